"""Decide what a reply says: which answer, from where on, and how it ends."""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, islice

from desktop_chat.demo.asks import Ask, Role, Turn
from desktop_chat.demo.chunks import count_tokens, cut, first_tokens, repeat_to
from desktop_chat.demo.scripts import (
    BREAKS,
    Answer,
    EndingKind,
    ErrorBody,
    Library,
    Pace,
    Script,
    ToolCall,
)

_UNGAPPED = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_CUE_CHARACTERS = 200  # a long text that somebody pasted is no cue
_QUOTE_CHARACTERS = 280
_SURE_OVERLAP = 16
_PROMPTS_REMEMBERED = 256
_NOT_LIMITED = frozenset(
    {EndingKind.REFUSAL, EndingKind.TOOL_CALLS, EndingKind.SILENT, EndingKind.MUTE}
)
STRANGER = (
    "\n\n*(This is the demo. It can go on only with replies that it began itself, and it did not "
    "write the text above.)*"
)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that one reply will send, before any of it is sent."""

    thinking: str
    text: str
    refusal: str
    calls: tuple[ToolCall, ...]
    ending: EndingKind
    error: ErrorBody
    pace: Pace


@dataclass(frozen=True, slots=True)
class Part:
    """The script and the answer that a question has cued."""

    script: Script
    answer: Answer
    deltas: int | None

    def text(self, ask: Ask) -> str:
        """Return the whole answer to this question."""
        filled = fill(self.answer.text, ask)
        return repeat_to(filled, self.deltas) if self.deltas else filled


class PromptMemory:
    """Remember raw prompts, so that one which grew by a partial reply is known again."""

    def __init__(self) -> None:
        self._prompts: deque[str] = deque(maxlen=_PROMPTS_REMEMBERED)

    def split(self, prompt: str) -> Iterator[tuple[str, str]]:
        """Yield how the prompt may be split into question and partial reply, likeliest first."""
        known = [each for each in self._prompts if prompt.startswith(each) and each != prompt]
        for question in sorted(known, key=len, reverse=True):
            yield question, prompt[len(question) :]

    def add(self, prompt: str) -> None:
        """Remember a prompt that was a question."""
        if prompt and prompt not in self._prompts:
            self._prompts.append(prompt)


def cast(library: Library, script: Script, deltas: int | None, ask: Ask) -> Part:
    """Find the answer to the last question; an answer may hand over to another script."""
    answer = choose(script.answers, ask)
    if answer.plays and (found := library.find(answer.plays)):
        other, deltas = found
        # Handing over ends here, so that two scripts cannot play each other for ever.
        plain = [each for each in other.answers if not each.plays]
        return Part(other, choose(plain, ask), deltas)
    return Part(script, answer, deltas)


def choose(answers: Iterable[Answer], ask: Ask) -> Answer:
    """Take the first answer whose cue was given, else one without a cue, in turns."""
    known = list(answers)
    for answer in known:
        if answer.conditional and _cued(answer, ask):
            return answer
    plain = [answer for answer in known if not answer.conditional]
    return plain[(len(ask.questions) - 1) % len(plain)]


def find_partial(
    library: Library, script: Script, deltas: int | None, ask: Ask, memory: PromptMemory
) -> Ask:
    """Tell the question from the partial reply in a raw prompt."""
    if ask.prompt is None or ask.partial is not None:
        return ask
    for question, partial in memory.split(ask.prompt):
        earlier = _with_question(ask, question, partial)
        if cast(library, script, deltas, earlier).text(earlier).startswith(partial):
            return earlier
    for answer in script.answers:
        if overlap := _overlap(ask.prompt, Part(script, answer, deltas).text(ask)):
            end = len(ask.prompt) - overlap
            return _with_question(ask, ask.prompt[:end], ask.prompt[end:])
    memory.add(ask.prompt)
    return ask


def make_plan(library: Library, part: Part, ask: Ask) -> Plan:
    """Work out what is said, from the partial reply on, up to the script's ending."""
    script, ending = part.script, part.script.ending
    whole = part.text(ask)
    plan = Plan(
        thinking=fill(part.answer.thinking, ask),
        text=whole,
        refusal=ending.refusal,
        calls=ending.calls,
        ending=ending.kind,
        error=ending.error,
        pace=script.pace,
    )
    if ask.partial is None:
        plan = replace(plan, text=whole[: break_at(script, whole)])
    else:
        plan = _resume(plan, chain([part], _all_parts(library)), ask)
    return _limited(plan, ask.limit)


def break_at(script: Script, text: str) -> int:
    """Return how many characters come out before the ending."""
    ending = script.ending
    if ending.after_text:
        return text.index(ending.after_text) + len(ending.after_text)
    if ending.after_deltas is not None:
        pace = script.pace
        deltas = cut(text, pace.cutting, size=pace.size, seed=pace.seed)
        return sum(len(delta) for delta in islice(deltas, ending.after_deltas))
    return len(text)


def fill(template: str, ask: Ask) -> str:
    """Put the user's words into an answer."""
    question = ask.questions[-1].text.strip() if ask.questions else ""
    number = len(question.split())
    values = {
        "prompt": quote(question),
        "words": "one word" if number == 1 else f"{number} words",
        "turn": str(max(1, len(ask.questions))),
    }
    pattern = r"\{\{(" + "|".join(values) + r")\}\}"
    return re.sub(pattern, lambda match: values[match.group(1)], template)


def quote(text: str) -> str:
    """Return the beginning of a text, to stand behind the `> ` of a Markdown quotation."""
    if len(text) > _QUOTE_CHARACTERS:
        text = text[:_QUOTE_CHARACTERS].rstrip() + " …"
    return "\n> ".join((text or "(no words)").splitlines())


def _all_parts(library: Library) -> Iterator[Part]:
    """Go through every answer there is, as a reply may be continued by another model."""
    for script in library:
        for answer in script.answers:
            yield Part(script, answer, script.repeat_to_deltas)


def _resume(plan: Plan, parts: Iterable[Part], ask: Ask) -> Plan:
    partial = ask.partial or ""
    for part in parts:
        whole = part.text(ask)
        if not whole.startswith(partial):
            continue
        if plan.ending not in BREAKS:
            return replace(plan, text=whole[len(partial) :], thinking=_first(plan, partial))
        if not part.script.ending.repeats:
            text, ending = whole[len(partial) :], EndingKind.STOP
        else:
            text, ending = whole[len(partial) : break_at(part.script, whole)], plan.ending
        return replace(plan, text=text, ending=ending, thinking=_first(plan, partial))
    return replace(plan, text=STRANGER, thinking="", ending=EndingKind.STOP)


def _first(plan: Plan, partial: str) -> str:
    """Think only before the first word of a reply."""
    return "" if partial else plan.thinking


def _limited(plan: Plan, limit: int | None) -> Plan:
    if limit is None or plan.ending in _NOT_LIMITED:
        return plan
    thinking = first_tokens(plan.thinking, limit)
    left = limit - count_tokens(thinking)
    text = first_tokens(plan.text, left)
    if (thinking, text) == (plan.thinking, plan.text):
        return plan
    return replace(plan, thinking=thinking, text=text, ending=EndingKind.LENGTH)


def _cued(answer: Answer, ask: Ask) -> bool:
    if not ask.questions:
        return False
    last = ask.questions[-1]
    if answer.turn is not None and answer.turn != len(ask.questions):
        return False
    if answer.attachments and not last.attachments:
        return False
    return not answer.keywords or _mentions(answer.keywords, last)


def _mentions(keywords: Iterable[str], turn: Turn) -> bool:
    cue = " ".join(turn.text[:_CUE_CHARACTERS].split())
    pattern = "|".join(map(_sought, keywords))
    return re.search(pattern, cue, re.IGNORECASE) is not None


def _sought(keyword: str) -> str:
    """Return a pattern of a whole word; Chinese, Japanese and Korean have no gaps around theirs."""
    word = re.escape(keyword)
    return word if _UNGAPPED.search(keyword) else rf"(?<!\w){word}(?!\w)"


def _with_question(ask: Ask, question: str, partial: str) -> Ask:
    return replace(ask, turns=(Turn(Role.USER, question),), partial=partial)


def _overlap(prompt: str, text: str) -> int:
    """Return the length of the longest beginning of `text` that ends `prompt`."""
    begin = text[:_SURE_OVERLAP]
    at = prompt.find(begin) if begin else -1
    while at >= 0:
        if text.startswith(prompt[at:]):
            return len(prompt) - at
        at = prompt.find(begin, at + 1)
    return 0

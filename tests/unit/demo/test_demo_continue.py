"""Continuing a reply: what comes joins what was there, wherever that was cut."""

import json
import math

import pytest

from desktop_chat.base.paths import resources_dir
from desktop_chat.demo.asks import Api, read_ask
from desktop_chat.demo.plans import STRANGER, PromptMemory, cast, find_partial, make_plan
from desktop_chat.demo.scripts import EndingKind, Script, load_library
from desktop_chat.domain.connection import CONTINUE_PROMPT

LIBRARY = load_library(resources_dir() / "demo")
QUESTION = "Why do replies stop?"


def scripted(model: str) -> tuple[Script, int | None]:
    found = LIBRARY.find(model)
    assert found
    return found


def plan_of(api, model, memory=None, **asked):
    ask = read_ask(api, json.dumps({"model": model, **asked}).encode())
    found = scripted(model)
    ask = find_partial(LIBRARY, *found, ask, memory or PromptMemory())
    return make_plan(LIBRARY, cast(LIBRARY, *found, ask), ask)


def turns(*texts):
    roles = ("user", "assistant") * len(texts)
    return [{"role": role, "content": text} for role, text in zip(roles, texts, strict=False)]


def full_text(model):
    script, deltas = scripted(model)
    ask = read_ask(Api.CHAT, json.dumps({"model": model, "messages": turns(QUESTION)}).encode())
    return cast(LIBRARY, script, deltas, ask).text(ask)


def cuts(text):
    """Go through some hundred and fifty places."""
    return range(0, len(text) + 1, 1 + len(text) // 150)


@pytest.mark.parametrize("model", [script.id for script in LIBRARY] + ["demo-flood-300"])
@pytest.mark.parametrize(("api", "field"), [(Api.CHAT, "messages"), (Api.RESPONSES, "input")])
def test_a_reply_of_any_script_is_continued_without_a_seam(api, field, model):
    whole = full_text(model)
    script, _ = scripted(model)
    for at in cuts(whole):
        plan = plan_of(api, model, **{field: turns(QUESTION, whole[:at], CONTINUE_PROMPT)})
        if not script.ending.repeats:
            assert whole[:at] + plan.text == whole


@pytest.mark.parametrize("model", ["demo-length", "demo-cut", "demo-error", "demo-stall"])
@pytest.mark.parametrize(("api", "field"), [(Api.CHAT, "messages"), (Api.RESPONSES, "input")])
def test_every_cut_is_continued_without_a_seam(api, field, model):
    whole = full_text(model)
    for at in range(len(whole) + 1):
        plan = plan_of(api, model, **{field: turns(QUESTION, whole[:at], CONTINUE_PROMPT)})
        assert whole[:at] + plan.text == whole
        assert plan.ending is EndingKind.STOP


@pytest.mark.parametrize("model", ["demo-length", "demo-cut", "demo-tour"])
def test_a_raw_prompt_that_grew_by_the_reply_is_continued(model):
    whole = full_text(model)
    memory = PromptMemory()
    plan_of(Api.COMPLETIONS, model, memory, prompt=QUESTION)
    for at in range(1, len(whole) + 1):
        plan = plan_of(Api.COMPLETIONS, model, memory, prompt=QUESTION + whole[:at])
        assert whole[:at] + plan.text == whole


def test_a_raw_prompt_is_continued_by_a_server_that_never_saw_it():
    whole = full_text("demo-length")
    for at in range(16, len(whole) + 1):
        plan = plan_of(Api.COMPLETIONS, "demo-length", prompt=f"{QUESTION}\n\n{whole[:at]}")
        assert whole[:at] + plan.text == whole


def test_a_prompt_with_labels_is_continued_at_any_cut():
    whole = full_text("demo-length")
    for at in range(1, len(whole) + 1):
        prompt = f"Be brief.\n\nUser: {QUESTION}\n\nAssistant: {whole[:at]}"
        plan = plan_of(Api.COMPLETIONS, "demo-length", prompt=prompt)
        assert whole[:at] + plan.text == whole


def test_labels_without_a_reply_begin_one():
    prompt = f"User: {QUESTION}\nAssistant:"
    plan = plan_of(Api.COMPLETIONS, "demo-length", prompt=prompt)
    assert plan.text.startswith("## Why replies")
    assert plan.ending is EndingKind.LENGTH


def test_the_same_raw_prompt_again_is_a_new_reply():
    memory = PromptMemory()
    plans = [plan_of(Api.COMPLETIONS, "demo-tour", memory, prompt="Hi") for _ in range(2)]
    assert plans[0] == plans[1]


def test_an_ending_is_not_met_twice():
    first = plan_of(Api.CHAT, "demo-length", messages=turns(QUESTION))
    assert first.ending is EndingKind.LENGTH
    assert first.text.endswith("has just happened, and")
    then = turns(QUESTION, first.text, CONTINUE_PROMPT)
    second = plan_of(Api.CHAT, "demo-length", messages=then)
    assert second.ending is EndingKind.STOP
    assert second.text.startswith(" the button is right below it.")


def test_pieces_of_earlier_continuations_are_joined():
    whole = full_text("demo-long")
    said = turns(QUESTION, whole[:10], CONTINUE_PROMPT, whole[10:30], CONTINUE_PROMPT)
    assert plan_of(Api.CHAT, "demo-long", messages=said).text == whole[30:]


def test_a_new_question_after_a_continued_reply_is_the_second_turn():
    whole = full_text("demo-tour")
    said = turns("Hm", whole[:10], CONTINUE_PROMPT, whole[10:], "Well?")
    assert "two words" not in plan_of(Api.CHAT, "demo-tour", messages=said).text
    assert "> Well?" in plan_of(Api.CHAT, "demo-tour", messages=said).text


def test_another_model_can_continue_the_reply():
    whole = full_text("demo-error")
    said = turns(QUESTION, whole[:100], CONTINUE_PROMPT)
    plan = plan_of(Api.CHAT, "demo-tour", messages=said)
    assert whole[:100] + plan.text == whole


def test_the_reply_of_a_stranger_is_not_continued():
    said = turns(QUESTION, "I am somebody else, and", CONTINUE_PROMPT)
    assert plan_of(Api.CHAT, "demo-tour", messages=said).text == STRANGER


def test_a_reply_that_was_cut_while_thinking_begins_again():
    plan = plan_of(Api.CHAT, "demo-thinking", messages=turns(QUESTION, "", CONTINUE_PROMPT))
    assert plan.thinking
    assert plan.text == full_text("demo-thinking")


def test_thinking_is_not_repeated():
    said = turns(QUESTION, full_text("demo-thinking")[:5], CONTINUE_PROMPT)
    assert not plan_of(Api.CHAT, "demo-thinking", messages=said).thinking


def test_a_limit_cuts_and_is_continued():
    whole, heard, endings = full_text("demo-tour"), "", []
    for _ in range(math.ceil(len(whole.split()) / 20)):
        said = turns(QUESTION, heard, CONTINUE_PROMPT) if heard else turns(QUESTION)
        plan = plan_of(Api.CHAT, "demo-tour", messages=said, max_tokens=20)
        heard += plan.text
        endings.append(plan.ending)
    assert heard == whole
    assert set(endings[:-1]) == {EndingKind.LENGTH}
    assert endings[-1] is EndingKind.STOP


@pytest.mark.parametrize("name", ["max_tokens", "max_completion_tokens", "max_output_tokens"])
def test_thinking_counts_against_the_limit(name):
    asked = {"messages": turns(QUESTION), name: 5}
    plan = plan_of(Api.CHAT, "demo-thinking", **asked)
    assert len(plan.thinking.split()) == 5
    assert plan.text == ""
    assert plan.ending is EndingKind.LENGTH

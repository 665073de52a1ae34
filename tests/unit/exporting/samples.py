"""Conversations of every shape."""

from __future__ import annotations

from hypothesis import strategies as st

from desktop_chat.base.ids import TurnId
from desktop_chat.base.translation import unisolated
from desktop_chat.domain.attachments import Attachment, AttachmentKind, data_uri
from desktop_chat.domain.chat_presets import ChatPreset, Tuning
from desktop_chat.domain.conversation import Conversation, ReplyFacts, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.endings import (
    Ending,
    EndState,
    Failure,
    FailureKind,
    RetryAdvice,
    RetryRule,
)
from desktop_chat.domain.events import Activity, CitationAdded, MediaAdded, MediaKind, Usage
from desktop_chat.domain.library import TitleSource
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.text import clean
from desktop_chat.exporting import Exported

USER = UserTurn(TurnId("u1"), None, "How do I say **hello**?", 1_763_718_000.0)
REPLY = ReplyTurn(
    TurnId("r1"),
    USER.id,
    "gpt-5",
    Draft(
        text=Rope('Like this:\n\n```python\nprint("hello")\n'),
        thinking=Rope("A greeting.\n\n```\nopen"),
        refusal=Rope("No more of it."),
        calls=(ToolCall(0, "call_1", "look_up", '{"word": "hello"}'),),
        citations=(CitationAdded("https://example.org/a (b)", "A [page]"),),
        media=(MediaAdded(MediaKind.IMAGE, "data:image/png;base64,AAAA"),),
        usage=Usage(7, 9, 16, 3, None),
        model="gpt-5-2026",
        activity=Activity.SEARCHING_WEB,
        answered=True,
        continued=5,
        revision=2,
        ending=Ending(
            EndState.INTERRUPTED,
            Failure(
                FailureKind.NETWORK,
                "The connection was lost.",
                "bye",
                502,
                "bad",
                RetryAdvice(RetryRule.AT, 3.5),
                ("status 502",),
            ),
            "stop",
            ("one event was skipped",),
        ),
    ),
    1_763_718_060.0,
    ReplyFacts("OpenAI", "https://api.openai.com/v1", "responses", '{"max_tokens": 9}', 0.4, 8.0),
)
AGAIN = ReplyTurn(
    TurnId("r2"), USER.id, "m", Draft(text=Rope("Hello."), ending=Ending(EndState.COMPLETE))
)
WHOLE = Exported(
    "Saying hello",
    TitleSource.PERSON,
    1_763_718_000.0,
    1_763_718_060.5,
    Conversation().add(USER).add(REPLY).at(USER.id).add(AGAIN).choose(REPLY.id),
    Tuning(
        ChatPreset("p", "Translator", "🌍", parameters=Parameters(system="Translate.")),
        Parameters(temperature=None, seed=3, extra='{\n  "top_k": 40\n}'),
    ),
)

texts = st.text(max_size=40).map(clean)
seconds = st.floats(0, 4e9)
counts = st.none() | st.integers(0, 10**9)
failures = st.builds(
    Failure,
    st.sampled_from(FailureKind),
    texts.map(unisolated),
    server_words=st.just("words"),
    status=st.none() | st.integers(100, 599),
    code=texts,
    retry=st.builds(RetryAdvice, st.sampled_from(RetryRule), seconds),
    details=st.lists(st.just("a detail"), max_size=2).map(tuple),
)
drafts = st.builds(
    Draft,
    text=texts.map(Rope),
    thinking=texts.map(Rope),
    refusal=texts.map(Rope),
    calls=st.lists(st.builds(ToolCall, st.integers(0, 9), texts, texts, texts), max_size=2).map(
        tuple
    ),
    citations=st.lists(st.builds(CitationAdded, texts, texts), max_size=2).map(tuple),
    media=st.lists(st.builds(MediaAdded, st.sampled_from(MediaKind), texts), max_size=2).map(tuple),
    usage=st.none() | st.builds(Usage, counts, counts, counts, counts, counts),
    model=texts,
    activity=st.none() | st.sampled_from(Activity),
    answered=st.booleans(),
    continued=st.integers(0, 50),
    revision=st.integers(0, 5),
    ending=st.none()
    | st.builds(
        Ending,
        st.sampled_from(EndState),
        st.none() | failures,
        texts,
        st.lists(texts, max_size=2).map(tuple),
    ),
)
facts = st.builds(ReplyFacts, texts, texts, texts, texts, seconds, seconds)


files = st.lists(
    st.builds(Attachment, st.just(AttachmentKind.TEXT), texts, texts, counts.filter(bool))
    | st.builds(
        Attachment,
        st.just(AttachmentKind.IMAGE),
        texts,
        st.binary(max_size=8).map(lambda data: data_uri("image/png", data)),
        st.integers(0, 9),
    ),
    max_size=2,
).map(tuple)


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    """Draw a tree of turns, and what is shown of it."""
    made = Conversation()
    for number in range(draw(st.integers(0, 8))):
        name = TurnId(f"t{number}")
        parent = draw(st.sampled_from([None, *made.turns]))
        if parent is None or draw(st.booleans()):
            made = made.add(UserTurn(name, parent, draw(texts), draw(seconds), draw(files)))
        else:
            reply = ReplyTurn(name, parent, draw(texts), draw(drafts), draw(seconds), draw(facts))
            made = made.add(reply)
    if made.turns:
        at = draw(st.sampled_from([None, *made.turns]))
        if at is None:
            return made.at(None)
        return made.choose(at) if draw(st.booleans()) else made.at(at)
    return made


exports = st.builds(
    Exported, texts, st.sampled_from(TitleSource), seconds, seconds, conversations()
)

"""What the demo answers to what."""

import json

import pytest

from desktop_chat.base.paths import resources_dir
from desktop_chat.demo.asks import Api, ApiError, read_ask
from desktop_chat.demo.plans import cast, make_plan
from desktop_chat.demo.scripts import EndingKind, Script, load_library

LIBRARY = load_library(resources_dir() / "demo")


def scripted(model: str) -> tuple[Script, int | None]:
    found = LIBRARY.find(model)
    assert found
    return found


def tour(*said, content=None):
    """Ask the tour, after earlier turns that all had the same reply."""
    messages = []
    for text in said:
        messages += [{"role": "user", "content": text}, {"role": "assistant", "content": "…"}]
    messages.pop()
    if content is not None:
        messages[-1]["content"] = content
    ask = read_ask(Api.CHAT, json.dumps({"model": "demo-tour", "messages": messages}).encode())
    part = cast(LIBRARY, *scripted("demo-tour"), ask)
    return part.script.id, make_plan(LIBRARY, part, ask)


@pytest.mark.parametrize(
    ("prompt", "model"),
    [
        ("Run into a rate limit", "demo-rate-limit"),
        ("run  into a RATE LIMIT, please!", "demo-rate-limit"),
        ("Think first, then answer", "demo-thinking"),
        ("Write a long answer", "demo-long"),
        ("Stop at the length limit", "demo-length"),
        ("Cut the connection", "demo-cut"),
        ("Flood me", "demo-flood"),
        ("Show me what you can draw", "demo-tour"),
        ("corporate limits", "demo-tour"),
        ("A text that somebody pasted. " * 10 + "rate limit", "demo-tour"),
    ],
)
def test_a_cue_hands_over_to_another_script(prompt, model):
    assert tour(prompt)[0] == model


BLOCKS = ("# ", "\n## ", "   - ", "- [x] ", "- [ ] ", "|:--", "> ", "> > ", "\n---\n", "$$\n")
CODE = ("```python", "```sql", "```bash")
INLINE = ("~~", "***", r"\(a", "](https://", "日本語", "עברית")


@pytest.mark.parametrize("mark", [*BLOCKS, *CODE, *INLINE])
def test_the_drawing_has_every_kind_of_text(mark):
    assert mark in tour("Show me what you can draw")[1].text


def test_the_first_hello_explains_the_demo():
    text = tour("Hello!")[1].text
    assert "demo" in text
    assert "written in advance" in text
    assert len(text) < 1000
    assert tour("Hello!", "Hello!")[1].text != text


def test_other_words_are_quoted_back():
    text = tour("Why is the sky blue?\nAnd the sea?")[1].text
    assert "\n> Why is the sky blue?\n> And the sea?\n" in text
    assert "written in advance" in text


def test_generic_answers_take_turns():
    texts = {tour(*["Hm?"] * count)[1].text for count in (1, 2, 3)}
    assert len(texts) == 3
    assert "message number 3" in tour("Hm?", "Hm?", "Hm?")[1].text


def test_a_long_question_is_quoted_in_part():
    text = tour("word " * 2000)[1].text
    assert "word …" in text
    assert len(text) < 2000


def test_a_file_is_acknowledged():
    parts = [
        {"type": "text", "text": "What is this?"},
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}},
    ]
    assert "your file arrived" in tour("…", content=parts)[1].text


@pytest.mark.parametrize(
    ("prompt", "says"),
    [
        ("Can you read a file?", "paper clip"),
        ("Where do my conversations go?", "one file on this computer"),
        ("How do I add a key?", "`OPENAI_API_KEY`"),
        ("Which shortcuts are there?", "| **Ctrl+N** |"),
        ("Give this conversation a title", "A look around the demo"),
        ("Goodbye!", "when you come back"),
    ],
)
def test_a_question_about_the_program_is_answered(prompt, says):
    assert says in tour(prompt)[1].text


def test_the_cards_of_a_first_run_are_answered():
    strings = pytest.importorskip("desktop_chat.ui.strings", exc_type=ImportError)
    played = {card.model: tour(card.prompt) for card in strings.DEMO_SUGGESTIONS}
    assert set(played) <= {script.id for script in LIBRARY.listed}
    assert played["demo-tour"][1].text.startswith("# What can be drawn here")
    assert played["demo-rate-limit"][0] == "demo-rate-limit"


def test_a_lone_surrogate_is_replaced():
    text = tour("a\ud83db")[1].text
    assert "> a\ufffdb" in text
    text.encode()


def test_placeholders_in_the_users_words_stay():
    assert "> {{turn}}" in tour("{{turn}}")[1].text


@pytest.mark.parametrize("script", list(LIBRARY), ids=lambda script: script.id)
def test_every_answer_can_be_planned(script):
    body = json.dumps({"model": script.id, "messages": [{"role": "user", "content": "x"}]})
    ask = read_ask(Api.CHAT, body.encode())
    plan = make_plan(LIBRARY, cast(LIBRARY, script, script.repeat_to_deltas, ask), ask)
    assert plan.ending is script.ending.kind
    assert "{{" not in plan.text + plan.thinking


@pytest.mark.parametrize(
    ("api", "body", "complaint"),
    [
        (Api.CHAT, b"{", "could not parse the JSON"),
        (Api.CHAT, b"\xff", "could not parse the JSON"),
        (Api.CHAT, b"[" * 100_000, "could not parse the JSON"),
        (Api.CHAT, b"[]", "could not parse the JSON"),
        (Api.CHAT, b"{}", "you must provide a model"),
        (Api.CHAT, b'{"model":7}', "you must provide a model"),
        (Api.CHAT, b'{"model":"m"}', "Missing required parameter: 'messages'"),
        (Api.CHAT, b'{"model":"m","messages":"x"}', "Invalid type for 'messages'"),
        (Api.CHAT, b'{"model":"m","messages":[1]}', "Invalid type for 'messages'"),
        (Api.RESPONSES, b'{"model":"m"}', "Missing required parameter: 'input'"),
        (Api.COMPLETIONS, b'{"model":"m","max_tokens":0}', "Invalid 'max_tokens'"),
        (Api.COMPLETIONS, b'{"model":"m","max_tokens":"9"}', "Invalid 'max_tokens'"),
    ],
)
def test_a_bad_body_is_refused_in_words(api, body, complaint):
    with pytest.raises(ApiError, match=complaint) as error:
        read_ask(api, body)
    assert error.value.status == 400


@pytest.mark.parametrize("prompt", [None, 7, [], [1, 2], "x", ["x", "y"]])
def test_any_prompt_of_a_completion_is_taken(prompt):
    body = json.dumps({"model": "demo-tour", "prompt": prompt}).encode()
    assert read_ask(Api.COMPLETIONS, body).prompt in ("", "x")


def test_a_quota_is_never_met_by_waiting():
    assert [failure.times for failure in scripted("demo-quota")[0].failures] == [None]


def test_silence_is_not_cut_by_a_limit():
    body = {"model": "demo-silent", "max_tokens": 1, "input": "x"}
    ask = read_ask(Api.RESPONSES, json.dumps(body).encode())
    plan = make_plan(LIBRARY, cast(LIBRARY, *scripted("demo-silent"), ask), ask)
    assert plan.ending is EndingKind.SILENT

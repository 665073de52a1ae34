"""The scripts of the demo, as files."""

import re

import pytest

from desktop_chat.base.paths import resources_dir
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.demo.chunks import Cutting, count_tokens, cut, repeat_to, words
from desktop_chat.demo.fields import ScriptError
from desktop_chat.demo.scripts import load_library, load_script

REQUIRED = {
    "demo-tour",
    "demo-long",
    "demo-thinking",
    "demo-rate-limit",
    "demo-quota",
    "demo-length",
    "demo-overload",
    "demo-cut",
    "demo-error",
    "demo-refusal",
    "demo-filter",
    "demo-silent",
    "demo-flood",
}


@pytest.fixture(scope="module")
def library():
    return load_library(resources_dir() / "demo")


def test_every_script_loads_and_the_tour_comes_first(library):
    listed = [script.id for script in library.listed]
    assert listed[0] == "demo-tour"
    assert set(listed) == REQUIRED
    assert {script.id for script in library} > REQUIRED


def test_every_listed_script_is_described_for_the_picker(library):
    assert all(0 < len(script.description) <= 80 for script in library.listed)


KEYS = re.compile(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:\w+|[,/])|\bF\d+\b")
DENIED = re.compile(r"this version|not saved|only text|sends text", re.IGNORECASE)


def said(library):
    return [(script.id, answer.text) for script in library for answer in script.answers]


def test_every_shortcut_that_is_named_exists(library):
    keys = (chord for each in COMMANDS for chord in each.keys)
    known = {str(chord).replace("Return", "Enter") for chord in keys}
    known.add("Shift+Enter")  # of the message box, not of the window
    named = {keys for _, text in said(library) for keys in KEYS.findall(text)}
    assert named
    assert named <= known


def test_nothing_is_denied_that_the_program_can_do(library):
    denied = {(script, found) for script, text in said(library) for found in DENIED.findall(text)}
    assert not denied


def test_the_long_answer_is_long(library):
    script, _ = library.find("demo-long")
    assert 18_000 < len(script.answers[0].text.encode()) < 26_000


@pytest.mark.parametrize(
    ("model", "deltas"),
    [("demo-flood", 60_000), ("demo-flood-7", 7), ("demo-flood-2000000", 2_000_000)],
)
def test_the_id_of_a_flood_says_how_many(library, model, deltas):
    script, found = library.find(model)
    assert (script.id, found) == ("demo-flood", deltas)


@pytest.mark.parametrize(
    "model",
    ["", "demo", "demo-tour-5"]
    + [f"demo-flood-{wrong}" for wrong in ("", "0", "-1", "2000001", "1x", "²", "5-5")],
)
def test_other_ids_are_unknown(library, model):
    assert library.find(model) is None


GOOD = 'id = "x"\ndescription = "d"\n'
ANSWER = '[[answers]]\ntext = "one two"\n'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("id = ", "x.toml: Invalid value"),
        ('description = "d"', "x.toml: id: is missing"),
        ('id = "y"\ndescription = "d"\n', "x.toml: id: must be 'x' like the file"),
        ('id = "x"\n', "x.toml: description: is missing"),
        (GOOD, "x.toml: answers: needs one with a text and without a condition"),
        (GOOD + "listed = 1\n" + ANSWER, "x.toml: listed: must be true or false, not 1"),
        (GOOD + "order = -1\n" + ANSWER, "x.toml: order: must be 0 or more"),
        (GOOD + 'ordre = "1"\n' + ANSWER, "x.toml: ordre: is not a field"),
        (GOOD + 'pace = "fast"\n' + ANSWER, "x.toml: pace: must be a table"),
        (GOOD + ANSWER + '[pace]\nchunk = "line"\n', "x.toml: pace.chunk: must be one of word,"),
        (GOOD + ANSWER + "[pace]\nchunk = []\n", "x.toml: pace.chunk: must be one of word,"),
        (
            GOOD + ANSWER + "[pace]\ndeltas_per_second = 0\n",
            "x.toml: pace.deltas_per_second: must be a number above 0",
        ),
        (GOOD + ANSWER + '[ending]\nkind = "bang"\n', "x.toml: ending.kind: must be one of stop"),
        (GOOD + ANSWER + '[ending]\nkind = "refusal"\n', "x.toml: ending.refusal: is missing"),
        (GOOD + ANSWER + '[ending]\nkind = "tool_calls"\n', "x.toml: ending.calls: is missing"),
        (
            GOOD + ANSWER + '[ending]\nafter_text = "three"\n',
            "x.toml: ending.after_text: does not occur in answers[0].text",
        ),
        (
            GOOD + ANSWER + '[ending]\nafter_text = "one"\nafter_deltas = 1\n',
            "x.toml: ending.after_text: and after_deltas exclude each other",
        ),
        (GOOD + ANSWER + "[[failures]]\nstatus = 200\n", "x.toml: failures[0].status: must be 400"),
        (GOOD + ANSWER + "[[failures]]\nstatus = 600\n", "x.toml: failures[0].status: must be"),
        (
            GOOD + ANSWER + '[[failures]]\nstatus = 429\nheaders = { a = "b\\nc" }\n',
            "x.toml: failures[0].headers.a: must be one line",
        ),
        (GOOD + '[[answers]]\ntext = "{{name}}"\n', "x.toml: answers[0].text: has an unknown"),
        (GOOD + '[[answers]]\nplays = "y"\n', "x.toml: answers[0].plays: needs keywords"),
        (
            GOOD + '[[answers]]\nkeywords = "no list"\ntext = ""\n',
            "x.toml: answers[0].keywords: must be a list of texts",
        ),
    ],
)
def test_a_fault_names_its_file_and_field(tmp_path, text, complaint):
    file = tmp_path / "x.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError) as error:
        load_script(file)
    assert complaint in str(error.value)


def test_an_answer_plays_only_what_there_is(tmp_path):
    text = GOOD + '[[answers]]\nkeywords = ["a"]\nplays = "nobody"\n' + ANSWER
    (tmp_path / "x.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ScriptError, match=r"x\.toml: plays: there is no script 'nobody'"):
        load_library(tmp_path)


def test_a_folder_without_scripts_is_refused(tmp_path):
    with pytest.raises(ScriptError, match="there are no scripts here"):
        load_library(tmp_path)


@pytest.mark.parametrize("how", list(Cutting))
@pytest.mark.parametrize("text", ["", " ", "a", "one  two\n\nthree \n", "日本 語👩‍🚀"])
def test_cutting_loses_nothing(how, text):
    pieces = list(cut(text, how, size=2, seed=4))
    assert "".join(pieces) == text
    assert all(pieces)


@pytest.mark.parametrize("text", ["", " ", "a", " a b ", "one  two\n\nthree \n", "a\u00a0b\u2028c"])
def test_tokens_are_counted_as_they_are_cut(text):
    assert count_tokens(text) == len(list(words(text)))


@pytest.mark.parametrize("deltas", [1, 2, 3, 4, 8, 9, 1000])
def test_a_repeated_section_has_exactly_so_many_deltas(deltas):
    assert count_tokens(repeat_to("## Part {{part}}\n\nwater", deltas)) == deltas


def test_sections_are_numbered():
    assert repeat_to("Part {{part}}: x", 7) == "Part 1: x\n\nPart 2: x\n\nPart"

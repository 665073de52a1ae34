"""A file at the end of the command line, where a desktop puts it for a double click."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_chat.options import AskOptions, WindowOptions, parse


@pytest.mark.parametrize("before", [[], ["--demo"], ["--data-dir", "/tmp/x", "--new"]])
def test_a_file_at_the_end_is_brought_in(before: list[str]) -> None:
    options = parse([*before, "/home/a person/A title.desktop-chat.json"])
    assert isinstance(options, WindowOptions)
    assert options.file == Path("/home/a person/A title.desktop-chat.json").absolute()


def test_a_relative_name_is_of_the_folder_in_which_it_was_given() -> None:
    options = parse(["a.json"])
    assert isinstance(options, WindowOptions)
    assert options.file == Path.cwd() / "a.json"


def test_the_value_of_an_option_is_no_file() -> None:
    options = parse(["--prompt", "read a.json"])
    assert isinstance(options, WindowOptions)
    assert (options.file, options.prompt) == (None, "read a.json")


def test_a_question_may_end_like_a_file() -> None:
    assert isinstance(parse(["ask", "what is a.json"]), AskOptions)


def test_another_word_is_refused() -> None:
    with pytest.raises(SystemExit):
        parse(["nonsense"])

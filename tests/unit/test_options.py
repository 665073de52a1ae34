"""The command line is as UX.md says, and what is wrong with it is said in one sentence."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from desktop_chat import __version__
from desktop_chat.domain.connection import Api
from desktop_chat.options import (
    AskOptions,
    ConnectionOptions,
    WindowOptions,
    arguments_of,
    build_parser,
    parse,
)


def window(*arguments: str) -> WindowOptions:
    options = parse(arguments)
    assert isinstance(options, WindowOptions)
    return options


def ask(*arguments: str) -> AskOptions:
    options = parse(arguments)
    assert isinstance(options, AskOptions)
    return options


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the one sentence with which a command line is refused."""
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    out, err = capsys.readouterr()
    assert end.value.code == 2
    assert out == ""
    assert err.startswith("desktop-chat: ")
    assert err.endswith(".\n")
    assert err.count("\n") == 1
    return err


def test_without_arguments_the_window_opens() -> None:
    assert window() == WindowOptions(ConnectionOptions())


def test_every_option_of_the_window(tmp_path: Path) -> None:
    given = ["--data-dir", str(tmp_path), "--base-url", "http://localhost:8080/v1/", "--api",
             "chat", "--model", "m", "--new", "--prompt", "hello", "--debug"]  # fmt: skip
    options = window(*given)
    assert (options.prompt, options.new) == ("hello", True)
    connection = options.connection
    assert str(connection.base_url) == "http://localhost:8080/v1"
    assert (connection.api, connection.model) == (Api.CHAT, "m")
    assert (connection.data_dir, connection.debug, connection.demo) == (tmp_path, True, False)


def test_every_option_of_ask() -> None:
    options = ask(
        "ask", "--no-stream", "--max-tokens", "12", "--system", "be brief", "--json", "hello"
    )
    assert options == AskOptions(
        ConnectionOptions(),
        "hello",
        stream=False,
        max_tokens=12,
        system="be brief",
        as_json=True,
    )


CONNECTION = ["--base-url", "http://h/v1", "--api", "responses", "--model", "m", "--debug"]


@pytest.mark.parametrize("before", range(0, len(CONNECTION) + 1, 2))
def test_connection_options_may_stand_before_or_after_ask(before: int) -> None:
    first, second = CONNECTION[:before], CONNECTION[before:]
    options = ask(*first, "ask", *second, "hello")
    assert str(options.connection.base_url) == "http://h/v1"
    assert options.connection.api is Api.RESPONSES
    assert options.connection.model == "m"
    assert options.connection.debug


def test_what_stands_after_ask_goes_before_what_stands_before_it() -> None:
    assert ask("--model", "a", "ask", "--model", "b", "hello").connection.model == "b"
    assert ask("--demo", "ask", "hello").connection.demo


@pytest.mark.parametrize(
    ("word", "api"),
    [("auto", None), ("responses", Api.RESPONSES), ("chat", Api.CHAT),
     ("completions", Api.COMPLETIONS)],
)  # fmt: skip
def test_each_api_has_its_word(word: str, api: Api | None) -> None:
    assert window("--api", word).connection.api is api


def test_a_dash_is_standard_input() -> None:
    assert ask("ask", "-").prompt is None


@pytest.mark.parametrize("words", ["-5 degrees", "--not an option"])
def test_a_message_may_begin_with_a_dash(words: str) -> None:
    assert ask("ask", "--", words).prompt == words


def test_bytes_that_are_no_text_are_replaced() -> None:
    # As Python hands over an argument that is not UTF-8: with lone surrogates.
    assert ask("ask", "a\udcff").prompt == "a\ufffd"
    assert ask("ask", "--system", "\udcff", "x").system == "\ufffd"
    assert window("--model", "m\udc80", "--prompt", "\udc80").connection.model == "m\ufffd"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--base-url", "localhost:8080"], "has no scheme"),
        (["--base-url", ""], "is empty"),
        (["--base-url", "https://host/v1?x=1"], "“?”"),
        (["--base-url", "https://ho st"], "a space"),
        (["--base-url"], "expected one argument"),
        (["--api", "rest"], "“rest” is not one of auto, responses, chat, completions"),
        (["--data-dir", ""], "folder is empty"),
        (["--data-dir", "~nobody-of-this-name/x"], "cannot be used"),
        (["--demo", "--base-url", "http://h"], "exclude each other"),
        (["--demo", "ask", "--base-url", "http://h", "x"], "exclude each other"),
        (["--mod=m"], "unrecognized"),
        (["talk"], "invalid choice"),
        (["ask"], "required: PROMPT"),
        (["ask", ""], "the message is empty"),
        (["ask", " \n"], "the message is empty"),
        (["ask", "one", "two"], "unrecognized arguments: two"),
        (["ask", "--max-tokens", "0", "x"], "“0” is not a number above zero"),
        (["ask", "--max-tokens", "-1", "x"], "not a number above zero"),
        (["ask", "--max-tokens", "many", "x"], "not a number above zero"),
        (["ask", "--max-tokens", "1.5", "x"], "not a number above zero"),
        (["ask", "--max-tokens", "٣", "x"], "not a number above zero"),
        (["ask", "--max-tokens", "9" * 5_000, "x"], "not a number above zero"),
        (["--max-tokens=5"], "unrecognized"),
        (["--new", "ask", "x"], "for the window"),
        (["--prompt", "y", "ask", "x"], "for the window"),
        (["--quick", "ask", "x"], "for the window"),
        (["--quick", "--new"], "exclude each other"),
    ],
)
def test_what_cannot_be_used_exits_2_with_one_sentence(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert said in refused(capsys, *arguments)


@pytest.mark.parametrize(
    "arguments",
    [["--api", "x\udcff\x1b[31m\ny"], ["--\udcff"], ["ask", "--max-tokens", "\x1b]0;t\x07", "x"]],
)
def test_a_terminal_obeys_nothing_that_is_refused(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    said = refused(capsys, *arguments)
    assert "\x1b" not in said
    said.encode("utf-8")


def test_a_key_that_was_given_by_mistake_is_not_repeated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert "0123456789" not in refused(capsys, "ask", "x", "sk-abc0123456789")
    assert "hunter2" not in refused(capsys, "--base-url", "https://bob:hunter2@host/v1")


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["ask", "--help"]])
def test_help_and_version_exit_0(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parse(arguments)
    out, err = capsys.readouterr()
    assert end.value.code in {0, None}
    assert err == ""
    assert "desktop-chat" in out
    if arguments == ["--version"]:
        assert out == f"desktop-chat {__version__}\n"


def test_every_option_has_a_help_text() -> None:
    parsers: list[argparse.ArgumentParser] = [build_parser()]
    for action in parsers[0]._actions:
        if isinstance(action, argparse._SubParsersAction):
            parsers += action.choices.values()
    assert len(parsers) == 3
    for parser in parsers:
        assert all(action.help for action in parser._actions if action.option_strings)


@pytest.mark.parametrize(
    "given",
    [
        [],
        ["--demo", "--debug"],
        ["--base-url=http://127.0.0.1:1/v1", "--api=chat", "--model=m", "--data-dir=/tmp/x"],
    ],
)
def test_options_are_said_again_for_a_new_start(given: list[str]) -> None:
    parsed = parse([*given, "--prompt=once", "--new"])
    assert isinstance(parsed, WindowOptions)
    again = parse(arguments_of(parsed.connection))
    assert isinstance(again, WindowOptions)
    assert again.connection == parsed.connection
    assert (again.prompt, again.new) == ("", False)

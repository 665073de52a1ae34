"""The command line: what can be asked for, and what it means."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_chat import APP_ID, __version__

if TYPE_CHECKING:
    # Read at each start, before the first paint: what the options hold is imported by who uses it.
    from desktop_chat.domain.address import BaseUrl
    from desktop_chat.domain.connection import Api

_WITH_VALUES = frozenset({"--data-dir", "--base-url", "--api", "--model", "--prompt"})

BAD_ARGUMENTS = 2
"""The exit status of a command line, a variable or an input that cannot be used."""


@dataclass(frozen=True, slots=True)
class ConnectionOptions:
    """What the command line says about where replies come from."""

    base_url: BaseUrl | None = None
    api: Api | None = None
    model: str = ""
    demo: bool = False
    data_dir: Path | None = None
    debug: bool = False


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """`desktop-chat`: open the window."""

    connection: ConnectionOptions
    prompt: str = ""
    new: bool = False
    quick: bool = False
    """The small window of a quick question, with `prompt` asked in it."""
    file: Path | None = None
    """An export whose conversations are to be brought in."""


@dataclass(frozen=True, slots=True)
class AskOptions:
    """`desktop-chat ask`: one reply in the terminal. `prompt` is None for standard input."""

    connection: ConnectionOptions
    prompt: str | None
    stream: bool = True
    max_tokens: int | None = None
    system: str = ""
    as_json: bool = False


@dataclass(frozen=True, slots=True)
class DoctorOptions:
    """`desktop-chat doctor`: test the connection, step by step."""

    connection: ConnectionOptions


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line; the standard library's prints all options before it."""

    def error(self, message: str) -> NoReturn:
        from desktop_chat.base.redact import redact
        from desktop_chat.domain.text import one_line

        sentence = message if message.endswith(".") else f"{message}."
        self.exit(BAD_ARGUMENTS, f"{APP_ID}: {one_line(redact(sentence), 500)}\n")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser; the manual page and `docs/command-line.md` are made from it."""
    parser = _Parser(
        prog=APP_ID,
        description="A native chat window for OpenAI and every server that speaks its API.",
        epilog="An export (….json) at the end is brought in, after asking. "
        "Keys come from OPENAI_API_KEY, the address from OPENAI_BASE_URL. Without "
        "an address, the connection chosen in the window is used, else a model server on this "
        "computer, else OpenAI with that key, else the built-in demo.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_connection_options(parser, inherited=False)
    parser.add_argument("--new", action="store_true", help="begin a new conversation")
    parser.add_argument(
        "--quick", action="store_true", help="ask in the small window, beside the main one"
    )
    parser.add_argument("--prompt", metavar="TEXT", type=_text, default="", help="send this first")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND")
    ask = commands.add_parser(
        "ask",
        help="one reply in the terminal, without a window",
        description="Streams one reply to standard output; notices go to standard error.",
        epilog="Exit status: 0 complete, 2 bad arguments, 3 cut by the length limit, 4 rate "
        "limited or out of quota, 5 server error, 6 network trouble or interrupted, 7 key "
        "refused, 8 filtered or refused, 9 any other request error, 10 empty reply, 130 stopped.",
        allow_abbrev=False,
    )
    _add_connection_options(ask, inherited=True)
    ask.add_argument("--no-stream", action="store_true", help="ask for the whole reply at once")
    ask.add_argument(
        "--max-tokens", metavar="N", type=_positive, help="let the reply have at most N tokens"
    )
    ask.add_argument("--system", metavar="TEXT", type=_text, default="", help="a system prompt")
    ask.add_argument("--json", action="store_true", help="write one JSON event per line")
    ask.add_argument("prompt_text", metavar="PROMPT", type=_text, help="the message; - reads it")
    doctor = commands.add_parser(
        "doctor",
        help="test the connection, and say what puts it right",
        description="Tries the address, the list of models and each API with the smallest "
        "possible requests, prints what came of each, and names the trouble and its remedy. "
        "What it learns about the server is remembered.",
        epilog="Exit status: 0 the connection works, 1 it does not, 2 bad arguments, 130 stopped.",
        allow_abbrev=False,
    )
    _add_connection_options(doctor, inherited=True)
    return parser


def parse(arguments: Sequence[str]) -> WindowOptions | AskOptions | DoctorOptions:
    """Return what the command line asks for.

    Raises:
        SystemExit: with status 2 after a sentence on standard error, or 0 for help and version.
    """
    parser = build_parser()
    arguments, file = _without_file(arguments)
    given = parser.parse_args(arguments)
    connection = ConnectionOptions(
        base_url=given.base_url,
        api=given.api,
        model=given.model,
        demo=given.demo,
        data_dir=given.data_dir,
        debug=given.debug,
    )
    if connection.demo and connection.base_url is not None:
        parser.error("--demo and --base-url exclude each other")
    if given.command is not None and (given.new or given.quick or given.prompt):
        parser.error(f"--new, --quick and --prompt are for the window, not for {given.command}")
    if given.new and given.quick:
        parser.error("--new and --quick exclude each other")
    if given.command == "doctor":
        return DoctorOptions(connection)
    if given.command != "ask":
        return WindowOptions(
            connection, prompt=given.prompt, new=given.new, quick=given.quick, file=file
        )
    prompt = None if given.prompt_text == "-" else given.prompt_text
    if prompt is not None and not prompt.strip():
        parser.error("the message is empty")
    return AskOptions(
        connection,
        prompt,
        stream=not given.no_stream,
        max_tokens=given.max_tokens,
        system=given.system,
        as_json=given.json,
    )


def arguments_of(options: ConnectionOptions) -> list[str]:
    """Return the command line that says the same."""
    named = {
        "--data-dir": options.data_dir,
        "--base-url": options.base_url,
        "--api": options.api,
        "--model": options.model,
    }
    said = [f"{name}={value}" for name, value in named.items() if value]
    flags = {"--demo": options.demo, "--debug": options.debug}
    return said + [name for name, is_set in flags.items() if is_set]


def _without_file(arguments: Sequence[str]) -> tuple[Sequence[str], Path | None]:
    """Take the file off that stands at the end, as a desktop puts it there for a double click.

    The parser knows a command at this place alone, and would refuse any other word.
    """
    if not arguments or {"ask", "doctor"}.intersection(arguments):
        return arguments, None
    last, before = arguments[-1], arguments[-2] if len(arguments) > 1 else ""
    if (
        last.startswith("-")
        or before in _WITH_VALUES
        or Path(last).suffix.lower() not in {".json", ".jsonl"}
    ):
        return arguments, None
    return arguments[:-1], Path(last).absolute()


def _add_connection_options(parser: argparse.ArgumentParser, *, inherited: bool) -> None:
    # The options may stand before or after the command; a default in both would let the
    # command's own overwrite what was given before it.
    def default(value: object) -> object:
        return argparse.SUPPRESS if inherited else value

    parser.add_argument(
        "--data-dir", metavar="DIR", type=_folder, default=default(None), help="keep all data here"
    )
    parser.add_argument(
        "--base-url", metavar="URL", type=_address, default=default(None), help="the server"
    )
    parser.add_argument(
        "--api",
        type=_api,
        default=default(None),
        metavar="{auto,responses,chat,completions}",
        help="how to speak to it (auto)",
    )
    parser.add_argument(
        "--model", metavar="NAME", type=_text, default=default(""), help="the model to use"
    )
    parser.add_argument(
        "--demo", action="store_true", default=default(False), help="use the built-in demo"
    )
    parser.add_argument(
        "--debug", action="store_true", default=default(False), help="log more (never a prompt)"
    )


def _folder(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    try:
        return Path(text).expanduser().absolute()
    except (OSError, RuntimeError) as error:
        raise argparse.ArgumentTypeError(f"“{_shown(text)}” cannot be used: {error}") from None


def _address(text: str) -> BaseUrl:
    from desktop_chat.domain.address import AddressError, parse_base_url

    try:
        return parse_base_url(text)
    except AddressError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _api(text: str) -> Api | None:
    if text == "auto":
        return None
    from desktop_chat.domain.connection import Api

    try:
        return Api(text)
    except ValueError:
        names = ", ".join(["auto", *Api])
        raise argparse.ArgumentTypeError(f"“{_shown(text)}” is not one of {names}") from None


def _positive(text: str) -> int:
    if not (text.isascii() and text.isdigit()) or len(text) > 9 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"“{_shown(text)}” is not a number above zero")
    return int(text)


def _shown(text: str) -> str:
    from desktop_chat.domain.text import one_line

    return one_line(text, 60)


def _text(text: str) -> str:
    if not text:
        return ""  # what stands there when nothing is given
    from desktop_chat.domain.text import clean

    return clean(text)

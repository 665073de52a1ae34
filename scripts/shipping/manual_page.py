"""The manual page, from the parser that reads the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime

from scripts.generate_docs import argument_help, argument_usage
from scripts.shipping.description import Description, source_date

FILES = (
    ("~/.local/share/{command}", "conversations, drafts and backups"),
    ("~/.config/{command}", "settings and connections, without keys"),
    ("~/.local/state/{command}", "logs, without keys, prompts and replies"),
)
ENVIRONMENT = (
    ("OPENAI_API_KEY", "the key of the service"),
    ("OPENAI_BASE_URL", "the address of the server"),
    ("XDG_DATA_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME", "where the folders below are"),
)


def manual_page(about: Description) -> str:
    """Return the page in the language of man."""
    from desktop_chat.options import build_parser

    day = datetime.fromtimestamp(source_date(), UTC).date().isoformat()
    parts = [
        f'.TH {_plain(about.command.upper())} 1 "{day}" "{about.name} {about.version}" '
        '"User Commands"',
        ".SH NAME",
        f"{_plain(about.command)} \\- {_plain(about.summary)}",
        ".SH SYNOPSIS",
        f".B {_plain(about.command)}\n[options] [file]",
        ".br",
        f".B {_plain(about.command)}\nask [options] prompt",
        ".br",
        f".B {_plain(about.command)}\ndoctor [options]",
        *_parser(build_parser(), about.command, heading=".SH DESCRIPTION"),
        ".SH ENVIRONMENT",
        *_entries(ENVIRONMENT),
        ".SH FILES",
        *_entries([(path.format(command=about.command), what) for path, what in FILES]),
    ]
    return "\n".join(parts) + "\n"


def _parser(parser: argparse.ArgumentParser, name: str, *, heading: str) -> Iterator[str]:
    children: list[tuple[str, argparse.ArgumentParser]] = []
    entries: list[tuple[str, str]] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            children.extend(action.choices.items())
        elif action.help is not argparse.SUPPRESS:
            usage = argument_usage(action).replace("`", "").replace("\\|", "|")
            entries.append((usage, argument_help(parser, action).replace("\\|", "|")))
    yield heading
    if parser.description:
        yield _plain(parser.description)
    yield from _entries(entries)
    if parser.epilog:
        yield ".PP\n" + _plain(parser.epilog)
    for child, its in children:
        yield from _parser(its, f"{name} {child}", heading=f".SH {_plain(child.upper())}")


def _entries(entries: object) -> Iterator[str]:
    assert isinstance(entries, tuple | list)
    for term, what in entries:
        yield f".TP\n.B {_plain(term)}\n{_plain(what)}"


def _plain(text: str) -> str:
    """Return text that man shows as it is."""
    line = " ".join(text.split()).replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{line}" if line.startswith((".", "'")) else line

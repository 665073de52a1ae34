"""Write the pages of docs/ that the program's own registries define, or check them.

Usage: python scripts/generate_docs.py [--check]
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"
HEADER = "<!-- Made by `python3 dev.py docs`; do not edit. -->\n\n"


def command_line() -> str:
    """Return the page of the command line, from the parser that reads it.

    argparse's own help differs between Python versions, so the page is laid out here.
    """
    from desktop_chat.options import build_parser

    return "# Command line\n\n" + "\n".join(parser_page(build_parser(), "desktop-chat", level=2))


def settings() -> str:
    """Return the page of the settings, from their declarations."""
    from desktop_chat.settings.declared import DECLARED, Section

    parts = [
        "# Settings\n",
        "The program keeps them in `settings.json`, in the folder of its configuration: an object "
        '`{"version": 1, "settings": {…}}` that holds what differs from the defaults. What this '
        "version does not know is kept. A damaged file is kept aside as `settings.json.bad`.\n",
    ]
    for section in [*Section, None]:
        title = "What the program remembers" if section is None else section.value
        parts.append(f"## {title}\n")
        parts.append("| setting | what it does | may be | default | takes effect |")
        parts.append("|---|---|---|---|---|")
        for each in DECLARED:
            if each.section is section:
                default = json.dumps(each.kind.write(each.default))
                parts.append(
                    f"| {each.title} (`{each.key}`) | {each.help} | {each.kind.words} "
                    f"| `{default}` | {each.takes} |"
                )
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


def shortcuts() -> str:
    """Return the page of the commands and their keys, from the registry."""
    from desktop_chat.commands.chords import Notation
    from desktop_chat.commands.command import Category
    from desktop_chat.commands.declared import COMMANDS
    from desktop_chat.commands.keyfile import NAME

    parts = [
        "# Commands and keyboard shortcuts\n",
        "Everything that can be done in the window is a command. Those with keys are listed in the "
        "program under Ctrl+/; their keys can be changed in the settings, unless they are marked "
        f"as fixed. What differs from the defaults stands in `{NAME}`, in the folder of the "
        'program\'s configuration, under the command\'s name: `regenerate = ["Ctrl+R", "F5"]`. A '
        "damaged file is kept aside as `keys.toml.bad`.\n",
    ]
    for category in Category:
        parts.append(f"## {category.heading}\n")
        parts.append("| command | keys | on macOS | what it does |")
        parts.append("|---|---|---|---|")
        for each in COMMANDS:
            if each.category is category:
                shown = [
                    " · ".join(f"`{key.text(notation)}`" for key in each.defaults(notation))
                    for notation in (Notation.OTHERS, Notation.MACOS)
                ]
                fixed = " (fixed)" if each.fixed else ""
                parts.append(
                    f"| {each.title} (`{each.id}`) | {shown[0]}{fixed} | {shown[1]} | {each.help} |"
                )
        parts.append("")
    return "\n".join(parts).rstrip() + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "command-line.md": command_line,
    "settings.md": settings,
    "shortcuts.md": shortcuts,
}


def parser_page(parser: argparse.ArgumentParser, name: str, *, level: int) -> Iterator[str]:
    """Yield the parts of a parser's page, those of its commands last."""
    yield f"{'#' * level} `{name}`\n"
    if parser.description:
        yield f"{parser.description.strip()}\n"
    children: list[tuple[str, argparse.ArgumentParser]] = []
    rows: list[str] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            children.extend(action.choices.items())
        elif action.help is not argparse.SUPPRESS:
            rows.append(f"| {argument_usage(action)} | {argument_help(parser, action)} |")
    if rows:
        yield "\n".join(["| argument | what it does |", "|---|---|", *rows]) + "\n"
    if parser.epilog:
        yield f"{parser.epilog.strip()}\n"
    for child, child_parser in children:
        yield from parser_page(child_parser, f"{name} {child}", level=level + 1)


def argument_usage(action: argparse.Action) -> str:
    """Return how an argument is written, as Markdown."""
    value = ""
    if action.nargs != 0:
        if action.choices is not None and action.metavar is None:
            value = "|".join(map(str, action.choices))
        else:
            value = str(action.metavar or action.dest.upper())
    value = value.replace("|", "\\|")
    if not action.option_strings:
        return f"`{value}`"
    return ", ".join(f"`{option} {value}`" if value else f"`{option}`" for option in _names(action))


def _names(action: argparse.Action) -> Sequence[str]:
    return sorted(action.option_strings, key=len)


def argument_help(parser: argparse.ArgumentParser, action: argparse.Action) -> str:
    """Return what an argument does, in one line of a table."""
    text = action.help or ""
    if isinstance(action, argparse._HelpAction):
        return "show the help and exit"
    if isinstance(action, argparse._VersionAction):
        return "show the version and exit"
    values = {**vars(action), "prog": parser.prog}
    return " ".join((text % values).split()).replace("|", "\\|")


def main(argv: Sequence[str]) -> int:
    """Write every page; with `--check`, name those that differ instead."""
    differs = []
    for name, render in PAGES.items():
        page = DOCS / name
        text = HEADER + render()
        if page.exists() and page.read_text("utf-8") == text:
            continue
        differs.append(name)
        if "--check" not in argv:
            page.write_text(text, "utf-8", newline="\n")
            print(f"docs/{name}: written")
    if "--check" not in argv:
        return 0
    for name in differs:
        print(f"docs/{name} is out of date; run: python3 dev.py docs")
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""What a Linux desktop reads: entry, AppStream, MIME type, and the Debian package's own files."""

from __future__ import annotations

import textwrap
from datetime import UTC, datetime
from xml.sax.saxutils import escape, quoteattr

from scripts.shipping.description import Description, source_date


def desktop_entry(about: Description, command: str = "") -> str:
    """Return the desktop entry; `command` where it is not the one on PATH."""
    fields = {
        "Type": "Application",
        "Version": "1.1",
        "Name": about.name,
        "GenericName": about.generic_name,
        "Comment": about.summary,
        "Exec": f"{quoted(command or about.command)} %f",
        "Icon": about.command,
        "Terminal": "false",
        "Categories": listed(about.names("categories")),
        "Keywords": listed(about.names("keywords")),
        "MimeType": listed((about.document.mime_type,)),
        "StartupNotify": "true",
        "StartupWMClass": about.command,
        "Actions": "new;",
    }
    action = {
        "Name": "New Conversation",
        "Exec": f"{quoted(command or about.command)} --new",
    }
    return "\n".join(
        [
            "[Desktop Entry]",
            *(f"{key}={value}" for key, value in fields.items()),
            "",
            "[Desktop Action new]",
            *(f"{key}={value}" for key, value in action.items()),
            "",
        ]
    )


def quoted(command: str) -> str:
    """Return a path as the Exec key wants it (Desktop Entry Specification, "The Exec key")."""
    if command.replace("/", "").replace("-", "").replace("_", "").replace(".", "").isalnum():
        return command
    inner = command
    for character in '\\"`$':
        inner = inner.replace(character, f"\\{character}")
    # What is a backslash in a string of the file is written as two.
    return '"' + inner.replace("\\", "\\\\").replace("%", "%%") + '"'


def listed(words: tuple[str, ...]) -> str:
    """Return words as a list of a desktop entry."""
    return "".join(f"{word};" for word in words)


def metainfo(about: Description) -> str:
    """Return what software centres show (freedesktop.org/software/appstream)."""
    day = datetime.fromtimestamp(source_date(), UTC).date().isoformat()
    document = about.document
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{escape(about.identifier)}</id>
  <metadata_license>{escape(about.metadata_licence)}</metadata_license>
  <project_license>{escape(about.licence)}</project_license>
  <name>{escape(about.name)}</name>
  <summary>{escape(about.summary)}</summary>
  <developer id={quoteattr(about.identifier.rpartition(".")[0])}>
    <name>{escape(about.publisher)}</name>
  </developer>
  <description>
{_lines(f"<p>{escape(text)}</p>" for text in about.names("paragraphs"))}
    <ul>
{_lines((f"<li>{escape(text)}</li>" for text in about.names("features")), indent=6)}
    </ul>
  </description>
  <launchable type="desktop-id">{escape(about.command)}.desktop</launchable>
  <icon type="stock">{escape(about.command)}</icon>
  <categories>
{_lines(f"<category>{escape(word)}</category>" for word in about.names("categories"))}
  </categories>
  <keywords>
{_lines(f"<keyword>{escape(word)}</keyword>" for word in about.names("keywords"))}
  </keywords>
  <branding>
    <color type="primary" scheme_preference="light">{about.word("colours", "light")}</color>
    <color type="primary" scheme_preference="dark">{about.word("colours", "dark")}</color>
  </branding>
  <provides>
    <binary>{escape(about.command)}</binary>
    <mediatype>{escape(document.mime_type)}</mediatype>
  </provides>
  <supports>
    <control>keyboard</control>
    <control>pointing</control>
  </supports>
  <content_rating type="oars-1.1">
    <content_attribute id="social-chat">mild</content_attribute>
  </content_rating>
  <releases>
    <release version={quoteattr(about.version)} date="{day}"/>
  </releases>
</component>
"""


def _lines(lines: object, indent: int = 4) -> str:
    assert hasattr(lines, "__iter__")
    return "\n".join(" " * indent + str(line) for line in lines)


def mime_package(about: Description) -> str:
    """Return the MIME type of an export (Shared MIME-info Database specification).

    The name outweighs `*.json`; the mark finds an export that was given another name.
    """
    document = about.document
    marks = _lines(
        (
            f'<match type="string" offset="0:{document.within}" value=\'{escape(mark)}\'/>'
            for mark in document.marks
        ),
        indent=6,
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type={quoteattr(document.mime_type)}>
    <comment>{escape(document.name)}</comment>
    <sub-class-of type="application/json"/>
    <icon name={quoteattr(about.command)}/>
    <magic priority="60">
{marks}
    </magic>
    <glob weight="60" pattern={quoteattr("*." + document.extension)}/>
  </mime-type>
</mime-info>
"""


# The Debian package.


def control(about: Description, architecture: str, kilobytes: int) -> str:
    """Return the control file (Debian Policy, chapter 5)."""
    fields = {
        "Package": about.command,
        "Version": about.version,
        "Section": "net",
        "Priority": "optional",
        "Architecture": architecture,
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(about.names("depends", "linux")),
        "Recommends": ", ".join(about.names("recommends", "linux")),
        "Maintainer": about.contact,
        "Description": about.summary,
    }
    text = "".join(f"{key}: {value}\n" for key, value in fields.items())
    paragraphs = [
        "\n".join(f" {line}" for line in textwrap.wrap(paragraph, 77))
        for paragraph in about.names("paragraphs")
    ]
    return text + "\n .\n".join(paragraphs) + "\n"


def after_removal(about: Description) -> str:
    """Return the maintainer script that says, after a removal, that everyone's data stays."""
    name = about.command
    return f"""#!/bin/sh
# Conversations belong to the people who had them: nothing in their folders is touched.
set -e
case "$1" in
remove|purge)
  echo "{about.name} is removed. Conversations and settings of its users stay in"
  echo "~/.local/share/{name} and ~/.config/{name}, logs in ~/.local/state/{name}."
  ;;
esac
"""


def copyright_file(about: Description, licence: str, licences: str) -> str:
    """Return the copyright file; `licences` is the path of what else is inside."""
    body = "\n".join(f" {line}" if line.strip() else " ." for line in licence.strip().splitlines())
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: {about.name}
Comment: The program's own code. What it brings along (Python, Qt, and libraries) has its own
 licences, which are in {licences}.

Files: *
Copyright: {about.copyright.removeprefix("Copyright ")}
License: {about.licence}
{body}
"""

"""Writes what the recipes say into files, for the tools that build and for those that look."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from desktop_chat.base.components import COLLECTED, Component, as_text
from scripts.shipping import icons, linux, macos, manual_page, windows
from scripts.shipping.description import Description
from scripts.shipping.inventory import write_materials

MATERIALS = "materials.cdx.json"
_RESOURCES = "desktop_chat/resources"


def papers(
    folder: Path, about: Description, parts: Sequence[Component]
) -> list[tuple[str, str, str]]:
    """Write licences and bill of materials; return them as PyInstaller's entries."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / COLLECTED).write_text(as_text(parts), "utf-8")
    write_materials(folder / MATERIALS, about, parts)
    return [(f"{_RESOURCES}/{name}", str(folder / name), "DATA") for name in (COLLECTED, MATERIALS)]


def texts(about: Description) -> dict[str, str]:
    """Return every recipe that is text, by the name of its file."""
    command = about.command
    made = {
        f"{command}.desktop": linux.desktop_entry(about),
        f"{about.identifier}.metainfo.xml": linux.metainfo(about),
        f"{command}.xml": linux.mime_package(about),
        f"{command}.1": manual_page.manual_page(about),
        f"{command}.iss": windows.installer(about),
        "entitlements.plist": macos.entitlements(about).decode(),
    }
    for program in (command, about.window_command):
        made[f"{program}.version"] = windows.version_resource(about, program)
        made[f"{program}.manifest"] = windows.manifest(about, program)
    return made


def write_recipes(folder: Path, about: Description) -> Path:
    """Write all recipes and icons of all systems into `folder`, and return it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in texts(about).items():
        (folder / name).write_text(text, "utf-8", newline="\n")
    sides = {*about.sizes("linux"), *about.sizes("windows"), *about.sizes("macos")}
    drawn = icons.draw(about.icon, sorted(sides))
    for side in about.sizes("linux"):
        (folder / f"{side}.png").write_bytes(drawn[side])
    shutil.copyfile(about.icon, folder / f"{about.command}.svg")
    for system, pack, ending in (("windows", icons.ico, "ico"), ("macos", icons.icns, "icns")):
        picture = pack({side: drawn[side] for side in about.sizes(system)})
        (folder / f"{about.command}.{ending}").write_bytes(picture)
    return folder

"""What is in a bundle: its parts, their licences, and the list of materials (CycloneDX)."""

from __future__ import annotations

import hashlib
import json
import platform
import re
import shutil
import sqlite3
import ssl
import subprocess
import sysconfig
import uuid
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from desktop_chat.base.components import Component, normal, of_distributions
from scripts.shipping.description import ROOT, Description, source_date

_TEXTS = ROOT / "packaging" / "licences"
_SPDX = re.compile(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) \(?[A-Za-z0-9.+-]+\)?)*")
# What comes without the texts of its licence.
_KNOWN_TEXTS = {
    "pyside6-essentials": ("LGPL-3.0-only", "GPL-3.0-only"),
    "shiboken6": ("LGPL-3.0-only", "GPL-3.0-only"),
}
_QT_LICENCE = "LGPL-3.0-only"


def distributions_of(sources: Iterable[str]) -> set[str]:
    """Return the names of the distributions that some files were installed by."""
    wanted = {Path(source).resolve() for source in sources}
    names = {path.name for path in wanted}
    # To resolve a path asks the disk, and there are some ten thousand files.
    return {
        normal(found.metadata["Name"])
        for found in metadata.distributions()
        if any(
            file.name in names and Path(str(found.locate_file(file))).resolve() in wanted
            for file in found.files or ()
        )
    }


def python_parts(sources: Sequence[str]) -> list[Component]:
    """Return the distributions among some files, with texts that they do not bring themselves."""
    made = []
    for each in of_distributions(distributions_of(sources) - {"desktop-chat"}):
        texts = each.texts or tuple(
            (_TEXTS / f"{name}.txt").read_text("utf-8")
            for name in _KNOWN_TEXTS.get(normal(each.name), ())
        )
        made.append(Component(each.name, each.version, each.licence, texts, each.purl))
    return made


def interpreter_parts() -> list[Component]:
    """Return Python, and what it was linked with."""
    licence = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = (licence.read_text("utf-8"),) if licence.is_file() else ()
    version = platform.python_version()
    tls = ssl.OPENSSL_VERSION.split()
    sql = sqlite3.sqlite_version
    return [
        Component("Python", version, "PSF-2.0", text, f"pkg:generic/python@{version}"),
        Component(tls[0], tls[1], "Apache-2.0", (), f"pkg:generic/openssl@{tls[1]}"),
        Component("SQLite", sql, "blessing", (), f"pkg:generic/sqlite@{sql}"),
    ]


def qt_part() -> Component:
    """Return Qt, which is inside of PySide's distribution."""
    from PySide6.QtCore import qVersion

    texts = tuple((_TEXTS / f"{name}.txt").read_text("utf-8") for name in ("LGPL-3.0-only",))
    version = qVersion()
    return Component("Qt", version, _QT_LICENCE, texts, f"pkg:generic/qt@{version}")


def system_parts(sources: Iterable[str]) -> list[Component]:
    """Return the Debian packages that some libraries were taken from, where dpkg knows it."""
    if not shutil.which("dpkg-query"):
        return []
    names: set[str] = set()
    for source in sources:
        for path in {source, str(Path(source).resolve())}:
            said = _said("dpkg-query", "--search", path) or _said(
                "dpkg-query", "--search", path.removeprefix("/usr")
            )
            names |= {line.rpartition(": ")[0] for line in said.splitlines() if ": " in line}
    made = []
    for name in sorted({each.partition(":")[0] for each in names}):
        version = _said("dpkg-query", "--show", "--showformat=${Version}\n", name).split("\n")[0]
        paper = Path("/usr/share/doc") / name / "copyright"
        texts = (paper.read_text("utf-8", errors="replace"),) if paper.is_file() else ()
        licence = ", ".join(sorted(set(re.findall(r"(?m)^License: (\S+)", "".join(texts)))))
        purl = f"pkg:deb/debian/{name}@{version}"
        made.append(Component(name, version, licence or "see its text", texts, purl))
    return made


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def all_parts(sources: Sequence[str]) -> list[Component]:
    """Return every part of a bundle that has been made of these files."""
    libraries = [each for each in sources if each.startswith(("/usr/lib", "/lib"))]
    return [
        *python_parts(sources),
        *interpreter_parts(),
        qt_part(),
        *of_distributions(["pyinstaller"]),  # its first few kilobytes start the program
        *system_parts(libraries),
    ]


def materials(about: Description, parts: Sequence[Component]) -> dict[str, Any]:
    """Return the bill of materials (CycloneDX 1.6); the same parts give the same bytes."""
    listed = sorted(parts, key=lambda each: each.purl)
    own = f"pkg:generic/{about.command}@{about.version}"
    seed = "\n".join([own, *(each.purl for each in listed)])
    number = uuid.UUID(hashlib.sha256(seed.encode()).hexdigest()[:32], version=4)
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": number.urn,
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(source_date(), UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": about.command,
                "version": about.version,
                "purl": own,
                "licenses": [{"license": {"id": about.licence}}],
            },
        },
        "components": [
            {
                "type": "library",
                "bom-ref": each.purl,
                "name": each.name,
                "version": each.version,
                "purl": each.purl,
                "licenses": [_licence(each.licence)],
            }
            for each in listed
        ],
        "dependencies": [{"ref": own, "dependsOn": [each.purl for each in listed]}],
    }


def _licence(words: str) -> dict[str, Any]:
    if " " in words and _SPDX.fullmatch(words) and re.search(r" (AND|OR|WITH) ", words):
        return {"expression": words}
    return {"license": {"name": words}}


def write_materials(path: Path, about: Description, parts: Sequence[Component]) -> None:
    """Write the bill of materials."""
    path.write_text(json.dumps(materials(about, parts), indent=1, sort_keys=True) + "\n", "utf-8")


def file_list(folder: Path) -> str:
    """Return every file of a folder with its hash, in one order: two builds can be compared."""
    lines = []
    for path in sorted(folder.rglob("*"), key=lambda each: each.relative_to(folder).as_posix()):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            lines.append(f"{'link':64}  {place} -> {path.readlink().as_posix()}")
        elif path.is_file():
            lines.append(f"{hash_of(path)}  {place}")
    return "\n".join(lines) + "\n"


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""The data of ICU without what Qt never asks for: 32 MB of which it needs about three.

Qt links the library for the order of words (`QCollator`), zones and old encodings. Names of
countries, currencies, units and languages it has in its own tables. The format of the package is
in ICU's `icu4c/source/common/ucmndata.h`: a header, then a table of names and offsets.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

_MAGIC = b"\xda\x27"
_ALIGNMENT = 16
_LARGEST_ORDER = 80_000
"""Bytes of the order of one language; those of ideographs have more, and use the common one."""

_WHOLE = re.compile(
    r"(root|res_index|pool|supplementalData|timezoneTypes|zoneinfo64|metaZones|windowsZones"
    r"|keyTypeData|likelySubtags|numberingSystems|icuver|icustd|tzdbNames)\.res|(cnvalias|confusables|uprops|ulayout|uemoji|ubidi|ucase|pnames)\.icu|.*\.nrm"
)


class NotICU(Exception):
    """These bytes are not the data of ICU as we know it."""


def wanted(name: str, size: int) -> bool:
    """Tell whether Qt needs an item of the package."""
    place = name.partition("/")[2]
    folder, _, item = place.rpartition("/")
    if not folder:
        return _WHOLE.fullmatch(item) is not None
    return folder == "coll" and (size <= _LARGEST_ORDER or item.startswith(("root", "ucadata")))


def items(package: bytes) -> dict[str, bytes]:
    """Return what is in a package, by name.

    Raises:
        NotICU: it is none.
    """
    if package[2:4] != _MAGIC or package[12:16] != b"CmnD":
        raise NotICU
    header = struct.unpack_from("<H", package)[0]
    (count,) = struct.unpack_from("<I", package, header)
    table = [struct.unpack_from("<II", package, header + 4 + 8 * at) for at in range(count)]
    ends = [offset for _, offset in table[1:]] + [len(package) - header]
    found: dict[str, bytes] = {}
    for (name, begin), end in zip(table, ends, strict=True):
        start = header + name
        text = package[start : package.index(b"\0", start)].decode("ascii")
        found[text] = package[header + begin : header + end]
    return found


def packed(package: bytes, kept: Mapping[str, bytes]) -> bytes:
    """Return a package with the header of `package` and these items."""
    header = struct.unpack_from("<H", package)[0]
    names = sorted(kept, key=str.encode)
    at = 4 + 8 * len(names)
    table, words, body = [], b"", b""
    for name in names:
        table.append(at + len(words))
        words += name.encode("ascii") + b"\0"
    begin = at + len(words)
    begin += -(header + begin) % _ALIGNMENT
    words = words.ljust(begin - at, b"\xaa")
    offsets = []
    for name in names:
        offsets.append(begin + len(body))
        data = kept[name]
        body += data + b"\xaa" * (-len(data) % _ALIGNMENT)
    index = struct.pack("<I", len(names))
    index += b"".join(struct.pack("<II", *pair) for pair in zip(table, offsets, strict=True))
    return package[:header] + index + words + body


def filtered(package: bytes, wants: Callable[[str, int], bool] = wanted) -> bytes:
    """Return a package without what is not wanted."""
    everything = items(package)
    return packed(package, {n: data for n, data in everything.items() if wants(n, len(data))})


def package_of(library: Path) -> tuple[str, bytes]:
    """Return the name of the data in a library of ICU, and the data.

    Raises:
        NotICU: there is none.
    """
    command = ["readelf", "--wide", "--dyn-syms", str(library)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    symbol = re.search(r": ([0-9a-f]+) +(\w+) OBJECT +GLOBAL DEFAULT +\d+ (icudt\d+_dat)", said)
    if symbol is None:
        raise NotICU
    # The data are the one section of a size that matters, and lie where they are loaded.
    begin, size = int(symbol[1], 16), int(symbol[2], 0)
    data = library.read_bytes()[begin : begin + size]
    if data[2:4] != _MAGIC:
        raise NotICU
    return symbol[3], data


def thinner(library: Path, folder: Path) -> Path:
    """Return a library in `folder` that has what Qt needs of `library`.

    Raises:
        NotICU: this library is not one that we know how to read.
        OSError, subprocess.CalledProcessError: binutils cannot make it.
    """
    symbol, package = package_of(library)
    folder.mkdir(parents=True, exist_ok=True)
    data, source = folder / "icu.dat", folder / "icu.s"
    data.write_bytes(filtered(package))
    source.write_text(
        f""".section .rodata
.balign {_ALIGNMENT}
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data.name}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
""",
        "utf-8",
    )
    made = folder / library.name
    link = ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", made.name]
    for command in (["as", "-o", "icu.o", source.name], [*link, "icu.o"]):
        subprocess.run(command, cwd=folder, check=True)
    return made

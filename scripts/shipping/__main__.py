"""Pack what `dev.py bundle` has built: `python -m scripts.shipping FOLDER [KIND ...]`.

`all` is every kind that this system has the tools for.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.shipping.description import Description, read_description
from scripts.shipping.inventory import file_list, hash_of
from scripts.shipping.packing import DIST, CannotPack, architecture, kinds
from scripts.shipping.recipes import MATERIALS

HASHES = "SHA256SUMS"


def main(argv: Sequence[str]) -> int:
    """Look at the folder, pack it, and write the hashes of what was made."""
    about = read_description()
    folder = Path(argv[0])
    wanted = list(argv[1:])
    known = kinds()
    everything = "all" in wanted
    if unknown := [each for each in wanted if each not in known and each != "all"]:
        print(f"not made on this system: {', '.join(unknown)}; there are {', '.join(known)}")
        return 2
    stem = f"{about.command}-{about.version}-{sys.platform}-{architecture()}"
    (DIST / f"{stem}.files").write_text(file_list(folder), "utf-8")
    for materials in folder.rglob(MATERIALS):
        shutil.copyfile(materials, DIST / f"{stem}.cdx.json")
    failed = not looked_over(about, folder)
    made: list[Path] = []
    for kind in known if everything else wanted:
        try:
            made.append(known[kind](about, folder))
        except CannotPack as problem:
            print(f"{'skipped' if everything else 'FAILED':8}{kind}: {problem}", flush=True)
            failed |= not everything
            continue
        size = made[-1].stat().st_size
        most = about.most(kind) if f"{kind}_mb" in about.table["size"] else 0
        good = not most or size <= most
        goal = f", {most / 1e6:.0f} at most" if most else ""
        print(f"{'ok' if good else 'FAILED':8}{made[-1].name}: {size / 1e6:.1f} MB{goal}")
        failed |= not good
    if made:
        lines = [f"{hash_of(each)}  {each.name}\n" for each in made]
        (DIST / HASHES).write_text("".join(lines), "utf-8")
    return int(failed)


def looked_over(about: Description, folder: Path) -> bool:
    """Say whether the folder is as small as it has to be, and holds nothing unforeseen."""
    files = [each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()]
    size = sum(each.stat().st_size for each in files)
    most = about.most("unpacked")
    good = sys.platform != "linux" or size <= most
    print(f"{'ok' if good else 'FAILED':8}unpacked: {size / 1e6:.1f} MB, {most / 1e6:.0f} at most")
    strays = strangers(about, [each.relative_to(folder).as_posix() for each in files])
    for stray in strays[:20]:
        print(f"FAILED  {stray} does not belong there")
    return good and not strays


def strangers(about: Description, places: Sequence[str]) -> list[str]:
    """Return the files that the description does not foresee."""
    allowed = about.names("allowed", "files")
    refused = about.names("refused", "files")
    return [
        place
        for place in places
        if not place.removesuffix(".exe").startswith(allowed)
        or any(word in f"/{place}" for word in refused)
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

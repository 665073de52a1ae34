"""Where things are: the folders of a person's data, and the program's own resources."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from desktop_chat import APP_ID, APP_NAME


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders that the program may write to; none is created by asking."""

    data: Path
    config: Path
    logs: Path


def app_paths(
    data_dir: Path | None = None,
    *,
    platform: str = sys.platform,
    environ: Mapping[str, str] | None = None,
    home: Path | None = None,
) -> AppPaths:
    """Return the folders: all below `data_dir` when one is given, else the system's own places.

    Linux follows the XDG base directory specification (a relative path in a variable is ignored,
    as it says), Windows the known folders, macOS `~/Library`.

    Raises:
        OSError: `data_dir` is relative, and the current folder is gone.
        RuntimeError: `data_dir` begins with the home of a user who does not exist.
    """
    if data_dir is not None:
        root = data_dir.expanduser().absolute()
        return AppPaths(root, root / "config", root / "logs")
    env = os.environ if environ is None else environ
    user = _home() if home is None else home
    if platform == "win32":
        local = Path(env.get("LOCALAPPDATA") or user / "AppData" / "Local") / APP_NAME
        roaming = Path(env.get("APPDATA") or user / "AppData" / "Roaming") / APP_NAME
        return AppPaths(local, roaming, local / "Logs")
    if platform == "darwin":
        library = user / "Library"
        support = library / "Application Support" / APP_NAME
        return AppPaths(support, support, library / "Logs" / APP_NAME)

    def xdg(variable: str, default: Path) -> Path:
        given = env.get(variable, "")
        return (Path(given) if Path(given).is_absolute() else default) / APP_ID

    return AppPaths(
        xdg("XDG_DATA_HOME", user / ".local" / "share"),
        xdg("XDG_CONFIG_HOME", user / ".config"),
        xdg("XDG_STATE_HOME", user / ".local" / "state"),
    )


def make_private_folder(folder: Path) -> None:
    """Make `folder`, and what is missing above it, so that only its owner may look inside.

    One that is there already is closed to others as well, where the system lets us.

    Raises:
        OSError: it cannot be made.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)  # raises where a file has its name
    if os.name == "posix":
        mode = stat.S_IMODE(folder.stat().st_mode)
        if mode & 0o077:
            # What its owner may not do stays so: they may have closed it to themselves.
            with contextlib.suppress(OSError):
                folder.chmod(mode & 0o700)


def _home() -> Path:
    try:
        return Path.home()
    except RuntimeError:
        # A user without a home (a service account): a folder that cannot be written to is said
        # so later, in its own sentence; asking for it must not end the program.
        return Path(os.sep)


@cache
def resources_dir() -> Path:
    """Return the folder of resources of a checkout, an installed wheel or a frozen bundle.

    Raises:
        FileNotFoundError: the installation is incomplete; the message says where it was looked for.
    """
    package = Path(__file__).resolve().parent.parent
    places = [package / "resources", package.parent / "resources"]
    if bundle := getattr(sys, "_MEIPASS", ""):
        places.insert(0, Path(bundle) / "desktop_chat" / "resources")
    for place in places:
        if (place / "demo").is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"the program's resources are missing; looked in {looked}")


def guide_dir() -> Path:
    """Return the folder of the user's guide: among the resources, or in a checkout's docs."""
    for place in (resources_dir() / "guide", resources_dir().parent / "docs" / "guide"):
        if place.is_dir():
            return place
    raise FileNotFoundError("the guide is missing from this installation")


def command_line_page() -> Path:
    """Return the page that the parser of the command line makes; it need not be there."""
    shipped = resources_dir() / "help" / "command-line.md"
    return shipped if shipped.exists() else resources_dir().parent / "docs" / shipped.name

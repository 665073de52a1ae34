"""Packs a built folder: `.tar.gz`, `.deb`, AppImage, and what Windows and macOS have."""

from __future__ import annotations

import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from desktop_chat.base.components import COLLECTED
from scripts.shipping import linux, macos, windows
from scripts.shipping.description import ROOT, Description, source_date
from scripts.shipping.recipes import MATERIALS

DIST = ROOT / "dist"
RECIPES = ROOT / "build" / "desktop-chat" / "recipes"


class CannotPack(Exception):
    """One sentence for the person at the terminal."""


def architecture() -> str:
    """Return this machine's name as Debian spells it."""
    machine = platform.machine().lower()
    return {"x86_64": "amd64", "amd64": "amd64", "aarch64": "arm64", "arm64": "arm64"}.get(
        machine, machine
    )


def tar(about: Description, folder: Path) -> Path:
    """Pack the folder, with what a desktop needs beside it, into a `.tar.gz`."""
    made = DIST / f"{about.command}-{about.version}-linux-{architecture()}.tar.gz"
    top = f"{about.command}-{about.version}"

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = source_date()
        return member

    with (
        made.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=source_date()) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted(folder.rglob("*")):
            name = f"{top}/{path.relative_to(folder).as_posix()}"
            archive.add(path, name, recursive=False, filter=plain)
        for recipe, place in shared(about).items():
            archive.add(RECIPES / recipe, f"{top}/share/{place}", filter=plain)
    return made


def shared(about: Description) -> dict[str, str]:
    """Return what belongs below `share/`: recipe → place."""
    command, icons = about.command, "icons/hicolor"
    return {
        f"{command}.desktop": f"applications/{command}.desktop",
        f"{about.identifier}.metainfo.xml": f"metainfo/{about.identifier}.metainfo.xml",
        f"{command}.xml": f"mime/packages/{command}.xml",
        f"{command}.svg": f"{icons}/scalable/apps/{command}.svg",
        **{
            f"{side}.png": f"{icons}/{side}x{side}/apps/{command}.png"
            for side in about.sizes("linux")
        },
    }


def staged(about: Description, folder: Path, root: Path) -> None:
    """Lay the files of the `.deb` out below `root`."""
    home = root / about.word("linux", "home").lstrip("/")
    shutil.copytree(folder, home, symlinks=True)
    program = root / "usr/bin" / about.command
    program.parent.mkdir(parents=True)
    program.symlink_to(Path("..", "lib", about.command, about.command))
    for recipe, place in shared(about).items():
        target = root / "usr/share" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(RECIPES / recipe, target)
    manual = root / "usr/share/man/man1" / f"{about.command}.1.gz"
    _write_packed(manual, (RECIPES / f"{about.command}.1").read_bytes())
    papers = root / "usr/share/doc" / about.command
    resources = home / "_internal" / "desktop_chat" / "resources"
    _write_packed(papers / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    _write_packed(papers / f"{COLLECTED}.gz", (resources / COLLECTED).read_bytes())
    shutil.copyfile(resources / MATERIALS, papers / MATERIALS)
    text = linux.copyright_file(
        about,
        (ROOT / "LICENSE").read_text("utf-8"),
        f"/usr/share/doc/{about.command}/{COLLECTED}.gz",
    )
    (papers / "copyright").write_text(text, "utf-8")


def _write_packed(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def deb(about: Description, folder: Path) -> Path:
    """Make the Debian package."""
    if not shutil.which("dpkg-deb"):
        raise CannotPack("a .deb needs dpkg-deb, which this system does not have")
    made = DIST / f"{about.command}_{about.version}_{architecture()}.deb"
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        staged(about, folder, root)
        size = sum(each.lstat().st_size for each in root.rglob("*") if not each.is_dir())
        debian = root / "DEBIAN"
        debian.mkdir()
        text = linux.control(about, architecture(), (size + 1023) // 1024)
        (debian / "control").write_text(text, "utf-8")
        (debian / "postrm").write_text(linux.after_removal(about), "utf-8")
        (debian / "md5sums").write_text(_md5sums(root), "utf-8")
        _set_modes(root)
        command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(made)]
        environ = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
        _must(command, environ)
    return made


def _md5sums(root: Path) -> str:
    """Return the sums that `debsums` reads: against a disk that forgets, not against people."""
    import hashlib

    lines = []
    for path in sorted(root.rglob("*")):
        place = path.relative_to(root).as_posix()
        if path.is_file() and not path.is_symlink() and not place.startswith("DEBIAN/"):
            with path.open("rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'md5').hexdigest()}  {place}\n")
    return "".join(lines)


def _set_modes(root: Path) -> None:
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path.name == "postrm" or os.access(path, os.X_OK)
        path.chmod(0o755 if runs else 0o644)


def appimage(about: Description, folder: Path) -> Path:
    """Make an AppImage, where its tool is present."""
    tool = shutil.which("appimagetool")
    if tool is None:
        raise CannotPack("an AppImage needs appimagetool, which this system does not have")
    made = DIST / f"{about.command}-{about.version}-{platform.machine()}.AppImage"
    with tempfile.TemporaryDirectory() as place:
        app = Path(place) / f"{about.command}.AppDir"
        lay_out_appimage(about, folder, app)
        _must([tool, "--no-appstream", str(app), str(made)])
    return made


def lay_out_appimage(about: Description, folder: Path, app: Path) -> None:
    """Lay the files of the AppImage out."""
    shutil.copytree(folder, app / "usr/lib" / about.command, symlinks=True)
    for recipe, place in shared(about).items():
        target = app / "usr/share" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(RECIPES / recipe, target)
    (app / "AppRun").symlink_to(Path("usr/lib") / about.command / about.command)
    for name in (f"{about.command}.desktop", f"{about.command}.svg"):
        shutil.copyfile(RECIPES / name, app / name)
    (app / ".DirIcon").symlink_to(f"{about.command}.svg")


def installer(about: Description, folder: Path) -> Path:
    """Make the installer of Windows, signed where there is a certificate."""
    tool = shutil.which("iscc") or r"C:\Program Files (x86)\Inno Setup 6\ISCC.exe"
    if not Path(tool).exists():
        raise CannotPack("an installer needs Inno Setup 6 (iscc), which this system does not have")
    made = DIST / f"{about.command}-{about.version}-setup.exe"
    _sign(sorted(folder.glob("*.exe")))
    _must([tool, "/Qp", str(RECIPES / f"{about.command}.iss")])
    _sign([made])
    return made


def _sign(programs: Sequence[Path]) -> None:
    """Sign programs of Windows, where there is a certificate."""
    thumbprint = os.environ.get("WINDOWS_CERTIFICATE_THUMBPRINT", "")
    if thumbprint:
        _must(windows.signing(programs, thumbprint))
    else:
        print("not signed: WINDOWS_CERTIFICATE_THUMBPRINT names no certificate", flush=True)


def dmg(about: Description, _folder: Path) -> Path:
    """Make a disk image of the application, signed where there is an identity."""
    app = DIST / macos.app_name(about)
    made = DIST / f"{about.command}-{about.version}-macos-{architecture()}.dmg"
    identity = os.environ.get("MACOS_IDENTITY", "")
    if identity:
        for command in macos.signing(about, app, RECIPES / "entitlements.plist", identity):
            _must(command)
    else:
        print("not signed: MACOS_IDENTITY names no certificate", flush=True)
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(app, Path(place) / app.name, symlinks=True)
        (Path(place) / "Applications").symlink_to("/Applications")
        for command in macos.imaging(about, Path(place), made):
            _must(command)
    profile = os.environ.get("MACOS_NOTARY_PROFILE", "")
    if identity and profile:
        for command in macos.notarising(made, profile):
            _must(command)
    else:
        print("not notarised: MACOS_NOTARY_PROFILE names no account", flush=True)
    return made


Pack = Callable[[Description, Path], Path]
_LINUX: Mapping[str, Pack] = {"tar": tar, "deb": deb, "appimage": appimage}


def kinds(system: str = sys.platform) -> Mapping[str, Pack]:
    """Return what can be packed on a system."""
    if system == "win32":
        return {"installer": installer}
    if system == "darwin":
        return {"dmg": dmg}
    return _LINUX


def _must(command: Sequence[str], environ: Mapping[str, str] | None = None) -> None:
    done = subprocess.run(command, env=environ, check=False)
    if done.returncode:
        raise CannotPack(f"{Path(command[0]).name} failed (see above)")

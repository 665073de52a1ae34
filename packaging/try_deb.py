"""Try a .deb as a person has it: in a clean Debian, on a real X desktop, over TLS.

Usage: python packaging/try_deb.py FILE.deb   (as root; needs debootstrap, Xvfb, openbox, xdotool,
openssl and the Debian mirror; TRY_DEB_BASE may name a root that `--root FOLDER` has made before)

The root is made anew, with nothing in it but Debian's smallest system and what the package depends
on: no Python, no compiler. A normal user, whose name and folder have spaces and letters beyond
ASCII, starts the program by the desktop entry's own command, with planted variables, types a
question and gets the demo's answer through a certificate of our own authority. What was written is
looked at; then the package is removed, and the conversation has to be there still.
"""

from __future__ import annotations

import contextlib
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.shipping.description import read_description

ABOUT = read_description()
MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
SUITE = os.environ.get("DEBIAN_SUITE", "bookworm")
USER, NUMBER = "person", 1234
HOME = "/home/Jörg Müller 聊"
CHROOT = shutil.which("chroot") or "/usr/sbin/chroot"
MARK = "/var/tmp/begun"
QUESTION = "hello from a clean system"
ANSWER = "welcome"
# What may be written beside the program's own data: caches of the system's libraries.
CACHES = (f"{HOME}/.cache/fontconfig/", f"{HOME}/.cache/mesa_shader_cache")
PLANTED = {
    "PYTHONPATH": "/planted/python",
    "PYTHONHOME": "/planted/python",
    "PYTHONSTARTUP": "/planted/python/start.py",
    "QT_PLUGIN_PATH": "/planted/plugins",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/planted/plugins/platforms",
}


NO_ROOT = 3
"""The exit status where this machine can make no clean root: nothing is said of the package."""


class NotRight(Exception):
    """What did not work."""


class NoRoot(Exception):
    """Why there is no clean Debian to try it in."""


def main(argv: Sequence[str]) -> int:
    """Do all of it in a name space of mounts of its own, which is gone before files are removed."""
    if len(argv) == 2:
        try:
            if argv[0] == "--root":
                make_root(Path(argv[1]))
            else:
                attempt(Path(argv[0]), Path(argv[1]) / "root", Path(argv[1]))
        except NoRoot as reason:
            print(f"NOT TRIED, for want of a clean Debian: {reason}")
            return NO_ROOT
        except NotRight as problem:
            print(f"FAILED  {problem}")
            return 1
        return 0
    if os.geteuid() != 0:
        print("trying a package in a clean root needs root")
        return 2
    for tool in ("debootstrap", "Xvfb", "openbox", "xdotool", "openssl"):
        if not shutil.which(tool):
            print(f"{tool} is missing")
            return 2
    place = tempfile.mkdtemp(prefix="clean-debian-")
    try:
        inside = ["unshare", "--mount", "--propagation", "private", sys.executable, __file__]
        command = [*inside, str(Path(argv[0]).resolve()), place]
        return subprocess.run(command, check=False).returncode
    finally:
        subprocess.run(["rm", "-rf", "--one-file-system", place], check=True)


def attempt(package: Path, root: Path, place: Path) -> None:
    """Install, use and remove the package."""
    if room_in_memory():
        quiet("mount", "-t", "tmpfs", "-o", "mode=700", "tmpfs", str(place))
    with said("a clean Debian"):
        if base := os.environ.get("TRY_DEB_BASE"):
            quiet("cp", "-a", "--reflink=auto", base, str(root))
        else:
            make_root(root)
        (root / "etc/hosts").write_text("127.0.0.1 localhost\n", "utf-8")
        quiet("mount", "-t", "proc", "proc", str(root / "proc"))
    clean = Clean(root)
    with said(f"installing {package.name}"):
        shutil.copy(package, root / "var/tmp/package.deb")
        clean.run("apt-get", "-qq", "update")
        clean.run(
            *("apt-get", "-qq", "install", "-y", "--no-install-recommends"),
            "/var/tmp/package.deb",
        )
        clean.run("apt-get", "-qq", "install", "-y", "--no-install-recommends", "fonts-dejavu-core")
        if clean.said("sh", "-c", "command -v python3 cc gcc || true").strip():
            raise NotRight("there is a Python or a compiler in the clean root")
        look_for_libraries(clean)
    make_person(clean)
    with said("a terminal's use, from a read-only folder with spaces and letters beyond ASCII"):
        away = f"{HOME}/Ein Ordner für 程序"
        clean.run("cp", "-a", ABOUT.word("linux", "home"), away)
        clean.run("chmod", "-R", "a-w", away)
        version = clean.person(f"{away}/{ABOUT.command}", "--version", cwd="/planted/python")
        if ABOUT.version not in version:
            raise NotRight(f"--version says {version!r}")
        clean.run("rm", "-rf", away)
    with (
        servers(place, root) as (display, address, seen),
        said("starting from the desktop entry, and an answer over TLS"),
    ):
        converse(clean, display, address, seen)
    with said("what was written"):
        look_at_files(clean)
    with said("the removal"):
        told = clean.said("apt-get", "-qq", "remove", "-y", ABOUT.command)
        if f"~/.local/share/{ABOUT.command}" not in told:
            raise NotRight(f"the removal does not say where the data are: {told}")
        if (root / ABOUT.word("linux", "home").lstrip("/")).exists():
            raise NotRight("the removal leaves files of the program behind")
        if not database(root).is_file():
            raise NotRight("the removal took the conversations with it")


def room_in_memory() -> bool:
    """Tell whether a whole system fits there: dpkg waits for the disk after each file."""
    found = re.findall(r"MemAvailable: +(\d+) kB", Path("/proc/meminfo").read_text("utf-8"))
    return bool(found) and int(found[0]) >= 4 << 20


def make_root(root: Path) -> None:
    """Make Debian's smallest system, from its mirror."""
    try:
        quiet("debootstrap", "--variant=minbase", SUITE, str(root), MIRROR)
    except NotRight as problem:
        raise NoRoot(str(problem)) from None


class Clean:
    """A root, and ways to do things in it."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(self, *command: str) -> None:
        """Do something as its administrator."""
        self.said(*command)

    def said(self, *command: str) -> str:
        """Do something as its administrator, and return what it says."""
        environ = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
        return checked([CHROOT, str(self.root), *command], environ)

    def person(self, *command: str, cwd: str = HOME, **environ: str) -> str:
        """Do something as a normal user, with what was planted."""
        return checked(self.as_person(command, cwd), self.environ(**environ))

    def as_person(self, command: Sequence[str], cwd: str = HOME) -> list[str]:
        """Return the command by which a normal user does something."""
        line = f"cd {shlex.quote(cwd)} && exec {shlex.join(command)}"
        user = f"--userspec={NUMBER}:{NUMBER}"
        return [CHROOT, user, "--groups=", str(self.root), "/bin/sh", "-c", line]

    def environ(self, **more: str) -> dict[str, str]:
        """Return a normal user's variables, and those that were planted."""
        own = {"HOME": HOME, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "USER": USER}
        return {**own, **PLANTED, **more}


def look_for_libraries(clean: Clean) -> None:
    """See that everything which a library of the bundle is linked with is there."""
    home = f"{ABOUT.word('linux', 'home')}/_internal"
    find = f"find {home} -name '*.so*' -type f | LD_LIBRARY_PATH={home} xargs ldd"
    missing = set(re.findall(r"\s(\S+) => not found", clean.said("sh", "-c", find)))
    if missing := missing - set(ABOUT.names("optional", "linux")):
        raise NotRight(f"no package that it depends on has {', '.join(sorted(missing))}")


def make_person(clean: Clean) -> None:
    """Make a normal user, and plant what must not be loaded."""
    clean.run("groupadd", "-g", str(NUMBER), USER)
    clean.run("useradd", "-u", str(NUMBER), "-g", str(NUMBER), "-M", "-d", HOME, USER)
    clean.run("install", "-d", "-m", "700", "-o", USER, "-g", USER, HOME)
    python = clean.root / "planted/python"
    plugins = clean.root / "planted/plugins"
    python.mkdir(parents=True)
    bad = f"open({HOME + '/planted'!r}, 'w').close()\nraise SystemExit('planted')\n"
    for name in ("sitecustomize", "json", "start", "PySide6", "desktop_chat"):
        (python / f"{name}.py").write_text(bad, "utf-8")
    own = clean.root / ABOUT.word("linux", "home").lstrip("/")
    shutil.copytree(own / "_internal/PySide6/Qt/plugins", plugins)


@contextlib.contextmanager
def servers(place: Path, root: Path) -> Iterator[tuple[str, str, Path]]:
    """Run a screen, a window manager, and the demo behind TLS; yield where they are."""
    make_certificates(place)
    shutil.copy(place / "authority.pem", root / "var/tmp/authority.pem")
    (root / "var/tmp/authority.pem").chmod(0o644)
    seen = place / "seen"
    sockets = root / "tmp/.X11-unix"
    sockets.mkdir(mode=0o1777, exist_ok=True)
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    quiet("mount", "--bind", "/tmp/.X11-unix", str(sockets))
    with contextlib.ExitStack() as ends:
        read, write = os.pipe()
        screen = ["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
        begin(ends, [*screen, "-displayfd", str(write)], pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        begin(ends, ["openbox"], environ={"DISPLAY": display})
        server = [sys.executable, str(ROOT / "packaging" / "tls_demo.py"), str(place), str(seen)]
        begin(ends, server, environ={"PYTHONPATH": str(ROOT)})
        wait(lambda: seen.exists() and "listening" in seen.read_text("utf-8"), "the demo server")
        port = re.findall(r"listening (\d+)", seen.read_text("utf-8"))[0]
        yield display, f"https://localhost:{port}/v1", seen


def make_certificates(place: Path) -> None:
    """Make an authority, and a certificate of it for this computer."""
    common = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    quiet(
        *common,
        *("-keyout", str(place / "authority.key"), "-out", str(place / "authority.pem")),
        *("-subj", "/CN=An authority for a test", "-addext", "keyUsage=critical,keyCertSign"),
    )
    quiet(
        *common,
        *("-CA", str(place / "authority.pem"), "-CAkey", str(place / "authority.key")),
        *("-keyout", str(place / "server.key"), "-out", str(place / "server.pem")),
        *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
        *("-addext", "basicConstraints=critical,CA:FALSE"),
    )


def converse(clean: Clean, display: str, address: str, seen: Path) -> None:
    """Start the program as a desktop does, ask something, and see the answer kept."""
    entry = (clean.root / f"usr/share/applications/{ABOUT.command}.desktop").read_text("utf-8")
    line = re.findall(r"(?m)^Exec=(.*)$", entry)[0]
    command = [part for part in shlex.split(line) if not part.startswith("%")]
    clean.run("touch", MARK)
    environ = clean.environ(
        DISPLAY=display,
        OPENAI_BASE_URL=address,
        OPENAI_API_KEY="sk-of-a-test",
        SSL_CERT_FILE="/var/tmp/authority.pem",
    )
    process = subprocess.Popen(
        clean.as_person([*command, "--model", "demo-tour"], "/planted/python"),
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        window(display, process)
        only_own_code(process.pid, clean)
        type_question(display)
        wait(lambda: "request" in seen.read_text("utf-8"), "the request")
        wait(lambda: ANSWER in kept(clean.root), "the whole answer", 60)
    except NotRight as problem:
        if picture := os.environ.get("TRY_DEB_PICTURE"):
            screen = {**os.environ, "DISPLAY": display}
            subprocess.run(["import", "-window", "root", picture], env=screen, check=False)
        os.killpg(process.pid, signal.SIGKILL)
        raise NotRight(f"{problem}\n{process.communicate()[0]}") from None
    if picture := os.environ.get("TRY_DEB_PICTURE"):
        screen = {**os.environ, "DISPLAY": display}
        subprocess.run(["import", "-window", "root", picture], env=screen, check=False)
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=20)
    if process.returncode or output.strip():
        raise NotRight(f"it ended with {process.returncode}: {output}")


def window(display: str, process: subprocess.Popen[str]) -> None:
    """Wait for the window of the program."""
    search = ["xdotool", "search", "--onlyvisible", "--class", ABOUT.command]
    environ = {**os.environ, "DISPLAY": display}

    def shown() -> bool:
        if process.poll() is not None:
            raise NotRight(f"it ended at once, with {process.returncode}")
        found = subprocess.run(search, env=environ, capture_output=True, text=True, check=False)
        return bool(found.stdout.strip())

    wait(shown, "the window", 60)


def type_question(display: str) -> None:
    """Type a question into the window, and send it."""
    environ = {**os.environ, "DISPLAY": display}
    for keys in (["type", "--delay", "12", QUESTION], ["key", "Return"]):
        subprocess.run(["xdotool", *keys], env=environ, check=True)


def only_own_code(process: int, clean: Clean) -> None:
    """Look at what is loaded: of the bundle and of the system, and nothing that was planted."""
    maps = Path(f"/proc/{process}/maps").read_text("utf-8", errors="replace")
    loaded = {line.split(maxsplit=5)[5] for line in maps.splitlines() if line.count("/") > 1}
    planted = sorted(path for path in loaded if "/planted/" in path)
    if planted or (clean.root / HOME.lstrip("/") / "planted").exists():
        raise NotRight(f"planted code was loaded: {', '.join(planted) or 'Python'}")
    if not any("/plugins/platforms/libqxcb.so" in path for path in loaded):
        raise NotRight("the X11 plugin of the bundle is not loaded")


def look_at_files(clean: Clean) -> None:
    """See that nothing was written but below the user's own folders for data."""
    name = ABOUT.command
    own = [f"{HOME}/{place}/{name}/" for place in (".local/share", ".config", ".local/state")]
    command = ["find", "/", "-xdev", "-newer", MARK, "-type", "f"]
    changed = [path for path in clean.said(*command).splitlines() if path != MARK]
    strays = [path for path in changed if not path.startswith((*own, *CACHES, "/proc/", "/sys/"))]
    if strays:
        raise NotRight(f"it wrote elsewhere: {', '.join(strays)}")
    if not any(path.startswith(own[0]) for path in changed):
        raise NotRight("it wrote nothing at all")
    log = clean.root / own[2].lstrip("/") / f"{name}.log"
    text = log.read_text("utf-8")
    if " ERROR " in text or "sk-of-a-test" in text:
        raise NotRight(f"the log has an error or the key in it:\n{text}")


def database(root: Path) -> Path:
    """Return the file of the conversations."""
    folder = root / HOME.lstrip("/") / ".local/share" / ABOUT.command
    return next(iter(sorted(folder.glob("*.db"))), folder / "none")


def kept(root: Path) -> str:
    """Return the replies that are on disk by now."""
    file = database(root)
    texts = [each.read_bytes() for each in file.parent.glob(f"{file.name}*") if each.is_file()]
    return b"".join(texts).decode("utf-8", "ignore")


# Small things.


@contextlib.contextmanager
def said(what: str) -> Iterator[None]:
    """Say what is done, and how long it took."""
    begun = time.monotonic()
    yield
    print(f"ok      {what} ({time.monotonic() - begun:.0f} s)", flush=True)


def quiet(*command: str) -> None:
    """Run a command that has to succeed, and show what it says where it does not."""
    checked(list(command), dict(os.environ))


def checked(command: list[str], environ: dict[str, str]) -> str:
    """Return what a command says that has to succeed."""
    done = subprocess.run(
        command,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise NotRight(
            f"{shlex.join(command)}\nended with {done.returncode}: {done.stdout[-3000:]}"
        )
    return done.stdout


def begin(
    ends: contextlib.ExitStack,
    command: list[str],
    *,
    environ: dict[str, str] | None = None,
    pass_fds: tuple[int, ...] = (),
) -> None:
    """Start something that is ended with the rest."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **(environ or {})},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        pass_fds=pass_fds,
    )

    def end() -> None:
        process.terminate()
        process.wait(10)

    ends.callback(end)


def wait(happened: Callable[[], bool], what: str, seconds: float = 30) -> None:
    """Return when something has happened that only its traces tell of."""
    until = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > until:
            raise NotRight(f"{what} did not come within {seconds:.0f} s")
        time.sleep(0.1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

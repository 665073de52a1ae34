"""The recipes say what the one description says, in the forms that each system reads."""

from __future__ import annotations

import ast
import configparser
import os
import plistlib
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop_chat import APP_ID, APP_NAME, __version__
from desktop_chat.exporting import to_json
from desktop_chat.exporting.value import Exported
from scripts.shipping import linux, macos, manual_page, recipes, windows
from scripts.shipping.__main__ import strangers
from scripts.shipping.description import FILE, ROOT, Description, read_description
from scripts.shipping.packing import kinds, shared

ABOUT = read_description()
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


def validated(tool: str, *arguments: str) -> None:
    if not shutil.which(tool):
        if os.environ.get("CI") and shutil.which("apt-get"):
            pytest.fail(f"{tool} is missing")
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_description_names_what_the_program_calls_itself() -> None:
    assert (ABOUT.command, ABOUT.name, ABOUT.version) == (APP_ID, APP_NAME, __version__)
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert ABOUT.command in scripts["scripts"]
    assert ABOUT.window_command in scripts["gui-scripts"]
    assert scripts["license"] == ABOUT.licence


def test_a_word_that_the_description_lacks_is_said() -> None:
    with pytest.raises(AttributeError, match="no 'nothing'"):
        _ = ABOUT.nothing


def test_every_recipe_changes_with_the_description() -> None:
    table = tomllib.loads(FILE.read_text("utf-8"))
    table |= {
        "window_command": "other-name-window",
        "name": "Other Name",
        "command": "other-name",
        "identifier": "org.other.Name",
    }
    for name, text in recipes.texts(Description(table, "7.8.9")).items():
        left = text.replace(table["document"]["name"], "").replace(table["publisher"], "")
        assert APP_NAME not in left, name
        if not name.endswith((".plist", ".xml")):
            assert "Other Name" in text or "other-name" in text, name


# Linux.


def test_the_desktop_entry_is_valid_and_opens_a_file(tmp_path: Path) -> None:
    file = tmp_path / f"{APP_ID}.desktop"
    file.write_text(linux.desktop_entry(ABOUT), "utf-8")
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(file, "utf-8")
    main = entry["Desktop Entry"]
    assert main["Exec"] == "desktop-chat %f"
    assert main["Icon"] == APP_ID
    assert main["MimeType"] == f"{ABOUT.document.mime_type};"
    validated("desktop-file-validate", str(file))


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/opt/desktop-chat/desktop-chat", "/opt/desktop-chat/desktop-chat"),
        ("/opt/Größe 10/x", '"/opt/Größe 10/x"'),
        ('/a "b"/$c', '"/a \\\\"b\\\\"/\\\\$c"'),
        ("/a%f", '"/a%%f"'),
    ],
)
def test_a_path_in_a_desktop_entry_is_quoted(path: str, written: str) -> None:
    assert linux.quoted(path) == written


def test_the_appstream_file_is_valid(tmp_path: Path) -> None:
    file = tmp_path / f"{ABOUT.identifier}.metainfo.xml"
    file.write_text(linux.metainfo(ABOUT), "utf-8")
    root = ET.parse(file).getroot()
    assert root.findtext("id") == ABOUT.identifier
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    release = root.find("releases/release")
    assert release is not None
    assert release.attrib["version"] == __version__
    validated("appstreamcli", "validate", "--no-net", str(file))


def test_an_export_is_known_by_its_name_and_by_its_beginning() -> None:
    root = ET.fromstring(linux.mime_package(ABOUT))
    kind = root.find(f"{MIME}mime-type")
    assert kind is not None
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.attrib["pattern"] == f"*.{ABOUT.document.extension}"
    beginning = to_json(Exported(title="A title"))[: ABOUT.document.within]
    marks = [each.attrib["value"] for each in kind.iter(f"{MIME}match")]
    assert any(mark in beginning for mark in marks)


def test_the_control_file_has_its_fields_and_short_lines() -> None:
    text = linux.control(ABOUT, "amd64", 100)
    fields = dict(re.findall(r"(?m)^([A-Z][A-Za-z-]+): (.+)$", text))
    assert fields["Package"] == APP_ID
    assert fields["Version"] == __version__
    assert fields["Architecture"] == "amd64"
    assert "libegl1" in fields["Depends"]
    assert text.endswith("\n")
    assert all(len(line) <= 80 for line in text[text.index("Description") :].splitlines())


def test_a_removal_says_where_the_data_stay(tmp_path: Path) -> None:
    if not Path("/bin/sh").exists():
        pytest.skip("a maintainer script is run by a shell")
    script = tmp_path / "postrm"
    script.write_text(linux.after_removal(ABOUT), "utf-8")
    said = {
        word: subprocess.run(
            ["/bin/sh", script, word], capture_output=True, text=True, check=True
        ).stdout
        for word in ("remove", "purge", "upgrade")
    }
    assert "~/.local/share/desktop-chat" in said["remove"]
    assert said["upgrade"] == ""


def test_the_manual_page_has_every_option_and_command() -> None:
    page = manual_page.manual_page(ABOUT)
    for word in ("\\-\\-data\\-dir", "\\-\\-demo", ".SH ASK", ".SH DOCTOR", "OPENAI_API_KEY"):
        assert word in page
    assert page.startswith(".TH DESKTOP\\-CHAT 1 ")
    # Nothing that a model of a page would take for a command of its own.
    assert not [
        line for line in page.splitlines() if re.match(r"[.'](?!(TH|SH|TP|PP|B|br)\b)", line)
    ]


def test_shared_files_are_where_desktops_look() -> None:
    places = set(shared(ABOUT).values())
    assert f"applications/{APP_ID}.desktop" in places
    assert f"icons/hicolor/48x48/apps/{APP_ID}.png" in places
    assert f"icons/hicolor/scalable/apps/{APP_ID}.svg" in places
    assert f"metainfo/{ABOUT.identifier}.metainfo.xml" in places


# Windows.


@pytest.mark.parametrize("program", [ABOUT.command, ABOUT.window_command])
def test_the_version_resource_is_an_expression_with_the_version(program: str) -> None:
    text = windows.version_resource(ABOUT, program)
    ast.parse(text, mode="eval")
    assert f"StringStruct('ProductVersion', '{__version__}')" in text
    assert f"'{program}.exe'" in text


def test_the_manifest_asks_for_no_elevation() -> None:
    root = ET.fromstring(windows.manifest(ABOUT, APP_ID))
    text = ET.tostring(root, encoding="unicode")
    assert 'level="asInvoker"' in text
    assert "PerMonitorV2" in text
    assert "longPathAware" in text
    assert 'uiAccess="false"' in text


def test_the_installer_is_filled_in_and_leaves_data() -> None:
    text = windows.installer(ABOUT)
    assert "@" not in text
    assert f"AppVersion={__version__}" in text
    assert f"AppId={{{{{ABOUT.windows_guid}}}\n" in text
    assert r'""{app}\desktop-chat-window.exe"" ""%1""' in text
    assert "PrivilegesRequired=lowest" in text
    assert f"{{localappdata}}\\{APP_NAME}" in text
    assert "UninstallDelete" not in text


def test_programs_are_signed_with_a_time_that_outlives_the_certificate() -> None:
    command = windows.signing([Path("a.exe")], "12AB")
    assert command[:4] == ["signtool", "sign", "/sha1", "12AB"]
    assert "/tr" in command
    assert command[-1] == "a.exe"


# macOS.


def test_the_property_list_names_the_program_and_its_files() -> None:
    info = plistlib.loads(plistlib.dumps(macos.info(ABOUT)))
    assert info["CFBundleIdentifier"] == ABOUT.identifier
    assert info["CFBundleShortVersionString"] == __version__
    kind = info["UTExportedTypeDeclarations"][0]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == [ABOUT.document.extension]
    assert kind["UTTypeIdentifier"] in info["CFBundleDocumentTypes"][0]["LSItemContentTypes"]


def test_the_application_is_signed_with_the_hardened_runtime() -> None:
    sign, verify = macos.signing(ABOUT, Path("A.app"), Path("rights"), "Someone")
    assert {"--timestamp", "runtime", "--entitlements"} <= set(sign)
    assert "--strict" in verify
    rights = plistlib.loads(macos.entitlements(ABOUT))
    assert rights
    assert not [right for right in rights if "get-task-allow" in right or "device" in right]


# What may be inside.


def test_what_is_left_from_tests_and_builds_is_refused() -> None:
    good = ["desktop-chat", "desktop-chat.exe", "_internal/base_library.zip"]
    bad = [
        "notes.txt",
        "_internal/tests/x.py",
        "_internal/a.pyc",
        "_internal/PySide6/qml/QtQuick/x",
    ]
    assert strangers(ABOUT, good) == []
    assert strangers(ABOUT, [*good, *bad]) == bad


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_each_system_has_its_packages(system: str) -> None:
    assert kinds(system)
    assert len({name for each in ("linux", "win32", "darwin") for name in kinds(each)}) == 5

"""What of a build is left out, and ICU's data without what Qt never asks for."""

from __future__ import annotations

import struct

import pytest

from scripts.shipping import icu, slim


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/imageformats/libqtiff.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/assistant_fr.qm",
        "PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll",
        "libglib-2.0.so.0",
        "libX11.so.6",
        "libX11-xcb.so.1",
        "libxcb.so.1",
        "libxcb-glx.so.0",
        "libstdc++.so.6",
        "libgnutls.so.30",
        "libgssapi_krb5.so.2",
        "libz.so.1",
        "libavahi-client.so.3",
        "libgdk_pixbuf-2.0.so.0",
        "libatk-bridge-2.0.so.0",
        "libpangoft2-1.0.so.0",
        "libwayland-cursor.so.0",
    ],
)
def test_it_is_left_out(place: str) -> None:
    assert not slim.needed(place, {"fr"}, "linux")


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/lib/libQt6DBus.so.6",
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        # The title bar on GNOME, and that of every other desktop which leaves it to the program.
        "PySide6/Qt/plugins/wayland-decoration-client/libadwaita.so",
        "PySide6/Qt/plugins/wayland-decoration-client/libbradient.so",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/imageformats/libqjpeg.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "libpython3.13.so.1.0",
        "libssl.so.3",
        "libcrypto.so.3",
        "libsqlite3.so.0",
        "libffi.so.8",
        "libxcb-cursor.so.0",
        "libxcb-icccm.so.4",
        "libxkbcommon.so.0",
        "libxkbcommon-x11.so.0",
        "libicuuc.so.73",
        "desktop_chat/resources/icons/app.svg",
    ],
)
def test_it_stays(place: str) -> None:
    assert slim.needed(place, {"fr"}, "linux")


def test_a_framework_goes_or_stays_as_a_whole() -> None:
    quick = "PySide6/Qt/lib/QtQuick.framework"
    core = "PySide6/Qt/lib/QtCore.framework"
    for place in ("Versions/A/Resources/Info.plist", "Versions/Current", "Resources"):
        assert not slim.needed(f"{quick}/{place}", (), "darwin")
        assert slim.needed(f"{core}/{place}", (), "darwin")
    assert not slim.needed(f"{quick}/Versions/A/QtQuick", (), "darwin")
    assert slim.needed(f"{core}/Versions/A/QtCore", (), "darwin")


def test_libraries_with_such_names_stay_elsewhere() -> None:
    assert slim.needed("libz.so.1", (), "darwin")


def test_parts_of_the_sdk_go_with_all_that_is_in_them() -> None:
    assert not slim.used("openai.types.beta")
    assert not slim.used("openai.types.beta.threads.run")
    assert slim.used("openai.types.chat.chat_completion")
    assert slim.used("openai.types.beta_of_something")
    assert slim.used("desktop_chat.app")


def test_nothing_of_qt_is_loaded_before_the_program_has_begun() -> None:
    # `ask` never needs it, and what the environment plants for Qt is taken out first (S44).
    assert not slim.runs("pyi_rth_pyside6")
    assert slim.runs("entry")
    assert slim.runs("pyi_rth_cryptography_openssl")


def test_what_a_start_reads_is_not_to_be_unpacked_for_it() -> None:
    for module in ("desktop_chat.app.start", "desktop_chat.ui.sidebar.list", "asyncio.events"):
        assert slim.read_at_start(module)
    for module in ("pygments.lexers.python", "desktop_chat.ui.transcript.view", "email", "astx"):
        assert not slim.read_at_start(module)


def package(contents: dict[str, bytes]) -> bytes:
    """Return a package of ICU's, as its tools lay it out."""
    header = (
        struct.pack("<HBBHHBBBB4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD") + b"\1" + b"\0" * 15
    )
    return icu.packed(header, contents)


CONTENTS = {
    "icudt73l/root.res": b"r" * 21,
    "icudt73l/de.res": b"d" * 40,
    "icudt73l/curr/de.res": b"c" * 16,
    "icudt73l/coll/sv.res": b"s" * 33,
    "icudt73l/coll/zh.res": b"z" * 90_000,
    "icudt73l/coll/ucadata.icu": b"u" * 90_000,
    "icudt73l/ibm-1252.cnv": b"x" * 10,
    "icudt73l/nfc.nrm": b"n",
}


def test_a_package_is_read_as_it_was_written() -> None:
    read = icu.items(package(CONTENTS))
    assert list(read) == sorted(CONTENTS)
    for name, data in CONTENTS.items():
        assert read[name].startswith(data)
        assert len(read[name]) - len(data) < 16


def test_every_item_begins_where_machines_read_quickly() -> None:
    whole = package(CONTENTS)
    long = [data for data in CONTENTS.values() if len(data) > 20]
    assert all(whole.index(data) % 16 == 0 for data in long)


def test_the_order_of_words_stays_and_names_of_countries_go() -> None:
    left = icu.items(icu.filtered(package(CONTENTS)))
    assert set(left) == {
        "icudt73l/root.res",
        "icudt73l/coll/sv.res",
        "icudt73l/coll/ucadata.icu",
        "icudt73l/nfc.nrm",
    }


def test_what_is_no_package_is_refused() -> None:
    with pytest.raises(icu.NotICU):
        icu.items(b"\x7fELF" + b"\0" * 60)

"""Where things are, on three systems; asking makes nothing."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.base import paths
from desktop_chat.base.paths import AppPaths, app_paths, make_private_folder, resources_dir

HOME = Path("/home/me")


def test_linux_follows_the_xdg_directories() -> None:
    assert app_paths(platform="linux", environ={}, home=HOME) == AppPaths(
        data=HOME / ".local/share/desktop-chat",
        config=HOME / ".config/desktop-chat",
        logs=HOME / ".local/state/desktop-chat",
    )
    given = {"XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"}
    assert app_paths(platform="linux", environ=given, home=HOME) == AppPaths(
        Path("/d/desktop-chat"), Path("/c/desktop-chat"), Path("/s/desktop-chat")
    )


@pytest.mark.parametrize("given", ["", "relative/path", "."])
def test_a_relative_xdg_directory_is_ignored(given: str) -> None:
    found = app_paths(platform="linux", environ={"XDG_DATA_HOME": given}, home=HOME)
    assert found.data == HOME / ".local/share/desktop-chat"


def test_windows_has_its_known_folders() -> None:
    given = {"LOCALAPPDATA": "/users/me/local", "APPDATA": "/users/me/roaming"}
    assert app_paths(platform="win32", environ=given, home=HOME) == AppPaths(
        data=Path("/users/me/local/Desktop Chat"),
        config=Path("/users/me/roaming/Desktop Chat"),
        logs=Path("/users/me/local/Desktop Chat/Logs"),
    )
    assert app_paths(platform="win32", environ={}, home=HOME).data == (
        HOME / "AppData" / "Local" / "Desktop Chat"
    )


def test_macos_has_the_library() -> None:
    assert app_paths(platform="darwin", environ={}, home=HOME) == AppPaths(
        data=HOME / "Library/Application Support/Desktop Chat",
        config=HOME / "Library/Application Support/Desktop Chat",
        logs=HOME / "Library/Logs/Desktop Chat",
    )


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_data_folder_holds_everything(platform: str, tmp_path: Path) -> None:
    found = app_paths(tmp_path / "x", platform=platform, environ={}, home=HOME)
    assert found == AppPaths(tmp_path / "x", tmp_path / "x/config", tmp_path / "x/logs")
    assert not (tmp_path / "x").exists()


def test_a_relative_data_folder_is_made_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert app_paths(Path("here")).data == tmp_path / "here"


def test_a_user_without_a_home_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", no_home)
    assert app_paths(platform="linux", environ={}).data == Path("/.local/share/desktop-chat")


@pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
def test_a_private_folder_is_private_with_all_that_was_missing_above_it(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    folder = tmp_path / "a" / "b"
    make_private_folder(folder)
    make_private_folder(folder)
    modes = [stat.S_IMODE(each.stat().st_mode) for each in (folder, folder.parent, tmp_path)]
    assert modes == [0o700, 0o700, 0o755]


@pytest.fixture
def _fresh() -> Iterator[None]:
    resources_dir.cache_clear()
    yield
    resources_dir.cache_clear()


def _with_resources(folder: Path) -> Path:
    (folder / "demo").mkdir(parents=True)
    return folder


@pytest.mark.usefixtures("_fresh")
class TestResources:
    def test_a_checkout_has_them_beside_the_package(self) -> None:
        assert (resources_dir() / "demo").is_dir()

    def test_an_installed_wheel_has_them_inside_the_package(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = tmp_path / "site-packages" / "desktop_chat"
        inside = _with_resources(package / "resources")
        _with_resources(tmp_path / "site-packages" / "resources")  # somebody else's
        monkeypatch.setattr(paths, "__file__", str(package / "base" / "paths.py"))
        assert resources_dir() == inside

    def test_a_bundle_has_them_where_it_was_unpacked(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        inside = _with_resources(tmp_path / "desktop_chat" / "resources")
        monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
        assert resources_dir() == inside

    def test_an_incomplete_installation_says_where_it_looked(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        package = tmp_path / "desktop_chat"
        monkeypatch.setattr(paths, "__file__", str(package / "base" / "paths.py"))
        with pytest.raises(FileNotFoundError) as missing:
            resources_dir()
        assert str(package / "resources") in str(missing.value)
        assert "\n" not in str(missing.value)

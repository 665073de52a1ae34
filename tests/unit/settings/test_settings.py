"""What a setting may be, who is told of it, and what is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st

from desktop_chat.settings.declared import (
    DECLARED,
    SIDEBAR_WIDTH,
    TEXT_SIZE,
    TEXT_SIZES,
    THEME,
    WINDOW_FRAME,
    Setting,
    ThemeChoice,
)
from desktop_chat.settings.file import Contents, parse
from desktop_chat.settings.kinds import Frame, Names, OneOf, OnOff, Whole
from desktop_chat.settings.settings import Settings

FOREIGN = st.text(max_size=5)
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(FOREIGN, inner, max_size=2),
    max_leaves=4,
)
KEYS = st.sampled_from([setting.key for setting in DECLARED]) | FOREIGN


def values(setting: Setting[Any]) -> st.SearchStrategy[Any]:
    """Return what that setting can have."""
    match setting.kind:
        case OnOff():
            return st.booleans()
        case Whole(low, high):
            return st.integers(low, high)
        case OneOf(labels):
            return st.sampled_from(list(labels))
        case Names():
            return st.frozensets(FOREIGN, max_size=3)
    side, length = st.integers(-99_999, 99_999), st.integers(1, 99_999)
    return st.none() | st.builds(Frame, side, side, length, length)


CHANGES = st.lists(
    st.sampled_from(DECLARED).flatmap(lambda each: st.tuples(st.just(each), values(each))),
    max_size=6,
)
few = settings_of_hypothesis(max_examples=60, deadline=None)


def test_each_setting_is_declared_once_and_its_default_is_a_value() -> None:
    keys = [setting.key for setting in DECLARED]
    assert len(set(keys)) == len(keys)
    for setting in DECLARED:
        assert setting.kind.read(setting.kind.write(setting.default)) == setting.default
        assert setting.help.endswith(".")
        assert setting.title
        assert setting.kind.words


@few
@given(CHANGES)
def test_what_was_changed_is_there_again_after_a_restart(
    changes: list[tuple[Setting[Any], Any]],
) -> None:
    settings = Settings()
    for setting, value in changes:
        settings.change(setting, value)
    again = Settings(parse(settings.contents().bytes()))
    for setting in DECLARED:
        assert again.value(setting) == settings.value(setting)
    assert again.contents() == settings.contents()


@few
@given(st.dictionaries(KEYS, JSON, max_size=4), st.dictionaries(FOREIGN, JSON, max_size=2), CHANGES)
def test_whatever_a_file_holds_every_setting_has_a_value_and_nothing_foreign_is_lost(
    held: dict[str, Any], others: dict[str, Any], changes: list[tuple[Setting[Any], Any]]
) -> None:
    others = {key: raw for key, raw in others.items() if key not in {"version", "settings"}}
    raw = json.dumps({**others, "version": 7, "settings": held}).encode()
    settings = Settings(parse(raw))
    usable = {each.key for each in DECLARED if settings.is_changed(each)}
    for setting in DECLARED:
        setting.kind.write(settings.value(setting))
    for setting, value in changes:
        settings.change(setting, value)
    kept = json.loads(settings.contents().bytes())
    known = {setting.key for setting in DECLARED}
    changed = {setting.key for setting, _ in changes}
    assert {k: v for k, v in kept.items() if k not in {"version", "settings"}} == others
    assert kept["version"] == 7
    for key, value in held.items():
        if key not in known:
            assert kept["settings"][key] == value
        elif key not in changed and key in usable:
            assert kept["settings"][key] == value


def test_a_value_out_of_bounds_is_refused_and_changes_nothing() -> None:
    settings = Settings()
    with pytest.raises(ValueError, match="not within 50 and 300"):
        settings.change(TEXT_SIZE, 301)
    assert settings.value(TEXT_SIZE) == 100


def test_a_wrong_value_stays_in_the_file_until_its_setting_is_changed() -> None:
    settings = Settings(Contents({"theme": "pink", "text_size": True}))
    assert settings.value(THEME) is ThemeChoice.SYSTEM
    assert settings.value(TEXT_SIZE) == 100
    assert settings.contents().settings == {"theme": "pink", "text_size": True}
    settings.change(THEME, ThemeChoice.DARK)
    settings.reset(TEXT_SIZE)
    assert settings.contents().settings == {"theme": "dark"}


def test_listeners_hear_of_each_change_once_and_of_nothing_else() -> None:
    settings = Settings()
    heard: list[Setting[Any]] = []
    settings.listen(heard.append)
    settings.change(THEME, ThemeChoice.DARK)
    settings.change(THEME, ThemeChoice.DARK)
    settings.reset(TEXT_SIZE)
    assert heard == [THEME]
    settings.stop_listening(heard.append)
    settings.reset(THEME)
    assert heard == [THEME]


def test_reset_all_leaves_alone_what_the_program_remembers() -> None:
    settings = Settings()
    settings.change(THEME, ThemeChoice.DARK)
    settings.change(TEXT_SIZE, 150)
    settings.change(SIDEBAR_WIDTH, 300)
    settings.change(WINDOW_FRAME, Frame(1, 2, 800, 600))
    settings.reset_all()
    assert settings.contents().settings == {
        "sidebar_width": 300,
        "window_frame": [1, 2, 800, 600],
    }


@given(st.integers(50, 300), st.integers(-50, 50))
def test_steps_stay_within_the_bounds(size: int, steps: int) -> None:
    assert 50 <= TEXT_SIZES.stepped(size, steps) <= 300

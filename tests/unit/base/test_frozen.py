"""A bundle loads nothing that the environment names, and hands nothing of its own on (S44)."""

from __future__ import annotations

from desktop_chat.base.frozen import keep_to_itself


def test_places_of_plugins_are_not_taken_from_outside() -> None:
    environ = {"QT_PLUGIN_PATH": "/planted", "QT_QPA_PLATFORM_PLUGIN_PATH": "/p", "HOME": "/h"}
    keep_to_itself(environ)
    assert environ == {"HOME": "/h"}


def test_other_programs_find_their_libraries_where_they_did() -> None:
    environ = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    keep_to_itself(environ)
    assert environ == {"LD_LIBRARY_PATH": "/theirs"}


def test_other_programs_do_not_find_those_of_the_bundle() -> None:
    environ = {"LD_LIBRARY_PATH": "/bundle"}
    keep_to_itself(environ)
    assert environ == {}

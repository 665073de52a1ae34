"""Which keys do what: the defaults, and what a person has changed. No key means two things."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from desktop_chat.commands.chords import Chord, Notation
from desktop_chat.commands.command import Command, Context, overlap
from desktop_chat.commands.declared import COMMANDS, command
from desktop_chat.commands.ids import CommandId

Keys = tuple[Chord, ...]


def notation_of(platform: str = sys.platform) -> Notation:
    """Return how the system writes keys."""
    return Notation.MACOS if platform == "darwin" else Notation.OTHERS


@dataclass(frozen=True)
class Keymap:
    """The keys of all commands on one system.

    `changes` holds the keys of each command that a person gave others, also none. Where two want
    the same, fixed commands have it, then those that were changed, then the others in their order.
    """

    changes: Mapping[CommandId, Keys] = field(default_factory=dict)
    ruled: Mapping[CommandId, Keys] = field(default_factory=dict)
    """The keys of fixed commands that a setting gives others, such as the one that sends."""
    notation: Notation = field(default_factory=notation_of)

    @cached_property
    def _keys(self) -> Mapping[CommandId, Keys]:
        found: dict[CommandId, Keys] = {}
        for each in sorted(COMMANDS, key=self._rank):
            wanted = dict.fromkeys(self._wanted(each))
            found[each.id] = tuple(chord for chord in wanted if self._is_free(found, each, chord))
        return found

    def _rank(self, each: Command) -> int:
        return 0 if each.fixed else 1 if each.id in self.changes else 2

    def _wanted(self, each: Command) -> Keys:
        defaults = each.defaults(self.notation)
        return (
            self.ruled.get(each.id, defaults) if each.fixed else self.changes.get(each.id, defaults)
        )

    @staticmethod
    def _is_free(found: Mapping[CommandId, Keys], each: Command, chord: Chord) -> bool:
        return not any(
            chord in keys and overlap(command(other).context, each.context)
            for other, keys in found.items()
        )

    def keys(self, id_: CommandId) -> Keys:
        """Return the keys of a command; the first is the one that is shown."""
        return self._keys[id_]

    def text(self, id_: CommandId) -> str:
        """Return the first of its keys as the system writes them; "" for none."""
        keys = self.keys(id_)
        return keys[0].text(self.notation) if keys else ""

    def window_keys(self, id_: CommandId) -> Keys:
        """Return those that are heard wherever the focus is in the window.

        A command of the list has such keys where they mean nothing to text fields.
        """
        match command(id_).context:
            case Context.WINDOW:
                return self.keys(id_)
            case Context.LIST:
                return tuple(each for each in self.keys(id_) if each.is_free_of_fields)
            case _:
                return ()

    def is_changed(self, id_: CommandId) -> bool:
        """Return whether it has other keys than its defaults."""
        declared = command(id_)
        return not declared.fixed and self.keys(id_) != declared.defaults(self.notation)

    @property
    def has_changes(self) -> bool:
        """Whether any command has other keys than its defaults."""
        return any(self.is_changed(each.id) for each in COMMANDS)

    def holders(self, id_: CommandId, chord: Chord) -> tuple[Command, ...]:
        """Return the other commands that have these keys where this one would be heard, too."""
        context = command(id_).context
        return tuple(
            each
            for each in COMMANDS
            if each.id is not id_ and chord in self.keys(each.id) and overlap(each.context, context)
        )

    # What a person changes.

    def with_keys(self, id_: CommandId, keys: Iterable[Chord]) -> Keymap:
        """Return this with other keys for a command; whoever had them has them no longer.

        A fixed command neither gets others nor loses its own.
        """
        given = tuple(
            chord for chord in keys if not any(each.fixed for each in self.holders(id_, chord))
        )
        changes = dict(self.changes)
        for chord in given:
            for other in self.holders(id_, chord):
                mine = changes.get(other.id, self.keys(other.id))
                changes[other.id] = tuple(each for each in mine if each != chord)
        if not command(id_).fixed:
            changes[id_] = given
        return replace(self, changes=changes)._tidied()

    def adding(self, id_: CommandId, chord: Chord) -> Keymap:
        """Return this with further keys for a command."""
        return self.with_keys(id_, dict.fromkeys((*self.keys(id_), chord)))

    def without(self, id_: CommandId, chord: Chord) -> Keymap:
        """Return this with these keys taken from a command."""
        return self.with_keys(id_, (each for each in self.keys(id_) if each != chord))

    def with_default(self, id_: CommandId) -> Keymap:
        """Return this with a command's own keys again, also where another one was given them."""
        return self.with_keys(id_, command(id_).defaults(self.notation))

    def with_defaults(self) -> Keymap:
        """Return this without any change."""
        return replace(self, changes={})

    def _tidied(self) -> Keymap:
        """Return this without changes that change nothing."""
        changes = {
            id_: keys
            for id_, keys in self.changes.items()
            if keys != command(id_).defaults(self.notation)
        }
        return replace(self, changes=changes)

"""The presets and prompts that a person keeps, in their order, and what may be done with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from desktop_chat.base.ids import new_id
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.prompts import SavedPrompt


class Item(Protocol):
    """A preset or a prompt."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def name(self) -> str:
        """Its name."""
        ...


T = TypeVar("T", bound=Item)


class NotebookFailed(Exception):
    """Presets and prompts cannot be kept or read; its text is a sentence for a person."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """All that is kept; `default` is the id of the preset of new conversations, "" for none."""

    presets: tuple[ChatPreset, ...] = ()
    prompts: tuple[SavedPrompt, ...] = ()
    default: str = ""

    def preset(self, id_: str) -> ChatPreset | None:
        """Return the preset of an id."""
        return next((each for each in self.presets if each.id == id_), None)

    def prompt(self, id_: str) -> SavedPrompt | None:
        """Return the prompt of an id."""
        return next((each for each in self.prompts if each.id == id_), None)

    def put(self, item: ChatPreset | SavedPrompt, at: int | None = None) -> Notebook:
        """Return it with an item: in the place of the one of its id, else at `at` or last."""
        if isinstance(item, ChatPreset):
            return replace(self, presets=_put(self.presets, item, at))
        return replace(self, prompts=_put(self.prompts, item, at))

    def without(self, id_: str) -> Notebook:
        """Return it without an item; a default that goes with it leaves none."""
        return Notebook(
            tuple(each for each in self.presets if each.id != id_),
            tuple(each for each in self.prompts if each.id != id_),
            "" if self.default == id_ else self.default,
        )

    def moved(self, id_: str, by: int) -> Notebook:
        """Return it with an item further down, or up with a negative number."""
        return replace(
            self, presets=_moved(self.presets, id_, by), prompts=_moved(self.prompts, id_, by)
        )

    def with_all(self, other: Notebook) -> Notebook:
        """Return it with what another one holds, after its own; the default stays.

        What is there already with the same content is not added again; another one of the same id
        gets an id of its own.
        """
        whole = self
        items: tuple[ChatPreset | SavedPrompt, ...] = (*other.presets, *other.prompts)
        for item in items:
            there = whole.preset(item.id) or whole.prompt(item.id)
            if there != item:
                whole = whole.put(item if there is None else replace(item, id=new_item_id()))
        return whole


def _put(items: tuple[T, ...], item: T, at: int | None) -> tuple[T, ...]:
    if any(each.id == item.id for each in items):
        return tuple(item if each.id == item.id else each for each in items)
    listed = list(items)
    listed.insert(len(listed) if at is None else at, item)
    return tuple(listed)


def _moved(items: tuple[T, ...], id_: str, by: int) -> tuple[T, ...]:
    at = next((place for place, each in enumerate(items) if each.id == id_), None)
    if at is None:
        return items
    listed = list(items)
    item = listed.pop(at)
    listed.insert(max(0, min(len(listed), at + by)), item)
    return tuple(listed)


def new_item_id() -> str:
    """Return an id that no other preset or prompt has."""
    return new_id()

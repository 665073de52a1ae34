"""Conversations in memory that a sidebar can be given, however many, and what it asks of them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.domain.library import (
    ARCHIVE,
    PINNED,
    ConversationInfo,
    Folder,
    Section,
    TitleSource,
    day_sections,
    folder_section,
)
from desktop_chat.ui.sidebar import Contents, Showing, Sidebar

NOW = datetime(2026, 3, 18, 15, 0, tzinfo=UTC)
DAY = 86_400.0


def info(number: int, age: float = 0.0, **more: object) -> ConversationInfo:
    """Return a conversation `age` days old."""
    at = NOW.timestamp() - age * DAY - number * 0.001
    plain = ConversationInfo(
        ConversationId(f"c{number}"), f"Title {number}", TitleSource.FIRST_WORDS, at, at
    )
    return replace(plain, **more) if more else plain  # type: ignore[arg-type]


class Shelves:
    """A `ListSource`; it answers at once, or when `answer` is called where `waits` is set."""

    def __init__(self, infos: Collection[ConversationInfo], folders: Collection[Folder] = ()):
        self.folders = list(folders)
        self.asked_rows: list[tuple[Section, int, int]] = []
        self.asked_contents = 0
        self.waits = False
        self._waiting: list[tuple[object, ...]] = []
        self._sidebar: Sidebar | None = None
        self.put(infos)

    def put(self, infos: Collection[ConversationInfo]) -> None:
        """Hold these conversations from now on."""
        self.infos = {each.id: each for each in infos}
        oldest = min((each.updated_at for each in infos), default=0.0)
        days = day_sections(NOW, oldest)
        folders = [folder_section(folder) for folder in self.folders]
        self.sections = [PINNED, *folders, *days]
        self.rows: dict[Section, list[ConversationInfo]] = {s: [] for s in self.sections}
        self.rows[ARCHIVE] = []
        rows = self.rows
        day = iter(days)
        today = next(day)
        for each in sorted(infos, key=lambda one: -one.updated_at):
            while each.updated_at < today.since:
                today = next(day)
            rows[self._section_of(each, today)].append(each)

    def change(self, conversation: str, **more: object) -> None:
        """Change one conversation."""
        id_ = ConversationId(conversation)
        self.put({**self.infos, id_: replace(self.infos[id_], **more)}.values())  # type: ignore[arg-type]

    def remove(self, conversation: str) -> None:
        """Remove one conversation."""
        self.put([each for each in self.infos.values() if each.id != conversation])

    def answers(self, sidebar: Sidebar) -> None:
        """Answer what `sidebar` asks, once it is given this source."""
        self._sidebar = sidebar

    def join(self, sidebar: Sidebar) -> None:
        """Be the source of `sidebar`."""
        self._sidebar = sidebar
        sidebar.set_source(self)

    def answer(self) -> None:
        """Answer what waits, and what is asked meanwhile, in order."""
        while self._waiting:
            self._reply(*self._waiting.pop(0))

    def drop(self, sidebar: Sidebar) -> None:
        """Tell that what waits will not be answered."""
        for ask, *_ in self._waiting:
            assert isinstance(ask, int)
            sidebar.give_up(ask)
        self._waiting.clear()

    def _section_of(self, each: ConversationInfo, today: Section) -> Section:
        if each.is_archived:
            return ARCHIVE
        if each.is_pinned:
            return PINNED
        if each.folder is not None:
            return next(s for s in self.sections if s.folder == each.folder)
        return today

    def _reply(self, *question: object) -> None:
        assert self._sidebar is not None
        match question:
            case (int() as ask, Showing() as showing, frozenset() as places):
                self._sidebar.contents_came(ask, self._contents(showing, places))
            case (int() as ask, Section() as section, int() as start, int() as stop):
                self._sidebar.rows_came(ask, section, start, self.rows[section][start:stop])

    def _contents(self, showing: Showing, places: frozenset[ConversationId]) -> Contents:
        sections = self.sections if showing is Showing.CONVERSATIONS else [ARCHIVE]
        found = {}
        for section in sections:
            for index, each in enumerate(self.rows[section]):
                if each.id in places:
                    found[each.id] = (section, index)
        counts = tuple((section, len(self.rows[section])) for section in sections)
        return Contents(counts, len(self.rows[ARCHIVE]), found)

    # ListSource

    def request_contents(
        self, ask: int, showing: Showing, places: Collection[ConversationId]
    ) -> None:
        """Note the question, and answer it unless it is to wait."""
        self.asked_contents += 1
        self._ask(ask, showing, frozenset(places))

    def request_rows(self, ask: int, section: Section, start: int, stop: int) -> None:
        """Note the question, and answer it unless it is to wait."""
        self.asked_rows.append((section, start, stop))
        self._ask(ask, section, start, stop)

    def _ask(self, *question: object) -> None:
        if self.waits:
            self._waiting.append(question)
        else:
            self._reply(*question)


FOLDERS = (Folder(FolderId("f1"), "Work"), Folder(FolderId("f2"), "Recipes"))

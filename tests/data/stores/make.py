"""Make the file of the present version: `python -m tests.data.stores.make`, once for each.

A file that is there is never made again: it shows what the program of its time wrote.
"""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from pathlib import Path

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.chat_presets import ChatPreset, Tuning
from desktop_chat.domain.conversation import ReplyFacts, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import Usage
from desktop_chat.domain.journal import Channel, JournalText
from desktop_chat.domain.library import (
    Composition,
    ConversationInfo,
    Folder,
    InfoChange,
    Line,
    Place,
    TitleSource,
)
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.rope import Rope
from desktop_chat.storage import files, schema
from desktop_chat.storage.opening import open_store

HERE = Path(__file__).resolve().parent
KEPT = ConversationId("kept")
ROW = ConversationInfo(KEPT, "Ein Gespräch über 日本", TitleSource.MODEL, 1.5, 2.5)
TUNING = Tuning(
    ChatPreset("p1", "Translator", "🌍", "m-2", "c1", Parameters(system="Translate 日本.")),
    Parameters(temperature=0.5, top_p=None, stop=("END",), extra='{\n  "top_k": 40\n}'),
)

FILE = Attachment(AttachmentKind.TEXT, "日本.txt", "a text", 6)


PLACE = Place(TurnId("first"), 7, Line(0, 2, 30, 1))


async def fill(folder: Path) -> None:
    store = (await open_store(folder)).store
    asked = UserTurn(TurnId("asked"), None, "Was ist 日本?", 1.5)
    first = ReplyTurn(
        TurnId("first"),
        asked.id,
        "m",
        Draft(
            text=Rope("A country 🗾"),
            thinking=Rope("hm"),
            usage=Usage(total=12),
            ending=Ending(EndState.COMPLETE),
        ),
        2.0,
        ReplyFacts("Work", "https://x.example/v1", "responses", "{}", 0.5, 2.0),
    )
    failure = Failure(FailureKind.RATE_LIMITED, "Too fast.", "slow down", 429)
    failed = Draft(text=Rope("some"), ending=Ending(EndState.FAILED, failure))
    second = ReplyTurn(TurnId("second"), asked.id, "m", failed, 2.5)
    cut = ReplyTurn(TurnId("cut"), asked.id, "m", created_at=3.0)
    await store.put_folder(Folder(FolderId("work"), "Work"))
    await store.put(ROW, [asked, first, second, cut], cut.id, {None: asked.id, asked.id: cut.id})
    await store.change([KEPT], InfoChange(folder=FolderId("work")))
    await store.append(
        cut.id, [JournalText(Channel.TEXT, "cut "), JournalText(Channel.TEXT, "off")]
    )
    composed = Composition(
        "half a", asked.id, "queued", "what stood there", (FILE,), (), (FILE, FILE), TUNING
    )
    await store.compose(KEPT, composed)
    await store.remember_place(KEPT, PLACE)
    await store.close()


def main() -> None:
    target = HERE / f"v{schema.VERSION}.db"
    if target.exists():
        raise SystemExit(f"{target.name} is there; it shows what was, and is not made again")
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(fill(Path(folder)))
        shutil.copyfile(Path(folder) / files.NAME, target)


if __name__ == "__main__":
    main()

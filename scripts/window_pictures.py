"""Paint every window, dialog, notice and state into pictures, to be looked at one by one.

Usage: python -m scripts.window_pictures FOLDER [--theme light|dark] [--contrast] [--size PER CENT]
           [--language CODE] [--only PART OF A NAME]

Nothing is on a screen (QT_QPA_PLATFORM=offscreen); QT_SCALE_FACTOR shows a denser one.
"""

from __future__ import annotations

import argparse
from pathlib import Path

SIZE = (1_080, 760)
TITLES = (
    "Backpressure in asyncio streams",
    "Trip to Lisbon, four days",
    "Regex for ISO dates",
    "Letter to the landlord",
    "SQLite WAL and fsync",
    "Names for a bakery",
    "Explain Bayes with socks",
    "Kubernetes probes that do not lie to the scheduler",
    "Dinner for six, no nuts",
    "Poem about Tuesdays",
)
QUESTION = "How do I keep a fast server from flooding a slow view when I stream tokens?"
ANSWER = """\
Pull, don't let it push. An `async for` over the stream already asks for **one event at a time**;
what breaks it is a queue in between. Three rules are enough:

- Read the next event only when the view has room.
- Draw at most once per frame, with everything that has come.
- When more than 256 KiB waits, stop reading.

```python
async with client.stream("POST", path) as stream:
    async for event in stream:
        await view.room()  # a slow view slows the server
        view.append(event["delta"])
```

| Size | Takes | Roughly |
|:-----|------:|---------|
| 1 kB | 0.2 s | a letter |
| 1 MB | 80 s | a thick novel |

> [!NOTE]
> The socket fills, and TCP slows the server down.
"""


def main() -> None:
    """Write the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", default="light")
    parser.add_argument("--contrast", action="store_true")
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--language", default="en")
    parser.add_argument("--only", default="")
    given = parser.parse_args()

    # Sentences are constants: the language is chosen before their modules are imported.
    from desktop_chat.base.languages import speak

    language = speak(given.language)

    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtWidgets import QApplication

    from desktop_chat.settings.declared import ContrastChoice, ThemeChoice
    from desktop_chat.ui.locales import locale_of, use_locale
    from desktop_chat.ui.theme import ThemeSource

    app = QApplication([])
    use_locale(locale_of(language))
    if language.is_right_to_left:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    contrast = ContrastChoice.HIGH if given.contrast else ContrastChoice.NORMAL
    themes = ThemeSource(app, ThemeChoice(given.theme), text_size=given.size, contrast=contrast)
    given.folder.mkdir(parents=True, exist_ok=True)

    from scripts.window_scenes import scenes

    for name, show in scenes(themes):
        if given.only in name:
            shown = show()
            file = name.replace(" ", "-").replace(",", "")
            shown.grab().save(str(given.folder / f"{file}.png"))
            shown.hide()
            # As the program does it: none is left to Python's collector.
            shown.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main()

"""Works the accessibility bus for the tests, one JSON command per line.

Run by the system's own Python, because pyatspi is a package of the system: it must not import
anything of ours. Each answer is one line: {"ok": …} or {"error": "…"}.
"""

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import pyatspi

POLL = 0.03


def children(node):
    try:
        count = node.childCount
    except Exception:  # a widget that has gone takes its node with it
        return
    for index in range(min(count, 500)):
        try:
            child = node.getChildAtIndex(index)
        except Exception:  # as above
            continue
        if child is not None:
            yield child


def walk(node, depth=0):
    yield node
    if depth < 40:
        for child in children(node):
            yield from walk(child, depth + 1)


def held(node, state):
    try:
        return node.getState().contains(state)
    except Exception:  # as above
        return False


def named(name):
    for application in children(pyatspi.Registry.getDesktop(0)):
        for node in walk(application):
            try:
                if node.name == name and held(node, pyatspi.STATE_SHOWING):
                    yield node
            except Exception:  # as above
                continue


def text_of(node):
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount)
    except Exception:  # not every element has a text
        return node.description or ""


def texts(name):
    return [text_of(node) for node in named(name)]


def press(name):
    for node in named(name):
        node.queryAction().doAction(0)
        return True
    return False


def focus(name):
    for node in named(name):
        return bool(node.queryComponent().grabFocus())
    return False


def unnamed():
    operable = {
        "push button",
        "toggle button",
        "check box",
        "entry",
        "text",
        "list item",
        "link",
        "menu item",
        "check menu item",
    }
    found = []
    for application in children(pyatspi.Registry.getDesktop(0)):
        for node in walk(application):
            if (
                node.getRoleName() in operable
                and not node.name
                and held(node, pyatspi.STATE_SHOWING)
            ):
                found.append(f"{node.getRoleName()} in {node.parent.getRoleName()}")
    return found


def focused(name):
    return any(held(node, pyatspi.STATE_FOCUSED) for node in named(name))


COMMANDS: dict[str, Callable[..., Any]] = {
    "texts": texts,
    "press": press,
    "focus": focus,
    "focused": focused,
    "unnamed": unnamed,
    "showing": lambda name: any(True for _ in named(name)),
}


def until(command, arguments, wanted, seconds):
    end = time.monotonic() + seconds
    while True:
        got = COMMANDS[command](*arguments)
        if bool(got) if wanted is None else wanted in (got if isinstance(got, list) else [got]):
            return got
        if command == "texts" and wanted is not None and any(wanted in text for text in got):
            return got
        if time.monotonic() > end:
            return None
        time.sleep(POLL)


for line in sys.stdin:
    asked = json.loads(line)
    try:
        if asked.get("until"):
            answer = until(
                asked["command"], asked["arguments"], asked.get("wanted"), asked["until"]
            )
        else:
            answer = COMMANDS[asked["command"]](*asked["arguments"])
        said = {"ok": answer}
    except Exception as error:  # told to the test, which fails with it
        said = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(said), flush=True)

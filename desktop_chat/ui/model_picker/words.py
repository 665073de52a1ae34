"""What the model picker says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.languages import current, in_dollars, whole
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.prices import ModelFacts, Price
from desktop_chat.ui.status_words import short_count

NAME_MODEL: Final = tr("Model")
NAME_MODEL_SEARCH: Final = tr("Search models")
NAME_MODELS: Final = tr("Models")
NO_MODEL: Final = tr("Choose a model")
SEARCH: Final = tr("Search or type a model’s name")
USE: Final = tr("Use “{name}”")
USE_WHY: Final = tr("not in a list")
CURRENT: Final = tr("current", "a model")
FAVOURITE: Final = tr("favourite")
FAVOURITES: Final = tr("Favourites")
RECENT: Final = tr("Recent")
ASKING: Final = tr("asking…")
NO_LIST: Final = tr("No list yet. Type a model’s name, or press F5.")
NO_MODELS: Final = tr("The server lists no models. Type a name.")
REFRESH: Final = tr("Refresh all lists")
TRY_AGAIN: Final = tr("No list: {trouble}")
TRY_AGAIN_NAME: Final = tr("{name} has no list: {trouble} Enter asks again.")
KEYS: Final = tr("Ctrl+S favourite · F2 window and price · F5 refresh")
BEST_OF: Final = tr("The best {shown} of {count}. Type more to find others.")
NOTHING: Final = tr("Nothing fits. Enter uses the name as it is.")
FREE: Final = tr("free")

MENU_NAME: Final = tr("Model menu")
STAR: Final = tr("Add to favourites")
UNSTAR: Final = tr("Remove from favourites")
COPY_NAME: Final = tr("Copy the name")
EDIT_FACTS: Final = tr("Window and price…")

FACTS_TITLE: Final = tr("Window and price")
FACTS_LINE: Final = tr("{model} at {name}. What you leave empty is as it is known otherwise.")
FIELD_WINDOW: Final = tr("Context window")
FIELD_INPUT: Final = tr("Price in")
FIELD_OUTPUT: Final = tr("Price out")
FIELD_CACHED: Final = tr("Price in, cached")
WINDOW_EXAMPLE: Final = tr("tokens, such as 128k")
PRICE_EXAMPLE: Final = tr("US dollars for 1,000,000 tokens")
PRICE_KNOWN: Final = tr("{price} for 1,000,000 tokens is known")
SAVE: Final = tr("Save")
CANCEL: Final = tr("Cancel")
NOT_TOKENS: Final = tr("“{text}” is no number of tokens. It looks like 128000 or 128k.")
NOT_PRICE: Final = tr("“{text}” is no price. It looks like 2.50.")
BOTH_SIDES: Final = tr("A price has both sides: what goes in, and what comes out.")


def models(count: int) -> str:
    """Return `12 models`."""
    return trn("{count} model", "{count} models", count).format(count=whole(count))


def show_all(count: int) -> str:
    """Return what the row says that shows a long list whole."""
    return trn("Show {count} model", "Show all {count} models", count).format(count=whole(count))


def facts(known: ModelFacts) -> str:
    """Return `128k · $2.50 / $10`, or what of it is known."""
    said = [] if known.window is None else [short_count(known.window)]
    if known.price is not None:
        said.append(price(known.price))
    return " · ".join(said)


def price(known: Price) -> str:
    """Return the price of 1,000,000 tokens in and out."""
    if not known.rate.input and not known.rate.output:
        return FREE
    sides = (in_dollars(amount(each)) for each in (known.rate.input, known.rate.output))
    return " / ".join(sides)


def window_known(count: int) -> str:
    """Return what is known of a window."""
    said = trn("{count} token is known", "{count} tokens are known", count)
    return said.format(count=whole(count))


def amount(dollars: float) -> str:
    """Return an amount without zeros that say nothing: `2.50`, `10`, `0.075`."""
    if dollars == int(dollars):
        return str(int(dollars))
    short = f"{dollars:.4f}".rstrip("0")
    short = short if len(short.partition(".")[2]) >= 2 else f"{dollars:.2f}"
    return short.replace(".", current().point)

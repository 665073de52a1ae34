"""Choose among the three APIs, where a connection leaves it to the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_chat.domain.connection import Api, Connection

PATHS = {
    Api.RESPONSES: "/responses",
    Api.CHAT: "/chat/completions",
    Api.COMPLETIONS: "/completions",
}

_OPENAI = (Api.RESPONSES, Api.CHAT, Api.COMPLETIONS)
_OTHERS = (Api.CHAT, Api.RESPONSES, Api.COMPLETIONS)


@dataclass(slots=True)
class Endpoints:
    """Remembers which API worked, by server and model."""

    _worked: dict[tuple[str, str], Api] = field(default_factory=dict)

    def order(self, connection: Connection, model: str) -> tuple[Api, ...]:
        """Return the APIs to try, in order: one where the connection names it."""
        if connection.api is not None:
            return (connection.api,)
        address = connection.address
        order = _OPENAI if address is not None and address.is_openai else _OTHERS
        known = self._worked.get((connection.place, model))
        if known is None:
            return order
        return (known, *(api for api in order if api is not known))

    def worked(self, connection: Connection, model: str, api: Api) -> bool:
        """Remember that `api` is there; return whether that is new."""
        key = (connection.place, model)
        if connection.api is not None or self._worked.get(key) is api:
            return False
        self._worked[key] = api
        return True

    def facts(self) -> Iterator[tuple[str, str, Api]]:
        """Yield server, model and the API that worked, to be remembered."""
        for (place, model), api in self._worked.items():
            yield place, model, api

    def recall(self, place: str, model: str, api: Api) -> None:
        """Take over what was known before."""
        self._worked.setdefault((place, model), api)

    def forget(self, connection: Connection) -> None:
        """Forget what is known of a server and its models."""
        for key in [key for key in self._worked if key[0] == connection.place]:
            del self._worked[key]

"""Choose among the three APIs, where a connection leaves it to the program."""

from __future__ import annotations

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

    def worked(self, connection: Connection, model: str, api: Api) -> None:
        """Remember that `api` is there."""
        if connection.api is None:
            self._worked[connection.place, model] = api

"""One test of a connection, step by step.

Nothing is repeated, every step and the whole have a limit of time, replies are asked for with the
smallest limit of tokens, and the key goes to the connection's own origin alone: other ports and the
other scheme are tried without it. Cancelling the task that runs it ends it and closes its requests.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from desktop_chat.base.clock import Clock
from desktop_chat.base.languages import sentences
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import Api, Connection, ModelInfo, default_model
from desktop_chat.domain.diagnosis import Diagnosis, Fix, FixKind, Step, Trouble
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.notices import wait_words
from desktop_chat.providers.clients import Clients
from desktop_chat.providers.discovery import WELL_KNOWN, LocalServer, WellKnown, find_local_servers
from desktop_chat.providers.doctor import verdict, words
from desktop_chat.providers.doctor.candidates import candidates
from desktop_chat.providers.doctor.probes import (
    Outcome,
    Reach,
    try_api,
    try_list,
)
from desktop_chat.providers.doctor.steps import OutOfTimeError, Steps
from desktop_chat.providers.facts import Memory
from desktop_chat.providers.limits import DoctorLimits
from desktop_chat.providers.quirks import LIMIT_FIELDS, STREAM, STREAM_OPTIONS
from desktop_chat.providers.shared import Shared

_ENOUGH = {FailureKind.KEY_REFUSED, FailureKind.QUOTA, FailureKind.RATE_LIMITED, FailureKind.SETUP}
"""What every further request would meet as well."""
_ELSEWHERE = {FailureKind.ENDPOINT_MISSING, FailureKind.WRONG_ADDRESS}
_DOUBTFUL = {FailureKind.BAD_REQUEST, FailureKind.SERVER}
"""What an address that is nearly right may answer as well."""
_MOST_LESSONS = 3
_SOME_NAME = "default"
"""Asked for where no model is known: servers with one model take any name."""
_MOST_CHATS = 3


class Examination:
    """Tests one connection. `memory` holds what was learned about it, once it has worked."""

    def __init__(
        self,
        connection: Connection,
        tell: Callable[[Step], object],
        *,
        clients: Clients,
        clock: Clock,
        limits: DoctorLimits,
        places: Sequence[WellKnown] = WELL_KNOWN,
    ) -> None:
        self.memory = Memory()
        self._connection = connection
        self._limits = limits
        self._places = places
        self._shared = Shared(clients, clock, limits.of_exchange(), self.memory, learns=False)
        self._steps = Steps(tell, clock, limits)
        self._models: tuple[ModelInfo, ...] = ()
        self._outcomes: dict[Api, Outcome] = {}

    async def run(self) -> Diagnosis:
        """Return the diagnosis; steps are told as they begin and end."""
        try:
            return await self._run()
        except OutOfTimeError:
            said = words.TIME.format(seconds=wait_words(self._limits.overall))
            return verdict.trouble(Trouble.TIME, said, verdict.AGAIN)

    async def _run(self) -> Diagnosis:
        listed = await self._list(self._connection)
        self._models = listed.models
        if listed.reach not in {Reach.ANSWERED, Reach.SILENT}:
            return await self._unreached(listed)
        if listed.failure is not None and listed.kind in _ENOUGH:
            return self._refused(listed.failure)
        if (failure := await self._ask_apis(was_silent=listed.reach is Reach.SILENT)) is not None:
            return failure
        working = [api for api, outcome in self._outcomes.items() if outcome.works]
        if not working:
            return await self._not_working(listed)
        return self._working(working, listed)

    # ---- steps

    async def _list(self, connection: Connection, *, is_hope: bool = False) -> Outcome:
        title = words.STEP_LIST.format(address=connection.place)
        return await self._steps.do(title, try_list(connection, self._shared), is_hope=is_hope)

    async def _ask(
        self, api: Api, title: str, *, stream: bool = True, is_hope: bool = False
    ) -> Outcome:
        work = try_api(api, self._connection, self._model, self._shared, stream=stream)
        return await self._steps.do(title.format(api=words.API_NAMES[api]), work, is_hope=is_hope)

    @property
    def _model(self) -> str:
        return self._connection.model or default_model(self._models) or _SOME_NAME

    # ---- the APIs

    async def _ask_apis(self, *, was_silent: bool) -> Diagnosis | None:
        """Ask each API; return a diagnosis where the rest would tell nothing more."""
        has_worked = False
        for api in self._order():
            outcome = await self._ask_one(api, has_worked=has_worked, was_silent=was_silent)
            self._outcomes[api] = outcome
            if outcome.works:
                has_worked = True
            elif not has_worked and outcome.failure is not None and outcome.kind in _ENOUGH:
                return self._refused(outcome.failure)
            elif not has_worked and outcome.reach is Reach.SILENT:
                failure = outcome.failure
                assert failure is not None
                return verdict.of_reach(Reach.SILENT, failure, self._limits.step)
        return None

    def _order(self) -> tuple[Api, ...]:
        wanted = self._connection.api
        order = Memory().endpoints.order(replace(self._connection, api=None), self._model)
        return order if wanted is None else (wanted, *(api for api in order if api is not wanted))

    async def _ask_one(self, api: Api, *, has_worked: bool, was_silent: bool) -> Outcome:
        is_hope = has_worked or self._connection.api is None
        outcome = await self._ask(api, words.STEP_API, is_hope=is_hope)
        if outcome.kind is FailureKind.BAD_REQUEST:
            outcome = await self._ask_otherwise(api, outcome)
        if has_worked or outcome.kind in _ENOUGH | _ELSEWHERE | {FailureKind.MODEL_UNKNOWN}:
            return outcome
        if outcome.works and outcome.came_whole:
            self._leave_out_stream()
            return outcome
        if was_silent and outcome.reach is Reach.SILENT:
            return outcome
        whole = await self._ask(api, words.STEP_API_WHOLE, stream=False, is_hope=outcome.works)
        if whole.works and not outcome.works:
            self._leave_out_stream()
            return whole
        return outcome

    def _leave_out_stream(self) -> None:
        self.memory.quirks.leave_out(self._connection, self._model, STREAM)

    async def _ask_otherwise(self, api: Api, outcome: Outcome) -> Outcome:
        """Ask again without what the refusal names; where it names nothing, without each."""
        quirks, connection = self.memory.quirks, self._connection
        for _ in range(_MOST_LESSONS):
            before = quirks.body(connection, self._model)
            failure = outcome.failure
            if failure is None or not quirks.learn(connection, self._model, api, failure):
                break
            after = quirks.body(connection, self._model)
            gone = after.without - before.without
            title = words.STEP_WITHOUT if gone else words.STEP_LIMIT
            outcome = await self._ask(
                api, title.format(api="{api}", field=next(iter(gone), after.limit_field))
            )
        if outcome.kind is FailureKind.BAD_REQUEST and api is not Api.RESPONSES:
            return await self._ask_without_each(api, outcome)
        return outcome

    async def _ask_without_each(self, api: Api, outcome: Outcome) -> Outcome:
        known = copy.deepcopy(self.memory.quirks)
        quirks, connection = self.memory.quirks, self._connection
        body = known.body(connection, self._model)
        if STREAM_OPTIONS not in body.without:
            quirks.leave_out(connection, "", STREAM_OPTIONS)
            again = await self._ask(
                api, words.STEP_WITHOUT.format(api="{api}", field=STREAM_OPTIONS), is_hope=True
            )
            if again.works:
                return again
            self._restore(known)
        if api is Api.CHAT:
            other = LIMIT_FIELDS[1 - LIMIT_FIELDS.index(body.limit_field)]
            quirks.use_limit(connection, self._model, other)
            again = await self._ask(
                api, words.STEP_LIMIT.format(api="{api}", field=other), is_hope=True
            )
            if again.works:
                return again
            self._restore(known)
        return outcome

    def _restore(self, known: Any) -> None:
        self.memory.quirks.forget(self._connection)
        for fact in known.facts():
            self.memory.quirks.recall(fact)

    # ---- what works

    def _working(self, working: Sequence[Api], listed: Outcome) -> Diagnosis:
        connection = self._connection
        api, wanted = working[0], connection.api
        if wanted is not None and wanted not in working:
            names = {"wanted": words.API_NAMES[wanted], "api": words.API_NAMES[api]}
            fix = Fix(FixKind.API, words.FIX_API.format(**names), api=api)
            return verdict.trouble(Trouble.API, words.API_OTHER.format(**names), fix)
        self.memory.endpoints.worked(connection, connection.model, api)
        found = self._found(api, wanted, working, listed)
        said = words.WORKS.format(api=words.API_NAMES[api], model=self._model)
        if not found:
            return Diagnosis(
                True, Trouble.NONE, words.TITLES[Trouble.NONE], said, None, api, self._model
            )
        limit = self.memory.quirks.body(connection, self._model).limit_field
        told = [verdict.learned(each, api, limit) for each in found]
        sentence = sentences(*(sentence for sentence, _ in told))
        title = words.TITLES[found[0]]
        return Diagnosis(True, found[0], title, sentence, told[0][1], api, self._model)

    def _found(
        self, api: Api, wanted: Api | None, working: Sequence[Api], listed: Outcome
    ) -> list[Trouble]:
        """Return what the program gets around by itself, the most telling first."""
        fresh = Memory().quirks.body(self._connection, self._model)
        body = self.memory.quirks.body(self._connection, self._model)
        found = []
        if wanted is None and list(working) == [Api.COMPLETIONS]:
            found.append(Trouble.LEGACY_ONLY)
        without = body.without - fresh.without
        if STREAM in without:
            found.append(Trouble.NO_STREAMING)
        if STREAM_OPTIONS in without:
            found.append(Trouble.NO_STREAM_OPTIONS)
        if api is Api.CHAT and body.limit_field != fresh.limit_field:
            found.append(Trouble.LIMIT_FIELD)
        if not listed.works or not self._models:
            found.append(Trouble.NO_MODELS_LIST)
        return found

    # ---- what does not

    def _refused(self, failure: Failure) -> Diagnosis:
        return verdict.of_failure(failure, self._connection, self._model, self._models)

    async def _not_working(self, listed: Outcome) -> Diagnosis:
        failures = [each.failure for each in self._outcomes.values() if each.failure is not None]
        other = next((each for each in failures if each.kind not in _ELSEWHERE), None)
        if other is not None and other.kind in _DOUBTFUL and listed.kind in _ELSEWHERE:
            # Half of it may stand in the address: `…/v1/chat` has a `/completions` below it.
            told = await self._elsewhere(other)
            return told if told.fix is not verdict.EDIT else self._refused(other)
        if other is not None:
            return self._refused(other)
        if listed.works and self._models:
            # The address is right: it lists models, and none of the three APIs is beside them.
            return verdict.of_failure(failures[0], self._connection, self._model, self._models)
        return await self._elsewhere(listed.failure or failures[0])

    async def _elsewhere(self, failure: Failure) -> Diagnosis:
        address = self._connection.address
        if address is None:
            return self._refused(failure)
        if failure.status is not None and 300 <= failure.status < 400:
            other = await self._by_other_scheme(address)
            if other is not None:
                return verdict.of_address(failure, other, 0)
        places = candidates(address)
        for place in places:
            outcome = await self._list(self._at(place), is_hope=True)
            if outcome.works or outcome.kind is FailureKind.KEY_REFUSED:
                return verdict.of_address(failure, place, 0)
        for place in places[:_MOST_CHATS]:
            if await self._chats_at(place):
                return verdict.of_address(failure, place, 0)
        return verdict.of_address(failure, None, len(places))

    async def _chats_at(self, place: BaseUrl) -> bool:
        title = words.STEP_API_AT.format(api=words.API_NAMES[Api.CHAT], address=place)
        work = try_api(Api.CHAT, self._at(place), self._model, self._shared, stream=True)
        outcome = await self._steps.do(title, work, is_hope=True)
        return outcome.works or (
            outcome.reach is Reach.ANSWERED
            and outcome.kind not in _ELSEWHERE | {FailureKind.SERVER}
        )

    def _at(self, place: BaseUrl) -> Connection:
        """Return the connection at another address; its key comes along within its origin."""
        return Fix(FixKind.ADDRESS, "", address=place).apply(self._connection)

    async def _unreached(self, outcome: Outcome) -> Diagnosis:
        failure, address = outcome.failure, self._connection.address
        assert failure is not None
        told = verdict.of_reach(outcome.reach, failure, self._limits.step)
        if address is None:
            return told
        if outcome.reach is Reach.REFUSED and address.is_loopback:
            return await self._at_other_port(address) or told
        if outcome.reach in {Reach.ENCRYPTION, Reach.LOST}:
            other = await self._by_other_scheme(address)
            if other is not None:
                scheme = "https" if other.is_encrypted else "http"
                said = words.SCHEME_FOUND.format(scheme=scheme, address=other)
                return verdict.trouble(Trouble.ENCRYPTION, said, verdict.to_address(other))
        return told

    async def _at_other_port(self, address: BaseUrl) -> Diagnosis | None:
        places = [place for place in self._places if place.port != address.port]
        if not places:
            return None
        servers: list[LocalServer] = []

        async def look() -> Outcome:
            servers.extend(await find_local_servers(places))
            if not servers:
                return Outcome(Failure(FailureKind.NETWORK, words.SAID_NONE_FOUND), Reach.LOST)
            return Outcome(models=servers[0].models)

        await self._steps.do(words.STEP_PORTS, look(), is_hope=True)
        if not servers:
            return None
        found = servers[0]
        said = words.PORT_FOUND.format(place=address.place, name=found.name, address=found.address)
        return verdict.trouble(Trouble.PORT, said, verdict.to_address(found.address))

    async def _by_other_scheme(self, address: BaseUrl) -> BaseUrl | None:
        """Return the address with the other scheme, if something answers there."""
        if address.is_encrypted and not address.is_private:
            return None  # what is encrypted on the internet stays so
        scheme, rest = address.text.split("://", 1)
        other = BaseUrl(f"{'http' if scheme == 'https' else 'https'}://{rest}")
        title = words.STEP_SCHEME.format(scheme=other.text.split("://", 1)[0].upper())
        outcome = await self._steps.do(title, try_list(self._at(other), self._shared), is_hope=True)
        answered = outcome.works or outcome.failure is None or outcome.failure.status is not None
        redirected = outcome.failure is not None and 300 <= (outcome.failure.status or 0) < 400
        return other if answered and not redirected else None

"""What a conversation says of its requests: sent, kept, and brought back with it."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

from desktop_chat.domain.chat_presets import ChatPreset, Tuning
from desktop_chat.domain.events import ParametersRefused
from desktop_chat.domain.library import Composition
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.parameters import NO_PARAMETERS, Layer, Parameter, Parameters
from desktop_chat.generation.library import Library
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.storage.notebook import NotebookFile, built_in
from desktop_chat.storage.opening import open_store
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import COMPLETE, DEMO, ScriptedSource, batch, end, text
from tests.unit.generation.session_bench import Bench, check_with

WORK = replace(DEMO, parameters=Parameters(temperature=0.2, seed=1), profile="work")
PRESET = ChatPreset("p", "Poet", "🌙", "m-9", parameters=Parameters(seed=2, system="Rhyme."))


def test_each_layer_reaches_the_request() -> None:
    @check_with(Bench(COMPLETE, connection=WORK))
    async def _(b: Bench) -> None:
        b.session.use_preset(PRESET)
        b.session.tune(Parameters(max_tokens=9))
        await b.send("hi")
        sent = b.source.requests[0]
        assert sent.model == "m-9"
        asked = sent.parameters
        assert (asked.temperature, asked.seed, asked.system, asked.max_tokens) == (
            0.2,
            2,
            "Rhyme.",
            9,
        )
        assert b.state.in_force.layers[Parameter.SEED] is Layer.PRESET
        (_, reply) = b.state.conversation.path()
        assert '"seed": 2' in reply.facts.parameters  # type: ignore[union-attr]


def test_a_raised_limit_is_the_conversations_own() -> None:
    @check_with(Bench(COMPLETE, parameters=Parameters(seed=3)))
    async def _(b: Bench) -> None:
        await b.send("hi")
        b.session.act(NoticeAction.RAISE_LIMIT)
        own = b.state.tuning.parameters
        assert own.seed == 3
        assert isinstance(own.max_tokens, int)


def test_what_a_server_refused_is_said_when_the_reply_has_ended() -> None:
    refused = batch(ParametersRefused((Parameter.SEED, Parameter.TEMPERATURE)))

    @check_with(Bench((refused, text("ok"), end())))
    async def _(b: Bench) -> None:
        await b.send("hi")
        notice = b.state.notice
        assert notice is not None
        assert "Temperature, Seed" in notice.sentence
        assert b.actions == (NoticeAction.OPEN_PARAMETERS, NoticeAction.DISMISS)


def test_a_conversation_keeps_its_preset_and_its_parameters(tmp_path: Path) -> None:
    async def main() -> None:
        store = (await open_store(tmp_path)).store
        notebooks = Notebooks(NotebookFile(tmp_path), built_in)
        notebooks.put(PRESET)
        notebooks.choose_default("p")

        def library() -> Library:
            return Library(
                ScriptedSource((COMPLETE,)),
                store,
                lambda: WORK,
                clock=FakeClock(),
                tuned=notebooks.tuned,
            )

        first = library()
        session = first.begin()
        id_ = session.state.id
        assert session.state.tuning == Tuning(PRESET)
        assert session.state.model == "m-9"
        session.send("hi")
        await settle()
        session.tune(Parameters(top_p=0.5))
        await first.close()
        loaded = await store.load(id_, 9)
        assert loaded is not None
        assert loaded.composition.tuning == Tuning(PRESET, Parameters(top_p=0.5))

        # A preset that was changed counts as it is now, one that is gone as it was.
        notebooks.put(replace(PRESET, name="Bard"))
        second = library()
        again = (await second.open(id_)).state.tuning
        assert again.preset is not None
        assert again.preset.name == "Bard"
        assert again.parameters == Parameters(top_p=0.5)
        await second.close()
        notebooks.remove("p")
        third = library()
        assert (await third.open(id_)).state.tuning.preset == PRESET
        assert third.begin().state.tuning == Tuning()
        await third.close()
        await notebooks.close()
        await store.close()

    asyncio.run(main())


def test_without_parameters_nothing_of_a_composition_is_kept(tmp_path: Path) -> None:
    async def main() -> None:
        store = (await open_store(tmp_path)).store
        library = Library(ScriptedSource((COMPLETE,)), store, lambda: WORK, clock=FakeClock())
        session = library.begin()
        session.send("hi")
        await settle()
        session.tune(Parameters(seed=1))
        session.tune(NO_PARAMETERS)
        await library.close()
        assert await store.composition(session.state.id) == Composition()
        await store.close()

    asyncio.run(main())

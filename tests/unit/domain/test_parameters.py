"""Parameters: layers, and what may stand in each field."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.domain.parameter_fields import (
    ParameterError,
    as_value,
    from_value,
    read_text,
    recall,
    show_text,
)
from desktop_chat.domain.parameters import (
    NO_PARAMETERS,
    UNSET,
    Effort,
    Layer,
    Parameter,
    Parameters,
    Verbosity,
    in_force,
    sent_values,
)


def unset_or(values: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    return st.sampled_from([UNSET, None]) | values


ANY = st.builds(
    Parameters,
    system=unset_or(st.sampled_from(["be brief", "日本\nzwei"])),
    temperature=unset_or(st.floats(0, 2)),
    top_p=unset_or(st.floats(0, 1)),
    max_tokens=unset_or(st.integers(1, 9_999)),
    effort=unset_or(st.sampled_from(Effort)),
    verbosity=unset_or(st.sampled_from(Verbosity)),
    stop=unset_or(st.sampled_from([("END",), ("\n", "a\\b\tc")])),
    seed=unset_or(st.integers(-5, 5)),
    extra=unset_or(st.just('{\n  "top_k": 40\n}')),
)


def test_of_each_field_the_uppermost_layer_that_says_something_counts() -> None:
    found = in_force(
        Parameters(temperature=0.2, top_p=0.5, seed=1),
        Parameters(temperature=0.7, system="translate"),
        Parameters(seed=2),
    )
    assert found.values.temperature == 0.7
    assert found.values.top_p == 0.5
    assert found.values.seed == 2
    assert found.values.max_tokens is None
    assert found.layers[Parameter.TEMPERATURE] is Layer.PRESET
    assert found.layers[Parameter.TOP_P] is Layer.CONNECTION
    assert found.layers[Parameter.SEED] is Layer.CONVERSATION
    assert found.layers[Parameter.MAX_TOKENS] is Layer.PROGRAM


def test_what_is_left_to_the_server_is_a_value_of_its_own() -> None:
    found = in_force(Parameters(temperature=0.2), conversation=Parameters(temperature=None))
    assert found.values.temperature is None
    assert found.layers[Parameter.TEMPERATURE] is Layer.CONVERSATION
    assert sent_values(found.values) == {}


@settings(max_examples=40)
@given(ANY, ANY, ANY)
def test_nothing_is_unset_in_what_counts(
    one: Parameters, two: Parameters, three: Parameters
) -> None:
    found = in_force(one, two, three)
    assert {parameter for parameter, _ in found.values.said()} == set(Parameter)
    for parameter, layer in found.layers.items():
        said = {Layer.CONNECTION: one, Layer.PRESET: two, Layer.CONVERSATION: three}.get(layer)
        expected = None if said is None else said.get(parameter)
        assert found.values.get(parameter) == expected


@settings(max_examples=60)
@given(ANY)
def test_files_hold_every_field_with_its_three_states(parameters: Parameters) -> None:
    written = json.dumps(as_value(parameters), allow_nan=False)
    assert from_value(json.loads(written)) == parameters


@settings(max_examples=40)
@given(ANY)
def test_what_is_shown_in_a_field_is_read_as_the_same(parameters: Parameters) -> None:
    for parameter, value in parameters.said():
        shown = show_text(value)
        read = read_text(parameter, shown)
        if isinstance(value, float):
            assert read == pytest.approx(value, rel=1e-5, abs=1e-5)
        else:
            assert read == value


@pytest.mark.parametrize(
    ("parameter", "text", "value"),
    [
        (Parameter.TEMPERATURE, " 0,7 ", 0.7),
        (Parameter.TEMPERATURE, "2", 2.0),
        (Parameter.TOP_P, "1", 1.0),
        (Parameter.MAX_TOKENS, "4 096", 4096),
        (Parameter.SEED, "-3", -3),
        (Parameter.EFFORT, "high", Effort.HIGH),
        (Parameter.VERBOSITY, "low", Verbosity.LOW),
        (Parameter.STOP, "END\n\\n\nEND", ("END", "\n")),
        (Parameter.SYSTEM, "  ", None),
        (Parameter.EXTRA, "{}", None),
        (Parameter.EXTRA, '{"prompt_cache_key": "a"}', '{\n  "prompt_cache_key": "a"\n}'),
    ],
)
def test_what_is_typed(parameter: Parameter, text: str, value: object) -> None:
    assert read_text(parameter, text) == value


@pytest.mark.parametrize(
    ("parameter", "text", "words"),
    [
        (Parameter.TEMPERATURE, "warm", "“warm” is not a number."),
        (Parameter.TEMPERATURE, "2.5", "from 0 to 2"),
        (Parameter.TEMPERATURE, "nan", "from 0 to 2"),
        (Parameter.MAX_TOKENS, "0", "from 1"),
        (Parameter.MAX_TOKENS, "1.5", "“1.5” is not a whole number."),
        (Parameter.SEED, "9" * 30, "not a whole number"),
        (Parameter.EFFORT, "huge", "one of none, minimal"),
        (Parameter.STOP, "\n".join(map(str, range(17))), "17 stop sequences; 16"),
        (Parameter.EXTRA, '{"a": }', "This is not JSON"),
        (Parameter.EXTRA, '{"a": }', "line 1, column 7"),
        (Parameter.EXTRA, "[1]", "no JSON object"),
        (Parameter.EXTRA, '{"a": NaN}', "no JSON object"),
        (Parameter.EXTRA, "[" * 100_000, "too long"),
        (Parameter.EXTRA, "[" * 30_000 + "]" * 30_000, "no JSON object"),
        (Parameter.EXTRA, '{"a": ' + "[" * 200 + "]" * 200 + "}", "no JSON object"),
        (Parameter.EXTRA, '{"a": ' + "[" * 30_000 + "]" * 30_000 + "}", "no JSON object"),
        (Parameter.EXTRA, '{"messages": []}', "“messages” is set by the program"),
        (Parameter.EXTRA, '{"stream": false}', "“stream” is set by the program"),
        (Parameter.EXTRA, '{"api_key": "x"}', "would hold a key"),
        (Parameter.EXTRA, '{"a": [{"Authorization": "x"}]}', "would hold a key"),
        (Parameter.EXTRA, '{"user": "sk-abcdefghijklmnop1234"}', "looks like a key"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_sentence(
    parameter: Parameter, text: str, words: str
) -> None:
    with pytest.raises(ParameterError) as caught:
        read_text(parameter, text)
    assert words in str(caught.value)
    assert "sk-abc" not in str(caught.value)


@pytest.mark.parametrize(
    "value", [[], {"temperature": True}, {"temperature": "1"}, {"system": 3}, {"stop": "x"}]
)
def test_a_file_with_another_kind_of_value_is_refused(value: object) -> None:
    with pytest.raises(ParameterError):
        from_value(value)


def test_of_a_damaged_record_the_rest_is_taken() -> None:
    found = recall({"temperature": 9, "seed": 4, "unknown": 1, "extra": {"token": "x"}})
    assert found == Parameters(seed=4)
    assert recall(None) == NO_PARAMETERS

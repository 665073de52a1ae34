"""Read what a client asks for, from the bodies of the three APIs."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop_chat.demo.chunks import count_tokens
from desktop_chat.demo.scripts import ErrorBody
from desktop_chat.domain.connection import CONTINUE_PROMPT

CONTINUE = CONTINUE_PROMPT.partition(".")[0]
_SURROGATE = re.compile("[\ud800-\udfff]")
_LABEL = re.compile(
    r"^(System|Developer|User|Human|Assistant|AI)[ \t]*:[ \t]*\n?", re.MULTILINE | re.IGNORECASE
)


class Api(StrEnum):
    """The three ways to ask, by their path."""

    CHAT = "/chat/completions"
    RESPONSES = "/responses"
    COMPLETIONS = "/completions"


class ApiError(Exception):
    """Carry an error that becomes an HTTP reply in OpenAI's shape."""

    def __init__(
        self, status: int, error: ErrorBody, headers: Iterable[tuple[str, str]] = ()
    ) -> None:
        super().__init__(error.message)
        self.status = status
        self.error = error
        self.headers = tuple(headers)


class Role(StrEnum):
    """Who speaks."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Turn:
    """What one side said."""

    role: Role
    text: str
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """One request; `partial` is the text to go on from, and None for a new reply.

    `prompt` is the raw prompt of the Completions API when it has no labelled turns, so that its end
    may be a partial reply that only the script can tell from the question.
    """

    api: Api
    model: str
    stream: bool
    include_usage: bool
    limit: int | None
    turns: tuple[Turn, ...]
    partial: str | None
    prompt: str | None
    prompt_tokens: int

    @property
    def questions(self) -> list[Turn]:
        """List the user's turns."""
        return [turn for turn in self.turns if turn.role is Role.USER]

    @property
    def conversation(self) -> str:
        """Return a key that is the same for a retry and another one for a new message."""
        heard = [self.api, self.model, *(turn.text for turn in self.questions)]
        return hashlib.sha256(json.dumps(heard).encode()).hexdigest()


def read_ask(api: Api, body: bytes) -> Ask:
    """Read a request's body; raise `ApiError` as OpenAI's servers would."""
    fields = _fields(body)
    model = fields.get("model")
    if not isinstance(model, str) or not model:
        raise bad_request("you must provide a model parameter", param="model")
    turns, prompt = _said_before(api, fields)
    kept, partial = collapse(turns)
    return Ask(
        api=api,
        model=clean(model),
        stream=fields.get("stream") is True,
        include_usage=_include_usage(fields.get("stream_options")),
        limit=_limit(fields),
        turns=tuple(kept),
        partial=partial,
        prompt=prompt,
        prompt_tokens=sum(count_tokens(turn.text) for turn in turns),
    )


def peek_model(body: bytes) -> str | None:
    """Return the model a body names, if it can be read."""
    try:
        model = _fields(body).get("model")
    except ApiError:
        return None
    return model if isinstance(model, str) else None


def collapse(turns: Sequence[Turn]) -> tuple[list[Turn], str | None]:
    """Join the pieces of continued replies, and split off the one to go on from."""
    kept: list[Turn] = []
    resumed = False
    for turn in turns:
        if kept and turn.role is Role.USER and turn.text.lstrip().startswith(CONTINUE):
            resumed = True
        elif resumed and turn.role is Role.ASSISTANT and kept[-1].role is Role.ASSISTANT:
            kept[-1] = Turn(Role.ASSISTANT, kept[-1].text + turn.text)
            resumed = False
        else:
            kept.append(turn)
            resumed = False
    if kept and kept[-1].role is Role.ASSISTANT:
        return kept[:-1], kept[-1].text
    return kept, "" if resumed else None


def read_labels(prompt: str) -> list[Turn]:
    """Split a prompt like `User: … Assistant: …` into turns; none when it is not like that."""
    labels = list(_LABEL.finditer(prompt))
    roles = [_role(label.group(1)) for label in labels]
    if Role.USER not in roles or Role.ASSISTANT not in roles:
        return []
    ends = [label.start() for label in labels[1:]] + [len(prompt)]
    turns = [
        Turn(role, prompt[label.end() : end].strip())
        for role, label, end in zip(roles, labels, ends, strict=True)
    ]
    if roles[-1] is Role.ASSISTANT:
        # Spaces at the end belong to the partial reply; an empty one is the cue to begin.
        partial = prompt[labels[-1].end() :].lstrip()
        turns[-1:] = [Turn(Role.ASSISTANT, partial)] if partial else []
    return turns


def clean(text: str) -> str:
    """Replace lone surrogates, which JSON can carry and UTF-8 cannot."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def bad_request(message: str, *, param: str | None = None, code: str | None = None) -> ApiError:
    """Make a 400 in OpenAI's shape."""
    return ApiError(400, ErrorBody(message, "invalid_request_error", code, param))


def _fields(body: bytes) -> Mapping[str, object]:
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        fields = None
    if not isinstance(fields, dict):
        raise bad_request(
            "We could not parse the JSON body of your request. (HINT: This likely means you "
            "aren't using your HTTP library correctly. The OpenAI API expects a JSON payload, but "
            "what was sent was not valid JSON.)"
        )
    return fields


def _said_before(api: Api, fields: Mapping[str, object]) -> tuple[list[Turn], str | None]:
    match api:
        case Api.CHAT:
            return _messages(_required(fields, "messages"), "messages"), None
        case Api.RESPONSES:
            value = _required(fields, "input")
            if isinstance(value, str):
                return [Turn(Role.USER, clean(value))], None
            return _messages(value, "input"), None
        case Api.COMPLETIONS:
            prompt = clean(_prompt(fields.get("prompt")))
            if turns := read_labels(prompt):
                return turns, None
            return [Turn(Role.USER, prompt)], prompt


def _required(fields: Mapping[str, object], name: str) -> object:
    if fields.get(name) in (None, [], ""):
        message = f"Missing required parameter: '{name}'."
        raise bad_request(message, param=name, code="missing_required_parameter")
    return fields[name]


def _limit(fields: Mapping[str, object]) -> int | None:
    for name in ("max_completion_tokens", "max_output_tokens", "max_tokens"):
        value = fields.get(name)
        if value is None:
            continue
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            message = f"Invalid '{name}': expected a whole number of 1 or more."
            raise bad_request(message, param=name, code="integer_below_min_value")
        return value
    return None


def _include_usage(options: object) -> bool:
    return isinstance(options, dict) and options.get("include_usage") is True


def _prompt(prompt: object) -> str:
    if isinstance(prompt, list) and prompt:
        prompt = prompt[0]
    return prompt if isinstance(prompt, str) else ""


def _messages(value: object, name: str) -> list[Turn]:
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        message = f"Invalid type for '{name}': expected an array of objects."
        raise bad_request(message, param=name, code="invalid_type")
    # Items of the Responses API without a role are tool results and the like.
    return [_turn(each) for each in value if isinstance(each.get("role"), str)]


def _turn(message: Mapping[str, object]) -> Turn:
    content = message.get("content")
    role = _role(str(message["role"]))
    if isinstance(content, str):
        return Turn(role, clean(content))
    listed = content if isinstance(content, list) else []
    parts = [part for part in listed if isinstance(part, dict)]
    texts = [part["text"] for part in parts if isinstance(part.get("text"), str)]
    return Turn(role, clean("\n\n".join(texts)), attachments=len(parts) - len(texts))


def _role(name: str) -> Role:
    match name.lower():
        case "user" | "human":
            return Role.USER
        case "assistant" | "ai":
            return Role.ASSISTANT
        case _:
            return Role.SYSTEM

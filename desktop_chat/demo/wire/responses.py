"""Render the Responses API (https://platform.openai.com/docs/api-reference/responses-streaming)."""

from collections.abc import Mapping, Sequence

from desktop_chat.demo.scripts import ErrorBody, ToolCall
from desktop_chat.demo.wire.frames import Finish, Head, Kind, Said, Usage, compact, quoted

_DELTA_EVENTS = {
    Kind.TEXT: "response.output_text.delta",
    Kind.REFUSAL: "response.refusal.delta",
    Kind.THINKING: "response.reasoning_summary_text.delta",
}
_REASONS = {Finish.LENGTH: "max_output_tokens", Finish.CONTENT_FILTER: "content_filter"}


class ResponsesRenderer:
    """Render one response, as events that are numbered through."""

    def __init__(self, head: Head) -> None:
        self._head = head
        self._sequence = 0
        self._output: list[dict[str, object]] = []
        self._open: Kind | None = None
        self._pieces: list[str] = []

    def begin(self) -> bytes:
        """Render the events that announce the response."""
        return b"".join(
            self._event(name, {"response": self._response("in_progress")})
            for name in ("response.created", "response.in_progress")
        )

    def deltas(self, kind: Kind, texts: Sequence[str]) -> bytes:
        """Render one event for each text, opening and closing items as the kind changes."""
        opening = self._switch(kind)
        self._pieces += texts
        name = _DELTA_EVENTS[kind]
        first = self._sequence
        self._sequence += len(texts)
        before = f'event: {name}\ndata: {{"type":"{name}","sequence_number":'
        place = {**self._place(kind), **({"logprobs": []} if kind is Kind.TEXT else {})}
        after = f",{compact(place)[1:-1]}}}\n\n"
        events = [
            f'{before}{number},"delta":{quoted(text)}{after}'
            for number, text in enumerate(texts, first)
        ]
        return opening + "".join(events).encode()

    def call(self, index: int, call: ToolCall) -> bytes:
        """Render a function call with its arguments in two pieces."""
        closing = self._close()
        at = len(self._output)
        item: dict[str, object] = {
            "id": f"fc_{self._head.number}_{index}",
            "type": "function_call",
            "call_id": f"call_{self._head.number}_{index}",
            "name": call.name,
            "arguments": "",
            "status": "in_progress",
        }
        done = item | {"arguments": call.arguments, "status": "completed"}
        place = {"item_id": item["id"], "output_index": at}
        middle = len(call.arguments) // 2
        name = "response.function_call_arguments"
        self._output.append(done)
        return b"".join(
            [
                closing,
                self._event("response.output_item.added", {"output_index": at, "item": item}),
                self._event(f"{name}.delta", place | {"delta": call.arguments[:middle]}),
                self._event(f"{name}.delta", place | {"delta": call.arguments[middle:]}),
                self._event(
                    f"{name}.done", place | {"arguments": call.arguments, "name": call.name}
                ),
                self._event("response.output_item.done", {"output_index": at, "item": done}),
            ]
        )

    def end(self, finish: Finish, usage: Usage) -> bytes:
        """Render the last event: completed, or incomplete with its reason."""
        closing = self._close()
        response = self._ended(finish, usage)
        return closing + self._event(f"response.{response['status']}", {"response": response})

    def error(self, error: ErrorBody) -> bytes:
        """Render the error event, which has its fields at the top."""
        fields = {"code": error.code, "message": error.message, "param": error.param}
        return self._event("error", fields)

    def failed(self, error: ErrorBody) -> bytes:
        """Render the response that failed."""
        closing = self._close()
        response = self._response("failed") | {
            "error": {"code": error.code or error.type, "message": error.message}
        }
        return closing + self._event("response.failed", {"response": response})

    def whole(self, said: Said, finish: Finish, usage: Usage) -> Mapping[str, object]:
        """Return the response that is not streamed."""
        parts = ((Kind.THINKING, said.thinking), (Kind.TEXT, said.text))
        for kind, text in (*parts, (Kind.REFUSAL, said.refusal)):
            if text:
                self.deltas(kind, [text])
        for index, call in enumerate(said.calls):
            self.call(index, call)
        self._close()
        return self._ended(finish, usage)

    def _ended(self, finish: Finish, usage: Usage) -> dict[str, object]:
        reason = _REASONS.get(finish)
        response = self._response("incomplete" if reason else "completed")
        details = {"reason": reason} if reason else None
        return response | {"usage": usage.as_responses(), "incomplete_details": details}

    def _switch(self, kind: Kind) -> bytes:
        """Open the item that this kind of delta belongs to, after closing the one before."""
        if kind is self._open:
            return b""
        closing = self._close()
        self._open, self._pieces = kind, []
        at = len(self._output)
        added = {"output_index": at, "item": self._item(kind, "in_progress", [])}
        name = _part_event(kind, "added")
        part = self._place(kind) | {"part": _part(kind, "")}
        opening = self._event("response.output_item.added", added) + self._event(name, part)
        return closing + opening

    def _close(self) -> bytes:
        """Close the item that is open, with its text as a whole."""
        if self._open is None:
            return b""
        kind, text = self._open, "".join(self._pieces)
        place = self._place(kind)
        item = self._item(kind, "completed", [_part(kind, text)])
        at = len(self._output)
        self._output.append(item)
        self._open, self._pieces = None, []
        field: dict[str, object] = {"refusal" if kind is Kind.REFUSAL else "text": text}
        if kind is Kind.TEXT:
            field["logprobs"] = []
        return b"".join(
            [
                self._event(_DELTA_EVENTS[kind].replace(".delta", ".done"), place | field),
                self._event(_part_event(kind, "done"), place | {"part": _part(kind, text)}),
                self._event("response.output_item.done", {"output_index": at, "item": item}),
            ]
        )

    def _place(self, kind: Kind) -> dict[str, object]:
        at = len(self._output)
        index = "summary_index" if kind is Kind.THINKING else "content_index"
        return {"item_id": self._item_id(kind, at), "output_index": at, index: 0}

    def _item_id(self, kind: Kind, at: int) -> str:
        return f"{'rs' if kind is Kind.THINKING else 'msg'}_{self._head.number}_{at}"

    def _item(self, kind: Kind, status: str, parts: list[object]) -> dict[str, object]:
        name = self._item_id(kind, len(self._output))
        if kind is Kind.THINKING:
            return {"id": name, "type": "reasoning", "summary": parts}
        return {
            "id": name,
            "type": "message",
            "role": "assistant",
            "status": status,
            "content": parts,
        }

    def _event(self, name: str, fields: Mapping[str, object]) -> bytes:
        event = {"type": name, "sequence_number": self._sequence, **fields}
        self._sequence += 1
        return f"event: {name}\ndata: {compact(event)}\n\n".encode()

    def _response(self, status: str) -> dict[str, object]:
        return {
            "id": f"resp_{self._head.number}",
            "object": "response",
            "created_at": self._head.created,
            "status": status,
            "background": False,
            "error": None,
            "incomplete_details": None,
            "instructions": None,
            "max_output_tokens": None,
            "metadata": {},
            "model": self._head.model,
            "output": list(self._output),
            "parallel_tool_calls": True,
            "previous_response_id": None,
            "reasoning": {"effort": None, "summary": None},
            "service_tier": "default",
            "store": False,
            "temperature": 1.0,
            "text": {"format": {"type": "text"}},
            "tool_choice": "auto",
            "tools": [],
            "top_p": 1.0,
            "truncation": "disabled",
            "usage": None,
            "user": None,
        }


def _part(kind: Kind, text: str) -> dict[str, object]:
    match kind:
        case Kind.THINKING:
            return {"type": "summary_text", "text": text}
        case Kind.REFUSAL:
            return {"type": "refusal", "refusal": text}
        case Kind.TEXT:
            return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _part_event(kind: Kind, what: str) -> str:
    part = "reasoning_summary_part" if kind is Kind.THINKING else "content_part"
    return f"response.{part}.{what}"

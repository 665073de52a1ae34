"""Map Responses events, and whole responses, to events.

Dispatch is on the `type` text: the SDK gives unknown types out as instances of the first class of
its union (FACTS.md 1.1).
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_chat.domain.events import Activity
from desktop_chat.providers.chat_completions import read_usage
from desktop_chat.providers.errors import find_error
from desktop_chat.providers.fields import JsonObject, object_of, objects_of, text_of
from desktop_chat.providers.reply import ReplyBuilder

_ACTIVITIES = {
    "queued": Activity.QUEUED,
    "web_search_call": Activity.SEARCHING_WEB,
    "file_search_call": Activity.SEARCHING_FILES,
    "code_interpreter_call": Activity.RUNNING_CODE,
    "code_interpreter_call_code": Activity.RUNNING_CODE,
    "shell_call_command": Activity.RUNNING_CODE,
    "image_generation_call": Activity.MAKING_IMAGE,
    "mcp_call": Activity.CALLING_TOOL,
    "mcp_list_tools": Activity.CALLING_TOOL,
}
_NOT_ACTIVE = {"completed", "done", "failed"}


class ResponsesMapper:
    """Maps the events of one reply into `reply`; `error` takes an error object that it meets."""

    def __init__(self, reply: ReplyBuilder, error: Callable[[object], None]) -> None:
        self._reply = reply
        self._error = error
        self._streamed = False
        self._message: object = None
        self._summary: object = None
        self._calls: dict[object, int] = {}
        self._argued: set[int] = set()
        self._partial_images: dict[object, str] = {}
        self.ended = False
        self._handlers: dict[str, Callable[[JsonObject], None]] = {
            "response.output_text.delta": self._text_delta,
            "response.text.delta": self._text_delta,
            "response.output_text.done": self._text_done,
            "response.refusal.delta": self._refusal_delta,
            "response.refusal.done": self._refusal_done,
            "response.reasoning_summary_text.delta": self._thinking_delta,
            "response.reasoning_text.delta": self._thinking_delta,
            "response.output_item.added": self._item_added,
            "response.output_item.done": self._item_done,
            "response.function_call_arguments.delta": self._arguments_delta,
            "response.custom_tool_call_input.delta": self._arguments_delta,
            "response.output_text.annotation.added": self._annotation,
            "response.image_generation_call.partial_image": self._partial_image,
            "response.audio.delta": self._sound,
            "response.audio.transcript.delta": self._text_delta,
            "response.created": self._named,
            "response.in_progress": self._named,
            "response.completed": self._terminal,
            "response.done": self._terminal,
            "response.incomplete": self._terminal,
            "response.failed": self._terminal,
            "response.cancelled": self._terminal,
        }

    def map(self, event: JsonObject) -> bool:
        """Map one event or whole response and return True; False where it is neither."""
        if event.get("object") == "response":
            self._whole(event)
            return True
        kind = text_of(event.get("type"))
        if kind == "text_delta":
            self._reply.text(text_of(event.get("text")))
            return True
        if not kind.startswith("response."):
            return False
        handler = self._handlers.get(kind)
        if handler is not None:
            handler(event)
        else:
            self._activity(kind)
        return True

    # ---- text

    def _text_delta(self, event: JsonObject) -> None:
        delta = event.get("delta")
        text = delta if isinstance(delta, str) else text_of(object_of(delta).get("text"))
        if text:
            self._begin_message(event)
            self._streamed = True
            self._reply.text(text)

    def _text_done(self, event: JsonObject) -> None:
        # A server that sends no deltas of a part sends it whole. The ids of part and deltas are
        # not compared: servers leave out one or the other.
        if not self._streamed:
            self._text_delta({**event, "delta": event.get("text")})
        self._streamed = False

    def _begin_message(self, event: JsonObject) -> None:
        """Set two messages of one response apart, as two paragraphs."""
        message = event.get("item_id") or event.get("output_index")
        if self._message not in (None, message):
            self._reply.text("\n\n")
        self._message = message

    def _refusal_delta(self, event: JsonObject) -> None:
        self._streamed = True
        self._reply.refusal(text_of(event.get("delta")))

    def _refusal_done(self, event: JsonObject) -> None:
        if not self._streamed:
            self._reply.refusal(text_of(event.get("refusal")))
        self._streamed = False

    def _thinking_delta(self, event: JsonObject) -> None:
        index = event.get("summary_index", event.get("content_index"))
        place = (event.get("item_id"), (index, event.get("type")))
        if self._summary not in (None, place):
            self._reply.thinking("\n\n")
        self._summary = place
        self._reply.thinking(text_of(event.get("delta")))

    def _annotation(self, event: JsonObject) -> None:
        self._cite(object_of(event.get("annotation")))

    def _cite(self, note: JsonObject) -> None:
        self._reply.citation(text_of(note.get("url")), text_of(note.get("title")))

    # ---- items

    def _item_added(self, event: JsonObject) -> None:
        item = object_of(event.get("item"))
        if item.get("type") in {"function_call", "custom_tool_call"}:
            index = self._call_index(event.get("output_index"), item)
            self._reply.tool_call(
                index, call_id=text_of(item.get("call_id")), name=text_of(item.get("name"))
            )
        else:
            self._activity(f"response.{text_of(item.get('type'))}.added")

    def _item_done(self, event: JsonObject) -> None:
        item = object_of(event.get("item"))
        match item.get("type"):
            case "function_call" | "custom_tool_call":
                self._call_done(event.get("output_index"), item)
            case "image_generation_call":
                self._partial_images.pop(item.get("id"), None)
                self._image(item)
            case _:
                pass

    def _call_index(self, place: object, item: JsonObject) -> int:
        key = item.get("id") or place
        return self._calls.setdefault(key, len(self._calls))

    def _arguments_delta(self, event: JsonObject) -> None:
        index = self._call_index(event.get("output_index"), {"id": event.get("item_id")})
        self._argued.add(index)
        self._reply.tool_call(index, more=text_of(event.get("delta")))

    def _call_done(self, place: object, item: JsonObject) -> None:
        new = (item.get("id") or place) not in self._calls
        index = self._call_index(place, item)
        more = "" if index in self._argued else text_of(item.get("arguments", item.get("input")))
        self._argued.add(index)
        if new or more:
            self._reply.tool_call(
                index,
                call_id=text_of(item.get("call_id")) if new else "",
                name=text_of(item.get("name")),
                more=more,
            )

    def _partial_image(self, event: JsonObject) -> None:
        self._reply.activity(Activity.MAKING_IMAGE)
        self._partial_images[event.get("item_id")] = text_of(event.get("partial_image_b64"))

    def _image(self, item: JsonObject) -> None:
        if data := text_of(item.get("result")):
            form = text_of(item.get("output_format")) or "png"
            self._reply.image(f"data:image/{form};base64,{data}")

    def _sound(self, event: JsonObject) -> None:
        self._reply.sound(text_of(event.get("delta")))

    def _activity(self, kind: str) -> None:
        _, _, rest = kind.partition(".")
        subject, _, phase = rest.partition(".")
        activity = _ACTIVITIES.get(subject)
        if activity is not None and phase not in _NOT_ACTIVE:
            self._reply.activity(activity)

    # ---- the response object

    def _named(self, event: JsonObject) -> None:
        self._reply.name_model(text_of(object_of(event.get("response")).get("model")))

    def _whole(self, response: JsonObject) -> None:
        """Map a response that came as one object."""
        for index, item in enumerate(objects_of(response.get("output"))):
            match item.get("type"):
                case "reasoning":
                    self._whole_thinking(item)
                case "message":
                    self._whole_message(index, item)
                case _:
                    self._item_done({"item": item, "output_index": index})
        status = text_of(response.get("status")) or "completed"
        self._terminal({"type": f"response.{status}", "response": response})

    def _whole_thinking(self, item: JsonObject) -> None:
        for name in ("summary", "content"):
            for index, part in enumerate(objects_of(item.get(name))):
                self._thinking_delta(
                    {
                        "item_id": item.get("id"),
                        "content_index": index,
                        "type": name,
                        "delta": part.get("text"),
                    }
                )

    def _whole_message(self, index: int, item: JsonObject) -> None:
        for number, part in enumerate(objects_of(item.get("content"))):
            place = {
                "item_id": item.get("id"),
                "output_index": index,
                "content_index": number,
            }
            if part.get("type") == "refusal":
                self._refusal_delta({**place, "delta": part.get("refusal")})
            else:
                self._text_delta({**place, "delta": part.get("text")})

    def _terminal(self, event: JsonObject) -> None:
        response = object_of(event.get("response"))
        self.ended = True
        self._named(event)
        status = text_of(event.get("type")).removeprefix("response.")
        if status == "done":
            status = text_of(response.get("status")) or "completed"
        if status not in {"failed", "cancelled"}:
            self._final_output(response)
        for image in self._partial_images.values():
            self._image({"result": image})
        if usage := object_of(response.get("usage")):
            self._reply.usage(read_usage(usage))
        self._finish(status, response)

    def _finish(self, status: str, response: JsonObject) -> None:
        if status == "failed":
            self._error(find_error(response) or {"message": ""})
        elif status == "incomplete":
            reason = text_of(object_of(response.get("incomplete_details")).get("reason"))
            self._reply.finish_reason(reason or status)
        elif status in {"completed", "cancelled"}:
            self._reply.finish_reason(status)
        else:
            # A background response that was only queued: nothing more comes on this connection.
            self._error({"message": f"the response is {status}"})

    def _final_output(self, response: JsonObject) -> None:
        """Let the final object's text win over its deltas (WIRE.md Q113)."""
        messages: list[str] = []
        for item in objects_of(response.get("output")):
            if item.get("type") != "message":
                continue
            parts = objects_of(item.get("content"))
            messages.append(
                "".join(text_of(p.get("text")) for p in parts if p.get("type") != "refusal")
            )
            for part in parts:
                for note in objects_of(part.get("annotations")):
                    self._cite(note)
        text = "\n\n".join(message for message in messages if message)
        if text:
            self._reply.replace_text(text)

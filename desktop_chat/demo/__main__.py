"""Run the demo as a server: `python -m desktop_chat.demo --port N`."""

import argparse
import asyncio
import contextlib
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_chat.demo.engine import DemoServer
from desktop_chat.demo.fields import ScriptError
from desktop_chat.demo.http_server import HttpServer


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted; return the exit code, 2 when it could not begin."""
    options = _parser().parse_args(arguments)
    try:
        demo = DemoServer(scripts=options.scripts, key=options.key, speed=options.speed)
        report = _print_event if options.events else None
        server = HttpServer(demo, host=options.host, port=options.port, report=report)
        demo.load()  # a fault in a script is better met now than with the first request
        asyncio.run(_serve(server))
    except KeyboardInterrupt:
        return 130
    except (ScriptError, ValueError, OSError, OverflowError) as error:
        print(f"desktop_chat.demo: {error}", file=sys.stderr)
        return 2
    return 0


async def _serve(server: HttpServer) -> None:
    async with server:
        print(f"listening on {server.base_url}", flush=True)
        await asyncio.get_running_loop().create_future()


def _print_event(event: str, fields: dict[str, object]) -> None:
    # Whoever read the events may be gone; that is no reason to stop serving.
    with contextlib.suppress(BrokenPipeError):
        print(json.dumps({"event": event, **fields}), flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop_chat.demo",
        description="Serve scripted replies over OpenAI's API on the loopback interface.",
    )
    parser.add_argument("--port", type=int, default=0, help="0, the default, picks a free one")
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    parser.add_argument("--key", help="refuse requests that do not carry this key")
    parser.add_argument("--speed", type=float, default=1.0, help="a factor on every pace")
    parser.add_argument("--scripts", type=Path, help="another folder of scripts")
    parser.add_argument(
        "--events", action="store_true", help="print a JSON line for each thing that is seen"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())

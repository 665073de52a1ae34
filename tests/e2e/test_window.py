"""A person's way through one answer, by accessible names and keys alone."""

from __future__ import annotations

from collections.abc import Callable

from tests.benchmarks.demo_server import DemoProcess
from tests.e2e.desktop import Bus, Desktop

Program = Callable[..., None]


def ask(bus: Bus, desktop: Desktop, text: str) -> None:
    bus.focus("Message")
    desktop.type(text)
    desktop.keys("Return")


def test_a_first_run_offers_the_demo_and_answers(
    program: Program, bus: Bus, desktop: Desktop
) -> None:
    program("--demo")
    bus.wait_text("Notice", "Demo")
    ask(bus, desktop, "hello")
    bus.wait_text("Your message", "hello")
    bus.wait("Stop")
    bus.wait("Send", 60)
    assert len(bus.texts("Reply")[0]) > 40


def test_every_control_has_a_name(program: Program, bus: Bus, desktop: Desktop) -> None:
    program("--demo")
    ask(bus, desktop, "hello")
    bus.wait("Send", 60)
    for name in ("Conversation", "Model", "Status", "New conversation"):
        bus.wait(name)
    assert bus.unnamed() == []


def test_a_reply_streams_from_a_server_by_each_api(
    program: Program, bus: Bus, desktop: Desktop, demo: DemoProcess
) -> None:
    program("--base-url", demo.base_url, "--api", "responses", "--model", "demo-tour")
    ask(bus, desktop, "hello")
    bus.wait_text("Reply", "demo", 60)


def test_an_empty_message_is_refused_without_a_dialog(
    program: Program, bus: Bus, desktop: Desktop
) -> None:
    program("--demo")
    ask(bus, desktop, "   ")
    bus.wait("Send")
    assert bus.texts("Your message") == []
    ask(bus, desktop, "hello")
    bus.wait_text("Your message", "hello")


def test_escape_stops_a_reply_and_continue_goes_on_without_a_seam(
    program: Program, bus: Bus, desktop: Desktop, demo: DemoProcess
) -> None:
    program("--base-url", demo.base_url, "--api", "chat", "--model", "demo-slow")
    ask(bus, desktop, "go")
    first = bus.wait_text("Reply", " ")
    demo.forget()
    desktop.keys("Escape")
    demo.wait_for("disconnected")
    bus.wait_text("Reply status", "Stopped")
    bus.wait("Send")
    stopped = bus.texts("Reply")[0]
    assert stopped.startswith(first)
    bus.press("Continue")
    bus.wait("Stop")
    grown = bus.wait_text("Reply", stopped.rstrip() + " ", 60)
    assert grown.startswith(stopped.rstrip())


def test_stop_before_the_headers_closes_the_connection(
    program: Program, bus: Bus, desktop: Desktop, demo: DemoProcess
) -> None:
    program("--base-url", demo.base_url, "--api", "chat", "--model", "demo-silent")
    demo.forget()
    ask(bus, desktop, "anyone?")
    demo.wait_for("request")
    bus.press("Stop")
    demo.wait_for("disconnected")
    bus.wait_text("Reply status", "Stopped")


def test_a_rate_limit_counts_down_and_retry_now_tries_at_once(
    program: Program, bus: Bus, desktop: Desktop
) -> None:
    program("--demo", "--model", "demo-rate-limit")
    ask(bus, desktop, "hello")
    bus.wait_text("Notice", "Rate limit")
    bus.wait_text("Notice", "Trying again in")
    bus.press("Retry now")
    bus.wait("Send", 60)
    assert bus.texts("Reply")[0]


def test_a_reply_cut_by_length_is_continued_in_the_same_message(
    program: Program, bus: Bus, desktop: Desktop
) -> None:
    program("--demo", "--model", "demo-length")
    ask(bus, desktop, "hello")
    bus.wait_text("Reply status", "length", 60)
    cut = bus.texts("Reply")[0]
    bus.press("Continue")
    bus.wait("Stop")
    bus.wait("Send", 60)
    whole = bus.texts("Reply")
    assert len(whole) == 1
    assert whole[0].startswith(cut.rstrip())
    assert len(whole[0]) > len(cut)


def test_a_cut_connection_keeps_the_text_and_says_so(
    program: Program, bus: Bus, desktop: Desktop
) -> None:
    program("--demo", "--model", "demo-cut")
    ask(bus, desktop, "hello")
    bus.wait_text("Reply status", "Interrupted", 60)
    bus.wait_text("Notice", "connection")
    assert bus.texts("Reply")[0].strip()
    bus.wait("Continue")


def test_no_credit_offers_the_billing_page_and_another_model(
    program: Program, bus: Bus, desktop: Desktop, demo: DemoProcess
) -> None:
    program("--base-url", demo.base_url, "--model", "demo-quota")
    ask(bus, desktop, "hello")
    bus.wait_text("Notice", "No credit left")
    bus.wait("Open billing page")
    bus.press("Switch model")
    bus.wait("Search models")
    desktop.type("demo-tour")
    desktop.keys("Return")
    bus.wait_gone("Search models")
    bus.press("Dismiss")
    desktop.keys("ctrl+r")
    bus.wait_text("Reply", "demo", 60)


def test_a_message_written_while_a_reply_comes_is_queued_and_sent_after_it(
    program: Program, bus: Bus, desktop: Desktop
) -> None:
    program("--demo", "--model", "demo-tour")
    ask(bus, desktop, "first")
    bus.wait("Stop")
    ask(bus, desktop, "second")
    bus.wait("Send now")
    bus.wait_text("Your message", "second", 60)
    bus.wait("Send", 60)

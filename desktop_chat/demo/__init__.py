"""Serve scripted replies over OpenAI's API, in process or on the loopback interface."""

from desktop_chat.demo.engine import DemoServer, ServerReply
from desktop_chat.demo.playback import ConnectionCut

__all__ = ["ConnectionCut", "DemoServer", "ServerReply"]

"""Serve scripted replies over OpenAI's API, in process or on the loopback interface."""

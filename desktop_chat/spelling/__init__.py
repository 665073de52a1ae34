"""Spelling: which words of a text are checked, by which dictionaries, on a thread of its own."""

"""Conversations on disk: the only user of `sqlite3`."""

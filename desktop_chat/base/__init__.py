"""Paths, ids, clock, logs and task scopes: what every other package may use."""

"""WIRE.md, row by row: what servers send, and what the program must make of it."""

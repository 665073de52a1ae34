"""The command palette: whatever can be named is found by a few letters, and done."""

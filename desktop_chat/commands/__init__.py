"""Everything that a person can do, as data: commands, their keys, and how one is found by name."""

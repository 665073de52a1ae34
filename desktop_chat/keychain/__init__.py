"""Keys where they belong: with the system, in the environment, behind a command."""

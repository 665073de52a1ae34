"""The page of the settings on which commands are given other keys."""

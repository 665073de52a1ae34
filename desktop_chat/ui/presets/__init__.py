"""The library of presets and prompts, and the choice of a preset for a conversation."""

"""Recipes that make packages of a built folder, all from `packaging/description.toml`."""

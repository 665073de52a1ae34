"""The button that names the model, and the popup in which another one is chosen."""

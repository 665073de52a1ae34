"""The real window on a real X desktop, worked as a screen reader works it."""

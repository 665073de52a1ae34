"""The window: all of Qt that the program uses."""

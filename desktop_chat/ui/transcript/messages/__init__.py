"""The rows of the transcript: what is kept of each message, and what shows it."""

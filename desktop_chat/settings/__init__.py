"""Settings: each declared once as data, kept in one file, told to whoever listens."""

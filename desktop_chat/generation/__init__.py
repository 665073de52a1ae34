"""The life of one reply: its phases, its task, its retries, its end."""

"""Values and rules: nothing here knows Qt, a socket, a file or the SDK."""

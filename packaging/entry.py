"""Where the bundled program starts."""

from desktop_chat.__main__ import run

if __name__ == "__main__":
    run()

"""Where the bundled program starts."""

import os

from desktop_chat.base.frozen import keep_to_itself

if __name__ == "__main__":
    # Before anything of Qt is loaded. Python and the loader have read theirs by now.
    keep_to_itself(os.environ)

    from desktop_chat.__main__ import run

    run()

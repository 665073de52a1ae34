"""Where a person writes: the box, its Send and Stop, and the message that waits for its turn."""

from desktop_chat.settings.declared import SendKey
from desktop_chat.ui.composer.attached import PICTURE
from desktop_chat.ui.composer.composer import Composer

__all__ = ["PICTURE", "Composer", "SendKey"]

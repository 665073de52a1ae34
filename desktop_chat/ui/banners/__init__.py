"""What a person is told above the message box."""

from desktop_chat.ui.banners.notice_bar import NoticeBar

__all__ = ["NoticeBar"]

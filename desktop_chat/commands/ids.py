"""The names of commands, which stand in the file of keys and never change."""

from __future__ import annotations

from enum import StrEnum


class CommandId(StrEnum):
    """One thing that a person can do."""

    # Conversations.
    NEW_CONVERSATION = "new_conversation"
    TEMPORARY_CONVERSATION = "temporary_conversation"
    NEW_WINDOW = "new_window"
    SEARCH_CONVERSATIONS = "search_conversations"
    NEXT_CONVERSATION = "next_conversation"
    PREVIOUS_CONVERSATION = "previous_conversation"
    RENAME = "rename"
    PIN = "pin"
    UNPIN = "unpin"
    MOVE_TO_FOLDER = "move_to_folder"
    NEW_FOLDER = "new_folder"
    LEAVE_FOLDER = "leave_folder"
    REMOVE_FOLDER = "remove_folder"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    OPEN_ARCHIVE = "open_archive"
    EXPORT = "export"
    EXPORT_MARKDOWN = "export_markdown"
    EXPORT_JSON = "export_json"
    EXPORT_PDF = "export_pdf"
    EXPORT_ALL = "export_all"
    IMPORT = "import"
    PRINT = "print"
    DELETE = "delete"
    UNDO = "undo"

    # Messages.
    STOP = "stop"
    REGENERATE = "regenerate"
    CONTINUE = "continue"
    EDIT_LAST = "edit_last"
    PREVIOUS_VERSION = "previous_version"
    NEXT_VERSION = "next_version"
    DELETE_VERSION = "delete_version"
    FORK = "fork"
    INSPECT = "inspect"
    COPY_REPLY = "copy_reply"
    COPY_CODE = "copy_code"
    COPY_MARKDOWN = "copy_markdown"
    COPY_MESSAGE = "copy_message"
    EDIT_MESSAGE = "edit_message"
    COPY_LINK = "copy_link"
    COPY_IMAGE = "copy_image"
    SAVE_IMAGE = "save_image"
    COPY_IMAGE_ADDRESS = "copy_image_address"
    NOTICE_ACTION = "notice_action"
    DISMISS_NOTICE = "dismiss_notice"

    # Writing.
    FOCUS_MESSAGE = "focus_message"
    ATTACH = "attach"
    SEND = "send"
    NEW_LINE = "new_line"
    EDIT_LAST_IN_EMPTY_BOX = "edit_last_in_empty_box"
    SEND_QUEUED_NOW = "send_queued_now"
    EDIT_QUEUED = "edit_queued"
    REMOVE_QUEUED = "remove_queued"

    # Finding and moving.
    PALETTE = "palette"
    NEXT_PANE = "next_pane"
    PREVIOUS_PANE = "previous_pane"
    NEXT_MESSAGE = "next_message"
    PREVIOUS_MESSAGE = "previous_message"
    JUMP_TO_END = "jump_to_end"
    FIND = "find"
    FIND_NEXT = "find_next"
    FIND_PREVIOUS = "find_previous"
    FIND_NEXT_HERE = "find_next_here"
    FIND_PREVIOUS_HERE = "find_previous_here"
    COPY = "copy"
    SELECT_ALL = "select_all"

    # Look.
    SIDEBAR = "sidebar"
    LARGER = "larger"
    SMALLER = "smaller"
    OWN_SIZE = "own_size"
    THEME_SYSTEM = "theme_system"
    THEME_LIGHT = "theme_light"
    THEME_DARK = "theme_dark"

    # Models and connections.
    CHOOSE_MODEL = "choose_model"
    CONNECTIONS = "connections"
    CHECK_CONNECTION = "check_connection"

    # Program.
    SETTINGS = "settings"
    SHORTCUTS = "shortcuts"
    EDIT_SHORTCUTS = "edit_shortcuts"
    HELP = "help"
    COPY_DETAILS = "copy_details"
    ABOUT = "about"
    QUICK_QUESTION = "quick_question"
    SHOW_WINDOW = "show_window"
    QUIT = "quit"

"""The form of parameters, and the sheet that shows a conversation's own."""

from desktop_chat.ui.parameters.form import ParameterForm, WrongParameter
from desktop_chat.ui.parameters.rows import ParameterRow
from desktop_chat.ui.parameters.sheet import ParameterSheet

__all__ = ["ParameterForm", "ParameterRow", "ParameterSheet", "WrongParameter"]

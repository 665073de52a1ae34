"""The button that names the model, and the popup in which another one is chosen."""

from desktop_chat.ui.model_picker.facts_sheet import FactsSheet
from desktop_chat.ui.model_picker.picker import ModelPicker

__all__ = ["FactsSheet", "ModelPicker"]

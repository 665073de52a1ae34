"""The test of a connection, as a sheet over the window."""

from desktop_chat.ui.doctor.sheet import DoctorSheet

__all__ = ["DoctorSheet"]

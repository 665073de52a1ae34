"""The test of a connection: what is tried, what came of it, and what puts it right."""

from desktop_chat.providers.doctor.examination import Examination
from desktop_chat.providers.limits import DoctorLimits

__all__ = ["DoctorLimits", "Examination"]

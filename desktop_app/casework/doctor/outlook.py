"""What the doctor is handed: where to look, the time, and the printers that the screen's side knows."""

from dataclasses import dataclass
from datetime import datetime

from desktop_app.settings import Places


@dataclass(frozen=True)
class Outlook:
    """Everything that can be seen without a pass phrase; the time carries the computer's own zone."""

    places: Places
    now: datetime
    printers: int = 0
    """So many printers the computer knows."""
    printers_gone: int = 0
    """So many printers are remembered by the program that the computer no longer knows."""

"""What every part of the visit report is: answers by dotted field, and the mistakes beside them."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

Typed = Mapping[str, str]


class Part(Protocol):
    """A part of the report; `edited` tells that something was typed."""

    edited: SignalInstance

    def draft(self) -> dict[str, str]:
        """Everything typed here, by dotted field."""

    def show_draft(self, typed: Typed) -> None:
        """Show what was typed before."""

    def show_errors(self, sentences: Typed) -> None:
        """Say what is wrong beside each field."""

    def jump(self, field: str) -> QWidget | None:
        """Put the cursor into a field of this part; none when it is not asked here."""

"""Names every control: one for robots and style, one for people who listen to the screen."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def named(widget: W, object_name: str, accessible: str, description: str = "") -> W:
    """Give a widget its object name and its spoken name, and hand it back."""
    widget.setObjectName(object_name)
    widget.setAccessibleName(accessible)
    if description:
        widget.setAccessibleDescription(description)
    return widget

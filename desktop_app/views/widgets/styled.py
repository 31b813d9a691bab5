"""Sets the properties by which the style sheet knows a widget."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def styled(widget: W, **properties: str) -> W:
    """Set style properties (`role`, `kind`, `tone`, `state`) and dress the widget again where they changed."""
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed:
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        for child in widget.findChildren(QWidget):
            style.unpolish(child)
            style.polish(child)
        widget.update()
    return widget

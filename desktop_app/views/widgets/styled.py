"""Sets the properties by which the style sheet knows a widget."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def styled(widget: W, **properties: str) -> W:
    """Set style properties (`role`, `kind`, `tone`, `state`) and dress the widget again where they changed.

    A widget that was never shown is not dressed yet: Qt does it once, with what is set by then.
    """
    changed = [name for name, value in properties.items() if widget.property(name) != value]
    for name in changed:
        widget.setProperty(name, properties[name])
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        for child in widget.findChildren(QWidget):
            style.unpolish(child)
            style.polish(child)
        widget.update()
    return widget

"""Has Tab go along a page as it is read, also where parts of it were made later than the rest."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_tabs(root: QWidget) -> None:
    """Put everything that takes Tab in the order in which the layouts show it."""
    stops = [
        widget
        for widget in _read(root)
        if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus and widget.focusProxy() is None
    ]
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)


def _read(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    inner = widget.widget() if isinstance(widget, QScrollArea) else None
    layout = widget.layout()
    if inner is not None:
        yield from _read(inner)
    elif layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _read(widget)
        elif inner is not None:
            yield from _laid_out(inner)

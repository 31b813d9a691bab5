"""What must hold on every screen; each screen's tests call these on the screen as it is shown."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QScrollArea, QWidget

from desktop_app.views.theme import current_theme
from tests.robots.typing import focus

SMALL = (1024, 640)
_NUMBER = re.compile(r"[A-Z]*\d+(?:[-/:]\d+)+")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_LRI, _PDI = "\u2066", "\u2069"
_ISOLATES = (_LRI, "\u2067", "\u2068")


def check_screen(make: Callable[[], QWidget], show: Callable[[QWidget], object]) -> None:
    """Make the screen at the smallest and the largest font, show it in the smallest window, and check it all.

    `show` is given the widget and must show it (`qtbot.addWidget`, `show`, `waitExposed`); see `shown`.
    """
    theme = current_theme()
    for points in (10, 13):
        theme.apply(points=points)
        try:
            screen = make()
            show(screen)
            check_all(screen)
            screen.close()
        finally:
            theme.apply(points=10)


def check_all(root: QWidget) -> None:
    """Everything below, on a screen that is already shown."""
    check_names(root)
    check_tab_order(root)
    check_nothing_clipped(root)
    check_numbers_isolated(root)


def check_names(root: QWidget) -> None:
    """Everything that takes the keyboard has an object name and a spoken name."""
    nameless = [
        f"{type(widget).__name__} {widget.objectName() or '?'}: {_spoken(widget) or 'no spoken name'}"
        for widget in _stops(root)
        if not widget.objectName() or not _spoken(widget)
    ]
    assert not nameless, nameless


def check_tab_order(root: QWidget) -> None:
    """Tab visits every stop and comes back to the first."""
    stops = _stops(root)
    if not stops:
        return
    focus(stops[0])
    seen: list[QWidget] = []
    for _ in range(3 * len(stops) + 20):
        here = QApplication.focusWidget()
        assert here is not None, f"the focus was lost after {_names(seen)}"
        assert len(stops) == 1 or not seen or here is not seen[-1], f"{here.objectName()} does not let Tab go"
        if here in seen:
            break
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    missed = [widget for widget in stops if widget not in seen and not _stands_for_another(widget, seen)]
    assert not missed, f"Tab never came to {_names(missed)}"


def check_nothing_clipped(root: QWidget) -> None:
    """No words are cut off, and nothing sticks out of the window or of what it scrolls in."""
    QApplication.processEvents()  # let the layouts take in what was said last
    cut = [
        f"{widget.text()!r} {widget.width()}x{widget.height()} of {_wanted(widget)}"
        for widget in _shown_words(root)
        if _is_cut(widget)
    ]
    cut += [f"{area.objectName() or 'a scrolling page'} is too wide" for area in _too_wide(root)]
    assert not cut, cut


def check_numbers_isolated(root: QWidget) -> None:
    """Identifiers and dates inside Arabic keep their order."""
    loose = []
    for widget in _shown_words(root):
        text = widget.text()
        loose += [f"{match[0]} in {text!r}" for match in _NUMBER.finditer(text) if _is_loose(text, match.start())]
    assert not loose, loose


def _is_loose(text: str, place: int) -> bool:
    """Say whether Arabic surrounds a number that does not stand in an isolate from the left of its own."""
    begun: list[str] = []
    for letter in text[:place]:
        if letter in _ISOLATES:
            begun.append(letter)
        elif letter == _PDI and begun:
            begun.pop()
    return bool(_ARABIC.search(text)) and begun[-1:] != [_LRI]


def _stops(root: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in (root, *root.findChildren(QWidget))
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and not _inside_a_view(widget)
    ]


def _inside_a_view(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView)


def _stands_for_another(widget: QWidget, seen: list[QWidget]) -> bool:
    return any(widget.isAncestorOf(other) for other in seen)


def _spoken(widget: QWidget) -> str:
    # Asking QAccessible itself crashes the binding once an interface of a deleted widget is reused.
    return widget.accessibleName().strip() or (widget.text().strip() if isinstance(widget, QAbstractButton) else "")


def _shown_words(root: QWidget) -> list[QLabel | QAbstractButton]:
    words: list[QLabel | QAbstractButton] = [*root.findChildren(QLabel), *root.findChildren(QAbstractButton)]
    return [widget for widget in words if widget.isVisible() and widget.text()]


def _wanted(widget: QLabel | QAbstractButton) -> str:
    return f"{widget.sizeHint().width()}x{widget.sizeHint().height()}"


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() + 1 < widget.heightForWidth(widget.width())
    hint = widget.sizeHint() if isinstance(widget, QLabel) else widget.minimumSizeHint()
    return widget.width() + 1 < hint.width() or widget.height() + 1 < hint.height()


def _too_wide(root: QWidget) -> list[QScrollArea]:
    areas = [area for area in root.findChildren(QScrollArea) if area.isVisible() and area.widgetResizable()]
    return [area for area in areas if _sticks_out(area)]


def _sticks_out(area: QScrollArea) -> bool:
    inner = area.widget()
    fixed = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return fixed and inner is not None and inner.width() > area.viewport().width()


def _names(widgets: list[QWidget]) -> list[str]:
    return [f"{type(widget).__name__} {widget.objectName()}" for widget in widgets]

"""Buttons: of words, of an icon alone, and rows of them."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QToolButton, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.styled import styled

Kind = Literal["plain", "primary", "danger", "quiet", "link", "chip", "nav", "row"]
_ICON_COLOURS = {"primary": "on_primary", "danger": "danger", "link": "primary_text"}


def button(
    text: str,
    object_name: str,
    *,
    kind: Kind = "plain",
    icon: str = "",
    on_click: Callable[[], object] | None = None,
    icon_last: bool = False,
) -> QPushButton:
    """A button of words, with an icon before them (or after: `icon_last`, for "next")."""
    made = styled(named(QPushButton(text), object_name, text), kind=kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setAutoDefault(False)
    if icon:
        theme = current_theme()
        made.setText("\u00a0" + text)
        made.setIcon(theme.icon(icon, _ICON_COLOURS.get(kind, "text2")))
        made.setIconSize(QSize(theme.px(17), theme.px(17)))
    if icon_last:
        made.setText(text + "\u00a0")
        turned = Qt.LayoutDirection.LeftToRight if made.isRightToLeft() else Qt.LayoutDirection.RightToLeft
        made.setLayoutDirection(turned)
    if on_click is not None:
        made.clicked.connect(_bare(on_click))
    return made


def icon_button(
    icon: str, object_name: str, accessible: str, *, on_click: Callable[[], object] | None = None
) -> QToolButton:
    """A button of an icon alone; its words are its tool tip and its spoken name."""
    theme = current_theme()
    made = named(QToolButton(), object_name, accessible)
    made.setIcon(theme.icon(icon))
    made.setIconSize(QSize(theme.px(19), theme.px(19)))
    made.setToolTip(accessible)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if on_click is not None:
        made.clicked.connect(_bare(on_click))
    return made


def _bare(act: Callable[[], object]) -> Callable[[], None]:
    """The act without the "checked" that a button would hand to it."""

    def run() -> None:
        act()

    return run


def row(*items: QWidget | QLayout | None, spacing: int = 8, stretch: bool = True) -> QHBoxLayout:
    """Things side by side from the leading edge; a `None` is a gap that takes what room is left."""
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(current_theme().px(spacing))
    for item in items:
        if item is None:
            line.addStretch(1)
        elif isinstance(item, QLayout):
            line.addLayout(item)
        else:
            line.addWidget(item)
    if stretch and None not in items:
        line.addStretch(1)
    return line

"""Small windows that ask or tell; they do not stop the program while they are open."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.labels import sentence
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import Kind, button, row
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.worker import Task

_ICONS: dict[Tone, str] = {"danger": "triangle-alert", "warn": "triangle-alert", "ok": "circle-check"}


class Sheet(QDialog):
    """A window over its window: title, words, a `body` for inputs, and buttons. Escape closes it, but not at work."""

    def __init__(
        self, parent: QWidget, object_name: str, title: str, text: str = "", *, tone: Tone = "info", width: int = 460
    ) -> None:
        super().__init__(parent.window())
        theme = current_theme()
        named(self, object_name, title)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.px(width))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(22), theme.px(24), theme.px(20))
        outer.setSpacing(theme.px(14))
        head = QVBoxLayout()
        head.setSpacing(theme.px(4))
        head.addWidget(label(title, "heading", wrap=True))
        if text:
            head.addWidget(label(text, "muted", wrap=True))
        picture = Picture(_ICONS.get(tone, "info"), 24, tone)
        line = row(picture, head, spacing=14, stretch=False)
        line.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
        line.setStretch(1, 1)
        outer.addLayout(line)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(12))
        outer.addLayout(self.body)
        self._buttons: QHBoxLayout = row(None)
        self._doing = Doing(self)
        outer.addLayout(self._buttons)

    def add(self, item: QWidget | QLayout) -> None:
        """Lay an input between the words and the buttons."""
        if isinstance(item, QLayout):
            self.body.addLayout(item)
        else:
            self.body.addWidget(item)

    def add_button(
        self, text: str, object_name: str, on_click: Callable[[], object], kind: Kind = "plain"
    ) -> QPushButton:
        """Add a button at the end of the line; a primary or dangerous one answers Enter."""
        made = button(text, object_name, kind=kind, on_click=on_click)
        made.setAutoDefault(True)
        made.setDefault(kind == "primary")
        self._buttons.addWidget(made)
        self._doing.turn_off(made)
        return made

    def reject(self) -> None:
        """Leave everything as it was; once the act is begun, there is nothing to leave any more."""
        if not self._doing.busy:
            super().reject()

    def carry_out(
        self,
        act: Callable[[], object],
        refused: Callable[[Refused], object],
        done: Callable[[Any], object] | None = None,
    ) -> None:
        """Do what the window asked about and close it; what is refused is told in the window, which stays.

        An act that takes a moment gives a task, which is begun then. `done` is given what came of it.
        """

        def finished(result: object) -> None:
            self.accept()
            if done is not None:
                done(result)

        try:
            result = act()
        except Refused as refusal:
            refused(refusal)
            return
        if isinstance(result, Task):
            self._doing.begin(result, finished, refused)
        else:
            finished(result)

    def add_cancel(self, object_name: str) -> QPushButton:
        """Add the button that leaves everything as it was."""
        return self.add_button(self.tr("Cancel"), object_name, self.reject)

    def add_close(self, object_name: str) -> QPushButton:
        """Add the button that says one has read it."""
        return self.add_button(self.tr("Close"), object_name, self.accept, "primary")


def confirm(
    parent: QWidget,
    title: str,
    text: str,
    yes: str,
    on_yes: Callable[[], object],
    *,
    danger: bool = False,
    object_name: str = "confirm",
) -> Sheet:
    """Ask before something is done; `on_yes` runs when the person agrees."""
    sheet = Sheet(parent, object_name, title, text, tone="danger" if danger else "info")
    no = sheet.add_cancel(f"{object_name}_no")
    agree = sheet.add_button(yes, f"{object_name}_yes", sheet.accept, "danger" if danger else "primary")
    sheet.accepted.connect(on_yes)
    (no if danger else agree).setFocus()
    sheet.open()
    return sheet


def ask_reason(
    parent: QWidget,
    title: str,
    text: str,
    caption: str,
    yes: str,
    on_reason: Callable[[str], object],
    on_done: Callable[[Any], object] | None = None,
    *,
    danger: bool = False,
    object_name: str = "reason",
) -> Sheet:
    """Ask for a reason in words, without which nothing is done; `on_reason` is given it, may refuse, or gives a task.

    What is refused is said beside the reason, which stays as typed; `on_done` is given what came of it.
    """
    sheet = Sheet(parent, object_name, title, text, tone="danger" if danger else "info")
    field = Field(caption, TextArea(f"{object_name}_text"), required=True)
    sheet.add(field)

    def act() -> object:
        reason = field.control.draft().strip()
        if not reason:
            raise Refused(Fault(FaultCode.REQUIRED))
        return on_reason(reason)

    def refused(refusal: Refused) -> None:
        field.set_error(" ".join(dict.fromkeys(sentence(fault) for fault in refusal.faults)))
        field.focus()

    sheet.add_cancel(f"{object_name}_no")
    agree = partial(sheet.carry_out, act, refused, on_done)
    sheet.add_button(yes, f"{object_name}_yes", agree, "danger" if danger else "primary")
    field.focus()
    sheet.open()
    return sheet


def tell(parent: QWidget, title: str, text: str, *, tone: Tone = "info", object_name: str = "message") -> Sheet:
    """Tell something that must be read before going on."""
    sheet = Sheet(parent, object_name, title, text, tone=tone)
    sheet.add_close(f"{object_name}_close").setFocus()
    sheet.open()
    return sheet

"""The frame of both ways to get an office back: a card in the middle, and the way back to where one came from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page

WIDTH = 860


class RescueFrame(QWidget):
    """A page that scrolls, a strip for what is told, and two buttons. Signal: `left()` to go back or on to sign-in."""

    left = Signal()

    def __init__(self, title: str, text: str, act: str, act_name: str) -> None:
        super().__init__()
        theme = current_theme()
        self.page = Page(title, text)
        self.told = Note("", "danger")
        self.back = button(self.tr("Back"), "rescue_back", on_click=self.go_back)
        self.act = button(act, act_name, kind="primary", on_click=self.do)
        self.go_on = button(
            self.tr("Go to sign-in"), "rescue_done", kind="primary", icon="lock", on_click=self.left.emit
        )
        card = Card(padding=0, spacing=0)
        card.setMaximumWidth(theme.px(WIDTH))
        card.add(self.page, 1)
        self.foot = QVBoxLayout()
        self.foot.setContentsMargins(theme.px(24), theme.px(6), theme.px(24), theme.px(18))
        self.foot.setSpacing(theme.px(10))
        self.foot.addWidget(self.told)
        self.foot.addLayout(row(self.back, None, self.act, self.go_on))
        card.add(self.foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*(theme.px(20),) * 4)
        line = row(stretch=False)
        line.addStretch(1)
        line.addWidget(card, 20)
        line.addStretch(1)
        outer.addLayout(line)
        self.go_on.hide()

    def go_back(self) -> None:
        """Go back to where one came from."""
        self.left.emit()

    def do(self) -> None:
        """Do what the frame is for."""

    def begin(self) -> None:
        """Put the cursor where a person starts."""

    def show_done(self, text: str, title: str) -> None:
        """Tell that it is done; what remains is to sign in."""
        self.told.tell(text, "ok", title)
        self.page.setEnabled(False)
        self.act.hide()
        self.back.hide()
        self.go_on.show()
        self.go_on.setFocus(Qt.FocusReason.OtherFocusReason)

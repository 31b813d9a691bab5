"""The sign-in window: the first thing on the screen, light enough to be painted before the store is thought of."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.views.first_paint import FirstPaint
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.text import label

if TYPE_CHECKING:
    from desktop_app.policy.faults import Refused

CARD_WIDTH = 420


class Enter(Protocol):
    """What the front door does with a name and a pass phrase; refuses in words."""

    def __call__(self, user_name: str, passphrase: str) -> object:
        """Let the person in, and return what the rest of the program needs."""


class SignInWindow(QWidget):
    """Asks for a name and a pass phrase.

    Signals: `entered(object)` with what the door gave, `restore_wanted(str)` with the folder of the copy that was
    offered, or nothing, `recovery_wanted()`.
    """

    entered = Signal(object)
    restore_wanted = Signal(str)
    recovery_wanted = Signal()

    def __init__(
        self, enter: Enter, *, last_user: str = "", practice: str = "", on_shown: Callable[[], object] | None = None
    ) -> None:
        """`practice` tells the names and the phrase for practice; `on_shown` runs once, after the first paint."""
        super().__init__()
        self._enter = enter
        if on_shown is not None:
            FirstPaint(self, on_shown)
        self.setObjectName("sign_in")
        self.setWindowTitle(self.tr("Mustafid"))
        self.setMinimumSize(1024, 640)
        self._refusal = Note("", "danger")
        self._offered = ""
        self._restore = button(
            self.tr("Restore this copy"), "restore_offered", kind="danger", on_click=self._restore_offered
        )
        self._restore.hide()
        self._form = Form()
        self._form.add("user_name", self.tr("Name"), LineField("user_name"), required=True)
        self._phrase = LineField("passphrase", secret=True)
        self._form.add("passphrase", self.tr("Pass phrase"), self._phrase, required=True)
        self._go = button(self.tr("Sign in"), "sign_in_go", kind="primary", icon="lock", on_click=self.sign_in)
        self._form.show_draft({"user_name": last_user})
        self._lay_out(practice)
        self._phrase.returnPressed.connect(self.sign_in)
        self._form.edited.connect(lambda _key: self._say_nothing())

    def sign_in(self) -> None:
        """Try the door; a refusal is said and the pass phrase stays to be mended."""
        typed = self._form.draft()
        missing = {key: self.tr("Fill this in.") for key in ("user_name", "passphrase") if not typed[key].strip()}
        self._form.show_errors(missing)
        if missing:
            self._form.jump(next(iter(missing)))
            return
        from desktop_app.policy.faults import Refused  # known once somebody may be refused

        self._go.setEnabled(False)
        try:
            let_in = self._enter(typed["user_name"], typed["passphrase"])
        except Refused as refusal:
            self._refuse(refusal)
        else:
            self._phrase.show_draft("")
            self.entered.emit(let_in)
        finally:
            self._go.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the cursor where typing goes on."""
        super().showEvent(event)
        self._form.jump("passphrase" if self._form.draft()["user_name"] else "user_name")

    def _refuse(self, refusal: "Refused") -> None:
        from desktop_app.views.labels import sentence  # the words are read when there is something to say

        self._say(" ".join(sentence(fault) for fault in refusal.faults))
        self._offer(refusal)

    def _offer(self, refusal: "Refused") -> None:
        from desktop_app.casework.damage import offered_copy  # brings the store, which is there once it refused

        self._offered = offered_copy(refusal.faults)
        self._restore.setVisible(bool(self._offered))

    def _restore_offered(self) -> None:
        self.restore_wanted.emit(self._offered)

    def _restore_any(self) -> None:
        self.restore_wanted.emit("")

    def _say_nothing(self) -> None:
        self._refusal.tell("")
        self._restore.hide()

    def _say(self, sentence: str) -> None:
        self._refusal.tell(sentence, "danger")
        self._phrase.setFocus()
        self._phrase.selectAll()

    def _lay_out(self, practice: str) -> None:
        card = Card(padding=32, spacing=16)
        card.setFixedWidth(current_theme().px(CARD_WIDTH))
        heading = QVBoxLayout()
        heading.setSpacing(0)
        heading.addWidget(label(self.tr("Mustafid"), "title"))
        heading.addWidget(label(self.tr("Relations with beneficiaries"), "muted"))
        card.add(row(Picture("heart-handshake", 40, "primary"), heading, spacing=14))
        if practice:
            card.add(Note(practice, "gold", title=self.tr("Practice")))
        card.add(self._form)
        card.add(self._refusal)
        card.add(self._restore)
        card.add(self._go)
        card.add(
            row(
                button(
                    self.tr("I have the recovery code"), "recovery", kind="link", on_click=self.recovery_wanted.emit
                ),
                None,
                button(self.tr("Restore a backup"), "restore", kind="link", on_click=self._restore_any),
            )
        )
        outer = QVBoxLayout(self)
        outer.addStretch(1)
        # A card that is aligned gets the height of its widest form; between two stretches it gets what its words need.
        outer.addLayout(row(None, card, None, stretch=False))
        outer.addStretch(2)

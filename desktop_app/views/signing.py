"""The window in which a paper is signed on the screen: whose box, who signs, and the sheet."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.casework import signatures
from desktop_app.casework.signatures import BoxToSign, SigningOffer
from desktop_app.policy.drawing import is_a_signature
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.labels import sentence, sentences
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_draft_paper
from desktop_app.views.widgets.buttons import icon_button, row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.signature_pad import SignaturePad
from desktop_app.views.widgets.toast import say

_WIDTH = 640


class PaperToSign(Protocol):
    """A paper as any list shows it."""

    @property
    def id(self) -> UUID:
        """Its key."""


class SigningSheet(Sheet):
    """Asks for one signature; what was drawn stays until it is kept. `done(state)` is told where the paper stands."""

    def __init__(
        self, parent: QWidget, office: Office, offer: SigningOffer, done: Callable[[PaperState], object]
    ) -> None:
        self._office, self._offer, self._done, self._home = office, offer, done, parent
        title = f"{offer.title} – {ltr(offer.serial)}"
        super().__init__(parent, "signing", self.tr("Sign on the screen"), title, width=_WIDTH)
        self._open = [box for box in offer.boxes if box.signed_at is None]
        self._box = Choice("signing_box", options=[(box.key, box.role) for box in self._open])
        self._signer = LineField("signing_signer")
        self._form = Form()
        self._form.add("role", self.tr("Whose box is signed"), self._box, required=True)
        self._form.add("signer", self.tr("Who signs"), self._signer, required=True)
        self._pad = SignaturePad("signing_pad", self.tr("The sheet to sign on"), self.tr("Sign here"))
        undo, clear = self.tr("Undo the last stroke"), self.tr("Clear the sheet")
        self._undo = icon_button("undo-2", "signing_undo", undo, on_click=self._pad.undo)
        self._clear = icon_button("trash-2", "signing_clear", clear, on_click=self._pad.clear)
        self._trouble = Note("", "danger")
        self._lay_out()
        self._box.edited.connect(self._name_signer)
        self._pad.drawn.connect(self._offer_undo)
        self._choose(self._open[0])
        self._offer_undo()

    def _lay_out(self) -> None:
        words = (
            self.tr("By the policy, signatures on the screen suffice once every box is signed.")
            if self._offer.suffices
            else self.tr("The paper is still signed in ink and scanned: on the screen alone it is not proof enough.")
        )
        self.add(Note(words, "info"))
        self.add(self._form)
        self.add(self._beside_the_pad())
        self.add(self._trouble)
        if any(box.signed_at is not None for box in self._offer.boxes):
            self.add_button(self.tr("Show what is signed"), "signing_show", self._show_copy)
        self.add_cancel("signing_no")
        self.add_button(self.tr("Keep the signature"), "signing_yes", self._keep, "primary")

    def _beside_the_pad(self) -> QHBoxLayout:
        buttons = QVBoxLayout()
        buttons.addWidget(self._undo)
        buttons.addWidget(self._clear)
        buttons.addStretch(1)
        line = row(self._pad, buttons, stretch=False)
        line.setStretch(0, 1)
        return line

    def _choose(self, box: BoxToSign) -> None:
        self._box.show_draft(box.key)
        self._name_signer()

    def _name_signer(self) -> None:
        """Offer the name that is printed in the box; it may be somebody else who signs."""
        chosen = next(box for box in self._open if box.key == self._box.draft())
        self._signer.show_draft(chosen.name)

    def _offer_undo(self) -> None:
        drawn = bool(self._pad.drawing())
        self._undo.setEnabled(drawn)
        self._clear.setEnabled(drawn)
        self._trouble.tell("")

    def _show_copy(self) -> None:
        show_signed(self, self._office, self._offer)

    def _keep(self) -> None:
        typed, drawing, device = self._form.draft(), self._pad.drawing(), self._pad.device
        if not is_a_signature(drawing):
            self._trouble.tell(sentence(Fault(FaultCode.DRAWING_TOO_SHORT)), "danger")
            return
        said = typed["role"], typed["signer"], drawing, device
        signing = self._office.task(signatures.sign_on_screen, self._offer.paper_id, *said)
        self.carry_out(lambda: signing, self._tell, self._kept)

    def _tell(self, refusal: Refused) -> None:
        said = sentences(refusal.faults)
        self._form.show_errors(said)
        self._trouble.tell(" ".join(words for key, words in said.items() if key not in self._form), "danger")

    def _kept(self, state: PaperState) -> None:
        words = (
            self.tr("The signature is kept, and the paper is signed.")
            if state is PaperState.SIGNED
            else self.tr("The signature is kept. The paper still waits for ink and its scan.")
        )
        say(self._home, words)
        self._done(state)


def sign_on_screen(doing: Doing, office: Office, paper: PaperToSign, done: Callable[[PaperState], object]) -> None:
    """Ask for a signature on the screen for a paper; `done` is told where the paper stands after it was kept.

    Its boxes are read beside the window: the press, which knows them, may have to be loaded first.
    """

    def ask(offer: SigningOffer) -> None:
        if all(box.signed_at is not None for box in offer.boxes):
            _tell_whole(doing.home, office, offer)
        else:
            SigningSheet(doing.home, office, offer, done).open()

    attempt_beside(doing, office.reading(signatures.offer_signing, paper.id), ask)


def show_signed(parent: QWidget, office: Office, offer: SigningOffer) -> None:
    """Show the newest copy of a paper with everything that was signed on the screen."""
    copy = attempt(parent, lambda: office.ask(signatures.copy_signed_on_screen, offer.paper_id))
    if copy is not None:
        show_draft_paper(parent, f"{offer.title} – {ltr(offer.serial)}", copy)


def _tell_whole(parent: QWidget, office: Office, offer: SigningOffer) -> Sheet:
    title = QCoreApplication.translate("SigningSheet", "Sign on the screen")
    words = QCoreApplication.translate("SigningSheet", "No box of this paper is left to be signed on the screen.")
    sheet = Sheet(parent, "signing_whole", title, words)
    if offer.boxes:
        show = QCoreApplication.translate("SigningSheet", "Show what is signed")
        sheet.add_button(show, "signing_show", lambda: show_signed(sheet, office, offer))
    sheet.add_close("signing_whole_close").setFocus()
    sheet.open()
    return sheet

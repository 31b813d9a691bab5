"""Gives a member of staff a pass phrase, or a fresh one in place of a forgotten one: then a second person agrees."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.casework.keys import Keyring, replace_passphrase, set_passphrase
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import quoted
from desktop_app.views.agreement import AgreementForm
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import sentences
from desktop_app.views.office import Office
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.phrase_pair import PhrasePair


class PhraseSheet(Sheet):
    """Asks for the phrase twice; the person types it themselves. Signal: `given()`."""

    given = Signal()

    def __init__(self, parent: QWidget, office: Office, keyring: Keyring, user_name: str, full_name: str) -> None:
        title = QCoreApplication.translate("PhraseSheet", "Pass phrase of %1").replace("%1", quoted(full_name))
        text = QCoreApplication.translate("PhraseSheet", "Let them type it themselves. One before it no longer opens.")
        super().__init__(parent, "phrase", title, text, width=620)
        self._office, self._keyring, self._user_name = office, keyring, user_name
        self._pair = PhrasePair()
        self._agreement = AgreementForm(office, keyring, user_name) if keyring.holds(user_name) else None
        self.add(self._pair)
        if self._agreement is not None:
            self.add(self._agreement)
        self.add_cancel("phrase_no")
        self.add_button(self.tr("Give the pass phrase"), "phrase_yes", self._agree, "primary")
        self._pair.form.jump("passphrase")

    def _agree(self) -> None:
        typed = self._pair.draft()
        words = (self._keyring, self._user_name, typed["passphrase"], typed["again"])
        giving = (
            self._office.task(set_passphrase, *words)
            if self._agreement is None
            else self._office.task(replace_passphrase, *words, self._agreement.person())
        )
        self.carry_out(lambda: giving, self._tell, lambda _: self.given.emit())

    def _tell(self, refusal: Refused) -> None:
        said = sentences(refusal.faults)
        forms = [self._pair.form, *([self._agreement] if self._agreement else [])]
        for form in forms:
            form.show_errors(said)
        if not any(key in form for key in said for form in forms):
            tell_refusal(self, refusal)

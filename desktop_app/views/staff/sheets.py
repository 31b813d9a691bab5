"""Gives a member of staff a pass phrase, or a fresh one in place of a forgotten one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.policy.faults import Refused
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import sentences
from desktop_app.views.office import Office
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.phrase_pair import PhrasePair


class PhraseSheet(Sheet):
    """Asks for the phrase twice; the person types it themselves. Signal: `given()`."""

    given = Signal()

    def __init__(self, parent: QWidget, office: Office, keyring: Keyring, user_name: str, full_name: str) -> None:
        title = QCoreApplication.translate("PhraseSheet", "Pass phrase of %1").replace("%1", full_name)
        text = QCoreApplication.translate("PhraseSheet", "Let them type it themselves. One before it no longer opens.")
        super().__init__(parent, "phrase", title, text, width=620)
        self._office, self._keyring, self._user_name = office, keyring, user_name
        self._pair, self._busy = PhrasePair(), Busy("phrase_busy")
        self.add(self._pair)
        self.add(self._busy)
        self._no = self.add_cancel("phrase_no")
        self._yes = self.add_button(self.tr("Give the pass phrase"), "phrase_yes", self._agree, "primary")
        self._pair.form.jump("passphrase")

    def _agree(self) -> None:
        typed = self._pair.draft()
        self._set_working(working=True)
        self._office.run_in_background(
            set_passphrase,
            self._keyring,
            self._user_name,
            typed["passphrase"],
            typed["again"],
            done=self._done,
            failed=self._failed,
        )

    def _done(self, _nothing: None) -> None:
        self._set_working(working=False)
        self.given.emit()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, Refused):
            raise error
        said = sentences(error.faults)
        self._pair.show_errors(said)
        if not set(said) & set(self._pair.form.keys()):
            tell_refusal(self, error)

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._pair, self._no, self._yes):
            widget.setEnabled(not working)
        if working:
            self._busy.begin(self.tr("The pass phrase is being sealed…"))
        else:
            self._busy.end()

"""Everybody's own pass phrase, changed by themselves."""

from desktop_app.casework.keys import Keyring, change_own_passphrase
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import sentence, sentences
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.phrase_pair import PhrasePair
from desktop_app.views.widgets.toast import say

WIDTH = 720


class PassPhraseScreen(Page):
    """The phrase in use, and the new one twice."""

    def __init__(self, office: Office, navigator: Navigator, keyring: Keyring) -> None:
        super().__init__("", self.tr("The one before it no longer opens anything."))
        self._office, self._keyring = office, keyring
        self._old = Form()
        present = LineField("own_old", secret=True)
        self._old.add("old", self.tr("The pass phrase in use"), present, required=True, wide=True)
        self._pair, self._busy = PhrasePair(), Busy("own_busy")
        self._change = button(
            self.tr("Change my pass phrase"), "own_change", kind="primary", icon="lock", on_click=self.change
        )
        card = Card()
        card.setMaximumWidth(current_theme().px(WIDTH))
        for part in (self._old, self._pair, self._busy, row(None, self._change)):
            card.add(part)
        self.add(card)
        self.add_stretch()

    def change(self) -> None:
        """Change it, on the worker thread, for sealing takes its time."""
        old, pair = self._old.draft()["old"], self._pair.draft()
        if not old:
            self._old.show_errors({"old": sentence(Fault(FaultCode.REQUIRED))})
            self._old.jump("old")
            return
        self._set_working(working=True)
        self._office.run_in_background(
            change_own_passphrase,
            self._keyring,
            old,
            pair["passphrase"],
            pair["again"],
            done=self._changed,
            failed=self._failed,
        )

    def _changed(self, _nothing: None) -> None:
        self._set_working(working=False)
        self._old.show_draft({})
        self._pair.clear()
        say(self, self.tr("Your pass phrase is changed"))

    def _failed(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, Refused):
            raise error
        said = sentences(error.faults)
        if any(fault.code is FaultCode.WRONG_PASSPHRASE for fault in error.faults):
            self._old.show_errors({"old": self.tr("This is not the pass phrase in use.")})
            self._old.jump("old")
        elif not set(said) & set(self._pair.form.keys()):
            tell_refusal(self, error)
        self._pair.show_errors(said)

    def _set_working(self, *, working: bool) -> None:
        for widget in (self._old, self._pair, self._change):
            widget.setEnabled(not working)
        if working:
            self._busy.begin(self.tr("The pass phrase is being sealed…"))
        else:
            self._busy.end()

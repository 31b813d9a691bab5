"""Upkeep: copies of the office, the recovery code, and whether the journal is whole."""

from PySide6.QtWidgets import QStackedWidget

from desktop_app.casework.keys import Keyring, new_recovery_code
from desktop_app.casework.letters.recovery import recovery_papers
from desktop_app.casework.opening import Opened
from desktop_app.policy.faults import Refused
from desktop_app.views.agreement import AgreementForm, ask_agreement
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.journal_check import JournalCheckCard
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.upkeep.away import AwayCard
from desktop_app.views.upkeep.checkup import CheckupCard
from desktop_app.views.upkeep.copies import CopiesCard
from desktop_app.views.upkeep.drills import DrillsCard
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.code_page import CodePages
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.text import label


class UpkeepScreen(QStackedWidget):
    """What the administrator looks after."""

    def __init__(self, office: Office, navigator: Navigator, opened: Opened, keyring: Keyring) -> None:
        super().__init__()
        self._office, self._keyring = office, keyring
        self._page = Page("", self.tr("Copies, the recovery code, the journal, and whether the program is sound."))
        self.copies, self.checkup = CopiesCard(office, opened), CheckupCard(office, opened)
        self.away, self.drills = AwayCard(office, opened), DrillsCard(office)
        self.copies.made.connect(self.away.read)
        self.copies.tried.connect(self.drills.read)
        self.journal = JournalCheckCard(office, opened.places)
        copies = (self.away, self.copies, self.drills, self._restore_card())
        for card in (*copies, self._code_card(), self.journal, self.checkup):
            self._page.add(card)
        self._page.add_stretch()
        self.addWidget(self._page)

    def refresh(self) -> None:
        """Read the copies anew."""
        for card in (self.away, self.copies, self.drills):
            card.read()

    def renew_code(self) -> None:
        """Ask before the code in the envelope loses its force."""
        ask_agreement(
            self,
            self.tr("Make a new recovery code?"),
            self.tr("The halves in both sealed envelopes no longer open anything. The new ones are shown once."),
            self.tr("Yes, make a new one"),
            AgreementForm(self._office, self._keyring),
            lambda second: self._office.task(new_recovery_code, self._keyring, second).then(
                lambda code: (code.first, code.second)
            ),
            self._show_code,
            object_name="new_code",
        )

    def _show_code(self, halves: tuple[str, str]) -> None:
        page = CodePages(*halves, self.tr("A new recovery code"), self.tr("Done: back to upkeep"))
        page.finished.connect(lambda: self._put_away(page))
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.begin()
        self._office.ask_in_background(recovery_papers, halves, done=page.show_sheets, failed=self._failed)

    def _put_away(self, page: CodePages) -> None:
        self.setCurrentWidget(self._page)
        self.removeWidget(page)
        page.deleteLater()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)

    def _restore_card(self) -> Card:
        card = Card(self.tr("Restoring a copy"), "undo-2", spacing=6)
        text = self.tr(
            "A copy is put back from the sign-in window: sign out, choose “Restore a backup”, and let a second "
            "person agree. What is on this computer is put aside, not deleted."
        )
        card.add(label(text, wrap=True))
        return card

    def _code_card(self) -> Card:
        card = Card(self.tr("Recovery code"), "lock", spacing=8)
        text = self.tr(
            "It replaces forgotten pass phrases, by both its halves together. Make a new one when either envelope was "
            "opened or lost."
        )
        card.add(label(text, wrap=True))
        renew = button(self.tr("Make a new recovery code"), "code_new", icon="refresh-cw", on_click=self.renew_code)
        card.add(row(renew))
        return card

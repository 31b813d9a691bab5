"""Taking in the card of another branch: what it says, and the fingerprint that somebody there reads out."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.casework.seals.cards import LARGEST, SUFFIX
from desktop_app.casework.seals.exchange import CardOffer, look_at_card, take_in_card
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import day
from desktop_app.views.office import Office
from desktop_app.views.widgets.dialog import tell
from desktop_app.views.widgets.facts import Facts
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.toast import say


def card_files() -> str:
    """Say which files are cards, as a window that chooses files takes it."""
    words = QCoreApplication.translate("CardSheet", "Card of a seal")
    return f"{words} (*{SUFFIX})"


def pick_card(parent: QWidget, title: str, kinds: str) -> bytes | None:
    """Let a person choose a card; returns what is in the file, none where nothing was chosen or it cannot be read."""
    path, _ = QFileDialog.getOpenFileName(parent.window(), title, "", kinds)
    if not path:
        return None
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        words = QCoreApplication.translate("CardSheet", "The file could not be read: %1")
        tell(parent, title, words.replace("%1", ltr(error.strerror)), tone="danger", object_name="card_unread")
        return None


def take_in(parent: QWidget, office: Office, data: bytes, done: Callable[[], object]) -> "CardSheet | None":
    """Show what a card says and ask for its fingerprint; `done` runs when it was taken in."""
    offer = attempt(parent, lambda: office.ask(look_at_card, data))
    return CardSheet(parent, office, offer, data, done) if offer else None


class CardSheet(FormSheet):
    """A card that was brought; it is believed once its fingerprint was read out by the branch itself."""

    def __init__(
        self, parent: QWidget, office: Office, offer: CardOffer, data: bytes, done: Callable[[], object]
    ) -> None:
        super().__init__(
            parent,
            "card",
            self.tr("Take this card in?"),
            self.tr("Anybody could have written these names into a file."),
        )
        self.offer = offer
        self._office, self._data, self._done, self._parent = office, data, done, parent
        facts = [
            (self.tr("Association"), offer.association),
            (self.tr("Branch"), offer.branch),
            (self.tr("Made on"), day(offer.made_on)),
            (self.tr("Known before"), self.tr("Yes; it brings what changed") if offer.known else self.tr("No")),
        ]
        self.add(Facts(facts))
        self.form.add(
            "fingerprint",
            self.tr("Fingerprint of the key"),
            LineField("card_fingerprint"),
            required=True,
            hint=self.tr(
                "Call the branch on a number that you know, and type the first four groups as they are read out."
            ),
            wide=True,
        )
        self.ask(self.tr("Take in"), self._take)

    def _take(self, typed: Mapping[str, str]) -> None:
        self._office.run(take_in_card, self._data, typed["fingerprint"])
        say(self._parent, self.tr("The card is taken in"))
        self._done()

"""The branch's seal on the association's page: what it is, its keys, and the cards of other branches."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop_app.casework.association import Association
from desktop_app.casework.seals.exchange import OtherSeal, other_seals, own_card, strike_out
from desktop_app.casework.seals.managing import OwnSeal, SealStanding, own_seals, renew_seal, revoke_seal
from desktop_app.policy.text import ltr
from desktop_app.views.association.card_sheet import CARD_FILES, pick_card, take_in
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import day, short_day
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import ask_reason, confirm, tell
from desktop_app.views.widgets.facts import Facts
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import canvas
from desktop_app.views.widgets.toast import say

_HALF = 4
"""Groups of a fingerprint that stand on papers; as many are left over."""
_TONES: dict[SealStanding, Tone] = {
    SealStanding.IN_USE: "ok",
    SealStanding.ENDS_SOON: "warn",
    SealStanding.ENDED: "danger",
    SealStanding.REPLACED: "gray",
    SealStanding.REVOKED: "danger",
}


class SealPanel(QWidget):
    """The seal in use with its keys, and below it the keys of other branches."""

    def __init__(self, office: Office) -> None:
        super().__init__()
        self._office = office
        self.ending = Note("", "warn")
        self.facts = Facts()
        self.own = RowsView[OwnSeal](
            "seal_keys", self.tr("Keys of this branch"), self._own_columns(), empty=self.tr("No key yet")
        )
        self.others = RowsView[OtherSeal](
            "seal_others",
            self.tr("Cards of other branches"),
            self._other_columns(),
            empty=self.tr("No card was taken in yet"),
        )
        self._revoke = button(self.tr("Revoke this key…"), "seal_revoke", kind="danger", on_click=self._ask_why)
        self._strike = button(
            self.tr("Strike this card out…"), "seal_strike", icon="trash-2", on_click=self._ask_strike
        )
        inner = canvas()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._own_card())
        column.addWidget(self._others_card())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(inner))
        self.own.chosen.connect(self._stand_on)
        self.others.chosen.connect(lambda row: self._strike.setEnabled(row is not None))

    def show_kept(self, _known: Association) -> None:
        """Read the keys anew; nothing is typed here that could be lost."""
        self.refresh()

    def refresh(self) -> None:
        """Show the keys as they stand."""
        own = attempt(self, lambda: self._office.ask(own_seals))
        if own is None:
            return
        self.own.set_rows(own)
        self.own.select(0)
        self._stand_on(self.own.current())
        self.others.set_rows(self._office.ask(other_seals))
        self._strike.setEnabled(self.others.current() is not None)
        self.ending.tell(self._ending_words(own[0]), "warn")

    def renew(self) -> None:
        """Ask before a new key takes the place of the one in use."""
        words = self.tr("New papers are sealed with a new key; those already sealed stay genuine.")
        more = self.tr("Save the card afterwards and send it to the branches that check your papers.")
        confirm(
            self,
            self.tr("Renew the seal?"),
            f"{words} {more}",
            self.tr("Renew"),
            self._renew,
            object_name="seal_renewal",
        )

    def save_card(self) -> None:
        """Write the card of this branch where a person chooses."""
        card = attempt(self, lambda: self._office.ask(own_card))
        if card is None:
            return
        path, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save the card"), card.name, _card_filter())
        if not path:
            return
        try:
            Path(path).write_bytes(card.data)
        except OSError as error:
            words = self.tr("The card could not be saved there: %1").replace("%1", ltr(error.strerror))
            tell(self, self.tr("Save the card"), words, tone="danger", object_name="card_failed")
            return
        say(self, self.tr("The card is saved: %1").replace("%1", Path(path).name))

    def take_card_in(self) -> None:
        """Let a person choose the card of another branch, and compare its fingerprint."""
        data = pick_card(self, self.tr("Take a card in"), _card_filter())
        if data is not None:
            take_in(self, self._office, data, self.refresh)

    def _renew(self) -> None:
        if attempt(self, lambda: self._office.run(renew_seal)):
            say(self, self.tr("The seal is renewed"))
            self.refresh()

    def _ask_why(self) -> None:
        seal = self.own.current()
        if seal is None:
            return
        ask_reason(
            self,
            self.tr("Revoke this key?"),
            self.tr(
                "Papers that it seals after today are no longer believed. If it is the key in use, a new one is made."
            ),
            self.tr("Reason, as it will stand in the journal"),
            self.tr("Revoke"),
            lambda reason: self._revoked(seal, reason),
            danger=True,
            object_name="seal_reason",
        )

    def _revoked(self, seal: OwnSeal, reason: str) -> None:
        attempt(self, lambda: self._office.run(revoke_seal, seal.id, reason))
        self.refresh()

    def _ask_strike(self) -> None:
        seal = self.others.current()
        if seal is None:
            return
        words = self.tr("Papers of %1 will count as coming from an unknown hand.").replace("%1", seal.branch)
        confirm(
            self,
            self.tr("Strike this card out?"),
            words,
            self.tr("Strike out"),
            lambda: self._struck(seal),
            danger=True,
            object_name="seal_striking",
        )

    def _struck(self, seal: OtherSeal) -> None:
        attempt(self, lambda: self._office.run(strike_out, seal.id))
        self.refresh()

    def _stand_on(self, seal: OwnSeal | None) -> None:
        self._revoke.setEnabled(seal is not None and seal.standing is not SealStanding.REVOKED)
        if seal is not None:
            self.facts.show_facts(
                [
                    (self.tr("Fingerprint of the key"), _halves(seal.fingerprint)),
                    (self.tr("Made on"), day(seal.made_on)),
                    (self.tr("Valid until"), day(seal.valid_until)),
                    (self.tr("Revoked on"), day(seal.revoked_on) if seal.revoked_on else ""),
                    (self.tr("Why"), seal.revoked_reason),
                ]
            )

    def _ending_words(self, in_use: OwnSeal) -> str:
        if in_use.standing is SealStanding.ENDED:
            return self.tr("The seal's time has ended. Renew it.")
        if in_use.standing is SealStanding.ENDS_SOON:
            return self.tr("The seal ends on %1. Renew it before then.").replace("%1", day(in_use.valid_until))
        return ""

    def _own_card(self) -> Card:
        card = Card(self.tr("Seal of this branch"), "shield-check")
        what = self.tr("The association's digital seal; it is not an electronic signature by a licensed body.")
        proves = self.tr("It shows that a paper came from this branch and that nothing in it was changed since.")
        card.add(Note(f"{what} {proves}"))
        card.add(self.ending)
        card.add(self.facts)
        card.add(self.own)
        buttons = Flow(spacing=8)
        buttons.addWidget(
            button(
                self.tr("Save the card…"), "seal_card_save", kind="primary", icon="download", on_click=self.save_card
            )
        )
        buttons.addWidget(button(self.tr("Renew the seal…"), "seal_renew", icon="refresh-cw", on_click=self.renew))
        buttons.addWidget(self._revoke)
        card.add(buttons)
        return card

    def _others_card(self) -> Card:
        card = Card(self.tr("Cards of other branches"), "users")
        card.add(Note(self.tr("Papers of a branch are checked here, without a network, once its card was taken in.")))
        card.add(self.others)
        buttons = Flow(spacing=8)
        buttons.addWidget(
            button(self.tr("Take a card in…"), "seal_card_take", icon="upload", on_click=self.take_card_in)
        )
        buttons.addWidget(self._strike)
        card.add(buttons)
        return card

    def _own_columns(self) -> list[Column[OwnSeal]]:
        return [
            Column("key", self.tr("Key"), lambda seal: _start(seal.fingerprint), "code", width=190),
            Column("made", self.tr("Made on"), lambda seal: short_day(seal.made_on), width=170),
            Column("until", self.tr("Valid until"), lambda seal: short_day(seal.valid_until), width=170, stretch=True),
            Column("state", self.tr("State"), self._state, "chip", width=150, tone=lambda seal: _TONES[seal.standing]),
        ]

    def _other_columns(self) -> list[Column[OtherSeal]]:
        return [
            Column("association", self.tr("Association"), lambda seal: seal.association, "strong", 200, stretch=True),
            Column("branch", self.tr("Branch"), lambda seal: seal.branch, width=150),
            Column("key", self.tr("Key"), lambda seal: _start(seal.fingerprint), "code", width=190),
            Column("since", self.tr("Taken in on"), lambda seal: short_day(seal.added_on), width=170),
            Column("state", self.tr("State"), self._other_state, "chip", width=150, tone=_other_tone),
        ]

    def _state(self, seal: OwnSeal) -> str:
        return {
            SealStanding.IN_USE: self.tr("In use"),
            SealStanding.ENDS_SOON: self.tr("Ends soon"),
            SealStanding.ENDED: self.tr("Ended"),
            SealStanding.REPLACED: self.tr("Replaced"),
            SealStanding.REVOKED: self.tr("Revoked"),
        }[seal.standing]

    def _other_state(self, seal: OtherSeal) -> str:
        return self.tr("Revoked") if seal.revoked_on else self.tr("Known")


def _start(fingerprint: str) -> str:
    """Return the first four groups, as they stand on papers."""
    return ltr(" ".join(fingerprint.split()[:_HALF]))


def _halves(fingerprint: str) -> str:
    """Write a fingerprint on two lines, the one that stands on papers above."""
    return f"{_start(fingerprint)}\n{ltr(' '.join(fingerprint.split()[_HALF:]))}"


def _other_tone(seal: OtherSeal) -> Tone:
    return "danger" if seal.revoked_on else "ok"


def _card_filter() -> str:
    return f"{QCoreApplication.translate('SealPanel', 'Card of a seal')} ({CARD_FILES})"

"""The branch's own seal on its page: what it is, its keys, and its card."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.casework.seals.exchange import own_card
from desktop_app.casework.seals.managing import OwnSeal, SealStanding, own_seals, renew_seal, revoke_seal
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.association.card_sheet import card_files
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
from desktop_app.views.widgets.rows import RowsView
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


class OwnSealCard(Card):
    """The key in use with those before it; the one that a person stands on is shown whole, and may be revoked."""

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("OwnSealCard", "Seal of this branch"), "shield-check")
        self._office = office
        self.ending = Note("", "warn")
        self.facts = Facts()
        self.keys = RowsView[OwnSeal](
            "seal_keys", self.tr("Keys of this branch"), self._columns(), empty=self.tr("No key yet")
        )
        self._revoke = button(self.tr("Revoke this key…"), "seal_revoke", kind="danger", on_click=self._ask_why)
        self._lay_out()
        self.keys.chosen.connect(self._stand_on)

    def refresh(self) -> None:
        """Show the keys as they stand."""
        own = attempt(self, lambda: self._office.ask(own_seals))
        if own is None:
            return
        self.keys.set_rows(own)
        self.keys.select(0)
        self._stand_on(self.keys.current())
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
        path, _ = QFileDialog.getSaveFileName(self.window(), self.tr("Save the card"), card.name, card_files())
        if not path:
            return
        try:
            Path(path).write_bytes(card.data)
        except OSError as error:
            words = self.tr("The card could not be saved there: %1").replace("%1", ltr(error.strerror))
            tell(self, self.tr("Save the card"), words, tone="danger", object_name="card_failed")
            return
        say(self, self.tr("The card is saved: %1").replace("%1", quoted(Path(path).name)))

    def _renew(self) -> None:
        if attempt(self, lambda: self._office.run(renew_seal)):
            say(self, self.tr("The seal is renewed"))
            self.refresh()

    def _ask_why(self) -> None:
        seal = self.keys.current()
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
            lambda reason: self._office.run(revoke_seal, seal.id, reason),
            lambda _: self.refresh(),
            danger=True,
            object_name="seal_reason",
        )

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

    def _lay_out(self) -> None:
        what = self.tr("The association's digital seal; it is not an electronic signature by a licensed body.")
        proves = self.tr("It shows that a paper came from this branch and that nothing in it was changed since.")
        self.add(Note(f"{what} {proves}"))
        for part in (self.ending, self.facts, self.keys):
            self.add(part)
        buttons = Flow(spacing=8)
        save = button(
            self.tr("Save the card…"), "seal_card_save", kind="primary", icon="download", on_click=self.save_card
        )
        renew = button(self.tr("Renew the seal…"), "seal_renew", icon="refresh-cw", on_click=self.renew)
        for made in (save, renew, self._revoke):
            buttons.addWidget(made)
        self.add(buttons)

    def _columns(self) -> list[Column[OwnSeal]]:
        return [
            Column("key", self.tr("Key"), lambda seal: start_of(seal.fingerprint), "code", width=190),
            Column("made", self.tr("Made on"), lambda seal: short_day(seal.made_on), width=170),
            Column("until", self.tr("Valid until"), lambda seal: short_day(seal.valid_until), width=170, stretch=True),
            Column("state", self.tr("State"), self._state, "chip", width=150, tone=lambda seal: _TONES[seal.standing]),
        ]

    def _state(self, seal: OwnSeal) -> str:
        return {
            SealStanding.IN_USE: self.tr("In use"),
            SealStanding.ENDS_SOON: self.tr("Ends soon"),
            SealStanding.ENDED: self.tr("Ended"),
            SealStanding.REPLACED: self.tr("Replaced"),
            SealStanding.REVOKED: self.tr("Revoked"),
        }[seal.standing]


def start_of(fingerprint: str) -> str:
    """Return the first four groups, as they stand on papers."""
    return ltr(" ".join(fingerprint.split()[:_HALF]))


def _halves(fingerprint: str) -> str:
    """Write a fingerprint on two lines, the one that stands on papers above."""
    return f"{start_of(fingerprint)}\n{ltr(' '.join(fingerprint.split()[_HALF:]))}"

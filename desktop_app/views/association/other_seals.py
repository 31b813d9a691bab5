"""The cards of other branches on the seal's page: listed, taken in, struck out."""

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.seals.exchange import OtherSeal, other_seals, strike_out
from desktop_app.policy.text import quoted
from desktop_app.views.association.card_sheet import card_files, pick_card, take_in
from desktop_app.views.association.own_seal import start_of
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import short_day
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView


class OtherSealsCard(Card):
    """The keys by which papers of other branches are checked here."""

    def __init__(self, office: Office) -> None:
        super().__init__(QCoreApplication.translate("OtherSealsCard", "Cards of other branches"), "users")
        self._office = office
        self.keys = RowsView[OtherSeal](
            "seal_others",
            self.tr("Cards of other branches"),
            self._columns(),
            empty=self.tr("No card was taken in yet"),
        )
        self._strike = button(
            self.tr("Strike this card out…"), "seal_strike", icon="trash-2", on_click=self._ask_strike
        )
        self.add(Note(self.tr("Papers of a branch are checked here, without a network, once its card was taken in.")))
        self.add(self.keys)
        buttons = Flow(spacing=8)
        buttons.addWidget(
            button(self.tr("Take a card in…"), "seal_card_take", icon="upload", on_click=self.take_card_in)
        )
        buttons.addWidget(self._strike)
        self.add(buttons)
        self.keys.chosen.connect(lambda row: self._strike.setEnabled(row is not None))

    def refresh(self) -> None:
        """Show the cards as they stand."""
        known = attempt(self, lambda: self._office.ask(other_seals))
        if known is not None:
            self.keys.set_rows(known)
            self._strike.setEnabled(self.keys.current() is not None)

    def take_card_in(self) -> None:
        """Let a person choose the card of another branch, and compare its fingerprint."""
        data = pick_card(self, self.tr("Take a card in"), card_files())
        if data is not None:
            take_in(self, self._office, data, self.refresh)

    def _ask_strike(self) -> None:
        seal = self.keys.current()
        if seal is None:
            return
        words = self.tr("Papers of %1 will count as coming from an unknown hand.").replace("%1", quoted(seal.branch))
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

    def _columns(self) -> list[Column[OtherSeal]]:
        return [
            Column("association", self.tr("Association"), lambda seal: seal.association, "strong", 200, stretch=True),
            Column("branch", self.tr("Branch"), lambda seal: seal.branch, width=150),
            Column("key", self.tr("Key"), lambda seal: start_of(seal.fingerprint), "code", width=190),
            Column("since", self.tr("Taken in on"), lambda seal: short_day(seal.added_on), width=170),
            Column("state", self.tr("State"), self._state, "chip", width=150, tone=_tone),
        ]

    def _state(self, seal: OtherSeal) -> str:
        return self.tr("Revoked") if seal.revoked_on else self.tr("Known")


def _tone(seal: OtherSeal) -> Tone:
    return "danger" if seal.revoked_on else "ok"

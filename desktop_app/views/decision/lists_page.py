"""The decisions that wait for somebody: for my approval, to be put in force, to be told, frozen, to be handed over."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.casework.closures import ClosureRow
from desktop_app.casework.decisions.lists import DecisionLists, DecisionRow
from desktop_app.casework.freezes import FreezeRow
from desktop_app.policy.text import ltr
from desktop_app.views.decision.words import outcome_tone, state_tone
from desktop_app.views.labels import many, short_day, term, time_left, time_left_tone
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView

LISTS = ("for_me", "proposed", "approved", "to_tell", "frozen", "to_hand_over", "latest")


class DecisionListsPage(QWidget):
    """Chips for the lists, and the list that is chosen.

    Signals: `decision_opened(id)`, `hand_over_opened(closure id)`, `more_wanted(key, last row)` when the end of a
    list comes into sight.
    """

    decision_opened = Signal(object)
    hand_over_opened = Signal(object)
    more_wanted = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        outer.setSpacing(theme.px(14))
        self._chips = CheckChoices("decision_lists", self.tr("Which decisions"))
        self._chips.edited.connect(self._choose)
        self._stack = QStackedWidget()
        self._tables: dict[str, RowsView[Any]] = {}
        for key in LISTS:
            self._tables[key] = self._table(key)
            self._stack.addWidget(self._tables[key])
        card = Card(padding=6)
        card.add(self._stack, 1)
        outer.addWidget(self._chips)
        outer.addWidget(card, 1)
        self._key, self._turned_to = LISTS[0], False
        self._whole = set[str]()
        self._name_chips(dict.fromkeys(LISTS, 0))

    @property
    def key(self) -> str:
        """The key of the list that is shown."""
        return self._key

    def show_lists(self, lists: DecisionLists) -> None:
        """Show what waits now; until somebody turned to a list, the first one that holds something."""
        rows: dict[str, Sequence[object]] = {key: getattr(lists, key) for key in LISTS}
        self._whole.clear()
        for key, table in self._tables.items():
            table.set_rows(rows[key])
        if not self._turned_to:
            self._turned_to, self._key = True, next((key for key in LISTS if rows[key]), LISTS[0])
        self._count()

    def add_rows(self, key: str, rows: Sequence[Any]) -> None:
        """Show what follows in a list, and in the part of it that is for me; where nothing does, it is whole."""
        if not rows:
            self._whole.add(key)
        self._tables[key].add_rows(rows)
        if key == "proposed":
            self._tables["for_me"].add_rows([row for row in rows if row.for_me])
        self._count()

    def choose(self, key: str) -> None:
        """Show another list."""
        self._turned_to, self._key = True, key if key in self._tables else LISTS[0]
        self._turn()

    def _turn(self) -> None:
        self._chips.show_draft(self._key)
        self._stack.setCurrentWidget(self._tables[self._key])

    def _choose(self) -> None:
        self.choose(self._chips.draft() or self._key)

    def _want_more(self, key: str) -> None:
        rows = self._tables[_among(key)].rows()
        if rows and _among(key) not in self._whole:
            self.more_wanted.emit(_among(key), rows[-1])

    def _count(self) -> None:
        self._name_chips({key: len(table.rows()) for key, table in self._tables.items()})

    def _told(self, key: str, count: int) -> str:
        """How many a list shows, with a plus where more may wait."""
        return ltr(count if _among(key) in self._whole else many(count))

    def _name_chips(self, counts: dict[str, int]) -> None:
        names = self._names()
        numbered = [
            (key, f"{names[key]}  {self._told(key, count)}" if count else names[key]) for key, count in counts.items()
        ]
        self._chips.set_options(
            [(key, words) for key, words in numbered if key != "latest"] + [("latest", names["latest"])]
        )
        self._turn()

    def _names(self) -> dict[str, str]:
        return {
            "for_me": self.tr("For my approval"),
            "proposed": self.tr("Proposed"),
            "approved": self.tr("To put in force"),
            "to_tell": self.tr("To be told"),
            "frozen": self.tr("Frozen"),
            "to_hand_over": self.tr("To hand over"),
            "latest": self.tr("Latest"),
        }

    def _empty(self, key: str) -> tuple[str, str]:
        return {
            "for_me": (self.tr("Nothing waits for your approval"), self.tr("Proposals of your colleagues come here.")),
            "proposed": (self.tr("No proposal is open"), self.tr("A decision begins in the file of a beneficiary.")),
            "approved": (self.tr("Nothing waits to be put in force"), ""),
            "to_tell": (self.tr("Everybody has been told"), self.tr("A freeze runs from the day of telling.")),
            "frozen": (self.tr("No file is frozen"), ""),
            "to_hand_over": (self.tr("Nothing waits to be handed over"), ""),
            "latest": (self.tr("No decision yet"), self.tr("A decision begins in the file of a beneficiary.")),
        }[key]

    def _table(self, key: str) -> RowsView[Any]:
        words, hint = self._empty(key)
        columns: dict[str, Sequence[Column[Any]]] = {
            "frozen": self._freeze_columns(),
            "to_hand_over": self._closure_columns(),
        }
        made = RowsView[Any](
            f"decisions_{key}",
            self._names()[key],
            columns.get(key) or self._decision_columns(key),
            empty=words,
            empty_hint=hint,
            empty_icon="gavel",
        )
        made.opened.connect(self._open)
        made.more_wanted.connect(lambda: self._want_more(key))
        return made

    def _open(self, row: object) -> None:
        if isinstance(row, ClosureRow):
            self.hand_over_opened.emit(row.id)
        elif isinstance(row, FreezeRow):
            self.decision_opened.emit(row.decision_id)
        elif isinstance(row, DecisionRow):
            self.decision_opened.emit(row.id)

    def _decision_columns(self, key: str) -> list[Column[DecisionRow]]:
        columns: list[Column[DecisionRow]] = [
            Column("holder", self.tr("Holder of the file"), lambda row: row.holder, "strong", 190, True),
            Column(
                "outcome",
                self.tr("Decision"),
                lambda row: term(row.outcome),
                "chip",
                116,
                tone=lambda row: outcome_tone(row.outcome),
            ),
            Column(
                "situation",
                self.tr("Situation"),
                lambda row: term(row.situation) if row.situation else "",
                "muted",
                170,
            ),
            Column("number", self.tr("Number"), lambda row: ltr(row.number), "code", 140),
        ]
        if key == "to_tell":
            return [
                *columns,
                Column("day", self.tr("In force since"), lambda row: short_day(row.in_force_on), width=150),
                Column("means", self.tr("Told by"), lambda row: term(row.tell_by) if row.tell_by else "", "muted", 120),
            ]
        state: Column[DecisionRow] = Column(
            "state", self.tr("State"), lambda row: term(row.state), "chip", 130, tone=lambda row: state_tone(row.state)
        )
        return [
            *columns,
            Column("by", self.tr("Proposed by"), lambda row: row.proposed_by, "muted", 136),
            Column("day", self.tr("Proposed on"), lambda row: short_day(row.proposed_on), width=160),
            *([state] if key == "latest" else []),
        ]

    def _freeze_columns(self) -> list[Column[FreezeRow]]:
        def answered(row: FreezeRow) -> str:
            return short_day(row.response_on) if row.response_on else self.tr("No answer")

        def tone(row: FreezeRow) -> Tone:
            return "ok" if row.response_on else time_left_tone(row.days_left)

        def left(row: FreezeRow) -> str:
            return self.tr("Not told yet") if row.days_left is None else time_left(row.days_left)

        return [
            Column("holder", self.tr("Holder of the file"), lambda row: row.holder, "strong", 190, True),
            Column(
                "situation",
                self.tr("Situation"),
                lambda row: term(row.situation) if row.situation else "",
                "muted",
                250,
            ),
            Column("notice", self.tr("Told on"), lambda row: short_day(row.notice_on), width=150),
            Column("ends", self.tr("Ends on"), lambda row: short_day(row.ends_on), width=150),
            Column("left", self.tr("Time left"), left, "chip", 130, tone=tone),
            Column("answer", self.tr("Answer"), answered, "muted", 140),
        ]

    def _closure_columns(self) -> list[Column[ClosureRow]]:
        return [
            Column("holder", self.tr("Holder of the file"), lambda row: row.holder, "strong", 220, True),
            Column("file", self.tr("File"), lambda row: ltr(row.file_number), "code", 160),
            Column(
                "held", self.tr("Originals held"), lambda row: self.tr("%n original(s)", "", len(row.held)), width=160
            ),
        ]


def _among(key: str) -> str:
    """The list that a list is a part of: what is for my approval is among all that is proposed."""
    return "proposed" if key == "for_me" else key

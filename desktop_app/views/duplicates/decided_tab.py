"""What was decided of pairs: merged, or two people; either is undone from here."""

from PySide6.QtCore import Signal

from desktop_app.casework.pairs import DecidedRow
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import moment
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.rows import RowsView


class DecidedTab(Page):
    """A list, the newest first, with what was said of each.

    Signals: `undo_wanted(DecidedRow)`, `take_back_wanted(DecidedRow)`, `more_wanted(DecidedRow)` with the last row when
    it comes into sight.
    """

    undo_wanted = Signal(object)
    take_back_wanted = Signal(object)
    more_wanted = Signal(object)

    def __init__(self, office: Office) -> None:
        super().__init__("", scroll=False)
        if (outer := self.layout()) is not None:
            outer.setContentsMargins(0, 0, 0, 0)  # the screen around it has its margins
        self.rows = RowsView[DecidedRow](
            "decided_pairs", self.tr("Decided"), self._columns(), empty=self.tr("Nothing was decided yet")
        )
        self.told = Note("")
        self._undo = button(self.tr("Undo the merge"), "pair_undo", icon="undo-2", on_click=self._ask)
        self._take_back = button(
            self.tr("Take back that they are two"), "pair_take_back", icon="undo-2", on_click=self._ask_to_take_back
        )
        self._may_undo = office.may(Act.UNDO_MERGE)
        self.add(self.rows, 1)
        self.add(self.told)
        self.add(row(None, self._undo, self._take_back))
        self.rows.chosen.connect(self._tell)
        self.rows.more_wanted.connect(lambda: self.more_wanted.emit(self.rows.rows()[-1]))
        self._tell(None)

    def show_rows(self, rows: tuple[DecidedRow, ...]) -> None:
        """Show what was decided."""
        self.rows.set_rows(rows)
        self._tell(self.rows.current())

    def _tell(self, chosen: DecidedRow | None) -> None:
        self._undo.setVisible(bool(chosen and chosen.merged and chosen.undone_at is None and self._may_undo))
        self._take_back.setVisible(bool(chosen and not chosen.merged))
        if chosen is None:
            self.told.tell("")
            return
        words = [self.tr("Why: %1").replace("%1", quoted(chosen.reason))]
        if chosen.undone_at is not None:
            words.append(
                self.tr("Undone by %1, %2: %3")
                .replace("%1", quoted(chosen.undone_by))
                .replace("%2", moment(chosen.undone_at))
                .replace("%3", quoted(chosen.undone_reason))
            )
        if chosen.to_close:
            numbers = "، ".join(map(ltr, chosen.to_close))
            words.append(self.tr("Still to be closed by a decision: %1").replace("%1", numbers))
        self.told.tell("\n".join(words), "warn" if chosen.to_close else "info")

    def _ask(self) -> None:
        if (chosen := self.rows.current()) is not None:
            self.undo_wanted.emit(chosen)

    def _ask_to_take_back(self) -> None:
        if (chosen := self.rows.current()) is not None:
            self.take_back_wanted.emit(chosen)

    def _columns(self) -> tuple[Column[DecidedRow], ...]:
        return (
            Column("what", self.tr("Decided"), self._what, "chip", 130, tone=_tone),
            Column("first", self.tr("First record"), lambda row: row.first.full_name, "strong", 200, stretch=True),
            Column("second", self.tr("Second record"), lambda row: row.second.full_name, "plain", 200, stretch=True),
            Column("by", self.tr("By"), lambda row: row.by, width=160),
            Column("at", self.tr("When"), lambda row: moment(row.at), width=190),
        )

    def _what(self, row: DecidedRow) -> str:
        if row.undone_at is not None:
            return self.tr("Undone")
        return self.tr("Merged") if row.merged else self.tr("Two people")


def _tone(row: DecidedRow) -> Tone:
    if row.undone_at is not None:
        return "gray"
    return "ok" if row.merged else "info"

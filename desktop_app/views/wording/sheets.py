"""The small windows of a wording: adopting it, its differences, and its editions."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.casework.wording_changes import Change
from desktop_app.casework.wording_editing import FIRST_DAY, NOTE, EditionRow
from desktop_app.views.labels import short_day
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.wording.changes_view import ChangesView

_WIDE = 720
_LIST_HEIGHT = 260


class AdoptionSheet(FormSheet):
    """Asks from which day a wording is printed, and why."""

    def __init__(self, parent: QWidget, title: str, text: str, today: date) -> None:
        super().__init__(parent, "wording_adoption", title, text)
        first = DualDate("wording_first_day")
        first.show_date(today)
        self.form.add(FIRST_DAY, self.tr("Printed from"), first, required=True, wide=True)
        self.form.add(
            NOTE,
            self.tr("Why it is changed"),
            LineField("wording_note"),
            required=True,
            hint=self.tr("It stands in the history of the editions and in the journal."),
            wide=True,
        )


class ChangesSheet(Sheet):
    """Shows what differs."""

    def __init__(self, parent: QWidget, title: str, text: str, changes: Iterable[Change]) -> None:
        super().__init__(parent, "wording_changes", title, text, width=_WIDE)
        self.add(ChangesView(changes))
        self.add_close("wording_changes_close")


class EditionsSheet(Sheet):
    """The editions of a paper; one is compared with another's words, or begun from."""

    def __init__(
        self,
        parent: QWidget,
        editions: Iterable[EditionRow],
        compare: Callable[[str], object],
        begin: Callable[[str], object],
    ) -> None:
        title = QCoreApplication.translate("EditionsSheet", "Editions")
        text = QCoreApplication.translate(
            "EditionsSheet", "A paper that was printed keeps the words of its edition, whatever comes after it."
        )
        super().__init__(parent, "wording_editions", title, text, width=_WIDE)
        self._compare, self._begin = compare, begin
        self.rows = RowsView[EditionRow]("wording_edition_rows", title, self._columns(), empty=self.tr("No editions"))
        self.rows.setMinimumHeight(current_theme().px(_LIST_HEIGHT))
        self.rows.set_rows(editions)
        self.add(self.rows)
        self.add_cancel("wording_editions_close").setText(self.tr("Close"))
        self.add_button(self.tr("Compare with what is in force"), "wording_editions_compare", self._ask_compare)
        self.add_button(self.tr("Begin from this edition"), "wording_editions_begin", self._ask_begin, "primary")
        self.rows.opened.connect(lambda _row: self._ask_compare())

    def _columns(self) -> list[Column[EditionRow]]:
        return [
            Column("edition", self.tr("Edition"), lambda row: row.edition, "code", 80),
            Column("from", self.tr("Printed from"), self._day, width=170),
            Column("by", self.tr("Made by"), self._maker, width=150),
            Column("note", self.tr("Why"), lambda row: row.note or "—", "muted", 140, stretch=True),
            Column(
                "state",
                self.tr("State"),
                lambda row: self.tr("In force") if row.in_force else "",
                "chip",
                110,
                tone=lambda _row: "ok",
            ),
        ]

    def _day(self, row: EditionRow) -> str:
        return short_day(row.in_force_from) if row.in_force_from else "—"

    def _maker(self, row: EditionRow) -> str:
        return row.made_by or self.tr("Comes with the program")

    def _ask_compare(self) -> None:
        row = self.rows.current()
        if row is not None:
            self._compare(row.edition)

    def _ask_begin(self) -> None:
        row = self.rows.current()
        if row is not None:
            self._begin(row.edition)
            self.accept()

"""The holidays of two years: those reckoned from the calendar, those announced, and those that are worked."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.holidays import HolidayChange, HolidayRow, HolidayStanding, holiday_rows, read_change, struck
from desktop_app.policy.dates import gregorian_words, weekday_name
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr
from desktop_app.views.labels import sentences, short_day
from desktop_app.views.language import screen_language
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.rows import RowsView

_ROOM, _WIDE_FROM = 300, 620
_TONES: dict[HolidayStanding, Tone] = {
    HolidayStanding.COMPUTED: "gray",
    HolidayStanding.ADDED: "ok",
    HolidayStanding.STRUCK: "warn",
}


class HolidayList(QWidget):
    """Holidays of this year and the next, added to or struck out. Signal: `edited()`."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changes: list[HolidayChange] = []
        self._years = CheckChoices("holidays_year", self.tr("Year"))
        self._turn = button("", "holidays_turn", on_click=self.turn)
        self.table = RowsView[HolidayRow](
            "holidays_table",
            self.tr("Holidays"),
            self._columns(),
            empty=self.tr("No holiday in this year"),
            empty_icon="calendar-days",
        )
        self.table.setMinimumHeight(current_theme().px(_ROOM))
        self._lay_out()
        self._years.edited.connect(self._show)
        self.table.chosen.connect(self._name_turn)

    def changes(self) -> tuple[HolidayChange, ...]:
        """The changes made to the reckoned holidays."""
        return tuple(self._changes)

    def show_changes(self, changes: Iterable[HolidayChange], year: int) -> None:
        """Show the holidays with these changes, of a year and the one after it."""
        self._changes = list(changes)
        chosen = self._years.draft()
        self._years.set_options([(str(one), ltr(one)) for one in (year, year + 1)])
        self._years.show_draft(chosen or str(year))
        self._show()

    def add(self) -> None:
        """Ask for an announced holiday."""
        HolidaySheet(self, self._add).open()

    def turn(self) -> None:
        """Strike a reckoned holiday out, take an added one away, or bring a struck one back."""
        here = self.table.current()
        if here is None:
            return
        if here.change is None:
            self._changes.append(struck(here))
        else:
            self._changes.remove(here.change)
        self._show()
        self.edited.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the Gregorian day out where there is no room."""
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_WIDE_FROM)
        shown = [column.key for column in self.table.model.columns if column.key != "gregorian" or not narrow]
        self.table.show_columns(shown)

    def _add(self, change: HolidayChange) -> None:
        self._changes.append(change)
        self._years.show_draft(str(change.first_day.year))
        self._show()
        place = next((place for place, one in enumerate(self.table.rows()) if one.change == change), 0)
        self.table.select(place)
        self.edited.emit()

    def _show(self) -> None:
        year = int(self._years.draft() or 0)
        if year:
            self.table.set_rows(holiday_rows(self._changes, year, screen_language()))
        self._name_turn(self.table.current())

    def _name_turn(self, here: HolidayRow | None) -> None:
        words = {
            HolidayStanding.COMPUTED: self.tr("We work on these days"),
            HolidayStanding.ADDED: self.tr("Take this holiday away"),
            HolidayStanding.STRUCK: self.tr("Make it a holiday again"),
        }
        self._turn.setVisible(here is not None)
        self._turn.setText(words[here.standing] if here else "")
        self._turn.setAccessibleName(self._turn.text())

    def _columns(self) -> list[Column[HolidayRow]]:
        standings = {
            HolidayStanding.COMPUTED: self.tr("Reckoned"),
            HolidayStanding.ADDED: self.tr("Announced"),
            HolidayStanding.STRUCK: self.tr("Worked"),
        }
        return [
            Column("name", self.tr("Holiday"), lambda row: row.name, "strong", width=120, stretch=True),
            Column("first", self.tr("First day"), lambda row: short_day(row.first_day), width=140),
            Column("gregorian", self.tr("Gregorian"), _gregorian, "muted", width=190),
            Column("days", self.tr("Days"), lambda row: ltr(row.days), width=55),
            Column(
                "standing",
                self.tr("Kind"),
                lambda row: standings[row.standing],
                "chip",
                width=105,
                tone=lambda row: _TONES[row.standing],
            ),
        ]

    def _lay_out(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        adding = button(self.tr("Add a holiday"), "holidays_add", icon="plus", on_click=self.add)
        column.addWidget(self._years)
        column.addWidget(self.table, 1)
        column.addLayout(row(adding, None, self._turn))


def _gregorian(row: HolidayRow) -> str:
    language = screen_language()
    return f"{weekday_name(row.first_day, language)} {gregorian_words(row.first_day, language)}"


class HolidaySheet(Sheet):
    """Asks for an announced holiday: its name, its first day and its last."""

    def __init__(self, parent: QWidget, on_change: Callable[[HolidayChange], object]) -> None:
        title = QCoreApplication.translate("HolidaySheet", "An announced holiday")
        super().__init__(parent, "holiday", title, width=560)
        self._on_change = on_change
        self._form = Form()
        self._form.add("name", self.tr("Name"), LineField("holiday_name"), required=True, wide=True)
        self._form.add("first_day", self.tr("First day"), DualDate("holiday_first_day"), required=True, wide=True)
        self._form.add(
            "last_day",
            self.tr("Last day"),
            DualDate("holiday_last_day"),
            hint=self.tr("Leave it empty for a holiday of one day."),
            wide=True,
        )
        self.add(self._form)
        self.add_cancel("holiday_no")
        self.add_button(self.tr("Add the holiday"), "holiday_yes", self._agree, "primary")
        self._form.jump("name")

    def _agree(self) -> None:
        try:
            change = read_change(self._form.draft())
        except Refused as refusal:
            self._form.show_errors(sentences(refusal.faults))
            return
        self.accept()
        self._on_change(change)

"""A step of many alike: a table of rows, and one set of questions for the row that a person stands on."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent

from desktop_app.policy.faults import Fault
from desktop_app.policy.text import ltr
from desktop_app.views.intake.step_page import StepPage, Typed
from desktop_app.views.labels import sentences
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.rows import RowsView

_FEWEST_SEEN, _MOST_SEEN, _ROW, _HEAD, _ROOMY = 2, 4, 46, 44, 600


@dataclass(frozen=True, slots=True)
class TypedRow:
    """One row as typed: its key, what is written in it, and how much of it is to be corrected."""

    key: str
    typed: Typed
    faults: int = 0

    def get(self, name: str) -> str:
        """A field of the row."""
        return self.typed.get(name, "")


class RowsStep(StepPage):
    """Rows of one group; the questions' keys are names inside a row. Subclasses give columns and questions."""

    narrow_columns: tuple[str, ...] = ()
    """The columns that are worth their room in a narrow place."""

    def __init__(self, title: str, text: str, group: str, empty: str) -> None:
        super().__init__(title, text, (group,))
        self.group = group
        self._rows: dict[str, dict[str, str]] = {}
        self._faults: tuple[Fault, ...] = ()
        self.current = ""
        self.table = RowsView(f"{group}_table", title, self.columns(), empty=empty, empty_icon="users")
        self.card = Card(" ")
        self.form = Form()
        self.card.add(self.form)
        self.form.edited.connect(self._typed)
        self.table.chosen.connect(self._follow_table)
        self.add(self.table)
        self.add(self.card)

    def columns(self) -> tuple[Column[TypedRow], ...]:
        """What the table shows of a row; each step says its own."""
        return ()

    def rows(self) -> list[TypedRow]:
        """The rows that hold anything, in order."""
        counts = Counter(self._key_of(fault.field) for fault in self._faults)
        return [TypedRow(key, typed, counts[key]) for key, typed in self._rows.items() if any(typed.values())]

    def draft(self) -> dict[str, str]:
        """Every field of every row."""
        return {
            f"{self.group}.{row.key}.{name}": text for row in self.rows() for name, text in row.typed.items() if text
        }

    def show_draft(self, typed: Typed) -> None:
        """Show the rows typed before."""
        self._rows = {}
        for field, text in sorted(typed.items()):
            if self.owns(field) and field.count(".") > 1:
                _, key, name = field.split(".", 2)
                self._rows.setdefault(key, {})[name] = text
        self._rows = dict(sorted(self._rows.items(), key=lambda pair: self._order(pair[0])))
        self.stand_on(self.first_key())

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Count what is wrong in each row, and say it beside the fields of the current one."""
        self._faults = tuple(fault for fault in faults if self.owns(fault.field))
        here = f"{self.group}.{self.current}."
        said = sentences(self._faults)
        self.form.show_errors(
            {field.removeprefix(here): words for field, words in said.items() if field.startswith(here)}
        )
        self.refresh()

    def caption(self, field: str) -> str:
        """What is asked in a field of a row."""
        name = field.split(".", 2)[2] if field.count(".") > 1 else ""
        return self.form.field(name).caption if name in self.form.draft() else ""

    def jump(self, field: str) -> None:
        """Stand on the field's row and put the cursor into it."""
        key = self._key_of(field)
        if key:
            self.stand_on(key)
        name = field.split(".", 2)[2] if field.count(".") > 1 else ""
        keys = self.form.keys()
        name = name if name in keys else keys[0]
        self.form.jump(name)
        self.area.ensureWidgetVisible(self.form.field(name))

    def stand_on(self, key: str) -> None:
        """Ask the questions of one row."""
        self.current = key
        self.form.show_draft(self._rows.get(key, {}))
        self.dress(TypedRow(key, self._rows.get(key, {})))
        self.show_faults(self._faults)

    def first_key(self) -> str:
        """The row to stand on at the beginning: a new, empty one."""
        numbers = [int(key) for key in self._rows if key.isdigit()]
        return str(max(numbers, default=0) + 1)

    def dress(self, row: TypedRow) -> None:
        """Fit the questions to a row, where a step has some that only a few rows need."""

    def refresh(self) -> None:
        """Show the rows in the table, and which of them is current."""
        rows = self.rows()
        self.table.blockSignals(True)
        self.table.set_rows(rows)
        seen = min(max(len(rows), _FEWEST_SEEN), _MOST_SEEN)
        self.table.setFixedHeight(current_theme().px(_HEAD + seen * _ROW))
        place = next((place for place, row in enumerate(rows) if row.key == self.current), -1)
        if place >= 0:
            self.table.select(place)
        else:
            self.table.table.clearSelection()
        self.table.blockSignals(False)

    def put(self, key: str, name: str, text: str) -> None:
        """Write a field of a row from elsewhere, as when a scan was attached."""
        self._rows.setdefault(key, {})[name] = text

    def drop(self, key: str) -> None:
        """Take a row away."""
        self._rows.pop(key, None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show fewer columns where there is little room."""
        super().resizeEvent(event)
        every = [column.key for column in self.table.model.columns]
        self.table.show_columns(every if self.width() >= current_theme().px(_ROOMY) else self.narrow_columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the next row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
            return
        super().keyPressEvent(event)

    def go_on(self) -> None:
        """Stand on the next row."""

    def _typed(self, _name: str) -> None:
        self._rows.setdefault(self.current, {}).update(self.form.draft())
        self.dress(TypedRow(self.current, self._rows[self.current]))
        self.refresh()
        self.edited.emit()

    def _follow_table(self, row: TypedRow) -> None:
        if row is not None and row.key != self.current:
            self.stand_on(row.key)

    def _key_of(self, field: str) -> str:
        parts = field.split(".")
        return parts[1] if len(parts) > 1 and parts[0] == self.group else ""

    def _order(self, key: str) -> tuple[int, str]:
        return (int(key), "") if key.isdigit() else (0, key)


def state_words(row: TypedRow, complete: str, to_correct: str) -> str:
    """The words of a row's chip."""
    return to_correct.replace(str(row.faults), ltr(row.faults)) if row.faults else complete


def state_tone(row: TypedRow) -> Tone:
    """The tone of a row's chip."""
    return "danger" if row.faults else "ok"

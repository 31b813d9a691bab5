"""Amounts of one kind, a line each: what it is, how much a month, a note."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.policy.faults import Fault
from desktop_app.views.labels import sentences
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, icon_button, row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.money_field import MoneyField

NAMES = ("kind", "monthly", "note")
_ROOMY, _NARROWEST = 540, 300


class MoneyLine(QWidget):
    """One line. Signals: `edited()`, `removed()`."""

    edited = Signal()
    removed = Signal()

    def __init__(self, at: str, kinds: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.at = at
        name = at.replace(".", "_")
        self.fields = {
            "kind": Field(self.tr("Kind"), Choice(f"{name}_kind", "", kinds)),
            "monthly": Field(self.tr("Each month"), MoneyField(f"{name}_monthly")),
            "note": Field(self.tr("Note"), LineField(f"{name}_note")),
        }
        for field in self.fields.values():
            field.control.edited.connect(self.edited)
        self._away = icon_button("trash-2", f"{name}_remove", self.tr("Remove this line"), on_click=self.removed.emit)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(current_theme().px(10))
        self._grid.setVerticalSpacing(current_theme().px(6))
        self._roomy: bool | None = None
        self._lay_out(roomy=True)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the folded line: the open one must not keep the page from narrowing."""
        return QSize(current_theme().px(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the note under the amount where there is little room."""
        super().resizeEvent(event)
        self._lay_out(roomy=self.width() >= current_theme().px(_ROOMY))

    def _lay_out(self, *, roomy: bool) -> None:
        if roomy == self._roomy:
            return
        self._roomy = roomy
        kind, monthly, note = (self.fields[name] for name in NAMES)
        below = Qt.AlignmentFlag.AlignBottom
        self._grid.addWidget(kind, 0, 0)
        self._grid.addWidget(monthly, 0, 1)
        if roomy:
            self._grid.addWidget(note, 0, 2)
            self._grid.addWidget(self._away, 0, 3, below)
        else:
            self._grid.addWidget(note, 1, 0, 1, 2)
            self._grid.addWidget(self._away, 1, 3, below)
        for column, stretch in enumerate((3, 3, 4 if roomy else 0, 0)):
            self._grid.setColumnStretch(column, stretch)

    def draft(self) -> dict[str, str]:
        """The line as typed."""
        return {f"{self.at}.{name}": field.control.draft() for name, field in self.fields.items()}

    def show_draft(self, typed: Mapping[str, str]) -> None:
        """Show what was typed before."""
        for name, field in self.fields.items():
            field.control.show_draft(typed.get(f"{self.at}.{name}", ""))


class MoneyLines(QWidget):
    """Lines that can be added and taken away. Signal: `edited()`."""

    edited = Signal()

    def __init__(self, group: str, kinds: Sequence[tuple[str, str]], add_words: str) -> None:
        super().__init__()
        self._group, self._kinds = group, kinds
        self._lines: list[MoneyLine] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(current_theme().px(8))
        self._place = QVBoxLayout()
        self._place.setSpacing(current_theme().px(8))
        outer.addLayout(self._place)
        self.add_button = button(add_words, f"{group}_add", icon="plus", on_click=self._add_by_hand)
        outer.addLayout(row(self.add_button))

    def draft(self) -> dict[str, str]:
        """Every line as typed."""
        return {key: text for line in self._lines for key, text in line.draft().items()}

    def show_draft(self, typed: Mapping[str, str]) -> None:
        """Show the lines typed before."""
        for line in list(self._lines):
            self._drop(line)
        keys = {field.split(".")[1] for field, text in typed.items() if field.startswith(f"{self._group}.") and text}
        for key in sorted(keys, key=lambda key: int(key) if key.isdigit() else 0):
            self._add(key).show_draft(typed)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong beside each amount."""
        said = sentences(faults)
        for line in self._lines:
            for name, field in line.fields.items():
                field.set_error(said.get(f"{line.at}.{name}", ""))

    def field(self, place: str) -> Field | None:
        """The question of a dotted field, if it is asked here."""
        return next((line.fields[name] for line in self._lines for name in NAMES if f"{line.at}.{name}" == place), None)

    def _add_by_hand(self) -> None:
        used = [int(line.at.split(".")[1]) for line in self._lines]
        self._add(str(max(used, default=0) + 1)).fields["kind"].focus()

    def _add(self, key: str) -> MoneyLine:
        line = MoneyLine(f"{self._group}.{key}", self._kinds)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self._remove(line))
        self._lines.append(line)
        self._place.addWidget(line)
        line.setVisible(True)
        return line

    def _remove(self, line: MoneyLine) -> None:
        self._drop(line)
        self.add_button.setFocus()
        self.edited.emit()

    def _drop(self, line: MoneyLine) -> None:
        self._lines.remove(line)
        self._place.removeWidget(line)
        line.hide()
        line.deleteLater()

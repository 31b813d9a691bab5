"""Questions in two columns, which become one where there is no room."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.inputs import Input
from desktop_app.views.widgets.styled import styled

TWO_COLUMNS_FROM = 560


class Form(QWidget):
    """Fields by key, saved and shown as text. Signal: `edited(key)` as a person types or chooses."""

    edited = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        styled(self, role="canvas")
        self._theme = current_theme()
        self._fields: dict[str, Field] = {}
        self._places: list[tuple[QWidget, bool]] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self._theme.px(20))
        self._grid.setVerticalSpacing(self._theme.px(14))

    def add(
        self, key: str, caption: str, control: Input, *, required: bool = False, hint: str = "", wide: bool = False
    ) -> Field:
        """Ask one more question; a wide one takes the whole line."""
        field = Field(caption, control, required=required, hint=hint)
        self._fields[key] = field
        control.edited.connect(lambda: self._tell(key))
        self.add_widget(field, wide=wide)
        return field

    def add_widget(self, widget: QWidget, *, wide: bool = True) -> None:
        """Lay something that is not a question between the questions."""
        self._places.append((widget, wide))
        self._columns = 0
        self._lay_out()

    def field(self, key: str) -> Field:
        """One question."""
        return self._fields[key]

    def keys(self) -> list[str]:
        """The keys of all questions, in order."""
        return list(self._fields)

    def __contains__(self, key: str) -> bool:
        return key in self._fields

    def show_only(self, keys: Iterable[str]) -> None:
        """Ask only these questions; the others hide."""
        wanted = set(keys)
        for key, field in self._fields.items():
            field.setVisible(key in wanted)
        self._columns = 0
        self._lay_out()

    def draft(self) -> dict[str, str]:
        """Everything as typed."""
        return {key: field.control.draft() for key, field in self._fields.items()}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        """Show what was typed before; what is not in it becomes empty."""
        for key, field in self._fields.items():
            field.control.show_draft(draft.get(key, ""))

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong beside each field it concerns; the others are well."""
        for key, field in self._fields.items():
            field.set_error(sentences.get(key, ""))

    def jump(self, key: str) -> None:
        """Put the cursor into a field."""
        self._fields[key].focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold to one column, or unfold."""
        super().resizeEvent(event)
        self._lay_out()

    def _tell(self, key: str) -> None:
        self._fields[key].set_error("")
        self.edited.emit(key)

    def _lay_out(self) -> None:
        columns = 2 if self.width() >= self._theme.px(TWO_COLUMNS_FROM) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for widget, _ in self._places:
            self._grid.removeWidget(widget)
        line = column = 0
        for widget, wide in self._places:
            if widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                continue
            span = columns if wide else 1
            if column + span > columns:
                line, column = line + 1, 0
            self._grid.addWidget(widget, line, column, 1, span)
            column += span
        for place in range(2):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

"""The service area: cities, and districts of them, put in and taken out of a table."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.policy.text import clean
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

Place = tuple[str, str]
_ROOM = 230


class AreaEditor(QWidget):
    """Places, each a city with a district or whole. Signal: `edited()`."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: list[Place] = []
        self.city = Field(self.tr("City"), LineField("area_city"))
        self.district = Field(
            self.tr("District"), LineField("area_district"), hint=self.tr("Leave it empty for the whole city.")
        )
        self.table = RowsView[Place](
            "area_table",
            self.tr("Service area"),
            [
                Column("city", self.tr("City"), lambda place: place[0], "strong", width=200, stretch=True),
                Column("district", self.tr("District"), self._district, width=260, stretch=True),
            ],
            empty=self.tr("No place yet"),
            empty_hint=self.tr("Write a city, then add it."),
            empty_icon="map-pin",
        )
        self._error = label("", "error", wrap=True)
        self._error.hide()
        self._take = button(
            self.tr("Take out of the area"), "area_remove", kind="danger", icon="trash-2", on_click=self.remove
        )
        self._lay_out()
        self._show()

    def places(self) -> tuple[Place, ...]:
        """The places in the table, and the one that is typed but not yet added."""
        typed = self._typed()
        # After a place is added its city stays in the field for the next district; that alone is no new place.
        waits = typed[0] and typed not in self._places and (typed[1] or typed[0] not in dict(self._places))
        return (*self._places, typed) if waits else tuple(self._places)

    def show_places(self, places: Iterable[Place]) -> None:
        """Show these places."""
        self._places = list(places)
        self._show()

    def set_error(self, sentence: str) -> None:
        """Say what is wrong with the area; an empty sentence says that all is well."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def add(self) -> None:
        """Add the typed place, and wait for the next district of the same city."""
        place = self._typed()
        if not place[0]:
            self.city.focus()
            return
        if place not in self._places:
            self._places.append(place)
            self.edited.emit()
        self.district.control.show_draft("")
        self._show()
        self.table.select(self._places.index(place))
        self.district.focus()

    def remove(self) -> None:
        """Take the place one stands on out of the area."""
        place = self.table.current()
        if place is not None:
            self._places.remove(place)
            self._show()
            self.edited.emit()

    def focus(self) -> None:
        """Put the cursor where a place is typed."""
        self.city.focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field adds the place; Delete in the table takes one out."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._typed()[0]:
            self.add()
        elif event.key() == Qt.Key.Key_Delete and self.table.table.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> Place:
        return clean(self.city.control.draft()), clean(self.district.control.draft())

    def _district(self, place: Place) -> str:
        return place[1] or self.tr("The whole city")

    def _show(self) -> None:
        self.set_error("")
        self.table.set_rows(self._places)
        self._take.setEnabled(bool(self._places))

    def _lay_out(self) -> None:
        theme = current_theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        fields = row(self.city, self.district, spacing=20, stretch=False)
        fields.setStretch(0, 1)
        fields.setStretch(1, 1)
        column.addLayout(fields)
        adding = button(self.tr("Add to the area"), "area_add", icon="plus", on_click=self.add)
        column.addLayout(row(adding, None, self._take))
        column.addWidget(self._error)
        self.table.setMinimumHeight(theme.px(_ROOM))
        column.addWidget(self.table, 1)
        for field in (self.city, self.district):
            field.control.edited.connect(lambda: self.set_error(""))
            field.control.edited.connect(self.edited)

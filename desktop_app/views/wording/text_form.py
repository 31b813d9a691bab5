"""The texts of a paper as questions: each with its name, its places, and its words in the program where they differ."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.wording_form import TextPlace
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.text import canvas, label
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.wording.place_colours import PlaceColours

_LETTERS_A_LINE = 44
_MOST_LINES = 7


class TextQuestion(QWidget):
    """One text of a paper. Signal: `edited()` as a person types, takes a place in, or puts the first words back."""

    edited = Signal()

    def __init__(self, number: int, place: TextPlace) -> None:
        super().__init__()
        self.place = place
        name = place.field.replace(".", "_")
        caption = self.tr("%1. %2").replace("%1", ltr(number)).replace("%2", quoted(place.name))
        self.area = TextArea(f"wording_{name}", place.name, lines=_lines_of(place))
        self._colours = PlaceColours(self.area.document())
        self.field = Field(caption, self.area)
        self._tools = canvas()
        flow = Flow(self._tools, spacing=6)
        for number_of_place, words in enumerate(place.places):
            chip = button(f"{{{words}}}", f"wording_{name}_place_{number_of_place}", kind="chip")
            chip.setToolTip(self.tr("Put this place in where the cursor stands"))
            chip.clicked.connect(partial(self._insert, words))
            flow.addWidget(chip)
        words = self.tr("Put the program's words back")
        self._back = button(words, f"wording_{name}_back", kind="link", icon="undo-2", on_click=self._put_back)
        self._back.setAccessibleName(f"{words}: {place.name}")
        flow.addWidget(self._back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(4))
        column.addWidget(self.field)
        column.addWidget(self._tools)
        self.area.edited.connect(self._tell)

    def show_draft(self, text: str) -> None:
        """Show what was typed before."""
        self.area.show_draft(text)
        self._compare()

    def _tell(self) -> None:
        self.field.set_error("")
        self._compare()
        self.edited.emit()

    def _insert(self, words: str) -> None:
        self.area.insertPlainText(f"{{{words}}}")
        self.area.setFocus()

    def _put_back(self) -> None:
        self.area.selectAll()
        self.area.insertPlainText(self.place.bundled)
        self.area.setFocus()

    def _compare(self) -> None:
        """Show the program's own words under those that differ from them."""
        own = self.area.draft() != self.place.bundled
        hints = [self.tr("One item a line.")] if self.place.is_list else []
        if own:
            hints.append(self.tr("The program's words: %1").replace("%1", quoted(self.place.bundled)))
        self.field.set_hint("\n".join(hints))
        self._back.setVisible(own)
        self._tools.setVisible(own or bool(self.place.places))


class TextForm(QWidget):
    """Every text of one paper, those on its sample first. Signal: `edited()` as a person types."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._places: tuple[TextPlace, ...] = ()
        self._questions: dict[str, TextQuestion] = {}
        self._parts: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_theme().px(14))

    def show_places(self, places: tuple[TextPlace, ...]) -> None:
        """Ask for the texts of a paper."""
        if places == self._places:
            return
        self._places = places
        for part in self._parts:
            self._column.removeWidget(part)
            part.setParent(None)
            part.deleteLater()
        self._parts, self._questions = [], {}
        for number, place in enumerate(places, 1):
            if not place.on_sample and all(question.place.on_sample for question in self._questions.values()):
                about = self.tr("The sample does not show these; papers carry them when they apply.")
                self._add(label(self.tr("Printed in other cases"), "subheading"))
                self._add(label(about, "hint", wrap=True))
            question = TextQuestion(number, place)
            question.edited.connect(self.edited)
            self._questions[place.field] = question
            self._add(question)

    def draft(self) -> dict[str, str]:
        """Every text as typed."""
        return {field: question.area.draft() for field, question in self._questions.items()}

    def show_draft(self, typed: Mapping[str, str]) -> None:
        """Show what was typed before."""
        for field, question in self._questions.items():
            question.show_draft(typed.get(field, ""))

    def show_errors(self, said: Mapping[str, str]) -> None:
        """Say what is wrong beside each text; the others are well."""
        for field, question in self._questions.items():
            question.field.set_error(said.get(field, ""))

    def jump(self, field: str) -> None:
        """Put the cursor into a text."""
        self._questions[field].field.focus()

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)
        part.show()


def _lines_of(place: TextPlace) -> int:
    """How many lines a text is likely to take, with room for a little more."""
    lines = sum(1 + len(line) // _LETTERS_A_LINE for line in place.bundled.split("\n"))
    return min(_MOST_LINES, lines + (1 if place.is_list else 0))

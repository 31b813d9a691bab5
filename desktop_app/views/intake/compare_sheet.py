"""What is typed beside what is in the store, for people who may be the same; a person says whether they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, repeat, zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.casework.duplicates import LikePerson
from desktop_app.casework.intake.person import HOLDER, MEMBERS
from desktop_app.casework.probe import address_of
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import Refused
from desktop_app.policy.identity import show_phone
from desktop_app.policy.terms import Relation
from desktop_app.policy.text import ltr
from desktop_app.views.intake.alike_note import reasons_words
from desktop_app.views.intake.step_page import Typed
from desktop_app.views.labels import term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView

_FACTS, _ROW, _HEAD, _AROUND = 9, 46, 44, 330


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One fact, as typed and as in the store."""

    caption: str
    typed: str
    stored: str


class CompareSheet(Sheet):
    """Signals: `recognised(LikePerson)` when it is the same person, `set_apart()` when none of them is."""

    recognised = Signal(object)
    set_apart = Signal()

    def __init__(self, parent: QWidget, typed: Typed, people: Sequence[LikePerson], place: str = HOLDER) -> None:
        super().__init__(
            parent,
            "compare",
            self.tr("Is it the same person?"),
            self.tr("Compare the identity document with the records before you answer."),
            width=680,
        )
        self._typed, self._people, self._place = typed, list(people), place
        options = [(str(place), person.full_name) for place, person in enumerate(self._people)]
        self._who = Choice("compare_who", self.tr("Found in the records"), options)
        self._who.edited.connect(self._show)
        self._who.setVisible(len(options) > 1)
        columns: tuple[Column[ComparedLine], ...] = (
            Column("caption", "", lambda line: line.caption, "muted", 150),
            Column("typed", self.tr("As typed now"), lambda line: line.typed, "strong", 200, stretch=True),
            Column("stored", self.tr("In the records"), lambda line: line.stored, "strong", 200, stretch=True),
        )
        self._lines = RowsView("compare_lines", self.tr("Typed beside stored"), columns, empty="—")
        theme = current_theme()
        wanted, room = theme.px(_HEAD + _FACTS * _ROW), parent.window().height() - theme.px(_AROUND)
        self._lines.setFixedHeight(max(min(wanted, room), theme.px(_HEAD + 2 * _ROW)))
        self._why = Note()
        for part in (self._who, self._why, self._lines):
            self.add(part)
        self.add_button(self.tr("Close"), "compare_close", self.reject)
        self._apart = self.add_button(self.tr("Another person"), "compare_apart", self._say_apart)
        self._same = self.add_button(self.tr("The same person"), "compare_same", self._say_same, "primary")
        self._who.show_draft("0")
        self._show()
        self._same.setFocus()

    def current(self) -> LikePerson:
        """The person in the store who is being compared."""
        return self._people[int(self._who.draft() or "0")]

    def _show(self) -> None:
        person = self.current()
        self._why.tell(reasons_words(person), "warn" if person.same_person else "info")
        self._lines.set_rows(self._compared(person))
        self._apart.setEnabled(not any(like.same_person for like in self._people))

    def _written(self, name: str) -> str:
        return self._typed.get(f"{self._place}.{name}", "")

    def _compared(self, person: LikePerson) -> list[ComparedLine]:
        return [
            ComparedLine(self.tr("Full name"), self._written("full_name"), person.full_name),
            ComparedLine(
                self.tr("Identity number"), ltr(self._written("identity_number")), ltr(person.identity_number)
            ),
            ComparedLine(self.tr("Date of birth"), _words(self._written("birth")), person.birth),
            ComparedLine(self.tr("Mobile"), _phone(self._written("mobile")), _phone(person.mobile)),
            ComparedLine(self.tr("IBAN"), ltr(self._written("iban")), ltr(person.account)),
            ComparedLine(self.tr("Address"), address_of(self._typed).words(), person.address.words()),
            ComparedLine(self.tr("File"), "—", self._file_words(person)),
            *self._households(person),
        ]

    def _households(self, person: LikePerson) -> list[ComparedLine]:
        """Set the others of the household side by side, one on a line."""
        people = {HOLDER: self._typed.get(f"{HOLDER}.full_name", ""), **self._members()}
        here = [name for place, name in people.items() if name and place != self._place]
        pairs = zip_longest(here, person.household, fillvalue="")
        captions = chain([self.tr("The others in the household")], repeat(""))
        return [ComparedLine(caption, *pair) for caption, pair in zip(captions, pairs, strict=False)]

    def _members(self) -> dict[str, str]:
        places = (field.rsplit(".", 1) for field in self._typed if field.startswith(f"{MEMBERS}."))
        return {place: self._typed[f"{place}.{name}"] for place, name in places if name == "full_name"}

    def _file_words(self, person: LikePerson) -> str:
        if person.file_state is None or person.relation is None:
            return "—"
        words = f"{ltr(person.file_number)} · {term(person.file_state)}"
        if person.relation is Relation.HOLDER:
            return words
        return f"{words} · {term(person.relation)} ({person.holder_name})"

    def _say_same(self) -> None:
        person = self.current()
        self.accept()
        self.recognised.emit(person)

    def _say_apart(self) -> None:
        self.accept()
        self.set_apart.emit()


def _words(text: str) -> str:
    try:
        return PartialDate.parse(text).words() if text else ""
    except Refused:
        return ""


def _phone(number: str) -> str:
    return show_phone(number) if number else ""

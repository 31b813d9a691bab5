"""Puts a copy of the office back: which one, who agrees to it, how it compares, and only then the swap."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.agreement import Person
from desktop_app.casework.rescue import (
    Agreed,
    Prepared,
    Rescued,
    TwoHalves,
    TwoPeople,
    leave_as_it_is,
    prepare_restore,
    put_in_place,
    recovery_code,
)
from desktop_app.casework.upkeep import list_copies
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import ltr
from desktop_app.settings import Places
from desktop_app.views.labels import moment, sentence, whole_but
from desktop_app.views.long_work import LongWork
from desktop_app.views.rescue.comparison import Comparison
from desktop_app.views.rescue.frame import RescueFrame
from desktop_app.views.rescue.recovering import CODE
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.code_field import CodeField
from desktop_app.views.widgets.copies_table import copies_table
from desktop_app.views.widgets.copy_place import CopyPlace
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label
from desktop_app.views.worker import Worker

_ROOM = 190
_FIELD_OF = {"first": "first_phrase", "second": "second_phrase"}
_TWO, _CODE = "two", "code"


class Restoring(RescueFrame):
    """The way of a copy that is put back: tried out and compared first, swapped when a person has seen it."""

    def __init__(self, places: Places, copy: Path | None = None) -> None:
        """`copy` is the folder of the copy to begin with; else it is the newest."""
        text = self.tr("Choose the copy. It is tried out whole before it takes the place of what is on this computer.")
        super().__init__(self.tr("Restore a backup"), text, self.tr("Try this copy and compare"), "restore_go")
        self._places, self._first = places, copy
        self._prepared: Prepared | None = None
        self._worker = Worker(self)
        self._busy = Busy("restore_busy", can_cancel=True)
        self._work = LongWork(self._worker, self._busy)
        self.place = CopyPlace("restore_place")
        self.table = copies_table("restore_copies")
        self.table.setMinimumHeight(current_theme().px(_ROOM))
        ways = [(_TWO, self.tr("Two people with their pass phrases")), (_CODE, self.tr("The recovery code"))]
        self.way = CheckChoices("restore_way", self.tr("Who agrees"), ways)
        self._two, self._code = Form(), Form()
        self.comparison = Comparison()
        self._lay_out()
        self.place.changed.connect(self.read)
        self.way.edited.connect(self._show_way)
        for form in (self._two, self._code):
            form.edited.connect(lambda _key: self.told.tell(""))
        self.way.show_draft(_TWO)
        self._show_way()
        self.read()

    def read(self) -> None:
        """Read the copies at the place chosen."""
        copies = list_copies(self._places, self.place.folder()) if self.place.ready else ()
        self.table.set_rows(copies)
        chosen = (place for place, copy in enumerate(copies) if copy.folder == self._first)
        self.table.select(next(chosen, 0))

    def begin(self) -> None:
        """Begin with the list of copies."""
        self.table.table.setFocus()

    def go_back(self) -> None:
        """Leave all as it is: back to the choice of a copy, or out."""
        if self._prepared is None:
            super().go_back()
        else:
            leave_as_it_is(self._places)
            self._show_prepared(None)

    def do(self) -> None:
        """Try the copy that was chosen, or swap the one that was compared."""
        if self._prepared is not None:
            self._swap(self._prepared)
            return
        copy, form = self.table.current(), self._form()
        typed = form.draft()
        missing = {key: sentence(Fault(FaultCode.REQUIRED)) for key in typed if not typed[key].strip()}
        form.show_errors(missing)
        if copy is None:
            self.told.tell(self.tr("Choose a copy from the list."), "danger")
            self.table.table.setFocus()
        elif missing:
            form.jump(next(iter(missing)))
        else:
            self._prepare(copy.folder, self._agreed(typed))

    def _prepare(self, folder: Path, agreed: Agreed) -> None:
        self.told.tell("")
        onlooker = self._work.begin(self.tr("The copy is being tried out beside the office…"))
        self._set_working(working=True)
        self._worker.start(
            lambda: prepare_restore(self._places, folder, agreed, onlooker),
            done=self._compared,
            failed=self._failed,
        )

    def _swap(self, prepared: Prepared) -> None:
        self._work.begin(self.tr("The copy is being put in place…"))
        self._set_working(working=True)
        self._worker.start(lambda: put_in_place(self._places, prepared), done=self._restored, failed=self._failed)

    def _agreed(self, typed: dict[str, str]) -> Agreed:
        if self.way.draft() == _CODE:
            return TwoHalves(typed["user_name"], recovery_code(typed["first_half"], typed["second_half"]))
        first = Person(typed["first_name"], typed["first_phrase"])
        return TwoPeople(first, Person(typed["second_name"], typed["second_phrase"]))

    def _compared(self, prepared: Prepared) -> None:
        self._set_working(working=False)
        for form in (self._two, self._code):
            form.show_draft({})
        self._show_prepared(prepared)

    def _show_prepared(self, prepared: Prepared | None) -> None:
        self._prepared = prepared
        self._choice.setVisible(prepared is None)
        self.comparison.setVisible(prepared is not None)
        if prepared is not None:
            self.comparison.show_prepared(prepared)
        self.act.setText(self.tr("Put the copy in place") if prepared else self.tr("Try this copy and compare"))
        self.back.setText(self.tr("Leave all as it is") if prepared else self.tr("Back"))

    def _restored(self, done: Rescued) -> None:
        self._set_working(working=False)
        text = self.tr("Copy of %1: %2 people, %3 files, %4 scans.")
        counts = (moment(done.at), ltr(done.people), ltr(done.files), ltr(done.attachments))
        for number, words in enumerate(counts, 1):
            text = text.replace(f"%{number}", words)
        if done.lacking:
            text += "\n" + self.tr("The copy is %1.").replace("%1", whole_but(done.lacking))
        if done.replaced is not None:
            text += "\n" + self.tr("The data before it lie in: %1").replace("%1", ltr(done.replaced))
        self.show_done(text, self.tr("The office is restored"))

    def _failed(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, Refused):
            raise error
        fields = {_FIELD_OF.get(fault.field, fault.field): sentence(fault) for fault in error.faults if fault.field}
        self._form().show_errors(fields)
        self.told.tell(" ".join(dict.fromkeys(sentence(fault) for fault in error.faults)), "danger")

    def _set_working(self, *, working: bool) -> None:
        for widget in (self.page, self.act, self.back):
            widget.setEnabled(not working)
        if not working:
            self._work.end()

    def _form(self) -> Form:
        return self._code if self.way.draft() == _CODE else self._two

    def _show_way(self) -> None:
        if not self.way.draft():
            self.way.show_draft(_TWO)
        by_code = self.way.draft() == _CODE
        self._two.setVisible(not by_code)
        self._code.setVisible(by_code)
        words = self.tr("The administrator begins it and another member of staff agrees, as they were in that copy.")
        code = self.tr("When the phrases are lost: both halves of the code, in the administrator's name.")
        self._who.tell(code if by_code else words)

    def _lay_out(self) -> None:
        self._choice, self._who = QWidget(), Note("")
        column = QVBoxLayout(self._choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(12))
        self._fill_forms()
        agree = label(self.tr("Who agrees"), "subheading")
        for part in (self.place, self.table, agree, self.way, self._who, self._two, self._code):
            column.addWidget(part)
        self.page.add(self._choice)
        self.page.add(self.comparison)
        self.page.add_stretch()
        self.comparison.hide()
        self.foot.insertWidget(0, self._busy)

    def _fill_forms(self) -> None:
        for who, caption in (("first", self.tr("The administrator")), ("second", self.tr("The second person"))):
            self._two.add(f"{who}_name", caption, LineField(f"{who}_name"), required=True)
            phrase = LineField(f"{who}_phrase", secret=True)
            self._two.add(f"{who}_phrase", self.tr("Pass phrase"), phrase, required=True)
        name = LineField("restore_user")
        self._code.add("user_name", self.tr("The administrator"), name, required=True)
        for half, caption in (("first", self.tr("First half of the code")), ("second", self.tr("Second half"))):
            key = f"{half}_half"
            self._code.add(key, caption, CodeField(f"restore_{key}", code=CODE), required=True, wide=True)

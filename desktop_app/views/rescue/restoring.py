"""Puts a copy of the office back: which one, and the two people who agree to it."""

from desktop_app.casework.agreement import Person
from desktop_app.casework.rescue import Rescued, restore_backup
from desktop_app.casework.upkeep import BackupRow, list_copies
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import ltr
from desktop_app.settings import Places
from desktop_app.views.labels import moment, sentence
from desktop_app.views.long_work import LongWork
from desktop_app.views.rescue.frame import RescueFrame
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.copies_table import copies_table
from desktop_app.views.widgets.copy_place import CopyPlace
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label
from desktop_app.views.worker import Worker

_ROOM = 190
_FIELD_OF = {"first": "first_phrase", "second": "second_phrase"}


class Restoring(RescueFrame):
    """The way of a copy that is put back."""

    def __init__(self, places: Places) -> None:
        text = self.tr("Choose the copy. It is tried out whole before it takes the place of what is on this computer.")
        super().__init__(self.tr("Restore a backup"), text, self.tr("Restore this copy"), "restore_go")
        self._places = places
        self._worker = Worker(self)
        self._busy = Busy("restore_busy", can_cancel=True)
        self._work = LongWork(self._worker, self._busy)
        self.place = CopyPlace("restore_place")
        self.table = copies_table("restore_copies")
        self.table.setMinimumHeight(current_theme().px(_ROOM))
        self._form = Form()
        self._lay_out()
        self.place.changed.connect(self.read)
        self._form.edited.connect(lambda _key: self.told.tell(""))
        self.read()

    def read(self) -> None:
        """Read the copies at the place chosen."""
        self.table.set_rows(list_copies(self._places, self.place.folder()) if self.place.ready else [])

    def begin(self) -> None:
        """Begin with the list of copies."""
        self.table.table.setFocus()

    def do(self) -> None:
        """Ask once more, then put the copy back."""
        copy = self.table.current()
        typed = self._form.draft()
        missing = {key: sentence(Fault(FaultCode.REQUIRED)) for key in typed if not typed[key].strip()}
        self._form.show_errors(missing)
        if copy is None:
            self.told.tell(self.tr("Choose a copy from the list."), "danger")
            self.table.table.setFocus()
        elif missing:
            self._form.jump(next(iter(missing)))
        elif self._places.store.exists():
            self._ask(copy)
        else:
            self._restore(copy)

    def _ask(self, copy: BackupRow) -> None:
        text = self.tr("Whatever was entered after %1 is not in it. The present data are put aside, not deleted.")
        confirm(
            self,
            self.tr("Put this copy in place of the present data?"),
            text.replace("%1", moment(copy.at)),
            self.tr("Yes, restore it"),
            lambda: self._restore(copy),
            danger=True,
            object_name="restore_sure",
        )

    def _restore(self, copy: BackupRow) -> None:
        typed = self._form.draft()
        first = Person(typed["first_name"], typed["first_phrase"])
        second = Person(typed["second_name"], typed["second_phrase"])
        self.told.tell("")
        onlooker = self._work.begin(self.tr("The copy is being tried out and put in place…"))
        self._set_working(working=True)
        self._worker.start(
            lambda: restore_backup(self._places, copy.folder, first, second, onlooker),
            done=self._restored,
            failed=self._failed,
        )

    def _restored(self, done: Rescued) -> None:
        self._set_working(working=False)
        self._form.show_draft({})
        text = self.tr("Copy of %1: %2 people, %3 files, %4 scans.")
        counts = (moment(done.at), ltr(done.people), ltr(done.files), ltr(done.attachments))
        for number, words in enumerate(counts, 1):
            text = text.replace(f"%{number}", words)
        if done.replaced is not None:
            text += "\n" + self.tr("The data before it lie in: %1").replace("%1", ltr(done.replaced))
        self.show_done(text, self.tr("The office is restored"))

    def _failed(self, error: Exception) -> None:
        self._set_working(working=False)
        if not isinstance(error, Refused):
            raise error
        fields = {_FIELD_OF.get(fault.field, ""): sentence(fault) for fault in error.faults}
        self._form.show_errors(fields)
        self.told.tell(" ".join(dict.fromkeys(sentence(fault) for fault in error.faults)), "danger")

    def _set_working(self, *, working: bool) -> None:
        for widget in (self.page, self.act, self.back):
            widget.setEnabled(not working)
        if not working:
            self._work.end()

    def _lay_out(self) -> None:
        self.page.add(self.place)
        self.page.add(self.table)
        self.page.add(label(self.tr("Two people agree"), "subheading"))
        self.page.add(
            Note(self.tr("The administrator begins it and another member of staff agrees, as they were in that copy."))
        )
        for who, caption in (("first", self.tr("The administrator")), ("second", self.tr("The second person"))):
            self._form.add(f"{who}_name", caption, LineField(f"{who}_name"), required=True)
            phrase = LineField(f"{who}_phrase", secret=True, longest=256)
            self._form.add(f"{who}_phrase", self.tr("Pass phrase"), phrase, required=True)
        self.page.add(self._form)
        self.page.add_stretch()
        self.foot.insertWidget(0, self._busy)

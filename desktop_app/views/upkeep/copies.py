"""Copies of the office: made now, listed with what they hold, and tried out."""

from PySide6.QtCore import Signal

from desktop_app.casework.drills import Drill, drill
from desktop_app.casework.opening import Opened
from desktop_app.casework.upkeep import BackupRow, Onlooker, back_up_now, backups_in
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import moment, sentence, whole_but
from desktop_app.views.long_work import LongWork
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.copies_table import copies_table
from desktop_app.views.widgets.copy_place import CopyPlace
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label

_ROOM = 240


class CopiesCard(Card):
    """Makes, lists and tries copies while typing goes on elsewhere. Signals: `made()`, `tried()` after each."""

    made = Signal()
    tried = Signal()

    def __init__(self, office: Office, opened: Opened) -> None:
        super().__init__(self.tr("Backup copies"), "hard-drive-download")
        self._office, self._opened = office, opened
        self._busy = Busy("copies_busy", can_cancel=True)
        self._work = LongWork(office.worker, self._busy)
        self.place = CopyPlace("copies_place")
        self.told = Note("")
        self.table = copies_table("copies")
        self.table.setMinimumHeight(current_theme().px(_ROOM))
        self._make = button(self.tr("Back up now"), "copies_make", kind="primary", icon="save", on_click=self.make)
        self._try = button(self.tr("Try this copy out"), "copies_try", icon="shield-check", on_click=self.try_out)
        text = self.tr(
            "The program makes one here every hour that brought something new. You may make one at any time."
        )
        self.add(label(text, "muted", wrap=True))
        self.add(self.place)
        self.add(row(self._make, None, self._try))
        self.add(self._busy)
        self.add(self.told)
        self.add(self.table, 1)
        self.place.changed.connect(self.read)

    def read(self) -> None:
        """Read the copies at the place chosen."""
        copies = (
            attempt(self, lambda: self._office.ask(backups_in, self._opened.places, self.place.folder()))
            if self.place.ready
            else ()
        )
        self.table.set_rows(copies or ())
        self._try.setEnabled(bool(copies) and self._make.isEnabled())

    def make(self) -> None:
        """Make a copy at the place chosen, on the worker thread."""
        if not self.place.ready:
            self.place.choose()
            return
        onlooker = self._begin(self.tr("A copy is being made. You may go on working."))
        self._office.ask_in_background(
            back_up_now, self._opened, self.place.folder(), onlooker, done=self._made, failed=self._failed
        )

    def try_out(self) -> None:
        """Put the copy chosen back into a folder of its own, prove it there, and remove it: a drill."""
        copy = self.table.current()
        if copy is None:
            return
        onlooker = self._begin(self.tr("The copy is being tried out. You may go on working."))
        self._office.ask_in_background(
            drill, self._opened, copy.folder, onlooker, done=lambda found: self._tried(copy, found), failed=self._failed
        )

    def _begin(self, words: str) -> Onlooker:
        self.told.tell("")
        self._make.setEnabled(False)
        self._try.setEnabled(False)
        return self._work.begin(words)

    def _made(self, copy: BackupRow) -> None:
        self._end()
        words = self._counted(self.tr("Copied and checked: %1 people, %2 files, %3 scans."), copy)
        self.told.tell(words + self._lacking(copy), "warn" if copy.lacking else "ok")
        self.made.emit()

    def _tried(self, copy: BackupRow, found: Drill) -> None:
        self._end()
        title = self.tr("Copy of %1").replace("%1", moment(copy.at))
        if found.fault is not None:
            self.told.tell(sentence(Fault(found.fault)), "danger", title)
        elif copy.lacking:
            words = self._counted(self.tr("It can be restored: %1 people, %2 files, %3 scans."), copy)
            self.told.tell(words + self._lacking(copy), "warn", title)
        else:
            words = self._counted(self.tr("It can be restored whole: %1 people, %2 files, %3 scans."), copy)
            self.told.tell(words, "ok", title)
        self.tried.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Refused):
            raise error
        self.told.tell(" ".join(sentence(fault) for fault in error.faults), "danger")

    def _end(self) -> None:
        self._work.end()
        self._make.setEnabled(True)
        self.read()

    def _lacking(self, copy: BackupRow) -> str:
        if not copy.lacking:
            return ""
        words = self.tr("This copy is %1. See above how to put the damaged files back.")
        return "\n" + words.replace("%1", whole_but(copy.lacking))

    def _counted(self, words: str, copy: BackupRow) -> str:
        for number, count in enumerate((copy.people, copy.files, copy.attachments), 1):
            words = words.replace(f"%{number}", ltr(count))
        return words

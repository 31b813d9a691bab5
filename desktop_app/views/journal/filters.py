"""What the auditor asks of the journal: whose acts, on which file, of which kind, on which days."""

import uuid
from datetime import date

from PySide6.QtCore import Signal

from desktop_app.casework.auditing import AuditQuery, EntrySort, Person
from desktop_app.casework.typed_form import Reader
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.file_link import FileLink, linked_file
from desktop_app.views.labels import sentences, term
from desktop_app.views.office import Office
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form


class JournalFilters(Card):
    """The questions and their buttons. Signals: `show_wanted()`, `export_wanted()`."""

    show_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, office: Office) -> None:
        super().__init__(padding=14)
        self._form = Form()
        acts = sorted(((act.value, term(act)) for act in Act), key=lambda option: option[1])
        sorts = [
            (EntrySort.CHANGES.value, self.tr("Changes")),
            (EntrySort.READINGS.value, self.tr("Readings of what is sensitive")),
            (EntrySort.DENIALS.value, self.tr("Refused for want of permission")),
        ]
        form = self._form
        self._people: tuple[Person, ...] = ()
        self._actor = Choice("journal_actor", placeholder=self.tr("Everybody"))
        form.add("actor", self.tr("Person"), self._actor)
        self._file = FileLink("journal_file", office)
        form.add("file", self.tr("File"), self._file)
        form.add("sort", self.tr("Kind"), Choice("journal_sort", options=sorts, placeholder=self.tr("Everything")))
        form.add("act", self.tr("Act"), Choice("journal_act", options=acts, placeholder=self.tr("Every act")))
        form.add("since", self.tr("From"), DualDate("journal_since"))
        form.add("until", self.tr("To"), DualDate("journal_until"))
        self._show = button(self.tr("Show"), "journal_show", kind="primary", icon="search")
        self._show.clicked.connect(self.show_wanted)
        self._clear = button(self.tr("Ask anew"), "journal_clear", kind="quiet", icon="x", on_click=self.clear)
        self._export = button(self.tr("Export to Excel…"), "journal_export", icon="download")
        self._export.clicked.connect(self.export_wanted)
        self.add(form)
        self.add(row(self._show, self._clear, None, self._export))

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Offer everybody who works here or did, staying with whoever was chosen."""
        if people != self._people:
            chosen, self._people = self._actor.draft(), people
            self._actor.set_options([(str(one.id), one.full_name) for one in people])
            self._actor.show_draft(chosen)

    def query(self, today: date) -> AuditQuery:
        """What is asked; a month or a year means all its days. Refused where a day is none, or no file was chosen."""
        typed = self._form.draft()
        self._form.show_errors({})
        read = Reader(typed, today)
        since, until = read.partial_date("since"), read.partial_date("until")
        if read.faults:
            raise Refused(*read.faults)
        return AuditQuery(
            actor_id=uuid.UUID(typed["actor"]) if typed["actor"] else None,
            file_id=linked_file(typed["file"], "file"),
            act=typed["act"],
            sort=EntrySort(typed["sort"]) if typed["sort"] else None,
            since=since.earliest() if since else None,
            until=until.latest() if until else None,
        )

    def ask(self, *, file: tuple[uuid.UUID, str] | None = None, **typed: str) -> None:
        """Ask for one thing alone: somebody's acts, or those on one file, of which the number is shown."""
        self._form.show_draft({key: typed.get(key, "") for key in self._form.keys()})  # noqa: SIM118 - not a mapping
        if file is not None:
            self._file.show_linked(file[0], ltr(file[1]))

    def clear(self) -> None:
        """Ask for everything again."""
        self.ask()

    def show_faults(self, faults: tuple[Fault, ...]) -> bool:
        """Say at its question what was refused; returns whether one of them was meant."""
        self._form.show_errors(sentences(faults))
        return any(fault.field in self._form for fault in faults)

    def rest(self, *, resting: bool) -> None:
        """Take the buttons away while the journal is read."""
        self._show.setEnabled(not resting)
        self._export.setEnabled(not resting)

"""The record of drills: when which copy was put back for trial, what it held, and how it ended."""

from desktop_app.casework.drills import Drill, list_drills
from desktop_app.policy.faults import Fault
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import moment, sentence
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

_ROOM = 170


class DrillsCard(Card):
    """The drills in the journal, newest first."""

    def __init__(self, office: Office) -> None:
        super().__init__(self.tr("Trials of copies"), "list-checks", spacing=8)
        self._office = office
        text = self.tr(
            "Once a month the program puts the newest copy back into a folder of its own, compares it, and wipes it."
        )
        self.add(label(text, "muted", wrap=True))
        self.table = RowsView[Drill](
            "drills",
            self.tr("Trials of copies"),
            [
                Column("at", self.tr("Tried on"), lambda found: moment(found.at), "strong", width=200),
                Column("place", self.tr("Copy"), self._place, "muted", width=130),
                Column("files", self.tr("Files"), lambda found: ltr(found.files), width=80),
                Column("people", self.tr("People"), lambda found: ltr(found.people), width=80),
                Column("attachments", self.tr("Scans"), lambda found: ltr(found.attachments), width=80),
                Column("result", self.tr("Result"), self._result, width=200, stretch=True),
            ],
            empty=self.tr("No copy was tried yet"),
            empty_hint=self.tr("The program does it by itself once there is a copy."),
            empty_icon="list-checks",
        )
        self.table.setMinimumHeight(current_theme().px(_ROOM))
        self.add(self.table)

    def read(self) -> None:
        """Read the record anew."""
        self.table.set_rows(attempt(self, lambda: self._office.ask(list_drills)) or ())

    def _place(self, found: Drill) -> str:
        return self.tr("This computer") if found.here else self.tr("The second place")

    def _result(self, found: Drill) -> str:
        return sentence(Fault(found.fault)) if found.fault else self.tr("Whole, and as the journal says")

"""The wording of the papers: every paper with its edition, and the form of the one chosen."""

from PySide6.QtWidgets import QStackedWidget

from desktop_app.casework.wording_editing import WordingRow, list_wordings
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import PaperKind
from desktop_app.views.attempt import tell_refusal
from desktop_app.views.labels import short_day
from desktop_app.views.navigator import Navigator
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.page import Page
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.wording.editor import WordingEditor


class WordingScreen(Page):
    """A list first; Enter or a double click opens the words of a paper. `open(PaperKind)` goes there at once."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__("", scroll=False)
        self._newest = Newest(office, self)
        self._about = self.tr("The words of your papers. Open one to read it, or to change how it is worded.")
        self.rows = RowsView[WordingRow](
            "wordings", self.tr("Papers"), self._columns(), empty=self.tr("No papers"), empty_icon="file-text"
        )
        self.editor = WordingEditor(office)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.rows)
        self._stack.addWidget(self.editor)
        self.add(self._stack, 1)
        self.rows.opened.connect(lambda found: self._edit(found.kind))
        self.editor.left.connect(self._show_list)
        self.say("", self._about)

    def open(self, subject: object) -> None:
        """Show the words of one paper."""
        if isinstance(subject, PaperKind):
            self._edit(subject)

    def refresh(self) -> None:
        """Read the list; words that are being typed must not change under the hands."""
        self._newest.ask(list_wordings, done=self.rows.set_rows, failed=self._fail)

    def _edit(self, kind: PaperKind) -> None:
        self.say("", "")
        self._stack.setCurrentWidget(self.editor)
        if not self.editor.open(kind):
            self._show_list()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)

    def _show_list(self) -> None:
        self.refresh()
        self.say("", self._about)
        self._stack.setCurrentWidget(self.rows)
        self.rows.table.setFocus()

    def _columns(self) -> list[Column[WordingRow]]:
        return [
            Column("title", self.tr("Paper"), lambda row: row.title, "strong", 220, stretch=True),
            Column("source", self.tr("Words"), self._source, "chip", 150, tone=self._tone),
            Column("edition", self.tr("Edition"), lambda row: row.edition, "code", 90),
            Column("since", self.tr("Printed from"), _day, width=180),
            Column("waits", self.tr("What waits"), self._waits, "muted", 220),
        ]

    def _source(self, row: WordingRow) -> str:
        return self.tr("The association's") if row.own else self.tr("The program's")

    def _tone(self, row: WordingRow) -> Tone:
        return "ok" if row.own else "gray"

    def _waits(self, row: WordingRow) -> str:
        if row.drafted:
            return self.tr("A draft of yours")
        if row.next_from is not None:
            return self.tr("An edition from %1").replace("%1", short_day(row.next_from))
        return "—"


def _day(row: WordingRow) -> str:
    return short_day(row.in_force_from) if row.in_force_from else "—"

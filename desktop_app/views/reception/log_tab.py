"""The reception log: the line that is being written, and those who came, the newest first."""

import uuid
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.reception import ReceptionRow, ReceptionRules, reception_log
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.reception.log_form import LogForm
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

_LEAST_WIDTHS = (("at", 0), ("visitor", 0), ("asked", 1250), ("channel", 1450), ("file", 1700))
"""The columns, each with the width of the screen from which there is room for it."""
_ROOMY = 1050
"""The width of the screen from which the form has two columns."""
_NARROW_SHARES, _ROOMY_SHARES = (9, 11), (7, 5)
"""How much of the width the form takes, and the list."""
SHEET_WIDTH = 560


class LogTab(QWidget):
    """Enter opens a line. Signal: `question_wanted(question, file_id, words of the file)` when it is to be referred."""

    question_wanted = Signal(str, object, str)

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._refers = False
        self.form = LogForm(office)
        self.rows = RowsView[ReceptionRow](
            "reception_log",
            self.tr("Reception log"),
            self._columns(),
            empty=self.tr("Nobody is in the log yet"),
            empty_hint=self.tr("Write who came, what they asked and what they were told; each line comes here."),
            empty_icon="users",
        )
        self.rows.opened.connect(self.show_line)
        self.rows.more_wanted.connect(self._read_more)
        self._lay_out()

    def read(self, rules: ReceptionRules) -> None:
        """Read the log anew, and offer what the policy in force allows."""
        self._refers = rules.refers_to is not None
        self.form.show_channels(rules.channels)
        self.rows.set_rows(self._office.ask(reception_log))

    def show_line(self, found: ReceptionRow) -> None:
        """Show a whole line, and what can be done with it."""
        line = found.line
        sheet = Sheet(self, "reception_line", line.visitor, self._about(found), width=SHEET_WIDTH)
        for caption, words in self._told(found):
            sheet.add(label(caption, "hint"))
            sheet.add(label(words or "—", "value", wrap=True, selectable=True))
        if line.file_id is not None:
            sheet.add_button(
                self.tr("Open the file"), "reception_line_file", lambda: self._open_file(sheet, line.file_id)
            )
        if line.asked and self._refers:
            sheet.add_button(self.tr("Refer the question"), "reception_line_refer", lambda: self._refer(sheet, found))
        sheet.body.addStretch(1)
        sheet.add_close("reception_line_close").setFocus()
        sheet.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a narrow list has no room for."""
        super().resizeEvent(event)
        room = self.width() / current_theme().px(1)
        for place, share in enumerate(_ROOMY_SHARES if room >= _ROOMY else _NARROW_SHARES):
            self._both.setStretch(place, share)
        self.rows.show_columns([key for key, least in _LEAST_WIDTHS if room >= least])

    def _read_more(self) -> None:
        """Read the lines before the last one shown, once it comes into sight."""
        self.rows.add_rows(self._office.ask(reception_log, after=self.rows.rows()[-1]))

    def _open_file(self, sheet: Sheet, file_id: uuid.UUID | None) -> None:
        sheet.accept()
        self._navigator.go("file", file_id)

    def _refer(self, sheet: Sheet, found: ReceptionRow) -> None:
        sheet.accept()
        self.question_wanted.emit(found.line.asked, found.line.file_id, ltr(found.file_number))

    def _about(self, found: ReceptionRow) -> str:
        """When and how, from which number, and the file."""
        line = found.line
        mobile = labels.phone(line.mobile) if line.mobile else ""
        number = ltr(found.file_number) if found.file_number else ""
        parts = (labels.moment(found.at), labels.term(line.channel), mobile, number)
        return " · ".join(part for part in parts if part)

    def _told(self, found: ReceptionRow) -> Sequence[tuple[str, str]]:
        line = found.line
        return (
            (self.tr("Who accompanied them"), line.accompanied_by),
            (self.tr("What they asked"), line.asked),
            (self.tr("What they were told"), line.answered),
            (self.tr("Received by"), found.received_by),
        )

    def _columns(self) -> Sequence[Column[ReceptionRow]]:
        return [
            Column("at", self.tr("When"), lambda found: labels.moment(found.at), "muted", 206),
            Column("visitor", self.tr("Who came"), lambda found: found.line.visitor, "strong", 150, stretch=True),
            Column("channel", self.tr("Channel"), lambda found: labels.term(found.line.channel), "muted", 110),
            Column("asked", self.tr("What they asked"), lambda found: " ".join(found.line.asked.split()), width=190),
            Column(
                "file", self.tr("File"), lambda found: ltr(found.file_number) if found.file_number else "—", "code", 140
            ),
        ]

    def _lay_out(self) -> None:
        form, listed = Card(self.tr("New line"), "plus", padding=16), Card(padding=6)
        form.add(self.form, 1)
        listed.add(self.rows, 1)
        self._both = row(form, listed, spacing=14, stretch=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._both)

"""The visit report: whom and where at the side, the checklist and the conclusion to fill, kept as typed."""

import uuid

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.casework.visits.reporting import VisitSheet
from desktop_app.policy.faults import Refused
from desktop_app.policy.text import ltr
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views import labels
from desktop_app.views.attempt import attempt_in_turn
from desktop_app.views.autosave import Autosave
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.visit.answers import Answers
from desktop_app.views.visit.closing import Closing, Header
from desktop_app.views.visit.comparison import Comparison
from desktop_app.views.visit.keeper import ReportKeeper
from desktop_app.views.visit.part import Part
from desktop_app.views.visit.witnesses import Witnesses
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.facts import Facts
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.scan_box import Scan
from desktop_app.views.widgets.text import canvas, label

SIDE_WIDTH = 290
ANY_WIDTH = 16_777_215
"""Qt's own bound of a widget's width, which the binding does not name."""
NARROW_BELOW = 980
"""Below this width the side lies above the checklist."""


class ReportPage(QWidget):
    """The form of one visit. Signals: `reported(paper ids)` when the office has taken it, `left()`."""

    reported = Signal(object)
    left = Signal()

    def __init__(self, office: Office, sheet: VisitSheet) -> None:
        super().__init__()
        self._sheet = sheet
        self._narrow: bool | None = None
        self._keeper = ReportKeeper(office, sheet)
        self._answers = Answers(sheet.sections)
        self._parts: list[Part] = [
            Header(),
            self._answers,
            Comparison(sheet.declared),
            Witnesses(sheet.witnesses, required=sheet.witnesses_required),
            Closing(),
        ]
        self._errors = ErrorList("visit_errors")
        self._saved = label("", "hint", wrap=True)
        self._autosave = Autosave(self, self._keep)
        self._doing = Doing(self)
        self._lay_out()
        self._show_kept()
        self._connect()

    @property
    def is_open(self) -> bool:
        """Whether the report can still be written."""
        return self._sheet.row.state in {VisitState.PLANNED, VisitState.UNDER_WAY}

    def submit(self) -> None:
        """Hand the report in; everything that is missing is listed, each line leading to its place."""
        if not self._doing.busy:
            self._keep()
            self._autosave.forget()
            self._doing.begin(self._keeper.submit(self._draft()), self.reported.emit, self._show_faults)

    def leave(self) -> None:
        """Keep what is typed and go."""
        if self._autosave.flush():
            self.left.emit()

    def jump(self, field: str) -> None:
        """Put the cursor into a field and bring it into view."""
        for part in self._parts:
            widget = part.jump(field)
            if widget is not None:
                self._area.ensureWidgetVisible(widget)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the side above the checklist where there is little room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        theme = current_theme()
        narrow = self.width() < theme.px(NARROW_BELOW)
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._side.setMinimumWidth(0 if narrow else theme.px(SIDE_WIDTH))
        self._side.setMaximumWidth(ANY_WIDTH if narrow else theme.px(SIDE_WIDTH))
        if narrow:
            self._column.insertWidget(0, self._side)
        else:
            self._outer.addWidget(self._side)

    def _draft(self) -> dict[str, str]:
        return {field: text for part in self._parts for field, text in part.draft().items()}

    def _keep(self) -> None:
        self._keeper.save(self._draft())

    def _show_kept(self) -> None:
        typed = self._keeper.typed
        for part in self._parts:
            part.show_draft(typed)
        for item, scan in self._keeper.photos():
            self._answers.lines[item].show_photo(scan)

    def _connect(self) -> None:
        for part in self._parts:
            part.edited.connect(self._autosave.touch)
        self._answers.photographed.connect(self._photographed)
        self._answers.unphotographed.connect(self._unphotographed)
        self._errors.jumped.connect(self.jump)
        self._autosave.saved.connect(lambda: self._saved.setText(self.tr("What is typed is kept.")))

    def _photographed(self, item: str, scan: Scan) -> None:
        attempt_in_turn(
            self,
            lambda: self._keeper.keep_photo(item, scan, self._draft()),
            undone=lambda: self._answers.lines[item].photo.show_scan(None),
        )

    def _unphotographed(self, item: str) -> None:
        attempt_in_turn(self, lambda: self._keeper.drop_photo(item))

    def _show_faults(self, refusal: Refused) -> None:
        said = labels.sentences(refusal.faults)
        for part in self._parts:
            part.show_errors(said)
        self._errors.show_mistakes([Mistake(field, sentence) for field, sentence in said.items()])
        self._area.verticalScrollBar().setValue(0)
        self._errors.setFocus()

    def _lay_out(self) -> None:
        theme = current_theme()
        inner = canvas()
        self._column = column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        column.addWidget(self._errors)
        for part in self._parts:
            if isinstance(part, QWidget):
                column.addWidget(part)
                part.setEnabled(self.is_open)
        column.addStretch(1)
        self._area = scrolling(inner)
        self._outer = QHBoxLayout(self)
        self._outer.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        self._outer.setSpacing(theme.px(16))
        self._outer.addWidget(self._area, 1)
        self._side = self._side_card()
        self._fold()

    def _side_card(self) -> Card:
        side, visit = Card(self.tr("Field visit"), "map-pin", spacing=8), self._sheet.row
        facts = Facts(
            [
                (self.tr("Holder of the file"), visit.holder),
                (self.tr("File"), ltr(visit.file_number)),
                (self.tr("Mobile"), labels.phone(visit.mobile)),
                (self.tr("Address"), "، ".join(filter(None, (visit.city, visit.district, visit.directions))) or "—"),
                (self.tr("Appointment"), labels.moment(visit.planned_for)),
                (self.tr("Researcher"), visit.researcher),
            ]
        )
        side.add(facts)
        side.add_stretch()
        if self.is_open:
            self._add_actions(side)
        else:
            side.add(Note(self.tr("This report has been handed in and is not changed any more."), "ok"))
            side.add(row(button(self.tr("Back"), "visit_back", icon="arrow-right", on_click=self.left.emit)))
        return side

    def _add_actions(self, side: Card) -> None:
        buttons = (
            button(self.tr("Hand in the report"), "visit_submit", kind="primary", on_click=self.submit),
            button(self.tr("Save and leave"), "visit_leave", icon="save", on_click=self.leave),
        )
        self._doing.turn_off(self._area, *buttons)
        side.add(self._saved)
        side.add(row(*buttons))


def as_ids(papers: object) -> tuple[uuid.UUID, ...]:
    """Take the papers of a report from the signal that carries them."""
    return papers if isinstance(papers, tuple) else ()

"""The field visits: those ahead, the files that wait for one, and those reported."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.visits.planning import (
    AHEAD,
    FileToVisit,
    VisitRow,
    files_to_visit,
    list_visits,
    miss_visit,
    move_visit,
    plan_visit,
)
from desktop_app.casework.visits.sheets import compose_checklist
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views import labels
from desktop_app.views.attempt import attempt_beside
from desktop_app.views.navigator import Navigator
from desktop_app.views.newest import Newest
from desktop_app.views.office import Office
from desktop_app.views.planning_sheet import PlanSheet
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import ask_reason
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

_TONES: dict[VisitState, Tone] = {
    VisitState.PLANNED: "violet",
    VisitState.UNDER_WAY: "info",
    VisitState.REPORTED: "ok",
    VisitState.MISSED: "warn",
}


class VisitsScreen(QWidget):
    """Two lists: visits, and files that wait for one; what can be done with the one a person stands on."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._planned, self._older, self._to_visit = (Newest(office, self) for _ in range(3))
        self._visits = RowsView[VisitRow](
            "visits",
            self.tr("Field visits"),
            self._visit_columns(),
            empty=self.tr("No visit is planned"),
            empty_hint=self.tr("Choose a file below and plan a visit, or plan one in the file itself."),
            empty_icon="map-pin",
        )
        self._waiting = RowsView[FileToVisit](
            "files_to_visit",
            self.tr("Files that wait for a visit"),
            self._file_columns(),
            empty=self.tr("No file waits for a visit"),
            empty_hint=self.tr("A file comes here when its request is complete and a researcher is assigned."),
            empty_icon="clipboard-check",
        )
        self._actions = self._visit_actions()
        self._doing = Doing(self, *self._actions.values())
        self._lay_out()
        self._visits.chosen.connect(lambda _row: self._offer())
        self._visits.more_wanted.connect(self._read_more)
        self._visits.opened.connect(lambda found: navigator.go("visit", found.id))
        self._waiting.opened.connect(lambda _row: self._plan())

    def refresh(self) -> None:
        """Read both lists anew, beside the window: their rows lie all over a large store."""
        self._planned.ask(list_visits, done=self._show, failed=self._fail)
        self._waiting_card.setVisible(self._office.may(Act.PLAN_VISIT))
        if self._office.may(Act.PLAN_VISIT):
            self._to_visit.ask(files_to_visit, done=self._waiting.set_rows, failed=self._fail)

    def _show(self, rows: Sequence[VisitRow]) -> None:
        self._older.forget()  # what follows the rows that were shown until now
        self._visits.set_rows(rows)
        self._offer()

    def _read_more(self) -> None:
        """Read the visits before the last one shown, once it comes into sight."""
        last = self._visits.rows()[-1]
        if last.state not in AHEAD:
            self._older.ask(list_visits, done=self._visits.add_rows, failed=self._fail, after=last)

    def _fail(self, error: Exception) -> None:
        raise error

    def _offer(self) -> None:
        """Offer what can be done with the visit that a person stands on."""
        current = self._visits.current()
        planned = current is not None and current.state is VisitState.PLANNED
        for key, action in self._actions.items():
            wanted = {"open": current is not None, "kit": True}
            action.setEnabled(wanted.get(key, planned))

    def _plan(self) -> None:
        current = self._waiting.current()
        if current is None:
            return
        tomorrow = (self._office.now.astimezone(SAUDI_TIME) + timedelta(days=1)).date()
        PlanSheet(
            self,
            current.holder,
            tomorrow,
            lambda when, _reason: self._office.run(plan_visit, current.file_id, when),
        )

    def _move(self) -> None:
        current = self._visits.current()
        if current is None:
            return
        day = current.planned_for.date()
        PlanSheet(
            self,
            current.holder,
            day,
            lambda when, reason: self._office.run(move_visit, current.id, when, reason),
            moved=True,
        )

    def _miss(self) -> None:
        current = self._visits.current()
        if current is not None:
            ask_reason(
                self,
                self.tr("The visit did not take place"),
                current.holder,
                self.tr("Why it did not take place"),
                self.tr("Note it"),
                lambda reason: self._office.run(miss_visit, current.id, reason),
                object_name="miss_visit",
            )

    def _print(self) -> None:
        current = self._visits.current()
        if current is not None:
            composing = self._office.task(compose_checklist, current.id)
            attempt_beside(self._doing, composing, partial(self._navigator.go, "papers"))

    def _open(self) -> None:
        current = self._visits.current()
        if current is not None:
            self._navigator.go("visit", current.id)

    def _lay_out(self) -> None:
        theme = current_theme()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.px(24), theme.px(18), theme.px(24), theme.px(18))
        outer.setSpacing(theme.px(12))
        outer.addLayout(row(*self._actions.values(), spacing=8))
        card = Card(padding=6)
        card.add(self._visits, 1)
        outer.addWidget(card, 3)
        self._waiting_card = Card(padding=12)
        plan = button(self.tr("Plan a visit"), "visit_plan", icon="calendar", on_click=self._plan)
        self._waiting_card.add(row(label(self.tr("Files that wait for a visit"), "subheading"), None, plan))
        self._waiting_card.add(self._waiting, 1)
        outer.addWidget(self._waiting_card, 2)

    def _visit_actions(self) -> dict[str, QWidget]:
        return {
            "open": button(
                self.tr("Open the report"), "visit_open", kind="primary", icon="clipboard-check", on_click=self._open
            ),
            "print": button(self.tr("Print the sheet"), "visit_print", icon="printer", on_click=self._print),
            "move": button(self.tr("Move"), "visit_move", icon="calendar-days", on_click=self._move),
            "kit": button(
                self.tr("Visit kit"),
                "visit_kit",
                icon="file-text",
                on_click=lambda: self._navigator.go("papers", "visit_kit"),
            ),
            "miss": button(self.tr("Did not take place"), "visit_miss", icon="circle-x", on_click=self._miss),
        }

    def _visit_columns(self) -> Sequence[Column[VisitRow]]:
        return [
            Column("when", self.tr("Appointment"), lambda found: labels.moment(found.planned_for), width=206),
            Column("holder", self.tr("Holder of the file"), lambda found: found.holder, "strong", 180, stretch=True),
            Column("state", self.tr("State"), _state, "chip", 110, tone=lambda found: _TONES.get(found.state, "gray")),
            Column("district", self.tr("District"), lambda found: found.district or found.city, "muted", 90),
            Column("file", self.tr("File"), lambda found: ltr(found.file_number), "code", 136),
            Column("researcher", self.tr("Researcher"), lambda found: found.researcher, "muted", 140),
        ]

    def _file_columns(self) -> Sequence[Column[FileToVisit]]:
        return [
            Column("holder", self.tr("Holder of the file"), lambda found: found.holder, "strong", 180, stretch=True),
            Column("district", self.tr("District"), lambda found: found.district, "muted", 120),
            Column(
                "complete", self.tr("Complete since"), lambda found: labels.short_day(found.completed_on), width=170
            ),
            Column("file", self.tr("File"), lambda found: ltr(found.number), "code", 150),
            Column("researcher", self.tr("Researcher"), lambda found: found.researcher, "muted", 140),
        ]


def _state(found: VisitRow) -> str:
    return labels.term(found.state)

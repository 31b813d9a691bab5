"""The visits of a file: planned, moved, missed, reported."""

from datetime import timedelta
from functools import partial

from desktop_app.casework.visits.planning import VisitRow, miss_visit, move_visit, plan_visit, visits_of
from desktop_app.casework.visits.sheets import compose_checklist
from desktop_app.policy.permissions import Act
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views.file.tab import Tab
from desktop_app.views.file_words import VISIT_TONES
from desktop_app.views.labels import moment, short_day, term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper
from desktop_app.views.planning_sheet import PlanSheet
from desktop_app.views.study_words import StudyWords
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dialog import ask_reason
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.toast import say


class VisitsTab(Tab):
    """A list; Enter opens the report."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__(office, navigator)
        self._kept, self._study = Note(), StudyWords(self)
        self.rows = RowsView[VisitRow](
            "file_visits",
            self.tr("Visits of the file"),
            self._columns(),
            empty=self.tr("No visit yet"),
            empty_hint=self.tr("A visit is planned once a researcher is assigned."),
            empty_icon="map-pin",
        )
        self._open = button(
            self.tr("Open the report"), "file_visit_open", icon="clipboard-check", on_click=self._open_report
        )
        self._plan = button(
            self.tr("Plan a visit"), "file_visit_plan", kind="primary", icon="calendar", on_click=self.plan
        )
        self._move = button(self.tr("Move"), "file_visit_move", icon="calendar-days", on_click=self._move_it)
        self._miss = button(self.tr("Did not take place"), "file_visit_miss", icon="circle-x", on_click=self._miss_it)
        self._sheet = button(self.tr("Print the sheet"), "file_visit_sheet", icon="printer", on_click=self._print_sheet)
        self.column.addWidget(self._kept)
        self.lay_list(self.rows, self._plan, self._open, self._sheet, self._move, self._miss)
        self.rows.chosen.connect(lambda _row: self._offer())
        self.rows.opened.connect(lambda _row: self._open_report())

    def read(self) -> None:
        """Read the visits."""
        kept = self.file.study_kept_by
        self._kept.tell(self._study.kept(kept) if kept is not None else "", "gray")
        self.rows.set_rows(self.office.ask(visits_of, self.file.id))
        self._offer()

    def plan(self) -> None:
        """Ask for day and hour of a visit."""
        tomorrow = self.file.today + timedelta(days=1)
        file_id = self.file.id
        PlanSheet(
            self,
            self.file.holder.full_name,
            tomorrow,
            lambda when, _reason: self.office.run(plan_visit, file_id, when),
        )

    def _offer(self) -> None:
        current, acts = self.rows.current(), self.file.acts
        planned = current is not None and current.state is VisitState.PLANNED
        may_plan, may_report = Act.PLAN_VISIT in acts, Act.RECORD_VISIT in acts and self.file.study_kept_by is None
        self._plan.setVisible(self.file.may_plan_visit)
        for made in (self._move, self._miss):
            made.setVisible(may_plan)
            made.setEnabled(planned)
        self._open.setVisible(may_report)
        self._open.setEnabled(current is not None and current.state is not VisitState.MISSED)
        self._sheet.setVisible(Act.PRINT_PAPER in acts)
        self._sheet.setEnabled(planned)

    def _open_report(self) -> None:
        current = self.rows.current()
        if current is not None and self._open.isEnabled() and not self._open.isHidden():
            self.navigator.go("visit", current.id)

    def _move_it(self) -> None:
        current = self.rows.current()
        if current is not None:
            PlanSheet(
                self,
                current.holder,
                max(current.planned_for.date(), self.file.today),
                lambda when, reason: self.office.run(move_visit, current.id, when, reason),
                moved=True,
            )

    def _miss_it(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        done = self.tr("It is noted; another visit can be planned.")
        ask_reason(
            self,
            self.tr("The visit did not take place"),
            moment(current.planned_for),
            self.tr("Why it did not take place"),
            self.tr("Note it"),
            lambda reason: self.office.run(miss_visit, current.id, reason),
            lambda _: say(self, done),
            object_name="miss_visit",
        )

    def _print_sheet(self) -> None:
        current = self.rows.current()
        if current is None:
            return
        self.begin(self.office.task(compose_checklist, current.id), partial(show_paper, self, self.office))

    def _columns(self) -> list[Column[VisitRow]]:
        return [
            Column("when", self.tr("Appointment"), lambda row: moment(row.planned_for), "strong", 200, stretch=True),
            Column(
                "state",
                self.tr("State"),
                lambda row: term(row.state),
                "chip",
                130,
                tone=lambda row: VISIT_TONES[row.state],
            ),
            Column("visited", self.tr("Visited on"), lambda row: short_day(row.visited_on), "muted", 160),
            Column("researcher", self.tr("Researcher"), lambda row: row.researcher, "muted", 180),
        ]

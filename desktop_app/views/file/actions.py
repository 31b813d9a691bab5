"""What may be done with a file from its page: only what its state and the person's roles allow now."""

import uuid
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.casework.files.assignments import assign_researcher, list_researchers
from desktop_app.casework.files.overview import FileOverview
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.intake.requests import pause_reply, resume_reply, withdraw_request
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DraftKind, PaperKind
from desktop_app.policy.text import ltr
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_paper
from desktop_app.views.questions import Questions
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.dialog import ask_reason, confirm
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.form_sheet import FormSheet
from desktop_app.views.widgets.text_area import TextArea
from desktop_app.views.widgets.tick import TICKED, Tick
from desktop_app.views.widgets.toast import say


class FileActions(QObject):
    """The buttons of a file's page. Signal: `visit_wanted()` when a visit is to be planned."""

    visit_wanted = Signal()

    def __init__(self, parent: QWidget, office: Office, navigator: Navigator) -> None:
        super().__init__(parent)
        self._parent, self._office, self._navigator = parent, office, navigator
        self._questions = Questions(parent, office)
        self._file: FileOverview | None = None
        self._assign = button("", "file_assign", icon="user-round", on_click=self._assign_researcher)
        self.buttons: Mapping[str, QPushButton] = {
            "request": button(
                self.tr("New request"), "file_request", kind="primary", icon="plus", on_click=self._begin_request
            ),
            "visit": button(
                self.tr("Plan a visit"), "file_plan", kind="primary", icon="calendar", on_click=self.visit_wanted.emit
            ),
            "assign": self._assign,
            "decide": button(self.tr("New decision"), "file_new_decision", icon="gavel", on_click=self._begin_decision),
            "update": button(
                self.tr("Update the data"), "file_update", icon="file-pen-line", on_click=self._begin_update
            ),
            "pause": button(self.tr("Stop the clock"), "file_pause", icon="clock", on_click=self._pause),
            "resume": button(self.tr("Let the clock run"), "file_resume", icon="clock", on_click=self._resume),
            "refer": button(self.tr("Refer a question"), "file_refer", icon="circle-help", on_click=self._refer),
            "withdraw": button(
                self.tr("Withdraw the request"), "file_withdraw", kind="quiet", icon="undo-2", on_click=self._withdraw
            ),
        }
        self._doing = Doing(parent, *self.buttons.values())

    @property
    def file(self) -> FileOverview:
        """The file at hand."""
        if self._file is None:
            raise RuntimeError("no file is shown")
        return self._file

    def offer(self, overview: FileOverview) -> None:
        """Show the buttons of what may be done now."""
        self._file = overview
        acts = overview.acts
        self._assign.setText(
            "\u00a0" + (self.tr("Change the researcher") if overview.researcher else self.tr("Assign a researcher"))
        )
        self._assign.setAccessibleName(self._assign.text().strip())
        offered = {
            "request": overview.may_begin_request,
            "visit": overview.may_plan_visit,
            "assign": Act.ASSIGN_RESEARCHER in acts,
            "decide": Act.PROPOSE_DECISION in acts,
            "update": Act.UPDATE_PERSON in acts,
            "pause": overview.may_pause,
            "resume": overview.may_resume,
            "refer": Act.REFER_QUESTION in acts and overview.refers_to is not None,
            "withdraw": Act.WITHDRAW_REQUEST in acts,
        }
        for key, made in self.buttons.items():
            made.setVisible(offered[key])

    def print_declaration(self) -> None:
        """Issue the declaration of the data as they stand now, and show it."""
        file_id, kind = self.file.id, PaperKind.DATA_ACCURACY_DECLARATION
        issuing = self._office.task(issue_intake_paper, file_id, kind)
        attempt_beside(self._doing, issuing, partial(show_paper, self._parent, self._office))

    def begin_update(self) -> None:
        """Open the form of the data as they stand."""
        self._begin_update()

    def _begin_request(self) -> None:
        self._navigator.go("intake", Errand(DraftKind.INTAKE, file_id=self.file.id))

    def _begin_update(self) -> None:
        self._navigator.go("data_update", Errand(DraftKind.UPDATE, file_id=self.file.id))

    def _begin_decision(self) -> None:
        self._navigator.go("new_decision", self.file.id)

    def _refer(self) -> None:
        self._questions.refer(self.file.id)

    def _assign_researcher(self) -> None:
        overview = self.file
        people = [one for one in self._office.ask(list_researchers) if one != overview.researcher]
        changing = overview.researcher is not None
        sheet = FormSheet(self._parent, "assign", self._assign.text().strip(), overview.holder.full_name)
        options = [(str(one.id), one.full_name) for one in people]
        choice = Choice("assign_who", options=options)
        if len(options) == 1:
            choice.show_draft(options[0][0])
        sheet.form.add("researcher", self.tr("Researcher"), choice, required=True, wide=True)
        if changing:
            sheet.form.add("reason", self.tr("Why"), TextArea("assign_reason", lines=2), required=True, wide=True)
            sheet.form.add("asked", "", Tick("assign_asked", self.tr("The beneficiary asked for it")), wide=True)

        def keep(typed: Mapping[str, str]) -> None:
            if not typed["researcher"]:
                raise Refused(Fault(FaultCode.REQUIRED, "researcher"))
            self._office.run(
                assign_researcher,
                overview.id,
                uuid.UUID(typed["researcher"]),
                typed.get("reason", ""),
                asked_by_beneficiary=typed.get("asked") == TICKED,
            )
            say(self._parent, self.tr("The file is assigned."))

        sheet.ask(self.tr("Assign"), keep)

    def _pause(self) -> None:
        request = self.file.request
        if request is None:
            return
        done = self.tr("The clock stands still from tomorrow.")
        ask_reason(
            self._parent,
            self.tr("Stop the clock of the answer"),
            self.tr("While the office waits for something from the applicant, the days are not counted."),
            self.tr("What the office waits for"),
            self.tr("Stop the clock"),
            lambda reason: self._office.run(pause_reply, request.id, reason),
            lambda _: say(self._parent, done),
            object_name="pause",
        )

    def _resume(self) -> None:
        request = self.file.request
        if request is None:
            return
        done = self.tr("The clock runs again.")
        confirm(
            self._parent,
            self.tr("Let the clock run again?"),
            self.tr("The applicant has answered; the latest day moves by the days that were waited."),
            self.tr("Let the clock run"),
            lambda: self._do(done, lambda: self._office.run(resume_reply, request.id)),
            object_name="resume",
        )

    def _withdraw(self) -> None:
        request = self.file.request
        if request is None:
            return
        done = self.tr("The request is withdrawn.")
        ask_reason(
            self._parent,
            self.tr("Withdraw the request"),
            self.tr("At the applicant's word: %1. No answer is owed any more.").replace("%1", ltr(request.number)),
            self.tr("Why it is withdrawn"),
            self.tr("Withdraw the request"),
            lambda reason: self._office.run(withdraw_request, request.id, reason),
            lambda _: say(self._parent, done),
            danger=True,
            object_name="withdraw",
        )

    def _do(self, done: str, work: Callable[[], object]) -> None:
        def told() -> bool:
            work()
            return True

        if attempt(self._parent, told):
            say(self._parent, done)

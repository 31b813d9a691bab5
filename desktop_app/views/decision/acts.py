"""What may be done with a decision now, as buttons: each only where role and state permit it."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_app.casework.attachments import attached_file
from desktop_app.casework.decisions.approving import (
    OutsideApprover,
    approve_decision,
    outside_approvers,
    record_outside_approval,
    reject_proposal,
)
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.papers import preview_decision
from desktop_app.casework.decisions.reading import DecisionPage
from desktop_app.casework.decisions.telling import tell_person
from desktop_app.casework.freezes import lift_freeze, record_response
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, Outcome
from desktop_app.views.attempt import attempt
from desktop_app.views.decision.sheets import OutsideApprovalSheet, ResponseSheet, TellingSheet
from desktop_app.views.labels import term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_attached, show_draft_paper
from desktop_app.views.widgets.buttons import Kind, button
from desktop_app.views.widgets.dialog import ask_reason, confirm
from desktop_app.views.widgets.toast import say

_ENDED = (Outcome.EXCLUDE, Outcome.CLOSE)


class Acts(QObject):
    """The acts on one decision, and the windows that they open."""

    def __init__(self, office: Office, navigator: Navigator, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._navigator, self._page = office, navigator, page

    def buttons(self, page: DecisionPage) -> list[QPushButton]:
        """The buttons for what may be done now, the likeliest first."""
        if page.row.state is DecisionState.PROPOSED:
            return self._of_proposal(page)
        if page.row.state is DecisionState.APPROVED:
            return self._of_approved(page)
        return self._in_force(page) if page.row.state is DecisionState.IN_FORCE else []

    def open_paper(self, paper_id: uuid.UUID) -> None:
        """Show a paper on the screen of papers."""
        self._navigator.go("papers", paper_id)

    def show_scan(self, page: DecisionPage, attachment_id: uuid.UUID) -> None:
        """Show the scan of a piece of evidence."""
        found = attempt(self._page, lambda: self._office.ask(attached_file, page.row.file_id, attachment_id))
        if found is not None:
            show_attached(self._page, self.tr("Scan"), found)

    def _of_proposal(self, page: DecisionPage) -> list[QPushButton]:
        approve = (
            [self._button(self.tr("Approve"), "approve", lambda: self._approve(page), "primary", "check")]
            if page.row.for_me
            else []
        )
        reject = (
            [self._button(self.tr("Reject the proposal"), "reject", lambda: self._reject(page), "danger", "circle-x")]
            if self._office.may(Act.REJECT_PROPOSAL)
            else []
        )
        outside = (
            [self._button(self.tr("Approved on paper"), "outside", lambda: self._outside(page), icon="scan-line")]
            if self._office.may(Act.RECORD_OUTSIDE_APPROVAL) and self._outsiders(page)
            else []
        )
        return [*approve, self._preview_button(page), *outside, *reject]

    def _of_approved(self, page: DecisionPage) -> list[QPushButton]:
        force = (
            [self._button(self.tr("Put in force"), "put_in_force", lambda: self._force(page), "primary", "gavel")]
            if self._office.may(Act.PUT_IN_FORCE)
            else []
        )
        return [*force, self._preview_button(page)]

    def _in_force(self, page: DecisionPage) -> list[QPushButton]:
        made = []
        if page.row.told_on is None and self._office.may(Act.TELL_PERSON):
            words = self.tr("The person was told")
            made.append(self._button(words, "tell", lambda: self._tell(page), "primary", "mail"))
        made += self._of_freeze(page)
        if page.closure_id is not None and not page.handed_over and self._office.may(Act.RECORD_HAND_OVER):
            words = self.tr("Hand over the originals")
            made.append(self._button(words, "hand_over", lambda: self._navigator.go("hand_over", page.closure_id)))
        if page.row.outcome in _ENDED and self._office.may(Act.REOPEN_FILE):
            words = self.tr("Open the file again")
            made.append(self._button(words, "reopen", lambda: self._new(("reopen", page.row.file_id)), icon="redo-2"))
        if self._office.may(Act.SUPERSEDE_DECISION):
            words = self.tr("It was wrong: decide anew")
            made.append(self._button(words, "supersede", lambda: self._new(("supersede", page.row.id)), "quiet"))
        return made

    def _of_freeze(self, page: DecisionPage) -> list[QPushButton]:
        freeze = page.freeze
        if freeze is None or page.row.outcome is not Outcome.FREEZE or not page.freeze_runs:
            return []
        made = []
        if freeze.exclusion_proposed and self._office.may(Act.PROPOSE_DECISION):
            words = self.tr("Propose the exclusion")
            made.append(self._button(words, "exclude", lambda: self._new(("after_freeze", page.row.file_id)), "danger"))
        if freeze.response_on is None and freeze.notice_on is not None and self._office.may(Act.RECORD_RESPONSE):
            made.append(self._button(self.tr("The person answered"), "respond", lambda: self._respond(page)))
        if self._office.may(Act.LIFT_FREEZE):
            made.append(self._button(self.tr("Lift the freeze"), "lift", lambda: self._lift(page)))
        return made

    def _preview_button(self, page: DecisionPage) -> QPushButton:
        return self._button(self.tr("Preview the paper"), "preview_paper", lambda: self._preview(page), icon="eye")

    def _approve(self, page: DecisionPage) -> None:
        text = self.tr("“%1” for %2 will be approved in your name.")
        text = text.replace("%1", term(page.row.outcome)).replace("%2", page.row.holder)
        confirm(
            self._page,
            self.tr("Approve this decision?"),
            text,
            self.tr("Approve"),
            lambda: self._do(lambda: self._office.run(approve_decision, page.row.id), self.tr("Approved")),
            object_name="approve_sure",
        )

    def _reject(self, page: DecisionPage) -> None:
        ask_reason(
            self._page,
            self.tr("Reject this proposal?"),
            self.tr("It stays in the history with your reason, and has no effect."),
            self.tr("Reason"),
            self.tr("Reject the proposal"),
            lambda why: self._do(lambda: self._office.run(reject_proposal, page.row.id, why), self.tr("Rejected")),
            danger=True,
            object_name="reject_why",
        )

    def _force(self, page: DecisionPage) -> None:
        confirm(
            self._page,
            self.tr("Put this decision in force?"),
            self.tr("The file and the request change now, and the papers are issued."),
            self.tr("Put in force"),
            lambda: self._do(lambda: self._office.run(put_in_force, page.row.id), self.tr("The decision is in force")),
            object_name="force_sure",
        )

    def _tell(self, page: DecisionPage) -> None:
        TellingSheet(
            self._page,
            page.today,
            page.row.tell_by,
            lambda telling: self._office.run(tell_person, page.row.id, telling),
            freezes=page.row.outcome is Outcome.FREEZE,
        )

    def _outside(self, page: DecisionPage) -> None:
        OutsideApprovalSheet(
            self._page,
            page.today,
            self._outsiders(page),
            lambda given: self._office.run(record_outside_approval, page.row.id, given),
        )

    def _respond(self, page: DecisionPage) -> None:
        freeze = page.freeze
        if freeze is not None:
            ResponseSheet(
                self._page, page.today, lambda response: self._office.run(record_response, freeze.id, response)
            )

    def _lift(self, page: DecisionPage) -> None:
        freeze = page.freeze
        if freeze is None:
            return
        said = self.tr("The freeze is lifted")
        ask_reason(
            self._page,
            self.tr("Lift the freeze?"),
            self.tr("The file goes on as before. The lifting is a decision of its own."),
            self.tr("Reason"),
            self.tr("Lift the freeze"),
            lambda why: self._do(lambda: self._office.run(lift_freeze, freeze.id, why), said),
            object_name="lift_why",
        )

    def _preview(self, page: DecisionPage) -> None:
        pdf = attempt(self._page, lambda: self._office.ask(preview_decision, page.row.id))
        if pdf is not None:
            show_draft_paper(self._page, self.tr("Preview of the paper"), pdf)
        else:
            say(self._page, self.tr("This decision is told without a paper"), "info")

    def _outsiders(self, page: DecisionPage) -> tuple[OutsideApprover, ...]:
        return self._office.ask(outside_approvers, page.row.id)

    def _new(self, subject: object) -> None:
        self._navigator.go("new_decision", subject)

    def _do(self, act: Callable[[], object], words: str) -> None:
        done = attempt(self._page, lambda: (act(), True))
        if done is not None:
            say(self._page, words)

    def _button(
        self, words: str, name: str, act: Callable[[], object], kind: Kind = "plain", icon: str = ""
    ) -> QPushButton:
        return button(words, name, kind=kind, icon=icon, on_click=act)

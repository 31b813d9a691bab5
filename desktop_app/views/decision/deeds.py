"""The windows in which the acts on one decision are asked about and done."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

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
from desktop_app.policy.terms import Outcome
from desktop_app.policy.text import quoted
from desktop_app.views.attempt import attempt, attempt_beside
from desktop_app.views.decision.sheets import OutsideApprovalSheet, ResponseSheet, TellingSheet
from desktop_app.views.labels import term
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.paper_dialog import show_attached, show_draft_paper
from desktop_app.views.widgets.dialog import ask_reason, confirm
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.toast import say


class Deeds(QObject):
    """Does what is asked of one decision; each opens its window, and tells what came of it."""

    def __init__(self, office: Office, navigator: Navigator, page: QWidget) -> None:
        super().__init__(page)
        self._office, self._navigator, self._page = office, navigator, page
        self.doing = Doing(page)

    def hand_over(self, page: DecisionPage) -> None:
        """Go to the hand-over of the originals."""
        self._navigator.go("hand_over", page.closure_id)

    def open_paper(self, paper_id: uuid.UUID) -> None:
        """Show a paper on the screen of papers."""
        self._navigator.go("papers", paper_id)

    def show_scan(self, page: DecisionPage, attachment_id: uuid.UUID) -> None:
        """Show the scan of a piece of evidence."""
        reading = self._office.reading(attached_file, page.row.file_id, attachment_id)
        show_attached(self.doing, self.tr("Scan"), reading)

    def approve(self, page: DecisionPage) -> None:
        """Ask once more, and approve."""
        text = self.tr("“%1” for %2 will be approved in your name.")
        text = text.replace("%1", term(page.row.outcome)).replace("%2", quoted(page.row.holder))
        confirm(
            self._page,
            self.tr("Approve this decision?"),
            text,
            self.tr("Approve"),
            lambda: self._do(lambda: self._office.run(approve_decision, page.row.id), self.tr("Approved")),
            object_name="approve_sure",
        )

    def reject(self, page: DecisionPage) -> None:
        """Ask why, and reject."""
        ask_reason(
            self._page,
            self.tr("Reject this proposal?"),
            self.tr("It stays in the history with your reason, and has no effect."),
            self.tr("Reason"),
            self.tr("Reject the proposal"),
            lambda why: self._office.run(reject_proposal, page.row.id, why),
            lambda _: say(self._page, self.tr("Rejected")),
            danger=True,
            object_name="reject_why",
        )

    def force(self, page: DecisionPage) -> None:
        """Ask once more, and put in force."""
        confirm(
            self._page,
            self.tr("Put this decision in force?"),
            self.tr("The file and the request change now, and the papers are issued."),
            self.tr("Put in force"),
            lambda: attempt_beside(
                self.doing,
                self._office.task(put_in_force, page.row.id),
                lambda _: say(self._page, self.tr("The decision is in force")),
            ),
            object_name="force_sure",
        )

    def tell(self, page: DecisionPage) -> None:
        """Ask how and when the person was told."""
        TellingSheet(
            self._page,
            page.today,
            page.row.tell_by,
            lambda telling: self._office.run(tell_person, page.row.id, telling),
            freezes=page.row.outcome is Outcome.FREEZE,
        )

    def outside(self, page: DecisionPage) -> None:
        """Ask for an approval on paper and its scan."""
        OutsideApprovalSheet(
            self._page,
            page.today,
            self.outsiders(page),
            lambda given: self._office.task(record_outside_approval, page.row.id, given),
        )

    def respond(self, page: DecisionPage) -> None:
        """Ask what the person answered."""
        freeze = page.freeze
        if freeze is not None:
            ResponseSheet(
                self._page, page.today, lambda response: self._office.run(record_response, freeze.id, response)
            )

    def lift(self, page: DecisionPage) -> None:
        """Ask why, and lift the freeze."""
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
            lambda why: self._office.run(lift_freeze, freeze.id, why),
            lambda _: say(self._page, said),
            object_name="lift_why",
        )

    def preview(self, page: DecisionPage) -> None:
        """Show the paper as it would be issued."""
        attempt_beside(self.doing, self._office.reading(preview_decision, page.row.id), self._show_preview)

    def _show_preview(self, pdf: bytes | None) -> None:
        if pdf is not None:
            show_draft_paper(self._page, self.tr("Preview of the paper"), pdf)
        else:
            say(self._page, self.tr("This decision is told without a paper"), "info")

    def outsiders(self, page: DecisionPage) -> tuple[OutsideApprover, ...]:
        """List who could have approved on paper elsewhere."""
        return self._office.ask(outside_approvers, page.row.id)

    def new(self, subject: object) -> None:
        """Begin a decision that follows from this one."""
        self._navigator.go("new_decision", subject)

    def _do(self, act: Callable[[], object], words: str) -> None:
        done = attempt(self._page, lambda: (act(), True))
        if done is not None:
            say(self._page, words)

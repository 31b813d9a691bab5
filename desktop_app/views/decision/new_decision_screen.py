"""Writing a decision: on a file, in place of a wrong one, or to open an ended file again."""

import uuid
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.decisions.facts import Given
from desktop_app.casework.decisions.offering import FileToDecide, file_to_decide
from desktop_app.casework.decisions.papers import print_cancellation_form
from desktop_app.casework.decisions.proposal import CourseProposal, proposal_for
from desktop_app.casework.decisions.proposing import decide_request, propose_decision
from desktop_app.casework.decisions.reading import decision_page
from desktop_app.casework.decisions.superseding import reopen_file, supersede_decision
from desktop_app.casework.decisions.typed import read_course, read_decision, read_holder
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.terms import Outcome, Situation
from desktop_app.views.attempt import attempt_beside, attempt_in_turn
from desktop_app.views.autosave import Autosave
from desktop_app.views.decision.drafting import DraftForm
from desktop_app.views.decision.keeper import DecisionKeeper
from desktop_app.views.decision.new_decision_frame import NewDecisionFrame
from desktop_app.views.decision.tab_order import order_tabs
from desktop_app.views.labels import sentence, sentences
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.widgets.dialog import confirm
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.scan_box import Scan
from desktop_app.views.widgets.toast import say
from desktop_app.views.worker import Task


class NewDecisionScreen(QWidget):
    """Writes a decision. `open(file id)`, `open(("supersede", decision id))`, `open(("reopen", file id))`."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__()
        self._office, self._navigator = office, navigator
        self._kind, self._wrong = "", uuid.UUID(int=0)
        self._file: FileToDecide | None = None
        self._keeper: DecisionKeeper | None = None
        self._proposal: CourseProposal | None = None
        self._form = DraftForm()
        self._errors = ErrorList("decision_errors")
        self._saving = Autosave(self, self._save)
        self._frame = NewDecisionFrame(self._errors, self._form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)
        self._doing = Doing(self, self._frame)
        self._connect()

    def open(self, subject: object) -> None:
        """Begin, or go on with the draft that was left."""
        kind, key = subject if isinstance(subject, tuple) else ("", subject)
        if not isinstance(key, uuid.UUID):
            return
        self._saving.flush()
        self._kind, self._wrong = str(kind), key
        superseding = key if kind == "supersede" else None
        file_id = self._office.ask(decision_page, key).row.file_id if superseding else key
        self._file = self._office.ask(file_to_decide, file_id, superseding)
        self._keeper = DecisionKeeper(self._office, file_id, self._file.holder)
        self._form.offer(self._file, reopening=kind == "reopen")
        self._frame.show_file(self._file, self._kind)
        self._errors.show_mistakes([])
        self._form.show_draft(self._keeper.typed or self._begun())
        self._ask()

    def refresh(self) -> None:
        """Read nothing: what is being written must not change under the hands."""

    def _begun(self) -> dict[str, str]:
        """What stands chosen at the beginning, where one came for a certain course."""
        if self._kind == "reopen":
            return {"course": Outcome.REOPEN.value}
        freeze = self._file.freeze if self._file else None
        if self._kind == "after_freeze" and freeze is not None and freeze.situation is not None:
            return {"course": freeze.situation.value}
        return {}

    def _ask(self) -> None:
        """Ask the policy about the course as it is chosen now, and show what it takes."""
        if self._file is None or self._keeper is None:
            return
        typed = {**self._keeper.typed, **self._form.draft()}
        outcome, situation = read_course(typed)
        self._proposal = self._proposed(outcome, situation, typed) if outcome else None
        self._offer_ways()
        for key in self._form.propose(self._proposal):
            self._form.evidence.lines[key].note.show_draft(self._keeper.typed.get(key, ""))
            self._form.evidence.lines[key].box.show_scan(self._keeper.scan(key))
        here = self._file.decides_here and self._kind != "supersede"
        self._frame.show_course(self._proposal, self._office.actor.name, decides_here=here)
        order_tabs(self)

    def _proposed(self, outcome: Outcome, situation: Situation | None, typed: dict[str, str]) -> CourseProposal | None:
        holder, file = read_holder(typed), self._file
        if file is None:
            return None
        given = Given(new_holder=holder.person_id if holder else None)
        request = file.request.id if file.request and situation is None else None
        try:
            return self._office.ask(proposal_for, file.file_id, outcome, situation, request_id=request, given=given)
        except Refused as refusal:
            self._show_faults(refusal.faults)
            return None

    def _offer_ways(self) -> None:
        """Offer the orphans' transfer before the exclusion of one who married."""
        offered = self._proposal is not None and self._proposal.transfer_offered
        self._form.offer_ways((Outcome.TRANSFER, Outcome.EXCLUDE) if offered else ())

    def _hand_over(self) -> None:
        if self._file is None or self._keeper is None:
            return
        self._keep_typed()
        if not self._saving.flush():
            return
        try:
            writing = self._submit(self._read())
        except Refused as refusal:
            self._show_faults(refusal.faults)
            return
        keeper = self._keeper
        self._doing.begin(
            writing, lambda decision_id: self._written(keeper, decision_id), lambda no: self._show_faults(no.faults)
        )

    def _written(self, keeper: DecisionKeeper, decision_id: uuid.UUID) -> None:
        say(self, self.tr("The decision is written down"))
        if keeper is self._keeper:
            self._saving.forget()
            self._keeper = None
            self._navigator.go("decision", decision_id)

    def _read(self) -> DecisionDraft:
        keeper, file = self._keeper, self._file
        assert keeper is not None  # noqa: S101 - both are there while something is being written
        assert file is not None  # noqa: S101
        request = file.request.id if file.request else None
        return read_decision(keeper.typed, file.file_id, request_id=request, draft_id=keeper.draft_id)

    def _submit(self, draft: DecisionDraft) -> Task[uuid.UUID]:
        """Give what writes a decision down: beside the window, after the scans that it rests on."""
        if self._kind == "supersede":
            return self._office.task(supersede_decision, self._wrong, draft)
        if draft.outcome is Outcome.REOPEN:
            return self._office.task(reopen_file, draft.file_id, draft.reasons, draft.tell_by, draft.draft_id)
        return self._office.task(decide_request if self._answers_here(draft) else propose_decision, draft)

    def _answers_here(self, draft: DecisionDraft) -> bool:
        return draft.situation is None and self._file is not None and self._file.decides_here

    def _show_faults(self, faults: Sequence[Fault]) -> None:
        said = sentences(faults)
        self._form.show_errors(said)
        mistakes = [Mistake(fault.field, self._named(fault)) for fault in faults]
        self._errors.show_mistakes(mistakes)
        if mistakes:
            self._frame.show_errors()

    def _named(self, fault: Fault) -> str:
        field = self._form.fields.get(fault.field)
        caption = field.caption if field else self._form.holder.caption(fault.field)
        return f"{caption}: {sentence(fault)}" if caption else sentence(fault)

    def _keep_typed(self) -> None:
        if self._keeper is not None:
            self._keeper.typed = {**self._keeper.typed, **self._form.draft()}
            self._saving.touch()

    def _save(self) -> None:
        if self._keeper is not None:
            self._keeper.save()

    def _attach(self, field: str, scan: Scan) -> None:
        self._keep_typed()
        keeper = self._keeper
        if keeper is None:
            return

        def undone() -> None:
            keeper.forget_scan(field)
            line = self._form.evidence.lines.get(field)
            if line is not None:
                line.box.show_scan(None)

        attempt_in_turn(self, lambda: keeper.keep_scan(field, scan), undone=undone)

    def _detach(self, field: str) -> None:
        keeper = self._keeper
        if keeper is not None:
            attempt_in_turn(self, lambda: keeper.drop_scan(field))

    def _change_course(self) -> None:
        self._errors.show_mistakes([])
        self._form.show_errors({})
        self._keep_typed()
        self._ask()

    def _discard(self) -> None:
        confirm(
            self,
            self.tr("Throw away what was typed?"),
            self.tr("The draft and its scans are deleted. Nothing was decided."),
            self.tr("Throw away"),
            self._throw_away,
            danger=True,
            object_name="discard",
        )

    def _throw_away(self) -> None:
        self._saving.forget()
        if self._keeper is not None:
            self._keeper.discard()
            self._keeper = None
        self._navigator.back()

    def _print_form(self) -> None:
        file = self._file
        if file is None:
            return
        composing = self._office.task(print_cancellation_form, file.file_id)
        attempt_beside(self._doing, composing, partial(self._navigator.go, "papers"))

    def _connect(self) -> None:
        self._frame.handed_over.connect(self._hand_over)
        self._frame.thrown_away.connect(self._discard)
        self._form.edited.connect(self._keep_typed)
        self._form.course_changed.connect(self._change_course)
        self._form.form_wanted.connect(self._print_form)
        self._form.courses_shown.connect(lambda: order_tabs(self))
        self._form.evidence.attached.connect(self._attach)
        self._form.evidence.cleared.connect(self._detach)
        self._errors.jumped.connect(self._form.jump)

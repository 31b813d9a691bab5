"""The intake screen: the beginning, the form being filled in, and its papers."""

import uuid
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.casework import drafts
from desktop_app.casework.drafts import OpenDraft
from desktop_app.casework.duplicates import LikePerson
from desktop_app.casework.intake.begun import begins_from_records, put_in
from desktop_app.casework.intake.catching_up import CaughtUp
from desktop_app.casework.intake.changed_words import MEANWHILE
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.known import (
    begin_second_request,
    begin_update,
    go_on_with_request,
    go_on_with_update,
    recognise,
    update_file_data,
)
from desktop_app.casework.intake.person import HOLDER, RECOGNISED
from desktop_app.casework.intake.rules import intake_rules
from desktop_app.casework.intake.steps import Step
from desktop_app.casework.intake.submission import enter_existing_file, submit_request
from desktop_app.casework.typed_form import TICKED
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import DraftKind, Relation
from desktop_app.views.attempt import attempt, tell_refusal
from desktop_app.views.intake.draft_keeper import DraftKeeper
from desktop_app.views.intake.papers_step import PapersStep
from desktop_app.views.intake.start_page import StartPage
from desktop_app.views.intake.step_page import Typed
from desktop_app.views.intake.wizard import Wizard
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.worker import Task

_HOUSEHOLD = ("person", "request", "dwelling", "members", "incomes", "obligations", "money", "file")


class IntakeScreen(QWidget):
    """Shows one of three: where to begin, a wizard, or papers. `open(Errand)` leads to the last two."""

    def __init__(self, office: Office, navigator: Navigator, key: str = "intake") -> None:
        super().__init__()
        self._office, self._navigator, self._key = office, navigator, key
        self._begun: list[Errand] = []
        self._fresh: uuid.UUID | None = None
        self._doing = Doing(self)
        self.wizard: Wizard | None = None
        self.start, self.papers = StartPage(office), PapersStep(office)
        self._stack = QStackedWidget()
        for page in (self.start, self.papers):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.start.begun.connect(lambda kind: self.open(Errand(kind)))
        self.start.resumed.connect(lambda draft_id: self._navigator.go(self._key, Errand(draft_id=draft_id)))
        self.start.second_wanted.connect(lambda file_id: self.open(Errand(file_id=file_id)))
        self.papers.file_wanted.connect(lambda file_id: self._navigator.go("file", file_id))
        self.papers.done.connect(self._begin_again)

    def open(self, subject: object) -> None:
        """Begin, or go on with, what an errand says."""
        if not isinstance(subject, Errand):
            return
        if subject.papers and subject.file_id is not None:
            self._show_papers(subject.file_id)
        elif subject.draft_id is not None:
            self._resume(subject.draft_id)
        elif any(subject is errand for errand in self._begun):
            self._begin_again()  # one came back to where a form was begun: begin no second one
        else:
            self._begun.append(subject)
            attempt(self, lambda: self._begin(subject))

    def refresh(self) -> None:
        """Read again what is shown; a form that is being typed is left alone."""
        shown = self._stack.currentWidget()
        if shown is self.start:
            self.start.refresh()

    def _begin(self, errand: Errand) -> None:
        typed: Typed = {}
        if errand.file_id is not None:
            begin = begin_update if errand.kind is DraftKind.UPDATE else begin_second_request
            typed = self._office.ask(begin, errand.file_id)
        rules = self._office.ask(intake_rules, errand.file_id)
        keeper = DraftKeeper(self._office, rules, errand.kind, typed)
        keeper.step = ""
        keeper.save()
        self._fresh = keeper.draft_id
        self._navigator.go(self._key, Errand(errand.kind, draft_id=keeper.draft_id))
        self._fresh = None

    def _resume(self, draft_id: uuid.UUID) -> None:
        if self.wizard is not None and self.wizard.keeper.draft_id == draft_id:
            self._stack.setCurrentWidget(self.wizard)
            return
        draft = attempt(self, lambda: self._office.ask(drafts.load_draft, draft_id))
        if draft is None:
            self._begin_again()
            return
        caught = self._caught_up(draft)
        rules = self._office.ask(intake_rules, _file_of(draft.typed))
        keeper = DraftKeeper.of(self._office, rules, replace(draft, typed=caught.typed))
        if keeper.typed != draft.typed:
            attempt(self, keeper.save)
        self._show_wizard(Wizard(self._office, rules, keeper, caught.changed))

    def _caught_up(self, draft: OpenDraft) -> CaughtUp:
        """Bring a form from records up to what stands by now; one that was begun this moment stands there already."""
        as_left = CaughtUp(dict(draft.typed))
        if draft.row.id == self._fresh or not begins_from_records(draft.typed):
            return as_left
        go_on = go_on_with_update if draft.row.kind is DraftKind.UPDATE else go_on_with_request
        return attempt(self, lambda: self._office.ask(go_on, draft.row.id)) or as_left

    def _show_wizard(self, wizard: Wizard) -> None:
        self._drop_wizard()
        self.wizard = wizard
        wizard.left.connect(self._begin_again)
        wizard.submit_wanted.connect(self._submit)
        wizard.recognised.connect(self._recognise)
        self._doing.turn_off(wizard)
        self._stack.addWidget(wizard)
        self._stack.setCurrentWidget(wizard)

    def _drop_wizard(self) -> None:
        if self.wizard is not None:
            self.wizard.autosave.flush()
            if self.wizard.keeper.is_empty:
                self.wizard.keeper.discard()
            self._stack.removeWidget(self.wizard)
            self.wizard.deleteLater()
            self.wizard = None

    def _submit(self) -> None:
        wizard = self.wizard
        if wizard is None or not wizard.autosave.flush() or wizard.keeper.draft_id is None:
            return
        kind = wizard.keeper.kind

        def taken(file_id: uuid.UUID) -> None:
            if wizard is self.wizard:
                wizard.autosave.forget()
                self._navigator.go(self._key, Errand(kind, file_id=file_id, papers=True))

        self._doing.begin(self._hand_in(kind, wizard.keeper.draft_id), taken, partial(self._refused, wizard))

    def _refused(self, wizard: Wizard, refusal: Refused) -> None:
        """Tell what was refused, over the form and beside its fields; over what stands by now where that is why."""
        tell_refusal(self, refusal)
        draft_id = wizard.keeper.draft_id
        if wizard is not self.wizard or draft_id is None:
            return
        if any(fault.code in MEANWHILE for fault in refusal.faults):
            self._drop_wizard()
            self._resume(draft_id)
        else:
            wizard.tell(refusal.faults)

    def _hand_in(self, kind: DraftKind, draft_id: uuid.UUID) -> Task[uuid.UUID]:
        if kind is DraftKind.UPDATE:
            return self._office.task(update_file_data, draft_id)
        handing_in = (
            self._office.task(enter_existing_file, draft_id)
            if kind is DraftKind.EXISTING_FILE
            else self._office.task(submit_request, draft_id)
        )
        return handing_in.then(lambda handed_in: handed_in.file_id)

    def _recognise(self, person: LikePerson, place: str) -> None:
        """Put the record of a known person in place of what was typed of them; their own file, if they hold one."""
        wizard = self.wizard
        if wizard is None:
            return
        if place != HOLDER:
            self._recognise_member(wizard, person, place)
            return
        known = attempt(self, lambda: self._known(person, wizard.keeper.kind))
        if known is None:
            return
        groups = _HOUSEHOLD if "file.id" in known else ("person",)
        kept = {field: text for field, text in wizard.keeper.typed.items() if field.split(".")[0] not in groups}
        wizard.keeper.typed = {**kept, **known}
        wizard.keeper.step = Step.IDENTITY.value
        wizard.keeper.save()
        self._show_wizard(self._anew(wizard.keeper))

    def _recognise_member(self, wizard: Wizard, person: LikePerson, place: str) -> None:
        known = attempt(self, lambda: self._office.ask(recognise, person.person_id, place))
        if known is not None:
            fields = {field: text for field, text in known.items() if text}
            wizard.keeper.typed = put_in(wizard.keeper.typed, fields) | {f"{place}.{RECOGNISED}": TICKED}
            wizard.keeper.step = Step.MEMBERS.value
            wizard.keeper.save()
            self._show_wizard(self._anew(wizard.keeper))

    def _known(self, person: LikePerson, kind: DraftKind) -> dict[str, str]:
        holds_file = person.relation is Relation.HOLDER and person.file_id is not None
        if holds_file and kind is DraftKind.INTAKE and person.file_id is not None:
            return self._office.ask(begin_second_request, person.file_id)
        return self._office.ask(recognise, person.person_id)

    def _anew(self, keeper: DraftKeeper) -> Wizard:
        rules = self._office.ask(intake_rules, keeper.file_id)
        fresh = DraftKeeper(self._office, rules, keeper.kind, keeper.typed)
        fresh.draft_id, fresh.step = keeper.draft_id, keeper.step
        return Wizard(self._office, rules, fresh)

    def _show_papers(self, file_id: uuid.UUID) -> None:
        self._drop_wizard()
        self._stack.setCurrentWidget(self.papers)
        self.papers.open_file(file_id)

    def _begin_again(self) -> None:
        self._drop_wizard()
        self._stack.setCurrentWidget(self.start)
        self.start.refresh()


def _file_of(typed: Typed) -> uuid.UUID | None:
    text = typed.get("file.id", "")
    return uuid.UUID(text) if text else None

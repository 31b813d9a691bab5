"""The intake form as a conversation: a rail of steps to jump along, one step at a time, saved as it is typed."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.casework.duplicates import LikePerson
from desktop_app.casework.intake.person import HOLDER
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.casework.intake.steps import Step, faults_by_step, step_of
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import DraftKind
from desktop_app.views.attempt import attempt_in_turn
from desktop_app.views.autosave import Autosave
from desktop_app.views.intake.alike_watch import AlikeWatch
from desktop_app.views.intake.compare_sheet import CompareSheet
from desktop_app.views.intake.documents_step import DocumentsStep
from desktop_app.views.intake.draft_keeper import DraftKeeper
from desktop_app.views.intake.members_step import MembersStep
from desktop_app.views.intake.review_step import ReviewStep
from desktop_app.views.intake.step_list import STEPS_OF, StepNames, make_pages
from desktop_app.views.intake.told_faults import ToldFaults
from desktop_app.views.intake.wizard_frame import WizardFrame
from desktop_app.views.labels import sentence
from desktop_app.views.office import Office
from desktop_app.views.widgets.error_list import Mistake
from desktop_app.views.widgets.scan_box import Scan

LOOK_MS = 400
"""How long after the last key the form is read again, and the store asked for people alike."""
_ALIKE_TOLD = (Step.IDENTITY, Step.ADDRESS, Step.MEMBERS)
"""The steps whose words can tell that somebody is in the store already."""


class Wizard(QWidget):
    """One draft being filled in.

    Signals: `submit_wanted()`, `left()` when a person saves and goes, `recognised(LikePerson, str)`:
    somebody in the store, and the place of the form in which they are written.
    """

    submit_wanted = Signal()
    left = Signal()
    recognised = Signal(object, str)

    def __init__(self, office: Office, rules: IntakeRules, keeper: DraftKeeper, told: Sequence[Fault] = ()) -> None:
        """`told` is what the office says of the form as it is opened."""
        super().__init__()
        self._office, self._rules, self.keeper = office, rules, keeper
        self._names = StepNames(self)
        self._alike = AlikeWatch(office, keeper.kind, self)
        self._told = ToldFaults()
        self._told.tell(told, keeper.typed)
        self._showing = False
        self.pages = make_pages(keeper.kind, rules, rules.required_kinds, keeper.scan)
        self.frame = WizardFrame(self._names.rail(keeper.kind), self._title(), self._submit_words())
        self._stack = QStackedWidget()
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.frame.set_content(self._stack)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)
        self.autosave = Autosave(self, keeper.save)
        self._later = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._connect()
        self._add_shortcuts()
        self._show_typed()
        steps = STEPS_OF[keeper.kind]
        self.go(Step(keeper.step) if keeper.step in set(steps) else steps[0])

    @property
    def current(self) -> Step:
        """The step a person is on."""
        return Step(self.keeper.step)

    def go(self, step: Step) -> None:
        """Show a step; any of them, at any time."""
        page = self.pages[step]
        self.keeper.visit(step.value)
        page.know(self.keeper.typed)
        if step is Step.REVIEW:
            page.show_draft(self.keeper.typed)
        self._stack.setCurrentWidget(page)
        self._show_frame(step)
        self.look()
        page.begin()

    def jump(self, field: str) -> None:
        """Go to the field of a mistake."""
        step = step_of(field)
        if step in self.pages:
            self.go(step)
            self.pages[step].jump(field)

    def look(self) -> None:
        """Read the form as it stands: what is wrong on each step, and who is alike."""
        self._later.stop()
        faults, told = self.keeper.parsed().faults, self._told.still(self.keeper.typed)
        seen = {Step(step) for step in self.keeper.visited if step in set(Step)}
        reviewed = Step.REVIEW in seen
        counts, told_counts = faults_by_step(faults), faults_by_step(told)
        for step, page in self.pages.items():
            asked = reviewed or (step in seen and step is not self.current)
            page.show_faults([*(faults if asked else self._only_typed(faults)), *told])
            errors = told_counts[step] + (counts[step] if asked else 0)
            self.frame.rail.set_state(step.value, "done" if asked and not errors else "todo", errors=errors)
        if self.current in _ALIKE_TOLD:
            self._alike.look(self.keeper.typed)
        review = self.pages[Step.REVIEW]
        if isinstance(review, ReviewStep) and self.current is Step.REVIEW:
            review.show_mistakes([Mistake(fault.field, self._said(fault)) for fault in (*faults, *told)])
            review.show_missing(self._rules.gaps(self.keeper.typed))
            self.frame.allow_submit(allowed=not faults)

    def tell(self, faults: Sequence[Fault]) -> None:
        """Say what the office refused beside its fields; the form may be handed in again all the same."""
        self._told.tell(faults, self.keeper.typed)
        self.look()

    def save_and_leave(self) -> None:
        """Save everything and go back to the list."""
        self.autosave.touch()
        if self.autosave.flush():
            self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop reading a form that nobody sees."""
        super().hideEvent(event)
        self._later.stop()

    def _connect(self) -> None:
        for page in self.pages.values():
            page.edited.connect(lambda page=page: self._typed(page.groups, page.draft()))
        self.frame.step_chosen.connect(self._choose)
        self.frame.back_wanted.connect(lambda: self._walk(-1))
        self.frame.next_wanted.connect(lambda: self._walk(1))
        self.frame.leave_wanted.connect(self.save_and_leave)
        self.frame.submit_wanted.connect(self.submit_wanted)
        self.frame.lowered.connect(self._fold)
        self.autosave.saved.connect(self.frame.say_saved)
        self.autosave.failed.connect(self.frame.say_not_saved)
        self._later.timeout.connect(self.look)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self._alike.told.connect(self._show_alike)
        for step in _ALIKE_TOLD:
            self.pages[step].alike.acted.connect(self.compare)
        members = self.pages[Step.MEMBERS]
        if isinstance(members, MembersStep):
            members.compare_wanted.connect(self.compare)
        documents = self.pages.get(Step.DOCUMENTS)
        if isinstance(documents, DocumentsStep):
            documents.scan_given.connect(partial(self._keep_scan, documents))
            documents.scan_taken_away.connect(self._drop_scan)
        review = self.pages.get(Step.REVIEW)
        if isinstance(review, ReviewStep):
            review.jumped.connect(self.jump)

    def _fold(self, low: bool) -> None:
        for page in self.pages.values():
            page.fold(low=low)

    def _add_shortcuts(self) -> None:
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, act in (
            ("Ctrl+PgDown", lambda: self._walk(1)),
            ("Ctrl+PgUp", lambda: self._walk(-1)),
            ("Ctrl+S", self.autosave.flush),
        ):
            QShortcut(QKeySequence(keys), self, act, context=inside)

    def _typed(self, groups: Sequence[str], fields: dict[str, str]) -> None:
        if self._showing:
            return
        self.keeper.take(set(groups), fields)
        self.autosave.touch()
        self._later.start()

    def _show_typed(self) -> None:
        self._showing = True
        for page in self.pages.values():
            page.know(self.keeper.typed)
            page.show_draft(self.keeper.typed)
        self._showing = False

    def _walk(self, by: int) -> None:
        steps = STEPS_OF[self.keeper.kind]
        place = steps.index(self.current) + by
        if 0 <= place < len(steps):
            self.autosave.touch()
            self.go(steps[place])

    def _choose(self, key: str) -> None:
        step = Step(key)
        if step in self.pages:
            self.go(step)
        else:
            self.go(Step.REVIEW)

    def _show_frame(self, step: Step) -> None:
        steps = STEPS_OF[self.keeper.kind]
        place = steps.index(step)
        following = self._names.words(steps[place + 1])[0] if place + 1 < len(steps) else ""
        self.frame.show_step(step.value, first=place == 0, following=following, title=self._title())

    def _only_typed(self, faults: Sequence[Fault]) -> list[Fault]:
        """Leave out what is merely empty, and the field in which a person is still typing."""
        here = QApplication.focusWidget()
        name = here.objectName() if here is not None else ""
        return [
            fault
            for fault in faults
            if self.keeper.typed.get(fault.field)
            and fault.code is not FaultCode.REQUIRED
            and not (name and name.startswith(fault.field.replace(".", "_")))
        ]

    def _focus_moved(self, old: QWidget | None, _new: QWidget | None) -> None:
        if old is not None and self.isVisible() and self.isAncestorOf(old):
            self._later.start()

    def _said(self, fault: Fault) -> str:
        step = step_of(fault.field)
        page = self.pages.get(step)
        places = [self._names.words(step)[0], page.caption(fault.field) if page is not None else ""]
        return f"{' · '.join(filter(None, places))}: {sentence(fault)}"

    def _show_alike(self, place: str, people: tuple[LikePerson, ...]) -> None:
        members = self.pages[Step.MEMBERS]
        if place != HOLDER and isinstance(members, MembersStep):
            members.show_alike(place, people)
            return
        for step in _ALIKE_TOLD:
            self.pages[step].alike.show_alike(people)

    def compare(self, place: str = HOLDER) -> None:
        """Show the people alike beside what is typed in a place."""
        named = [person for person in self._alike.found(place) if not person.beyond_reach]
        if not named:
            return
        sheet = CompareSheet(self, self.keeper.typed, named, place)
        sheet.recognised.connect(lambda person: self.recognised.emit(person, place))
        sheet.set_apart.connect(lambda: self._set_apart(place))
        sheet.open()

    def _set_apart(self, place: str) -> None:
        self._alike.set_apart(place)
        self.look()

    def _keep_scan(self, documents: DocumentsStep, field: str, scan: Scan) -> None:
        def undone() -> None:
            self.keeper.forget_scan(field)
            documents.forget_scan(field)

        attempt_in_turn(self, lambda: self.keeper.keep_scan(field, scan), lambda _: self.frame.say_saved(), undone)

    def _drop_scan(self, field: str) -> None:
        attempt_in_turn(self, lambda: self.keeper.drop_scan(field))

    def _submit_words(self) -> str:
        words = {
            DraftKind.INTAKE: self.tr("Submit the request"),
            DraftKind.EXISTING_FILE: self.tr("Enter the file"),
            DraftKind.UPDATE: self.tr("Save the new data"),
        }
        return words[self.keeper.kind]

    def _title(self) -> str:
        words = {
            DraftKind.INTAKE: self.tr("New request"),
            DraftKind.EXISTING_FILE: self.tr("File from before"),
            DraftKind.UPDATE: self.tr("Data update"),
        }
        return self.keeper.typed.get("person.full_name", "") or words[self.keeper.kind]

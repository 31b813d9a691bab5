"""One family on its way through the practice office, and the ways that most families go."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.policy.calendar import WorkingCalendar
from desktop_app.policy.terms import Outcome, PaperKind, Situation
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.practice import deciding, field, intake
from desktop_app.practice.doors import Doors
from desktop_app.practice.families import Family

Days = Iterator[date]
"""A story: it gives the day on which it wants to go on, and goes on when the clock stands there."""

_NOT_YET = uuid.UUID(int=0)


@dataclass
class Life:
    """A family, with its file and request once it has handed its form in."""

    doors: Doors
    family: Family
    file_id: uuid.UUID = _NOT_YET
    request_id: uuid.UUID = _NOT_YET
    researcher: str = ""
    """The sign-in name of the researcher, where it is not the one who usually visits."""

    @property
    def holder(self) -> str:
        """The name on the form."""
        return self.family.typed["person.full_name"]

    @property
    def identity(self) -> str:
        """The identity number on the form."""
        return self.family.typed["person.identity_number"]

    def ago(self, days: int) -> date:
        """Return the working day so many days before the present, or the present itself."""
        present = self.doors.clock.present.date()
        return min(WorkingCalendar().on_or_after(present - timedelta(days)), present)

    def after(self, days: int) -> date:
        """Return the working day so many days after the story's today, no later than the present."""
        day = WorkingCalendar().on_or_after(self.doors.clock.today + timedelta(days))
        return min(day, self.doors.clock.present.date())

    def next_working_day(self) -> date:
        """Return the first working day after the present."""
        return WorkingCalendar().add_working_days(self.doors.clock.present.date(), 1)

    def hand_in(self, *, everything: bool = True) -> None:
        """Hand the form in, with everything that is asked or as it was brought."""
        typed = intake.with_everything_asked(self.doors, self.family.typed) if everything else self.family.typed
        submitted = intake.hand_in(self.doors, typed)
        self.file_id, self.request_id = submitted.file_id, submitted.request_id or self.request_id

    def come(self) -> None:
        """Come to the desk, sign every paper there, and take the receipt home."""
        self.hand_in()
        signed = (PaperKind.SERVICE_REQUEST, PaperKind.RIGHTS_AND_DUTIES, PaperKind.CONSENT)
        intake.sign_at_the_desk(self.doors, self.file_id, *signed)
        intake.declare(self.doors, self.file_id)
        intake.sign_at_the_desk(self.doors, self.file_id, PaperKind.REQUEST_RECEIPT)

    def study(self, recommendation: Recommendation, reasons: str) -> Days:
        """Be given to a researcher, visited, and recommended."""
        yield self.after(1)
        field.assign(self.doors, self.file_id, self.researcher)
        yield self.after(1)
        visit_day = self.after(4)
        visit_id = field.plan(self.doors, self.file_id, visit_day, self.researcher)
        yield max(self.after(1), visit_day)
        yield self.after(1)
        field.report(self.doors, visit_id, visit_day, recommendation, reasons, self.researcher)
        yield self.after(1)
        field.verify(self.doors, self.request_id, self.researcher)

    def answer(self, outcome: Outcome, reasons: str) -> Days:
        """Wait until the earliest day of the answer has come, be answered, and be told."""
        yield self.after(8)
        decision_id = deciding.answer(self.doors, self.file_id, self.request_id, outcome, reasons)
        yield self.after(1)
        deciding.tell(self.doors, decision_id)

    def be_accepted(self) -> Days:
        """Come, be studied and be accepted."""
        self.come()
        yield from self.study(Recommendation.ACCEPT, "الدخل لا يكفي حاجات الأسرة الأساسية، وشروط الفئة منطبقة.")
        yield from self.answer(Outcome.ACCEPT, "انطبقت شروط الفئة بعد دراسة الطلب والزيارة الميدانية.")

    def be_renewed(self) -> Days:
        """Update the family's data once a year: all conditions still hold, and the file goes on (situation 1)."""
        yield self.after(340)
        intake.update(self.doors, self.file_id)
        yield self.after(2)
        draft = DecisionDraft(
            self.file_id,
            "حُدّثت بيانات الأسرة، وما زالت شروط الفئة منطبقة عليها.",
            situation=Situation.MEETS_ALL_CONDITIONS,
        )
        deciding.tell(self.doors, deciding.decided(self.doors, draft))

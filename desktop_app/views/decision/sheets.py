"""Small windows about one decision: how it was told, an approval given on paper, an answer to a freeze."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop_app.casework.attachments import Scan
from desktop_app.casework.decisions.approving import OutsideApproval, OutsideApprover
from desktop_app.casework.decisions.telling import Telling
from desktop_app.casework.freezes import Response
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import ContactMeans
from desktop_app.views.labels import choices, sentences, term
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.scan_box import ScanBox
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.text_area import TextArea

WIDTH = 620


class FormSheet(Sheet):
    """A window with a form that is handed over; what is refused is said beside each field, and the window stays."""

    def __init__(self, parent: QWidget, object_name: str, title: str, text: str) -> None:
        super().__init__(parent, object_name, title, text, width=WIDTH)
        self.form = Form()
        self.add(self.form)
        self._whole = label("", "error", wrap=True)
        self._whole.hide()

    def finish(self, yes: str, hand_over: Callable[[], object]) -> None:
        """Add the buttons and show the window."""
        self.add(self._whole)
        name = self.objectName()
        self.add_button(self.tr("Cancel"), f"{name}_no", self.reject)
        self.add_button(yes, f"{name}_yes", lambda: self.carry_out(hand_over, self._tell), "primary")
        self.form.jump(self.form.keys()[0])
        self.open()

    def _tell(self, refusal: Refused) -> None:
        said = sentences(refusal.faults)
        self.form.show_errors(said)
        asked = self.form.keys()
        rest = [words for field, words in said.items() if field not in asked]
        self._whole.setText(" ".join(rest))
        self._whole.setVisible(bool(rest))


def day_of(field: DualDate) -> date | None:
    """The day that was typed, where it is known to the day."""
    known = field.known()
    return known.earliest() if known and known.day else None


class TellingSheet(FormSheet):
    """How and when the person was told."""

    def __init__(
        self,
        parent: QWidget,
        today: date,
        means: ContactMeans | None,
        tell: Callable[[Telling], object],
        *,
        freezes: bool,
    ) -> None:
        text = self.tr("The time to complain is counted from the day of telling.")
        if freezes:
            text = self.tr("The freeze runs from this day, and so does the time to complain.")
        super().__init__(parent, "telling", self.tr("The person was told"), text)
        self._means = Choice("telling_means", options=choices(ContactMeans))
        self._means.show_draft(means or "")
        self._on = DualDate("telling_on")
        self._on.show_date(today)
        self._note = LineField("telling_note")
        self.form.add("means", self.tr("How"), self._means, required=True)
        self.form.add("on", self.tr("When"), self._on, required=True, wide=True)
        self.form.add("note", self.tr("To remember"), self._note, wide=True)
        self.finish(self.tr("Record the telling"), lambda: tell(self._telling()))

    def _telling(self) -> Telling:
        chosen = self._means.draft()
        return Telling(ContactMeans(chosen) if chosen else None, day_of(self._on), self._note.draft())


class OutsideApprovalSheet(FormSheet):
    """An approval that was given on paper elsewhere, with its scan."""

    def __init__(
        self,
        parent: QWidget,
        today: date,
        approvers: Sequence[OutsideApprover],
        record: Callable[[OutsideApproval], object],
    ) -> None:
        text = self.tr("For somebody who decides and does not sign in here. The signed paper is scanned.")
        super().__init__(parent, "outside", self.tr("Approval given on paper"), text)
        people = [(str(person.staff_id), f"{person.full_name} · {term(person.roles[0])}") for person in approvers]
        self._who = Choice("outside_who", options=people)
        if len(people) == 1:
            self._who.show_draft(people[0][0])
        self._on = DualDate("outside_on")
        self._on.show_date(today)
        self._note = LineField("outside_note")
        self._scan = ScanBox("outside_scan", self.tr("Scan of the approval"))
        self.form.add("staff_id", self.tr("Who approved"), self._who, required=True, wide=True)
        self.form.add("on", self.tr("When"), self._on, required=True, wide=True)
        self.form.add("note", self.tr("Note"), self._note, wide=True)
        self.form.add_widget(self._scan)
        self.finish(self.tr("Record the approval"), lambda: record(self._given()))

    def _given(self) -> OutsideApproval:
        who, scan = self._who.draft(), self._scan.scan()
        return OutsideApproval(
            staff_id=UUID(who) if who else None,
            on=day_of(self._on),
            scan=Scan(scan.data, scan.name) if scan else None,
            note=self._note.draft(),
        )


class ResponseSheet(FormSheet):
    """What the person answered while the file stood frozen."""

    def __init__(self, parent: QWidget, today: date, record: Callable[[Response], object]) -> None:
        text = self.tr("From now on exclusion is no longer proposed. A person lifts the freeze, or keeps it.")
        super().__init__(parent, "response", self.tr("The person answered"), text)
        self._on = DualDate("response_on")
        self._on.show_date(today)
        self._note = TextArea("response_note")
        self.form.add("on", self.tr("When"), self._on, required=True, wide=True)
        self.form.add("note", self.tr("What was said or brought"), self._note, required=True, wide=True)
        self.finish(self.tr("Record the answer"), lambda: record(Response(day_of(self._on), self._note.draft())))

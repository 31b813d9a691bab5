"""The form of a decision being written: the course, what it takes, the reasons and the way of telling."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.decisions.offering import Course as Offered
from desktop_app.casework.decisions.offering import FileToDecide
from desktop_app.casework.decisions.proposal import CourseProposal
from desktop_app.casework.decisions.typed import course_key
from desktop_app.policy.terms import ContactMeans, Outcome
from desktop_app.views.decision.evidence_lines import EvidenceLines
from desktop_app.views.decision.new_holder import NewHolderPart
from desktop_app.views.decision.proposal_note import ProposalNote
from desktop_app.views.decision.words import outcome_tone
from desktop_app.views.labels import choices, term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.choice_cards import ChoiceCards, Course
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.text_area import TextArea


class DraftForm(QWidget):
    """Everything that is asked, in order; what a course does not ask is hidden.

    Signals: `edited()` as a person types, `course_changed()` when what is proposed may have changed,
    `form_wanted()` for the form that a beneficiary fills first, `courses_shown()` when other cards were laid out.
    """

    edited = Signal()
    course_changed = Signal()
    form_wanted = Signal()
    courses_shown = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._offered: dict[str, Offered] = {}
        self._agreed = ""
        self._open = True
        self.course = ChoiceCards("course", self.tr("What is decided"))
        self.ways = ChoiceCards("way", self.tr("The file of the orphans"))
        self.note = ProposalNote()
        self.holder = NewHolderPart()
        self.evidence = EvidenceLines()
        self.fields = self._make_fields()
        self._again = button(self.tr("Choose another"), "course_again", kind="link", on_click=self._reopen)
        self._form_first = button(
            self.tr("Print the form for signature"), "form_first", icon="printer", on_click=self.form_wanted.emit
        )
        self._evidence_title = label(self.tr("Evidence"), "subheading")
        self._lay_out()
        self._connect()
        self.propose(None)

    def offer(self, file: FileToDecide, *, reopening: bool = False) -> None:
        """Offer the courses that are open for a file; to open an ended file again is the only one of its kind."""
        courses = (Offered(Outcome.REOPEN),) if reopening else file.courses
        self._offered = {course_key(one.outcome, one.situation): one for one in courses}
        self._agreed = file.agreed_means or ""
        self._show_courses()

    def propose(self, proposal: CourseProposal | None) -> list[str]:
        """Ask for what a course takes; returns the fields of evidence that are newly asked for."""
        wanted = set() if proposal is None else {"reasons", "tell_by"}
        if proposal is not None and proposal.needs_event_day:
            wanted.add("event_on")
        if proposal is not None and proposal.refers_to_authorities:
            wanted |= {"authority", "facts"}
        for key, field in self.fields.items():
            field.setVisible(key in wanted)
        self.note.show_proposal(proposal)
        transfers = proposal is not None and proposal.needs_new_holder
        self.holder.setVisible(transfers)
        if proposal is not None and transfers:
            self.holder.offer(proposal.candidates, guarded=proposal.guardian_needed)
        self._form_first.setVisible(proposal is not None and proposal.form_first is not None)
        asked = list(proposal.evidence) if proposal is not None and not proposal.after_freeze else []
        for part in (self.evidence, self._evidence_title):
            part.setVisible(bool(asked))
        return self.evidence.ask_for(asked)

    def offer_ways(self, ways: tuple[Outcome, ...]) -> None:
        """Offer a transfer before the exclusion, or only what the situation says."""
        texts = {
            Outcome.TRANSFER: self.tr("The file stays open in the name of one of the orphans."),
            Outcome.EXCLUDE: self.tr("The file leaves the service with the one who married."),
        }
        self.ways.set_courses(Course(way.value, term(way), texts.get(way, "")) for way in ways)
        self.ways.setVisible(bool(ways))

    def draft(self) -> dict[str, str]:
        """Everything as typed."""
        course = self.course.draft()
        chosen = self._offered.get(course)
        way = self.ways.draft() if not self.ways.isHidden() else ""
        typed = {"course": course, "way": way or (chosen.outcome.value if chosen else "")}
        simple = {key: field.control.draft() for key, field in self.fields.items()}
        return {**typed, **simple, **self.holder.draft(), **self.evidence.draft()}

    def show_draft(self, typed: Mapping[str, str]) -> None:
        """Show what was typed before; the course decides what else is asked."""
        self.course.show_draft(typed.get("course", ""))
        self.ways.show_draft(typed.get("way", ""))
        for key, field in self.fields.items():
            field.control.show_draft(typed.get(key, ""))
        if not typed.get("tell_by"):
            self.fields["tell_by"].control.show_draft(self._agreed)
        self.holder.show_draft(typed)
        self._open = not self.course.draft()
        self._show_courses()

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong, each beside its field."""
        for key, field in self.fields.items():
            field.set_error(sentences.get(key, ""))
        self.holder.show_errors(sentences)
        self.evidence.show_errors(sentences)
        self.course.mark(wrong="course" in sentences)

    def jump(self, key: str) -> None:
        """Put the cursor where something is to be corrected."""
        if key in self.fields:
            self.fields[key].focus()
        elif key in self.evidence.lines:
            self.evidence.lines[key].field.focus()
        elif not self.holder.jump(key):
            self._again.setFocus() if self._again.isVisible() else self.course.setFocus()

    def _make_fields(self) -> dict[str, Field]:
        telling = Choice("tell_by", options=choices(ContactMeans))
        facts = self.tr("What happened, where and when, without more data than the authority needs.")
        return {
            "event_on": Field(self.tr("It happened on"), DualDate("event_on"), required=True),
            "authority": Field(self.tr("Authority that it is referred to"), LineField("authority"), required=True),
            "facts": Field(self.tr("What happened"), TextArea("facts"), required=True, hint=facts),
            "reasons": Field(
                self.tr("Reasons"), TextArea("reasons", lines=4), required=True, hint=self.tr("Printed on the paper.")
            ),
            "tell_by": Field(self.tr("How the person will be told"), telling, required=True),
        }

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(14))
        column.addLayout(row(label(self.tr("What is decided"), "subheading"), None, self._again))
        fields = self.fields
        first: tuple[QWidget, ...] = (self.course, self.note, self.ways, fields["event_on"], self.holder)
        for part in (*first, fields["authority"], fields["facts"]):
            column.addWidget(part)
        column.addLayout(row(self._evidence_title, None, self._form_first))
        last: tuple[QWidget, ...] = (self.evidence, fields["reasons"], fields["tell_by"])
        for part in last:
            column.addWidget(part)

    def _connect(self) -> None:
        self.course.edited.connect(self._choose)
        for changed in (self.ways.edited, self.holder.chosen):
            changed.connect(self.course_changed)
        for key, field in self.fields.items():
            field.control.edited.connect(lambda key=key: self._tell(key))
        self.holder.edited.connect(self.edited)
        self.evidence.edited.connect(lambda _key: self.edited.emit())

    def _tell(self, key: str) -> None:
        self.fields[key].set_error("")
        self.edited.emit()

    def _choose(self) -> None:
        self._open = False
        self.ways.show_draft("")
        self._show_courses()
        self.course_changed.emit()
        self.course.setFocus()

    def _reopen(self) -> None:
        self._open = True
        self._show_courses()
        self.course.setFocus()

    def _show_courses(self) -> None:
        """Show every course while one is being chosen, and the chosen one alone afterwards."""
        chosen = self.course.draft()
        alone = bool(chosen) and not self._open
        shown = [chosen] if alone else list(self._offered)
        self.course.set_courses(self._card(key, self._offered[key]) for key in shown if key in self._offered)
        self._again.setVisible(alone and len(self._offered) > 1)
        self.courses_shown.emit()

    def _card(self, key: str, one: Offered) -> Course:
        title = term(one.situation) if one.situation else term(one.outcome)
        note = "" if one.fits else self.tr("The data of this file do not fit it.")
        return Course(key, title, one.statement, term(one.outcome), outcome_tone(one.outcome), note)

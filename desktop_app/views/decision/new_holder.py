"""Who takes a file over: chosen from the household with the reason, and a guardian where that person is a minor."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.decisions.typed import GUARDIAN_FIELDS
from desktop_app.casework.life_events import Candidate
from desktop_app.policy.terms import Relation
from desktop_app.policy.text import ltr
from desktop_app.views.labels import choices, term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.choice_cards import ChoiceCards, Course
from desktop_app.views.widgets.code_field import NATIONAL_ID, NUMBERED, PHONE, CodeField
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.text_area import TextArea


class NewHolderPart(QWidget):
    """The choice and its reason. Signals: `edited()` as a person types, `chosen()` when another person is chosen."""

    edited = Signal()
    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.people = ChoiceCards("new_holder", self.tr("Who takes the file over"))
        self.whom = Field(self.tr("Who takes the file over"), self.people, required=True)
        self.reason = TextArea("holder_reason", lines=2)
        self.why = Field(self.tr("Why this person"), self.reason, required=True)
        self._nobody = Note(self.tr("No living member of the household is on record."), "warn")
        self.guardian = QWidget()
        self.form = self._guardian_form()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(12))
        for part in (self.whom, self._nobody, self.why, self.guardian):
            column.addWidget(part)
        self.people.edited.connect(self._choose)
        self.reason.edited.connect(self._tell)

    def offer(self, candidates: Sequence[Candidate], *, guarded: bool) -> None:
        """Offer these people; ask for a guardian, or not."""
        self.people.set_courses(self._card(one) for one in candidates)
        self._nobody.setVisible(not candidates)
        self.whom.setVisible(bool(candidates))
        self.guardian.setVisible(guarded)

    def draft(self) -> dict[str, str]:
        """Everything as typed; a guardian only where one is asked for."""
        typed = {"new_holder": self.people.draft(), "holder_reason": self.reason.draft()}
        nobody = dict.fromkeys(GUARDIAN_FIELDS, "")
        return {**typed, **(nobody if self.guardian.isHidden() else self.form.draft())}

    def show_draft(self, typed: Mapping[str, str]) -> None:
        """Show what was typed before."""
        self.people.show_draft(typed.get("new_holder", ""))
        self.reason.show_draft(typed.get("holder_reason", ""))
        self.form.show_draft(typed)

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong, each beside its field."""
        self.whom.set_error(sentences.get("new_holder", ""))
        self.why.set_error(sentences.get("holder_reason", ""))
        whole = sentences.get("guardian", "")
        self.form.show_errors({"guardian_name": whole, **sentences} if whole else sentences)

    def jump(self, key: str) -> bool:
        """Put the cursor into a field, if it is one of these."""
        places = {"new_holder": self.whom, "holder_reason": self.why}
        if key in places:
            places[key].focus()
        elif key in GUARDIAN_FIELDS or key == "guardian":
            self.form.jump("guardian_name" if key == "guardian" else key)
        else:
            return False
        return True

    def caption(self, key: str) -> str:
        """What a field of these is called; empty for any other."""
        if key in self.form.keys():  # noqa: SIM118 - the form's own list of keys
            return self.form.field(key).caption
        return {"new_holder": self.whom.caption, "holder_reason": self.why.caption}.get(key, "")

    def _card(self, one: Candidate) -> Course:
        about = [term(one.relation)]
        if one.age is not None:
            about.append(self.tr("%n year(s) old", "", one.age).replace(str(one.age), ltr(one.age)))
        minor = self.tr("Minor") if one.is_minor else ""
        return Course(str(one.person_id), one.full_name, " · ".join(about), minor, "gold")

    def _guardian_form(self) -> Form:
        form = Form()
        form.add("guardian_name", self.tr("Guardian's name"), LineField("guardian_name"), required=True)
        form.add(
            "guardian_identity",
            self.tr("Guardian's identity number"),
            CodeField("guardian_identity", "", NATIONAL_ID),
            required=True,
        )
        relation = Choice(
            "guardian_relation", options=choices(Relation, [one for one in Relation if one is not Relation.HOLDER])
        )
        form.add("guardian_relation", self.tr("Relation to the new holder"), relation, required=True)
        form.add("guardian_mobile", self.tr("Guardian's mobile"), CodeField("guardian_mobile", "", PHONE))
        form.add("guardian_deed", self.tr("Number of the guardianship deed"), CodeField("guardian_deed", "", NUMBERED))
        column = QVBoxLayout(self.guardian)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("The new holder is a minor: a guardian acts."), "subheading", wrap=True))
        column.addWidget(form)
        form.edited.connect(lambda _key: self.edited.emit())
        return form

    def _choose(self) -> None:
        self.whom.set_error("")
        self.chosen.emit()

    def _tell(self) -> None:
        self.why.set_error("")
        self.edited.emit()

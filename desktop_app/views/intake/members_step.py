"""The household: a table of its members, and one set of questions that is quickly filled again and again."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal

from desktop_app.casework.duplicates import LikePerson
from desktop_app.casework.intake.person import MEMBERS, NOT_DEPENDANT, RECOGNISED, gender_of
from desktop_app.casework.typed_form import TICKED
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.household_terms import HealthState, MembershipEnd
from desktop_app.policy.terms import Gender, IdentityKind, MaritalStatus, Relation
from desktop_app.policy.text import ltr
from desktop_app.views.intake.alike_note import AlikeNote
from desktop_app.views.intake.rows_step import RowsStep, TypedRow, state_tone, state_words
from desktop_app.views.labels import choices, term
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import NUMBERED, CodeField
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.line_field import LineField

_QUICK = ["full_name", "relation", "identity_number", "birth", "dependant", "health"]
_MORE = ["identity_kind", "marital_status", "education", "occupation", "health_note"]


class MembersStep(RowsStep):
    """Enter takes a member in and asks for the next; what is typed is in the table at once.

    Signal: `compare_wanted(str)`, the place of a member who may be in the store already.
    """

    compare_wanted = Signal(str)
    narrow_columns = ("name", "state")

    def __init__(self, today: date) -> None:
        super().__init__(
            self.tr("Members of the household"),
            self.tr(
                "Everybody who lives with the applicant. Press Enter after the last word to go on to the next member."
            ),
            MEMBERS,
            self.tr("Nobody yet: the applicant lives alone"),
        )
        self._today = today
        self._alike: dict[str, tuple[LikePerson, ...]] = {}
        self.member_alike = AlikeNote("compare_member")
        self.member_alike.acted.connect(lambda: self.compare_wanted.emit(f"{MEMBERS}.{self.current}"))
        self.card.add(self.member_alike)
        self.body.insertWidget(0, self.alike)
        self._all = False
        self._ask()
        self._next = button(self.tr("Next member"), "members_next", kind="primary", icon="plus", on_click=self.go_on)
        self._more = button(self.tr("More details"), "members_more", kind="quiet", on_click=self._toggle)
        self._remove = button(
            self.tr("Remove"), "members_remove", kind="danger", icon="trash-2", on_click=self._take_away
        )
        self.card.add(row(self._next, self._more, None, self._remove, stretch=False))
        self.body.addStretch(1)
        self.stand_on(self.first_key())

    def go_on(self) -> None:
        """Take the member in and ask for the next."""
        self.stand_on(self.first_key())
        self.form.jump("full_name")

    def show_alike(self, place: str, people: Sequence[LikePerson]) -> None:
        """Warn at a member of people in the store who may be the same."""
        self._alike[place] = tuple(people)
        self._warn()
        self.refresh()

    def dress(self, row: TypedRow) -> None:
        """Ask what this member needs: a gender that the relation does not tell, an end for one who was here before."""
        relation = row.get("relation")
        asked = list(_QUICK)
        if relation in set(Relation) and gender_of(Relation(relation)) is None:
            asked.insert(2, "gender")
        if row.get("identity_override") or self._odd_number(row.key):
            asked.append("identity_override")
        if self._all:
            asked += _MORE
        of_here = row.get("known") and not row.get(RECOGNISED)
        if of_here:
            asked.append("end_reason")
        self.form.show_only(asked)
        self._warn()
        name = row.get("full_name").strip()
        self.card.title.setText(name or self.tr("New member"))
        self._remove.setVisible(row.key in self._rows and not of_here)

    def _ask(self) -> None:
        form = self.form
        yes_no = [(TICKED, self.tr("Yes")), (NOT_DEPENDANT, self.tr("No"))]
        form.add("full_name", self.tr("Full name"), LineField("members_full_name"), required=True)
        form.add("relation", self.tr("Relation"), Choice("members_relation", "", _relations()), required=True)
        form.add("gender", self.tr("Gender"), Choice("members_gender", "", choices(Gender)), required=True)
        number = CodeField("members_identity_number", "", NUMBERED)
        form.add("identity_number", self.tr("Identity number"), number, required=True)
        form.add("identity_override", self.tr("Why the number is right"), LineField("members_identity_override"))
        form.add("birth", self.tr("Date of birth"), DualDate("members_birth"), required=True, wide=True)
        form.add("dependant", self.tr("Supported by the applicant"), CheckChoices("members_dependant", "", yes_no))
        form.add("health", self.tr("Health"), Choice("members_health", "", choices(HealthState)))
        form.add(
            "identity_kind",
            self.tr("Identity document"),
            Choice("members_identity_kind", "", choices(IdentityKind), placeholder=self.tr("By the first digit")),
        )
        form.add(
            "marital_status", self.tr("Marital status"), Choice("members_marital_status", "", choices(MaritalStatus))
        )
        form.add("education", self.tr("Education"), LineField("members_education"))
        form.add("occupation", self.tr("Occupation"), LineField("members_occupation"))
        form.add("health_note", self.tr("About their health"), LineField("members_health_note"), wide=True)
        ends = Choice("members_end_reason", "", choices(MembershipEnd), placeholder=self.tr("Still of the household"))
        form.add("end_reason", self.tr("No longer of the household because"), ends)

    def columns(self) -> tuple[Column[TypedRow], ...]:
        """Name, relation, number, age, and whether all is well."""
        return (
            Column("name", self.tr("Name"), lambda row: row.get("full_name") or "—", "strong", 200, stretch=True),
            Column("relation", self.tr("Relation"), _relation_words, width=90),
            Column("number", self.tr("Identity number"), lambda row: ltr(row.get("identity_number")), "code", 120),
            Column("age", self.tr("Age"), lambda row: _age(row, self._today), width=60),
            Column("state", self.tr("State"), self._state, "chip", 120, tone=self._tone),
        )

    def _state(self, row: TypedRow) -> str:
        complete = self.tr("Registered before?") if self._alike_to(row.key) else self.tr("Complete")
        return state_words(row, complete, self.tr("%n to correct", "", row.faults))

    def _tone(self, row: TypedRow) -> Tone:
        return "warn" if self._alike_to(row.key) and not row.faults else state_tone(row)

    def _alike_to(self, key: str) -> tuple[LikePerson, ...]:
        return self._alike.get(f"{self.group}.{key}", ())

    def _warn(self) -> None:
        self.member_alike.show_alike(self._alike_to(self.current))

    def _odd_number(self, key: str) -> bool:
        place = f"{self.group}.{key}.identity_number"
        return any(fault.code is FaultCode.ID_CHECK_DIGIT and fault.field == place for fault in self._faults)

    def _toggle(self) -> None:
        self._all = not self._all
        self._more.setText(self.tr("Fewer details") if self._all else self.tr("More details"))
        self.dress(TypedRow(self.current, self._rows.get(self.current, {})))

    def _take_away(self) -> None:
        self.drop(self.current)
        self.stand_on(self.first_key())
        self.form.jump("full_name")
        self.edited.emit()


def _relations() -> list[tuple[str, str]]:
    return choices(Relation, [relation for relation in Relation if relation is not Relation.HOLDER])


def _relation_words(row: TypedRow) -> str:
    chosen = row.get("relation")
    return term(Relation(chosen)) if chosen in set(Relation) else "—"


def _age(row: TypedRow, today: date) -> str:
    try:
        low, high = PartialDate.parse(row.get("birth")).age_on(today)
    except Refused:
        return "—"
    return ltr(low) if low == high else ltr(f"{low}-{high}")

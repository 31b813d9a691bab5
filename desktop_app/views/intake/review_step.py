"""Everything once more: what is wrong, what is missing, before the form is handed in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from desktop_app.casework.intake.totals import totals_of
from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.terms import Category, DraftKind
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.intake.gap_words import GapWords
from desktop_app.views.intake.step_page import StepPage, Typed, captioned
from desktop_app.views.labels import money, term
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import Text, label


class ReviewStep(StepPage):
    """The last look. Signal: `jumped(field)` to a mistake."""

    jumped = Signal(str)

    def __init__(self, kind: DraftKind) -> None:
        super().__init__(self.tr("Review"), self.tr("Read the data back to the person before they sign."), ("review",))
        self._kind = kind
        self.errors = ErrorList("intake_errors")
        self.errors.jumped.connect(self.jumped)
        self.missing = Note()
        self._sums: dict[str, Text] = {}
        self.add(self.errors)
        self.add(self.missing)
        self.add(self._summary())
        self.body.addStretch(1)

    def show_mistakes(self, mistakes: Sequence[Mistake]) -> None:
        """List everything that is wrong, each with a way to it."""
        self.errors.show_mistakes(mistakes)

    def show_missing(self, gaps: Completeness) -> None:
        """Say which documents the request still lacks; it can be handed in all the same."""
        said = GapWords(self).lines(gaps)
        if gaps.faults:
            said.append(
                self.tr("It can be submitted now and stays incomplete until they come; a list of them is printed.")
            )
            self.missing.tell("\n".join(said), "warn", self.tr("Documents missing"))
        elif said:
            self.missing.tell("\n".join(said), "warn")
        else:
            self.missing.tell(self.tr("Nothing is missing but the signed declaration."), "ok")
        self.missing.setVisible(self._kind is DraftKind.INTAKE)

    def show_draft(self, typed: Typed) -> None:
        """Sum the form up."""
        totals = totals_of(typed)
        category = typed.get("request.category", "")
        values = {
            "name": quoted(typed.get("person.full_name", "")) if typed.get("person.full_name") else "—",
            "number": ltr(typed.get("person.identity_number") or "—"),
            "category": term(Category(category)) if category in set(Category) else "—",
            "persons": ltr(totals.persons),
            "income": money(totals.income),
            "obligations": money(totals.obligations),
            "place": "، ".join(filter(None, (typed.get("dwelling.city"), typed.get("dwelling.district")))) or "—",
        }
        for key, text in values.items():
            self._sums[key].setText(text)

    def draft(self) -> dict[str, str]:
        """Nothing is typed here."""
        return {}

    def jump(self, field: str) -> None:
        """Nothing is asked here."""

    def _summary(self) -> Card:
        card = Card(self.tr("In short"), "list-checks")
        grid = Form()
        for key, caption in (
            ("name", self.tr("Applicant")),
            ("number", self.tr("Identity number")),
            ("category", self.tr("Category")),
            ("place", self.tr("Address")),
            ("persons", self.tr("Persons in the household")),
            ("income", self.tr("Monthly income")),
            ("obligations", self.tr("Monthly obligations")),
        ):
            value = label("—", "value", wrap=True)
            self._sums[key] = value
            grid.add_widget(captioned(caption, value), wide=False)
        card.add(grid)
        return card

"""Income and obligations, with what they come to for each person."""

from collections.abc import Sequence

from desktop_app.casework.intake.totals import totals_of
from desktop_app.policy.faults import Fault
from desktop_app.policy.household_terms import IncomeSource, ObligationKind
from desktop_app.policy.text import ltr
from desktop_app.views.intake.money_lines import MoneyLines
from desktop_app.views.intake.step_page import StepPage, Typed, captioned
from desktop_app.views.labels import choices, money, sentences
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import Text, label
from desktop_app.views.widgets.tick import Tick

NO_INCOME = "money.no_income"


class MoneyStep(StepPage):
    """Monthly amounts as declared; totals follow the typing."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Income and obligations"),
            self.tr("Every source of the whole household, as monthly amounts."),
            ("incomes", "obligations", "money"),
        )
        self._typed: dict[str, str] = {}
        self._incomes = MoneyLines("incomes", choices(IncomeSource), self.tr("Add a source of income"))
        self._obligations = MoneyLines("obligations", choices(ObligationKind), self.tr("Add an obligation"))
        self._none = Tick("money_no_income", self.tr("The household has no income at all"))
        self._missing, self._owing = Note(), Note()
        for note in (self._missing, self._owing):
            note.tell("")
        self._sums: dict[str, Text] = {}
        self._lay_out()
        for part in (self._incomes, self._obligations, self._none):
            part.edited.connect(self._changed)
        self._add_up()

    def draft(self) -> dict[str, str]:
        """All lines, and the plain word that there is no income."""
        return self._incomes.draft() | self._obligations.draft() | {NO_INCOME: self._none.draft()}

    def show_draft(self, typed: Typed) -> None:
        """Show the lines; the totals need the household as well."""
        self._typed = dict(typed)
        self._incomes.show_draft(typed)
        self._obligations.show_draft(typed)
        self._none.show_draft(typed.get(NO_INCOME, ""))
        self._add_up()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Say what is wrong beside each amount."""
        self._incomes.show_faults(faults)
        self._obligations.show_faults(faults)
        said = sentences(faults)
        self._missing.tell(" ".join(filter(None, (said.get(NO_INCOME), said.get("incomes")))), "danger")
        self._owing.tell(said.get("obligations", ""), "danger")

    def jump(self, field: str) -> None:
        """Put the cursor into an amount."""
        found = self._incomes.field(field) or self._obligations.field(field)
        if found is not None:
            found.focus()
            self.area.ensureWidgetVisible(found)
        elif field == NO_INCOME:
            self._none.setFocus()
        else:
            self._incomes.add_button.setFocus()

    def know(self, typed: Typed) -> None:
        """Learn what the other steps hold: the people among whom the money is shared."""
        self._typed = dict(typed)
        self._add_up()

    def _lay_out(self) -> None:
        incomes = Card(self.tr("Income"), "wallet")
        incomes.add(self._incomes)
        incomes.add(self._none)
        incomes.add(self._missing)
        obligations = Card(self.tr("Obligations"), "hand-coins")
        obligations.add(self._obligations)
        obligations.add(self._owing)
        sums = Card(padding=14)
        line = Flow(spacing=28)
        for key, caption in (
            ("income", self.tr("Monthly income")),
            ("obligations", self.tr("Monthly obligations")),
            ("left", self.tr("What is left")),
            ("persons", self.tr("Persons")),
            ("share", self.tr("Income per person")),
        ):
            self._sums[key] = label("—", "strong")
            line.addWidget(captioned(caption, self._sums[key]))
        sums.add(line)
        for card in (incomes, obligations, sums):
            self.add(card)
        self.body.addStretch(1)

    def _changed(self) -> None:
        self._add_up()
        self.edited.emit()

    def _add_up(self) -> None:
        others = {field: text for field, text in self._typed.items() if not self.owns(field)}
        totals = totals_of(others | self.draft())
        self._sums["income"].setText(money(totals.income))
        self._sums["obligations"].setText(money(totals.obligations))
        self._sums["left"].setText(money(totals.left))
        self._sums["persons"].setText(ltr(totals.persons))
        self._sums["share"].setText(money(totals.share))

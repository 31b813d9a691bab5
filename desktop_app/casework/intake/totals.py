"""What a household has each month and for how many, from what is typed so far."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.casework.intake.person import MEMBERS
from desktop_app.policy.faults import Refused
from desktop_app.policy.money import typed_amount

Typed = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Totals:
    """Monthly sums in halalas, and the people who live on them."""

    income: int
    obligations: int
    persons: int

    @property
    def left(self) -> int:
        """What is left of the income once the obligations are paid; less than nothing where they are more."""
        return self.income - self.obligations

    @property
    def share(self) -> int:
        """What each person of the household has of the income, to the whole halala."""
        return self.income // self.persons

    @property
    def share_left(self) -> int:
        """What each person has of what is left."""
        return self.left // self.persons


def totals_of(typed: Typed) -> Totals:
    """Add up what can be read; an amount that cannot be read yet counts as nothing."""
    members = {field.split(".")[1] for field, text in typed.items() if field.startswith(f"{MEMBERS}.") and text}
    ended = {field.split(".")[1] for field, text in typed.items() if field.endswith(".end_reason") and text}
    return Totals(_sum(typed, "incomes"), _sum(typed, "obligations"), 1 + len(members - ended))


def _sum(typed: Typed, group: str) -> int:
    amounts = (text for field, text in typed.items() if field.startswith(f"{group}.") and field.endswith(".monthly"))
    return sum(_readable(text) for text in amounts if text.strip())


def _readable(text: str) -> int:
    try:
        return typed_amount(text)
    except Refused:
        return 0

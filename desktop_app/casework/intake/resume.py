"""The list of intake forms that were begun and left, each with how much of it is to be corrected."""

from dataclasses import dataclass

from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import DraftRow, own_draft, own_drafts
from desktop_app.casework.intake.parsing import parse_intake
from desktop_app.casework.intake.rules import read_rules
from desktop_app.casework.performs import performs
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DraftKind

INTAKE_KINDS = (DraftKind.INTAKE, DraftKind.EXISTING_FILE, DraftKind.UPDATE)


@dataclass(frozen=True, slots=True)
class BegunForm:
    """One form to go on with, and the count of what is wrong or still empty."""

    row: DraftRow
    faults: int


@performs(Act.SAVE_DRAFT)
def begun_forms(desk: Desk) -> tuple[BegunForm, ...]:
    """List one's own intake drafts, the newest first."""
    rules = read_rules(desk)
    return tuple(
        BegunForm(row, len(parse_intake(own_draft(desk, row.id).body, row.kind, rules).faults))
        for row in own_drafts(desk, INTAKE_KINDS)
    )

"""Forms that were begun are listed with how much is to be filled in."""

from desktop_app.casework.drafts import save_draft
from desktop_app.casework.intake.resume import begun_forms
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import widow_form


def test_each_form_carries_the_count_of_what_is_wrong_or_empty(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    door.run(save_draft, DraftKind.INTAKE, widow_form(person__gender=""), title="نورة")
    office.clock.move(minutes=1)
    door.run(save_draft, DraftKind.EXISTING_FILE, widow_form(file__opened_on="H1443-02-01"))
    office.clock.move(minutes=1)
    door.run(save_draft, DraftKind.DECISION, {"reasons": "…"})
    assert [(form.row.kind, form.faults) for form in door.ask(begun_forms)] == [
        (DraftKind.EXISTING_FILE, 0),
        (DraftKind.INTAKE, 1),
    ]


def test_the_forms_of_others_are_not_listed(office: BuiltOffice) -> None:
    office.door(Role.RECEPTION).run(save_draft, DraftKind.INTAKE, widow_form())
    assert office.door(Role.RESEARCHER).ask(begun_forms) == ()

import pytest

from desktop_app.casework.intake.parsing import parse_intake
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.policy.entitlement import Place
from desktop_app.policy.identity import check_identity, check_mobile
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import DraftKind, IdentityKind
from desktop_app.practice.families import Family, practice_people
from tests.builders import DAY

PEOPLE = practice_people()
RULES = IntakeRules(DAY, load_bundled("services"), (Place("الرياض", "النسيم"), Place("الرياض", "الروضة")))


@pytest.mark.parametrize("family", PEOPLE.families, ids=lambda family: family.key)
def test_every_family_is_a_form_that_reads_without_a_fault(family: Family) -> None:
    kind = DraftKind.EXISTING_FILE if "file.opened_on" in family.typed else DraftKind.INTAKE
    assert parse_intake(family.typed, kind, RULES).faults == ()


def test_nobody_has_the_number_of_another() -> None:
    typed = [family.typed for family in PEOPLE.families] + [form.typed for form in PEOPLE.unfinished]
    numbers = [text for form in typed for field, text in form.items() if field.endswith(".identity_number")]
    numbers += [witness["identity_number"] for witness in PEOPLE.witnesses]
    numbers += [guardian.identity_number for guardian in PEOPLE.guardians.values()]
    assert len(numbers) == len(set(numbers))


def test_witnesses_and_guardians_have_numbers_and_telephones_that_could_be_real() -> None:
    people = [(one["identity_number"], one["mobile"]) for one in PEOPLE.witnesses]
    people += [(one.identity_number, one.mobile) for one in PEOPLE.guardians.values()]
    for number, mobile in people:
        checked = check_identity(IdentityKind.NATIONAL_ID, number, "identity_number")
        assert checked.sound
        assert not checked.warnings
        assert check_mobile(mobile, "mobile").sound


def test_a_guardian_acts_for_a_family_that_there_is() -> None:
    assert set(PEOPLE.guardians) <= {family.key for family in PEOPLE.families}

"""The rules of a day: channels, categories, area, and the documents that a file holds."""

from desktop_app.casework.intake.rules import intake_rules
from desktop_app.policy.terms import Category, Channel, DocumentKind, Role
from tests.builders import DAY, BuiltOffice
from tests.casework.intake.forms import submit, widow_form, with_documents


def test_channels_and_categories_are_those_of_the_policy(office: BuiltOffice) -> None:
    rules = office.door(Role.RECEPTION).ask(intake_rules)
    assert rules.today == DAY
    assert Channel.FAX not in rules.channels
    assert set(rules.categories) == set(Category)


def test_the_area_is_known_by_any_spelling(office: BuiltOffice) -> None:
    rules = office.door(Role.RECEPTION).ask(intake_rules)
    assert rules.cities() == ["الخرج", "الرياض"]
    assert rules.districts("الرّياض") == ["الروضة", "النسيم"]
    assert rules.serves("الرياض", "الروضه")
    assert rules.serves("الخرج", "أي حي")
    assert not rules.serves("الرياض", "العليا")


def test_documents_that_the_file_holds_are_not_missing_again(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    typed = widow_form()
    submitted = submit(door, with_documents(typed, ("death_certificate",)))
    fresh, known = door.ask(intake_rules), door.ask(intake_rules, submitted.file_id)
    missing = "documents.death_certificate"
    assert missing in {fault.field for fault in fresh.gaps(typed).faults}
    assert missing not in {fault.field for fault in known.gaps(typed).faults}
    assert DocumentKind.DEATH_CERTIFICATE in fresh.required_kinds(typed)

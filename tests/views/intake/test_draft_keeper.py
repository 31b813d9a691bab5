"""What is typed is kept field by field, with its scans."""

from desktop_app.casework import drafts
from desktop_app.casework.intake.rules import intake_rules
from desktop_app.policy.terms import DraftKind
from desktop_app.views.intake.draft_keeper import DraftKeeper
from tests.views.intake.conftest import Desk


def keeper_of(desk: Desk) -> DraftKeeper:
    return DraftKeeper(desk.office, desk.office.ask(intake_rules), DraftKind.INTAKE, {})


def test_a_step_replaces_its_own_fields_and_leaves_the_others(desk: Desk) -> None:
    keeper = keeper_of(desk)
    keeper.take({"members"}, {"members.1.full_name": "خالد", "members.2.full_name": "ريم"})
    keeper.take({"person"}, {"person.full_name": "نورة", "person.mobile": ""})
    keeper.take({"members"}, {"members.2.full_name": "ريم"})
    assert keeper.typed == {"members.2.full_name": "ريم", "person.full_name": "نورة"}


def test_a_key_that_no_field_shows_is_kept(desk: Desk) -> None:
    keeper = keeper_of(desk)
    keeper.typed["person.known"] = "abc"
    keeper.take({"person"}, {"person.full_name": "نورة"})
    assert keeper.typed["person.known"] == "abc"


def test_saving_and_going_on_is_the_same_form(desk: Desk) -> None:
    keeper = keeper_of(desk)
    assert keeper.is_empty
    keeper.visit("identity")
    assert keeper.is_empty
    keeper.take({"person"}, {"person.full_name": "نورة سعد"})
    keeper.save()
    assert keeper.draft_id is not None
    again = DraftKeeper.of(
        desk.office, desk.office.ask(intake_rules), desk.office.ask(drafts.load_draft, keeper.draft_id)
    )
    assert (again.typed, again.step, again.visited) == (keeper.typed, "identity", {"identity"})

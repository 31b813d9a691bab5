"""Members of a form are brought up to who is of the household by then, each by their record."""

import uuid

from desktop_app.casework.intake.known import begin_update
from desktop_app.casework.merging import MergePlan, merge_records
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.files.people import identity
from tests.casework.intake.forms import SON_ID, submit, widow_form
from tests.casework.intake.updates import Update, named
from tests.casework.merging import REASON, person


def test_a_member_who_left_meanwhile_is_not_brought_back(update: Update) -> None:
    first, second = update.begin(members__1__end_reason="employment"), update.begin(dwelling__street="شارع آخر")
    update.hand_in(first)
    update.hand_in(second)
    assert [text for field, text in update.said().items() if field.endswith(".relation")] == ["daughter"]


def test_a_member_who_left_while_something_was_typed_of_them_comes_back_only_once_that_was_seen(update: Update) -> None:
    first = update.begin(members__1__end_reason="employment")
    second = update.begin(members__1__education="ثانوي")
    update.hand_in(first)
    assert named(update.refused(second)) == [(FaultCode.MEMBER_LEFT_MEANWHILE, "members.1.end_reason")]
    caught = update.go_on(second)
    assert named(caught.changed) == [(FaultCode.MEMBER_LEFT_MEANWHILE, "members.1.end_reason")]
    update.hand_in(second)
    assert "ثانوي" in update.said().values()


def test_or_stays_away_where_the_form_says_so_too(update: Update) -> None:
    first = update.begin(members__1__end_reason="employment")
    second = update.begin(members__1__education="ثانوي")
    update.hand_in(first)
    typed = update.go_on(second).typed | {"members.1.end_reason": "employment"}
    update.hand_in(update.keep(typed, second))
    assert [text for field, text in update.said().items() if field.endswith(".relation")] == ["daughter"]


def test_a_member_who_came_meanwhile_is_shown_beside_those_typed(update: Update) -> None:
    born = {"full_name": "سعد عبدالله سعد العتيبي", "relation": "son", "identity_kind": "none", "birth": "G2026-02"}
    sister = {"full_name": "هيا عبدالله سعد العتيبي", "relation": "daughter", "identity_number": "1066666668"}
    second = update.begin(**{f"members__3__{name}": text for name, text in (sister | {"birth": "H1440"}).items()})
    update.hand_in(update.begin(**{f"members__3__{name}": text for name, text in born.items()}))
    typed = update.go_on(second).typed
    assert typed["members.3.full_name"] == sister["full_name"]
    assert typed["members.4.full_name"] == born["full_name"]
    update.hand_in(second)
    assert sum(field.endswith(".relation") for field in update.said()) == 4


def test_who_was_written_down_by_both_is_one_member_with_what_was_known_first(update: Update) -> None:
    sister = {"full_name": "هيا عبدالله سعد العتيبي", "relation": "daughter", "identity_number": "1066666668"}
    both = {f"members__3__{name}": text for name, text in (sister | {"birth": "H1440"}).items()}
    first, second = update.begin(**both, members__3__education="روضة"), update.begin(**both)
    update.hand_in(first)
    assert "members.4.full_name" not in update.go_on(second).typed
    update.hand_in(second)
    stands = update.said()
    assert sum(field.endswith(".relation") for field in stands) == 3
    assert stands["members.3.education"] == "روضة"


def test_a_member_whose_record_was_merged_is_led_to_the_one_that_stands(office: BuiltOffice, update: Update) -> None:
    reception = office.door(Role.RECEPTION)
    boy = {"full_name": "خالد عبدالله سعد العتيبى", "identity_number": identity(1), "birth": "H1434"}
    other = widow_form(person__full_name="سلمى فهد القحطاني", person__identity_number="1045678917", person__iban="") | {
        f"members.1.{name}": text for name, text in boy.items()
    }
    theirs = Update(office, submit(reception, other | {"members.2.identity_number": "1066666668"}).file_id)
    draft_id = theirs.begin(members__1__education="ثانوي")
    kept, merged = (
        uuid.UUID(reception.ask(begin_update, file_id)["members.1.known"])
        for file_id in (update.file_id, theirs.file_id)
    )
    plan = MergePlan(kept, merged, frozenset(), REASON)
    office.door(Role.SERVICES_MANAGER).run(merge_records, plan)
    theirs.hand_in(draft_id)
    child = person(office, kept)
    assert (child.identity_number, child.full_name, child.education) == (SON_ID, "خالد عبدالله سعد العتيبي", "ثانوي")
    assert theirs.said()["members.1.known"] == str(kept)


def test_two_members_who_became_one_are_told_until_one_row_is_left_out(office: BuiltOffice, update: Update) -> None:
    twin = {"full_name": "خالد عبدالله العتيبي", "relation": "son", "identity_number": identity(1), "birth": "H1434"}
    update.hand_in(update.begin(**{f"members__3__{name}": text for name, text in twin.items()}))
    stands = update.stands()
    draft_id = update.begin(members__3__education="ثانوي")
    kept, merged = (uuid.UUID(stands[f"members.{key}.known"]) for key in (1, 3))
    office.door(Role.SERVICES_MANAGER).run(merge_records, MergePlan(kept, merged, frozenset(), REASON))
    update.go_on(draft_id)
    assert (FaultCode.MEMBER_LEFT_MEANWHILE, "members.3.end_reason") in named(update.refused(draft_id))
    typed = update.go_on(draft_id).typed
    update.hand_in(update.keep(typed | {"members.3.end_reason": "mistake"}, draft_id))
    assert person(office, kept).identity_number == SON_ID
    assert sum(field.endswith(".relation") for field in update.said()) == 2

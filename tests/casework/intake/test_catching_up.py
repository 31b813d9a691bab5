"""A form is handed in over what stands by then: only what its typing changed is written, and nobody's work undone."""

import uuid
from collections.abc import Mapping

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.door import Door
from desktop_app.casework.duplicates import find_duplicates
from desktop_app.casework.intake.begun import BEGUN
from desktop_app.casework.intake.catching_up import CaughtUp
from desktop_app.casework.intake.known import (
    begin_second_request,
    begin_update,
    go_on_with_request,
    go_on_with_update,
    recognise,
    update_file_data,
)
from desktop_app.casework.intake.submission import submit_request
from desktop_app.casework.merging import MergePlan, merge_records
from desktop_app.casework.probe import probe_of
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.sentences import sentence
from desktop_app.policy.terms import DraftKind, PersonFact, Role
from tests.builders import BuiltOffice
from tests.casework.files.people import identity
from tests.casework.intake.forms import DAUGHTER_ID, SON_ID, enter, submit, widow_form
from tests.casework.merging import REASON, person, written_twice
from tests.casework.visits.ways import assign


class Update:
    """Data updates of one file, each begun from what stood then."""

    def __init__(self, office: BuiltOffice, file_id: uuid.UUID, role: Role = Role.RECEPTION) -> None:
        self.door: Door = office.door(role)
        self.file_id = file_id

    def begin(self, **changes: str) -> uuid.UUID:
        """Type something over what stands now, and leave it as a draft."""
        return self.keep(self.stands() | {field.replace("__", "."): text for field, text in changes.items()})

    def stands(self) -> dict[str, str]:
        return self.door.ask(begin_update, self.file_id)

    def said(self) -> dict[str, str]:
        """What stands, without what the form keeps of its beginning."""
        return {field: text for field, text in self.stands().items() if not field.startswith(BEGUN)}

    def keep(self, typed: Mapping[str, str], draft_id: uuid.UUID | None = None) -> uuid.UUID:
        return self.door.run(drafts.save_draft, DraftKind.UPDATE, typed, draft_id=draft_id, subject_id=self.file_id)

    def hand_in(self, draft_id: uuid.UUID) -> None:
        self.door.run(update_file_data, draft_id)

    def refused(self, draft_id: uuid.UUID) -> list[Fault]:
        with pytest.raises(Refused) as refusal:
            self.hand_in(draft_id)
        return list(refusal.value.faults)

    def go_on(self, draft_id: uuid.UUID) -> CaughtUp:
        """Open a draft anew, as the screen does: what was caught up with is kept."""
        caught = self.door.ask(go_on_with_update, draft_id)
        self.keep(caught.typed, draft_id)
        return caught


@pytest.fixture
def update(office: BuiltOffice) -> Update:
    return Update(office, enter(office.door(Role.RECEPTION), widow_form(file__opened_on="H1443-02-01")).file_id)


def named(faults: object) -> list[tuple[FaultCode, str]]:
    assert isinstance(faults, list | tuple)
    return [(fault.code, fault.field) for fault in faults]


MEANWHILE = FaultCode.FIELD_CHANGED_MEANWHILE


def test_what_the_typing_left_alone_stays_as_it_was_changed_meanwhile(update: Update) -> None:
    first, second = update.begin(person__mobile="0501112222"), update.begin(dwelling__street="شارع آخر")
    update.hand_in(first)
    update.hand_in(second)
    stands = update.said()
    assert (stands["person.mobile"], stands["dwelling.street"]) == ("050 111 2222", "شارع آخر")


def test_what_was_changed_by_both_is_named_with_what_stands_and_nothing_is_written(update: Update) -> None:
    first = update.begin(person__mobile="0501112222")
    second = update.begin(person__mobile="0503334444", dwelling__street="شارع آخر")
    update.hand_in(first)
    before = update.said()
    faults = update.refused(second)
    assert named(faults) == [(MEANWHILE, "person.mobile")]
    words = sentence(faults[0])
    assert "«الشخص · الجوال»" in words
    assert "050 111 2222" in words
    assert "0503334444" in words
    assert update.said() == before


def test_opened_anew_the_form_shows_what_stands_keeps_what_was_typed_and_is_handed_in(update: Update) -> None:
    first = update.begin(person__mobile="0501112222", person__email="a@example.org")
    second = update.begin(person__mobile="0503334444")
    update.hand_in(first)
    caught = update.go_on(second)
    assert named(caught.changed) == [(MEANWHILE, "person.mobile")]
    assert (caught.typed["person.mobile"], caught.typed["person.email"]) == ("0503334444", "a@example.org")
    update.hand_in(second)
    assert (update.said()["person.mobile"], update.said()["person.email"]) == ("050 333 4444", "a@example.org")


def test_what_is_changed_again_after_it_was_opened_anew_is_named_again(update: Update) -> None:
    first, second, third = (update.begin(person__mobile=f"050111222{place}") for place in range(3))
    update.hand_in(first)
    update.go_on(third)
    update.refused(second)
    update.go_on(second)
    update.hand_in(second)
    assert named(update.refused(third)) == [(MEANWHILE, "person.mobile")]


def test_two_who_write_the_same_do_not_meet(update: Update) -> None:
    first, second = update.begin(person__mobile="0501112222"), update.begin(person__mobile="+966 50 111 2222")
    update.hand_in(first)
    update.hand_in(second)


def test_an_emptied_field_is_a_change_like_any_other(update: Update) -> None:
    emptied = update.stands()
    del emptied["person.iban"]
    draft_id = update.keep(emptied)
    update.hand_in(update.begin(dwelling__street="شارع آخر"))
    update.hand_in(draft_id)
    assert "person.iban" not in update.said()


def test_a_number_and_its_document_are_one_thing(update: Update) -> None:
    first = update.begin(members__1__identity_number="", members__1__identity_kind="none")
    second = update.begin(members__1__identity_number="1055555559")
    update.hand_in(first)
    assert {field for _, field in named(update.refused(second))} == {
        "members.1.identity_number",
        "members.1.identity_kind",
    }


def test_a_household_that_moved_meanwhile_is_not_half_moved_back(update: Update) -> None:
    moved = update.begin(dwelling__district="الروضة", dwelling__street="شارع الأمير")
    other = update.begin(dwelling__rooms="5")
    update.hand_in(moved)
    assert {field for _, field in named(update.refused(other))} == {
        "dwelling.district",
        "dwelling.street",
        "dwelling.rooms",
    }


def test_an_income_that_was_added_meanwhile_stays(update: Update) -> None:
    first = update.begin(incomes__2__kind="citizen_account", incomes__2__monthly="1240")
    second = update.begin(dwelling__street="شارع آخر")
    update.hand_in(first)
    update.hand_in(second)
    assert {update.said()["incomes.1.monthly"], update.said()["incomes.2.monthly"]} == {"2150", "1240"}


def test_incomes_changed_by_both_are_named_together_and_handed_in_once_seen(update: Update) -> None:
    first = update.begin(incomes__2__kind="citizen_account", incomes__2__monthly="1240")
    second = update.begin(incomes__1__monthly="٢٣٠٠")
    update.hand_in(first)
    faults = update.refused(second)
    assert named(faults) == [(MEANWHILE, "incomes")]
    assert "حساب المواطن" in sentence(faults[0])
    assert "1,240" in sentence(faults[0])
    update.go_on(second)
    update.hand_in(second)
    assert [text for field, text in update.said().items() if field.startswith("incomes.") and "monthly" in field] == [
        "2300"
    ]


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


def test_a_draft_from_before_a_merge_leaves_the_record_that_stands_alone(office: BuiltOffice) -> None:
    twice = written_twice(office)
    update = Update(office, twice.second.file_id)
    draft_id = update.begin(dwelling__street="شارع آخر")
    office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan())
    before = person(office, twice.first_id)
    update.hand_in(draft_id)
    after = person(office, twice.first_id)
    for name in ("full_name", "identity_number", "mobile", "iban", "occupation"):
        assert getattr(after, name) == getattr(before, name)
    assert update.said()["dwelling.street"] == "شارع آخر"


def test_what_was_typed_before_a_merge_meets_the_record_that_stands(office: BuiltOffice) -> None:
    twice = written_twice(office)
    update = Update(office, twice.second.file_id)
    draft_id = update.begin(person__mobile="0503334444", person__email="a@example.org")
    office.door(Role.SERVICES_MANAGER).run(merge_records, twice.plan(PersonFact.OCCUPATION))
    assert named(update.refused(draft_id)) == [(MEANWHILE, "person.mobile")]
    caught = update.go_on(draft_id)
    assert caught.typed["person.known"] == str(twice.first_id)
    assert caught.typed["person.full_name"] == "نورة سعد محمد العتيبي"
    update.hand_in(draft_id)
    stands = person(office, twice.first_id)
    assert (stands.mobile, stands.email, stands.occupation) == ("+966503334444", "a@example.org", "خياطة")


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


def without_beginning(typed: Mapping[str, str]) -> dict[str, str]:
    """A form as it was kept before forms kept what they began with."""
    return {field: text for field, text in typed.items() if not field.startswith(BEGUN)}


def test_a_draft_that_does_not_know_its_beginning_is_shown_whatever_differs_before_it_counts(update: Update) -> None:
    old = update.keep(without_beginning(update.stands() | {"person.email": "a@example.org"}))
    update.hand_in(update.begin(person__mobile="0501112222"))
    assert set(named(update.refused(old))) == {(MEANWHILE, "person.mobile"), (MEANWHILE, "person.email")}
    caught = update.go_on(old)
    assert len(caught.changed) == 2
    corrected = caught.typed | {"person.mobile": "0501112222"}
    update.hand_in(update.keep(corrected, old))
    stands = update.said()
    assert (stands["person.mobile"], stands["person.email"]) == ("050 111 2222", "a@example.org")


def test_such_a_draft_that_says_what_stands_is_handed_in_at_once(update: Update) -> None:
    before = update.said()
    update.hand_in(update.keep(without_beginning(update.stands())))
    assert update.said() == before


def test_a_second_request_is_written_over_what_stands_by_then(office: BuiltOffice, update: Update) -> None:
    door = office.door(Role.RECEPTION)
    typed = widow_form() | door.ask(begin_second_request, update.file_id) | {"dwelling.street": "شارع آخر"}
    draft_id = door.run(drafts.save_draft, DraftKind.INTAKE, typed)
    update.hand_in(update.begin(person__mobile="0501112222"))
    assert door.ask(go_on_with_request, draft_id).typed["person.mobile"] == "050 111 2222"
    door.run(submit_request, draft_id)
    assert (update.said()["person.mobile"], update.said()["dwelling.street"]) == ("050 111 2222", "شارع آخر")


def test_somebody_recognised_keeps_what_was_changed_of_them_meanwhile(office: BuiltOffice, update: Update) -> None:
    door = office.door(Role.RECEPTION)
    (daughter,) = door.ask(find_duplicates, probe_of({"person.identity_number": DAUGHTER_ID}, "person"))
    hers = {"person.marital_status": "divorced", "person.mobile": "0507778899", "members.1.identity_number": ""}
    family = {"members.1.identity_kind": "none", "members.2.full_name": "", "members.2.identity_number": ""}
    typed = widow_form() | door.ask(recognise, daughter.person_id) | hers | family
    typed |= {"members.2.relation": "", "members.2.birth": "", "members.1.birth": "G2026-02"}
    draft_id = door.run(drafts.save_draft, DraftKind.INTAKE, typed)
    update.hand_in(update.begin(members__2__education="ثانوي"))
    door.run(submit_request, draft_id)
    stands = person(office, daughter.person_id)
    assert (stands.education, stands.mobile) == ("ثانوي", "+966507778899")


def test_a_form_that_began_from_nothing_is_left_as_it_is(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    draft_id = door.run(drafts.save_draft, DraftKind.INTAKE, widow_form())
    assert door.ask(go_on_with_request, draft_id) == CaughtUp(widow_form())


def test_to_go_on_shows_a_researcher_nothing_of_anothers_family(office: BuiltOffice, update: Update) -> None:
    other = submit(office.door(Role.RECEPTION), widow_form(person__identity_number="1045678917", person__iban=""))
    stranger = office.door(Role.RECEPTION).ask(begin_second_request, other.file_id)["person.known"]
    assign(office, update.file_id)
    theirs = Update(office, update.file_id, Role.RESEARCHER)
    draft_id = theirs.begin(members__1__known=stranger)
    with pytest.raises(Refused) as refusal:
        theirs.go_on(draft_id)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_PERMITTED]

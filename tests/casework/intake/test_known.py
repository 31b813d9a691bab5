"""Forms that start from what is known."""

import pytest
from sqlalchemy import select

from desktop_app.casework import drafts
from desktop_app.casework.duplicates import find_duplicates
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.intake.known import begin_second_request, begin_update, recognise, update_file_data
from desktop_app.casework.intake.standing import standing_of
from desktop_app.casework.probe import probe_of
from desktop_app.models.people import Dwelling
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import SON_ID, declare, enter, submit, widow_form


def change(office: BuiltOffice, file_id: object, **changes: str) -> None:
    door = office.door(Role.RECEPTION)
    row = next(row for row in door.ask(find_files, FileQuery()) if row.id == file_id)
    typed = door.ask(begin_update, row.id) | {field.replace("__", "."): text for field, text in changes.items()}
    door.run(update_file_data, door.run(drafts.save_draft, DraftKind.UPDATE, typed))


def test_an_update_changes_the_records_and_asks_for_a_new_declaration(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    declare(door, submitted)
    assert not door.ask(standing_of, submitted.file_id).declaration_wanted
    change(office, submitted.file_id, person__mobile="0509998877", dwelling__district="الروضة")
    (row,) = door.ask(find_files, FileQuery())
    assert (row.mobile, row.district) == ("+966509998877", "الروضة")
    assert door.ask(standing_of, submitted.file_id).declaration_wanted


def test_an_update_that_changes_nothing_asks_for_nothing(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    declare(door, submitted)
    change(office, submitted.file_id)
    assert not door.ask(standing_of, submitted.file_id).declaration_wanted


def test_a_member_who_left_is_no_longer_of_the_household(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    entered = enter(door, widow_form(file__opened_on="H1443-02-01"))
    change(office, entered.file_id, members__1__end_reason="employment")
    again = door.ask(begin_second_request, entered.file_id)
    assert [text for field, text in again.items() if field.endswith(".relation")] == ["daughter"]


def test_a_new_member_and_another_income_are_written(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    entered = enter(door, widow_form(file__opened_on="H1443-02-01"))
    change(
        office,
        entered.file_id,
        members__3__full_name="سعد عبدالله سعد العتيبي",
        members__3__relation="son",
        members__3__identity_kind="none",
        members__3__birth="G2026-02",
        incomes__2__kind="citizen_account",
        incomes__2__monthly="1240.50",
    )
    again = door.ask(begin_second_request, entered.file_id)
    assert again["members.3.full_name"] == "سعد عبدالله سعد العتيبي"
    assert {again["incomes.1.monthly"], again["incomes.2.monthly"]} == {"2150", "1240.50"}


def test_a_recognised_person_brings_her_own_data(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submit(door, widow_form())
    (person,) = door.ask(find_duplicates, probe_of({"person.mobile": "0501234567"}, "person"))
    fields = door.ask(recognise, person.person_id)
    assert fields["person.full_name"] == "نورة سعد محمد العتيبي"
    assert fields["person.mobile"] == "050 123 4567"
    assert fields["person.known"] == str(person.person_id)


def test_an_update_of_nobodys_file_is_refused(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    draft_id = door.run(drafts.save_draft, DraftKind.UPDATE, widow_form())
    with pytest.raises(Refused) as refused:
        door.run(update_file_data, draft_id)
    assert refused.value.faults[0].code is FaultCode.NOT_FOUND


@pytest.mark.parametrize(("typed", "kept"), [("RNSA2929", "rnsa 2929"), ("RNSA٢٩٣٠", "RNSA2930")])
def test_another_spelling_of_the_national_address_is_no_change_of_it(
    office: BuiltOffice, typed: str, kept: str
) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form(dwelling__national_address="RNSA2929"))
    with office.opened.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE dwelling SET national_address = 'rnsa 2929'")
    form = door.ask(begin_update, submitted.file_id) | {"dwelling.national_address": typed}
    door.run(update_file_data, door.run(drafts.save_draft, DraftKind.UPDATE, form))
    with office.opened.store.reading() as session:
        assert session.scalars(select(Dwelling.national_address)).all() == [kept]


def test_a_recognised_member_brings_what_is_known_of_them(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    submit(door, widow_form())
    (son,) = door.ask(find_duplicates, probe_of({"person.identity_number": SON_ID}, "person"))
    fields = door.ask(recognise, son.person_id, "members.4")
    assert fields["members.4.identity_number"] == SON_ID
    assert fields["members.4.known"] == str(son.person_id)

"""Checking a paper at a branch: its own records have the last word on its own papers."""

import uuid
from collections.abc import Callable

import pytest
from sqlalchemy import select

from desktop_app.casework.checking.check import check_code, check_digits, check_file
from desktop_app.casework.checking.finding import Finding
from desktop_app.casework.desk import Desk
from desktop_app.casework.papers import issue_anew, paper_bytes, record_printing, void_paper
from desktop_app.models.papers import Paper
from desktop_app.models.seals import SealKey
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState, Role
from desktop_app.storage.history import history
from tests.builders import BuiltOffice
from tests.casework.checking.branches import new_branch, picture_of
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow


@pytest.fixture
def pdf(office: BuiltOffice, paper: uuid.UUID) -> bytes:
    return office.door(Role.RECEPTION).ask(paper_bytes, paper)


@pytest.fixture
def kept(office: BuiltOffice, widow: Widow, paper: uuid.UUID) -> tuple[str, str, str]:
    """The number of the paper, the text of its code, the digits of its data."""

    def row(desk: Desk, _widow: Widow) -> tuple[str, str, str]:
        found = desk.get(Paper, paper)
        return found.serial, found.code, found.data_hash

    return at_desk(office, widow, row)


def test_an_own_paper_is_genuine_in_every_way_and_says_where_it_stands(
    office: BuiltOffice, paper: uuid.UUID, pdf: bytes, kept: tuple[str, str, str]
) -> None:
    office.door(Role.RECEPTION).run(record_printing, paper, "HP")
    door = office.door(Role.AUDITOR)
    ways: list[tuple[CheckMeans, Callable[[], Finding]]] = [
        (CheckMeans.SEAL, lambda: door.ask(check_file, pdf)),
        (CheckMeans.CODE, lambda: door.ask(check_file, picture_of(pdf))),
        (CheckMeans.CODE, lambda: door.ask(check_code, kept[1])),
        (CheckMeans.DIGITS, lambda: door.ask(check_digits, kept[0].lower(), f" {kept[2][:4].upper()} {kept[2][4:8]} ")),
    ]
    for means, way in ways:
        finding = way()
        assert (finding.verdict, finding.means) == (CheckVerdict.GENUINE, means)
        assert finding.says is not None
        assert finding.says.last_four == "4321"
        assert "نورة" not in finding.says.masked_name
        assert finding.kept is not None
        assert finding.kept.state is PaperState.PRINTED


def test_a_void_paper_is_void_whatever_its_code_says(
    office: BuiltOffice, paper: uuid.UUID, pdf: bytes, kept: tuple[str, str, str]
) -> None:
    new = office.door(Role.RECEPTION).run(issue_anew, paper, "تغيّر رقم الجوال")
    door = office.door(Role.RECEPTION)
    for finding in (
        door.ask(check_file, pdf),
        door.ask(check_file, picture_of(pdf, page=1)),
        door.ask(check_digits, kept[0], kept[2]),
    ):
        assert finding.verdict is CheckVerdict.VOID
        assert finding.kept is not None
        assert finding.kept.void_reason == "تغيّر رقم الجوال"
        assert finding.kept.replaced_by.endswith("0002")
    assert door.ask(check_file, door.ask(paper_bytes, new)).verdict is CheckVerdict.GENUINE


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.INVESTIGATION_COMMITTEE])
def test_who_may_not_open_the_file_is_not_told_why_its_paper_is_void(
    office: BuiltOffice, paper: uuid.UUID, pdf: bytes, role: Role
) -> None:
    office.door(Role.RECEPTION).run(void_paper, paper, "ظهر دخل لم يُصرّح به")
    finding = office.door(role).ask(check_file, pdf)
    assert finding.verdict is CheckVerdict.VOID
    assert finding.kept is not None
    assert finding.kept.void_reason == ""


def test_what_our_key_signed_and_our_records_lack_is_not_accepted(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID, pdf: bytes
) -> None:
    def forget(desk: Desk, _widow: Widow) -> None:
        desk.get(Paper, paper).serial = "P-NSM-1448-0999"

    at_desk(office, widow, forget)
    assert office.door(Role.RECEPTION).ask(check_file, pdf).verdict is CheckVerdict.NOT_IN_RECORDS


def test_what_our_key_signed_with_other_data_than_we_keep_is_not_genuine(
    office: BuiltOffice, widow: Widow, paper: uuid.UUID, pdf: bytes
) -> None:
    def change(desk: Desk, _widow: Widow) -> None:
        desk.get(Paper, paper).data_hash = "0" * 64

    at_desk(office, widow, change)
    assert office.door(Role.RECEPTION).ask(check_file, pdf).verdict is CheckVerdict.CHANGED


def test_the_records_vouch_for_an_own_paper_whose_key_was_lost_later(
    office: BuiltOffice, widow: Widow, pdf: bytes
) -> None:
    office.clock.move(days=3)

    def lose(desk: Desk, _widow: Widow) -> None:
        desk.session.scalars(select(SealKey)).one().revoked_at = desk.now

    at_desk(office, widow, lose)
    finding = office.door(Role.RECEPTION).ask(check_file, pdf)
    assert (finding.verdict, finding.cautions) == (CheckVerdict.GENUINE, ())


def test_a_paper_of_an_unknown_association_is_said_to_be_so(office: BuiltOffice) -> None:
    finding = office.door(Role.RECEPTION).ask(check_file, new_branch().paper())
    assert finding.verdict is CheckVerdict.UNKNOWN_ASSOCIATION


def test_wrong_digits_and_numbers_of_others_are_told_apart(office: BuiltOffice, kept: tuple[str, str, str]) -> None:
    door = office.door(Role.RECEPTION)
    wrong = "0" * 8 if not kept[2].startswith("0") else "1" * 8
    assert door.ask(check_digits, kept[0], wrong).verdict is CheckVerdict.CHANGED
    assert door.ask(check_digits, "P-NSM-1448-0777", kept[2]).verdict is CheckVerdict.NOT_IN_RECORDS
    assert door.ask(check_digits, "P-HFF-1448-0001", kept[2]).verdict is CheckVerdict.OTHER_BRANCH


def test_too_few_digits_and_a_missing_number_are_said_together(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).ask(check_digits, " ", "12345٦٧")
    assert {(fault.code, fault.field) for fault in refusal.value.faults} == {
        (FaultCode.REQUIRED, "serial"),
        (FaultCode.FINGERPRINT_TOO_SHORT, "digits"),
    }


def test_every_check_of_an_own_paper_stands_in_the_history_of_its_file(
    office: BuiltOffice, widow: Widow, pdf: bytes
) -> None:
    office.door(Role.LIAISON).ask(check_file, pdf)
    entry = at_desk(office, widow, lambda desk, w: history(desk.session, w.file_id)[0])
    assert entry.act == Act.CHECK_PAPER.value

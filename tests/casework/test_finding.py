"""Files and people are found by whatever is known of them, each with the reason, and by nobody who may not see them."""

import pytest

from desktop_app.casework.finding import FoundFile, Via, find, find_people
from desktop_app.casework.intake.submission import Submitted
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import SON_ID, WIDOW_ID, submit, widow_form
from tests.casework.visits.ways import complete_request

HOLDER, SON = "نورة سعد محمد العتيبي", "خالد عبدالله سعد العتيبي"


@pytest.fixture
def submitted(office: BuiltOffice) -> Submitted:
    return submit(office.door(Role.RECEPTION), widow_form())


def found(office: BuiltOffice, text: str, role: Role = Role.RECEPTION) -> tuple[FoundFile, ...]:
    return office.door(role).ask(find, text)


@pytest.mark.parametrize(
    ("typed", "by", "part", "via", "told"),
    [
        ("العتيبي نوره", Found.NAME, Part.WHOLE, Via.HOLDER, HOLDER),
        ("خالد عبد الله", Found.NAME, Part.WHOLE, Via.MEMBER, SON),
        (WIDOW_ID, Found.IDENTITY, Part.WHOLE, Via.HOLDER, WIDOW_ID),
        (SON_ID[:9], Found.IDENTITY, Part.BEGINNING, Via.MEMBER, SON_ID),
        ("4567", Found.MOBILE, Part.END, Via.HOLDER, "0501234567"),
        ("٠٥٠١٢٣٤٥٦٧", Found.MOBILE, Part.WHOLE, Via.HOLDER, "0501234567"),
        ("SA03 8000 0000 6080 1016 7519", Found.IBAN, Part.WHOLE, Via.HOLDER, "…7519"),
        ("الرياض النسيم", Found.ADDRESS, Part.WHOLE, Via.DWELLING, "النسيم، الرياض"),
    ],
)
def test_a_file_is_found_with_the_reason(
    office: BuiltOffice, submitted: Submitted, typed: str, by: Found, part: Part, via: Via, told: str
) -> None:
    file, *more = found(office, typed)
    assert not more
    assert (file.file_id, file.holder) == (submitted.file_id, HOLDER)
    assert (file.why.by, file.why.part, file.why.told) == (by, part, told)
    assert file.why.via is via


def test_an_account_is_not_told_whole_to_whoever_types_its_end(office: BuiltOffice, submitted: Submitted) -> None:
    """It stands on the page of means, whose every reading leaves an entry."""
    (person,) = office.door(Role.LIAISON).ask(find_people, "7519")
    assert (person.why.by, person.why.told) == (Found.IBAN, "…7519")
    assert "sa03" not in repr((person, found(office, "7519", Role.LIAISON))).lower()


def test_a_file_and_its_request_are_found_by_their_numbers(office: BuiltOffice, submitted: Submitted) -> None:
    assert [one.why.by for one in found(office, submitted.file_number)] == [Found.FILE_NUMBER]
    assert [one.why.by for one in found(office, submitted.request_number)] == [Found.REQUEST_NUMBER]


def test_a_holder_comes_before_a_member_and_the_newer_file_before_the_older(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    older = submit(reception, family_form(0, person__full_name="هند سالم"))
    newer = submit(reception, family_form(1, person__full_name="هند سالم"))
    member = submit(reception, family_form(2, members__1__full_name="هند سالم"))
    assert [one.file_id for one in found(office, "هند سالم")] == [newer.file_id, older.file_id, member.file_id]


def test_a_researcher_finds_the_files_given_to_them_alone(office: BuiltOffice) -> None:
    mine = complete_request(office)
    submit(office.door(Role.RECEPTION), family_form(0, person__full_name="نورة سعد العتيبي"))
    assert len(found(office, "نورة")) == 2
    assert [one.file_id for one in found(office, "نورة", Role.RESEARCHER)] == [mine.file_id]
    assert [one.file_id for one in office.door(Role.RESEARCHER).ask(find_people, "نورة")] == [mine.file_id]


def test_people_are_found_with_the_closest_of_their_files(office: BuiltOffice, submitted: Submitted) -> None:
    (person,) = office.door(Role.RECEPTION).ask(find_people, "خالد عتيبي")
    assert (person.full_name, person.identity_number, person.file_number) == (SON, SON_ID, submitted.file_number)
    assert (person.why.by, person.why.via) == (Found.NAME, Via.MEMBER)
    assert office.door(Role.RECEPTION).ask(find_people, submitted.file_number) == ()

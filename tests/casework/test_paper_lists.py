from uuid import UUID

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Question
from desktop_app.casework.finding import find
from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.paper_lists import (
    PaperFilter,
    count_papers,
    find_papers,
    list_papers,
    list_these,
    papers_of,
)
from desktop_app.casework.papers import paper_bytes
from desktop_app.casework.records import add
from desktop_app.models.base import uuid7
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.storage.search import CANDIDATES
from tests.builders import BuiltOffice
from tests.casework.files.people import family_form
from tests.casework.intake.forms import SON_ID, submit, widow_form
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow


def test_lists_narrow_to_what_waits_and_to_what_was_typed(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    assert [found.id for found in door.ask(list_papers, PaperFilter.TO_PRINT)] == [paper]
    assert door.ask(list_papers, PaperFilter.VOID) == ()
    assert len(door.ask(list_papers, PaperFilter.ALL, "نورة")) == 1
    assert door.ask(list_papers, PaperFilter.ALL, "لا أحد") == ()
    assert door.ask(count_papers)[PaperFilter.TO_PRINT] == 1
    assert [found.id for found in door.ask(papers_of, widow.file_id)] == [paper]


def test_a_list_is_gone_on_with_after_the_last_paper_that_was_shown(
    office: BuiltOffice, widow: Widow, paper: UUID
) -> None:
    door = office.door(Role.RECEPTION)
    assert door.ask(list_papers, after=paper) == ()
    assert [found.id for found in door.ask(list_papers, PaperFilter.TO_PRINT, after=uuid7())] == [paper]


def test_a_researcher_sees_the_papers_of_their_own_files_alone(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    assert len(office.door(Role.RESEARCHER).ask(list_papers)) == 1

    def taken_away(desk: Desk, widow: Widow) -> None:
        desk.get(CaseFile, widow.file_id).researcher_id = None

    at_desk(office, widow, taken_away)
    assert office.door(Role.RESEARCHER).ask(list_papers) == ()
    with pytest.raises(Refused):
        office.door(Role.RESEARCHER).ask(paper_bytes, paper)


def test_what_a_researcher_types_finds_their_papers_however_many_others_have_that_bear_such_a_number(
    office: BuiltOffice, widow: Widow, paper: UUID
) -> None:
    other = submit(office.door(Role.RECEPTION), family_form(0)).file_id

    def crowded(desk: Desk, _widow: Widow) -> str:
        mine = desk.get(Paper, paper)
        made = {"id", "version", "branch"}
        written = {one.key: getattr(mine, one.key) for one in mine.__table__.columns if one.key not in made}
        for number in range(CANDIDATES + 2):
            file_id = None if number == 0 else other
            desk.session.add(Paper(**(written | {"file_id": file_id, "serial": f"{mine.serial[:-1]}0-{number}"})))
            desk.session.flush()
        return mine.serial

    serial = at_desk(office, widow, crowded)
    found = office.door(Role.RESEARCHER).ask(list_papers, text=serial[:-1])
    assert [row.serial for row in found] == [f"{serial[:-1]}0-0", serial]


@pytest.mark.parametrize(
    "typed",
    ["خالد عبد الله", SON_ID, SON_ID[-5:], "0501234567", "النسيم", "request", "file", "serial", "0001"],
)
def test_a_paper_is_found_by_all_that_its_file_is_found_by(office: BuiltOffice, typed: str) -> None:
    door = office.door(Role.RECEPTION)
    submitted = submit(door, widow_form())
    paper = door.run(issue_intake_paper, submitted.file_id, PaperKind.DATA_ACCURACY_DECLARATION)
    serial = door.ask(list_papers)[0].serial
    numbers = {"request": submitted.request_number, "file": submitted.file_number, "serial": serial}
    text = numbers.get(typed, typed)
    assert door.ask(find, text)
    assert [row.id for row in door.ask(list_papers, text=text)] == [paper]
    assert office.door(Role.RESEARCHER).ask(list_papers, text=text) == ()


def test_a_number_of_one_paper_finds_no_other_of_its_file(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    door.run(issue_intake_paper, widow.file_id, PaperKind.RIGHTS_AND_DUTIES)
    serial = next(row.serial for row in door.ask(papers_of, widow.file_id) if row.id == paper)
    assert [row.id for row in door.ask(list_papers, text=serial)] == [paper]


@pytest.mark.parametrize("few", [0, 5000])
def test_no_crowd_of_the_same_name_hides_a_paper(
    office: BuiltOffice, widow: Widow, paper: UUID, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.search_papers.FEW", few)

    def crowd(desk: Desk, _widow: Widow) -> None:
        for number in range(CANDIDATES + 1):
            add(desk, Person(full_name=f"نورة {number}", name_key=""))

    at_desk(office, widow, crowd)
    for role in (Role.RECEPTION, Role.RESEARCHER):
        door = office.door(role)
        assert [row.id for row in door.ask(list_papers, text="نورة")] == [paper]
        assert [row.id for row in door.ask(list_papers, PaperFilter.TO_PRINT, "نو")] == [paper]
        assert door.ask(list_papers, PaperFilter.TO_SIGN, "نورة") == ()
        assert door.ask(list_papers, text="نورة", after=paper) == ()


def test_papers_are_looked_up_while_somebody_types(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    door = office.door(Role.RECEPTION)
    assert door.seek(Question(), find_papers, "نورة", 10) == door.ask(find_papers, "نورة") == (paper,)
    assert [row.id for row in door.ask(list_these, (paper,))] == [paper]
    assert office.door(Role.RESEARCHER).ask(list_these, (paper,))

"""How screens speak of files."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.files.holders import AddressFacts
from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.visits.planning import plan_visit
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, FileState, RequestState, Role
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views.file_words import (
    DECISION_TONES,
    FILE_TONES,
    REQUEST_TONES,
    VISIT_TONES,
    FileWords,
    overview_tone,
    phone,
    place,
    stage_tone,
)
from tests.builders import BuiltOffice, build_office
from tests.casework.decisions.families import family
from tests.casework.visits.ways import complete_request


@pytest.fixture
def built(tmp_path: object) -> BuiltOffice:
    return build_office(tmp_path)  # type: ignore[arg-type]  # pytest gives a path


def test_every_state_has_its_tone() -> None:
    assert set(FILE_TONES) == set(FileState)
    assert set(REQUEST_TONES) == set(RequestState)
    assert set(VISIT_TONES) == set(VisitState)
    assert set(DECISION_TONES) == set(DecisionState)


def test_an_applicant_is_told_by_the_request_and_a_beneficiary_by_the_file(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted, words, manager = complete_request(built), FileWords(), built.door(Role.SERVICES_MANAGER)
    (row,) = manager.ask(find_files, FileQuery())
    assert (words.stage(row), stage_tone(row)) == ("مكتمل", "info")
    built.door(Role.RESEARCHER).run(plan_visit, submitted.file_id, built.clock() + timedelta(days=1))
    (row,) = manager.ask(find_files, FileQuery())
    overview = manager.ask(file_overview, submitted.file_id)
    assert (words.stage(row), stage_tone(row)) == ("زيارة مجدولة", "violet")
    assert (words.stage_of(overview), overview_tone(overview)) == ("زيارة مجدولة", "violet")
    accepted = manager.ask(file_overview, family(built).file_id)
    assert (words.stage_of(accepted), overview_tone(accepted)) == ("نشط", "ok")


@pytest.mark.parametrize(
    ("age", "words"), [(None, ""), ((46, 46), "\u206646\u2069 سنة"), ((13, 14), "\u206613\u2069 أو \u206614\u2069 سنة")]
)
def test_ages_are_told_as_exactly_as_they_are_known(qtbot: QtBot, age: tuple[int, int] | None, words: str) -> None:
    assert FileWords().years(age) == words


def test_acts_are_told_in_words_and_refused_ones_as_such(qtbot: QtBot) -> None:
    assert FileWords().act(Act.SUBMIT_REQUEST.value) == "تقديم طلب"
    assert FileWords().act("denied:" + Act.VOID_PAPER.value) == "مُنع: إلغاء ورقة"
    assert FileWords().act("something_newer") == "something_newer"


def test_places_and_telephones_are_told_where_they_are_known(qtbot: QtBot) -> None:
    assert place(None) == phone("") == ""
    assert place(AddressFacts("الرياض", "النسيم", "", "", "", None, None, "")) == "النسيم — الرياض"
    assert phone("+966501234567") == "\u2066050 123 4567\u2069"


def test_persons_agree_with_their_number(qtbot: QtBot) -> None:
    assert [FileWords().persons(count) for count in (1, 2, 5)] == ["فرد واحد", "فردان", "\u20665\u2069 أفراد"]

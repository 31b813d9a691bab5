"""Whatever answers to what was typed is listed, counted and exported, under every filter: the closest first."""

import re
import uuid
from collections.abc import Mapping
from typing import Any

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.files.export import export_files
from desktop_app.casework.files.listing import count_files, find_files, survey_files
from desktop_app.casework.files.query import APART, MOST_RANKED, PAGE, Asked, FileOrder, FileQuery, asked, place_before
from desktop_app.casework.finding import find
from desktop_app.casework.performs import performs
from desktop_app.models.cases import CaseFile
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Category, FileState, Role
from desktop_app.storage.search_index import index_missing
from tests.builders import BuiltOffice
from tests.casework.files.many import many_files
from tests.casework.files.test_export import words_of
from tests.storage.conftest import writing

MANY = 1500


@performs(Act.FIND_FILES)
def _asked(desk: Desk, query: FileQuery) -> tuple[Asked, Mapping[str, Any]]:
    """What the actor asks for, as the door hands the desk over."""
    return asked(desk, query)


EVERY_ORDER = pytest.mark.parametrize("order", FileOrder)


@pytest.fixture
def crowded(office: BuiltOffice) -> BuiltOffice:
    """An office in which more files answer to one name than are ranked; a fifth of them are called «نورة»."""
    many_files(office, MANY)
    with office.opened.store.engine.begin() as connection:
        index_missing(connection)
    return office


def truth(office: BuiltOffice, states: tuple[FileState, ...] = ()) -> list[uuid.UUID]:
    """The files whose holder is called «نورة», by reading every one; the newest first."""
    rows = office.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery(states=states), MANY)
    return [row.id for row in rows if row.holder == "نورة"]


@EVERY_ORDER
@pytest.mark.parametrize("states", [(), (FileState.FROZEN,)])
def test_every_file_that_answers_is_listed_and_counted_under_every_filter(
    crowded: BuiltOffice, order: FileOrder, states: tuple[FileState, ...]
) -> None:
    door, expected = crowded.door(Role.SERVICES_MANAGER), truth(crowded, states)
    assert len(truth(crowded)) > MOST_RANKED + PAGE
    query = FileQuery(text="نوره", states=states, order=order)
    whole = door.ask(find_files, query, MANY)
    assert sorted(row.id for row in whole) == sorted(expected)
    survey = door.ask(survey_files, query)
    assert survey.total == len(expected) == door.ask(count_files, (query,))[0]
    read = [row.id for begin in survey.places for row in door.ask(find_files, query, APART, begin)]
    assert read == [row.id for row in whole]
    assert [place_before(order, survey.places, row.place) for row in whole] == [at // APART for at in range(len(whole))]


def test_the_closest_stand_in_their_order_and_the_others_after_them_the_newest_first(crowded: BuiltOffice) -> None:
    door = crowded.door(Role.SERVICES_MANAGER)
    named = tuple(found.file_id for found in door.ask(find, "نورة", MOST_RANKED))[::-1]
    query = FileQuery(text="نورة", named=named, order=FileOrder.CLOSEST)
    found = [row.id for row in door.ask(find_files, query, MANY)]
    assert len(named) == MOST_RANKED
    assert found == [*named, *(key for key in truth(crowded) if key not in named)]
    assert [row.id for row in door.ask(find_files, query)] == list(named[:PAGE])


def test_the_sheet_holds_every_file_that_answers(crowded: BuiltOffice) -> None:
    query = FileQuery(text="نورة", order=FileOrder.CLOSEST)
    sheet = words_of(crowded.door(Role.SERVICES_MANAGER).ask(export_files, query))
    assert len(re.findall(r">NSM-1448-\d{4}", sheet)) == len(truth(crowded))


def test_a_category_and_a_number_narrow_what_answers(crowded: BuiltOffice) -> None:
    door = crowded.door(Role.SERVICES_MANAGER)
    wanted = FileQuery(text="NSM-1448-5", category=Category.WIDOW)
    every = door.ask(find_files, FileQuery(category=Category.WIDOW), MANY)
    assert [row.id for row in door.ask(find_files, wanted, MANY)] == [
        row.id for row in every if row.number.startswith("NSM-1448-5")
    ]


def test_a_researcher_is_listed_their_own_alone_however_many_answer(crowded: BuiltOffice) -> None:
    mine = truth(crowded)[-1]
    with writing(crowded.opened.store) as session:
        session.get_one(CaseFile, mine).researcher_id = crowded.door(Role.RESEARCHER).actor.id
    door = crowded.door(Role.RESEARCHER)
    for order in FileOrder:
        query = FileQuery(text="نورة", order=order)
        assert [row.id for row in door.ask(find_files, query)] == [mine]
        assert door.ask(count_files, (query,)) == (1,)
        assert door.ask(survey_files, query).total == 1
    number = door.ask(find_files, FileQuery())[0].number
    assert [row.id for row in door.ask(find_files, FileQuery(text=number))] == [mine]
    assert door.ask(find_files, FileQuery(text="NSM-1448-9999")) == ()


def test_the_words_of_a_question_tell_nothing_of_what_was_typed(crowded: BuiltOffice) -> None:
    """They are kept, and what was typed is not to be found in them."""
    door = crowded.door(Role.SERVICES_MANAGER)
    (kept, values), (other, _) = (door.ask(_asked, FileQuery(text=text)) for text in ("نورة 4567", "مريم 8901"))
    assert "نوره" in str(values)
    assert not any(typed in repr(kept) for typed in ("نورة", "نوره", "4567"))
    assert kept == other


def test_what_holds_no_letter_lists_nothing(crowded: BuiltOffice) -> None:
    assert crowded.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery(text="؟")) == ()

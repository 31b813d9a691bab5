"""A populated office is one that the program itself could have come to: sound, deterministic, full of work."""

from contextlib import closing
from pathlib import Path
from shutil import copytree
from uuid import UUID

import pytest
from sqlalchemy import func, select

from benchmarks.populate.cast import cast_of
from benchmarks.populate.chance import seeded
from benchmarks.populate.fates import LAST_DAY
from benchmarks.populate.making import PRESENT, Populated, populate, populated
from benchmarks.populate.story import PEOPLE_A_CLOCK, Story
from benchmarks.populate.variants import Variant, spelt
from desktop_app.casework.files.history import history_of
from desktop_app.casework.files.listing import count_files
from desktop_app.casework.files.overview import file_overview
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.finding import find, find_people
from desktop_app.casework.opening import Opened, door_of, open_office
from desktop_app.casework.today import today
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.journal import JournalEntry
from desktop_app.models.office import NumberSeries
from desktop_app.models.people import Person
from desktop_app.policy.terms import FileState, RequestState, Role
from desktop_app.practice.staff import colleague
from desktop_app.settings import Places
from desktop_app.storage import alike
from desktop_app.storage.journal import verify_chain

PEOPLE = 700


@pytest.fixture(scope="module")
def places(founded: Path, tmp_path_factory: pytest.TempPathFactory) -> Places:
    """A population, made once."""
    places = Places(copytree(founded, tmp_path_factory.mktemp("populated"), dirs_exist_ok=True) / "office")
    populate(places, PEOPLE)
    return places


@pytest.fixture(scope="module")
def story(places: Places) -> Populated:
    made = populated(places)
    assert made is not None
    return made


@pytest.fixture(scope="module")
def opened(places: Places, story: Populated) -> Opened:
    return open_office(places, story.key(places), lambda: PRESENT)


def test_there_are_as_many_people_as_asked_for_each_with_a_number_of_their_own(opened: Opened) -> None:
    with opened.store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == PEOPLE
        numbers = session.scalars(select(Person.identity_number)).all()
    assert len(set(numbers)) == PEOPLE


def test_the_chain_is_whole_and_the_keys_are_those_of_the_names(opened: Opened, story: Populated) -> None:
    with opened.store.reading() as session:
        report = verify_chain(session)
        assert alike.apart(session.connection()) == 0
        assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
    assert report.whole
    assert report.entries > story.entries > PEOPLE


def test_files_are_in_every_state_and_their_numbers_go_on(opened: Opened) -> None:
    with opened.store.reading() as session:
        states = {state for (state,) in session.execute(select(CaseFile.state).distinct())}
        highest = session.scalar(select(func.sum(NumberSeries.last)).where(NumberSeries.series == "F"))
        files = session.scalar(select(func.count()).select_from(CaseFile))
    assert states == set(FileState)
    assert highest == files


def test_so_many_clocks_run_to_so_many_people(opened: Opened) -> None:
    running = (RequestState.COMPLETE, RequestState.STUDY, RequestState.RECOMMENDED)
    with opened.store.reading() as session:
        open_ones = select(func.count()).where(Request.state.in_(running), Request.promised_latest >= LAST_DAY)
        assert session.scalar(open_ones) == PEOPLE // PEOPLE_A_CLOCK


def test_the_use_cases_read_it(opened: Opened, story: Populated) -> None:
    door = door_of(opened, colleague(Role.RESEARCH_OFFICER).user_name, lambda: PRESENT)
    assert door.ask(today).counts.open_requests >= PEOPLE // PEOPLE_A_CLOCK
    assert door.ask(count_files, (FileQuery(),))[0] > 150
    old, young = UUID(story.old_file), UUID(story.young_file)
    assert len(door.ask(history_of, old)) > 100
    assert len(door.ask(history_of, young)) == 1
    with opened.store.reading() as session:
        acts = select(func.count()).where(JournalEntry.subject == old, JournalEntry.at < PRESENT)
        assert (session.scalar(acts) or 0) > 350
    assert door.ask(file_overview, old).state is FileState.ACTIVE


def test_the_same_seed_tells_the_same_story_and_another_tells_another(opened: Opened) -> None:
    cast = cast_of(opened.store)

    def told(seed: int) -> list[object]:
        return [(bundle.context, bundle.rows) for bundle in Story(cast, 60, seed).bundles()]

    assert told(1) == told(1)
    assert told(1) != told(2)


def test_acts_come_in_the_order_of_their_days(opened: Opened) -> None:
    days = [bundle.context.at.date() for bundle in Story(cast_of(opened.store), 300, 5).bundles()]
    assert days == sorted(days)


def test_one_that_was_cut_short_is_gone_on_with(founded: Path, tmp_path: Path) -> None:
    class Cut(Exception):
        pass

    def cut(_acts: int) -> None:
        raise Cut

    places = Places(copytree(founded, tmp_path / "cut") / "office")
    with pytest.raises(Cut):
        populate(places, 40, on_written=cut)
    assert populated(places) is None
    populate(places, 40)
    story = populated(places)
    assert story is not None
    with closing(open_office(places, story.key(places)).store) as store, store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Person)) == 40


@pytest.mark.parametrize("kind", [one for one in Variant if "typo" not in one.value])
def test_whoever_is_written_otherwise_is_found_by_the_one_search(opened: Opened, kind: Variant) -> None:
    """What was mistyped is compared by likeness, where somebody new is written down, and is not searched for."""
    door, chance = door_of(opened, colleague(Role.RECEPTION).user_name, lambda: PRESENT), seeded(18)
    with opened.store.reading() as session:
        people = session.execute(select(Person.id, Person.full_name).where(Person.merged_into_id.is_(None))).all()
    written = [(key, typed) for key, name in people if (typed := spelt(name, kind, chance)) is not None]
    assert len(written) > 10
    for key, typed in chance.sample(written, min(len(written), 40)):
        meant = [one for one in door.ask(find_people, typed) if one.person_id == key]
        assert meant, typed
        assert meant[0].file_id in {one.file_id for one in door.ask(find, typed)}, typed

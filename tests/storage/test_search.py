import uuid
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Dwelling, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.names import fold
from desktop_app.policy.terms import Category
from desktop_app.storage.engine import Store
from desktop_app.storage.search import MOST_WORDS, Hit, Typed, Why, reader_of, search
from desktop_app.storage.search_index import SOURCES
from tests.storage.conftest import writing
from tests.storage.records import person, staff

DAY = date(2026, 1, 1)
NAME = Why(Found.NAME, Part.WHOLE)
LETTERS = st.text(alphabet="ابتجحدرزسشصطعفقكلمنهويأإآةىئؤ", min_size=1, max_size=7)
NAMES = st.lists(st.one_of(LETTERS, st.sampled_from(["عبد", "أبو", "أم", "ال", "بن", "الله"])), min_size=1, max_size=5)


def found(
    store: Store, text: str, kinds: tuple[str, ...] = tuple(SOURCES), researcher: Staff | None = None, limit: int = 50
) -> list[Hit]:
    key = researcher.id if researcher else None
    with store.reading() as session:
        return search(reader_of(session), text, limit, kinds, key)


def whys(store: Store, text: str) -> list[Why]:
    return [hit.why for hit in found(store, text)]


@pytest.fixture
def known(store: Store) -> Person:
    with writing(store) as session:
        session.add(person("سعد الحربي", "1100000000", "+966509876543"))
        session.add(known := person("أسماء بنت عبد الرحمن القحطانية", "1012345674", "+966551234567"))
        session.flush()
        known.iban = "SA0380000000608010167519"
    return known


@pytest.fixture
def compounds(store: Store) -> None:
    with writing(store) as session:
        names = ("أم كلثوم سالم", "أبو بكر علي", "سعد عبد محمد الزهراني", "علاء الدين مؤمن", "صلاحالدين فهد")
        more = ("هبة الله راشد", "عطاالله تركي", "عبد الرحمن فهد آل سعود", "محمد بن سعد القحطاني", "نورة سعد العتيبي")
        session.add_all(person(name, str(number)) for number, name in enumerate((*names, *more), 1))


def named(store: Store, text: str) -> list[str]:
    with store.reading() as session:
        return [session.get_one(Person, hit.id).full_name for hit in found(store, text)]


def a_file(holder: Person, number: str = "NSM-1448-0123", researcher: Staff | None = None) -> CaseFile:
    key = researcher.id if researcher else None
    return CaseFile(number=number, holder_id=holder.id, category=next(iter(Category)), opened_on=DAY, researcher_id=key)


@pytest.mark.parametrize(
    "typed",
    [
        "اسماء",
        "أسماءُ القحطانيه",
        "عبدالرحمن",
        "عبد الرحمن اسماء",
        "قحطانيـة",
        "القحطانية بنت أسماء",
    ],
)
def test_a_name_is_found_however_it_is_spelt_in_any_order(store: Store, known: Person, typed: str) -> None:
    assert found(store, typed) == [Hit("person", known.id, NAME)]


@pytest.mark.parametrize("typed", ["القح", "عبد الرح اسم", "عبد اسما", "ا ب ع ق"])
def test_the_beginnings_of_its_words_are_enough(store: Store, known: Person, typed: str) -> None:
    assert found(store, typed) == [Hit("person", known.id, Why(Found.NAME, Part.BEGINNING))]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        *((typed, "أم كلثوم سالم") for typed in ("كلثوم", "أم كلثوم", "أمكلثوم", "سالم كلثوم")),
        *((typed, "أبو بكر علي") for typed in ("بكر", "أبوبكر", "علي أبو بكر")),
        *((typed, "سعد عبد محمد الزهراني") for typed in ("محمد الزهراني", "عبدمحمد", "عبد محمد سعد", "الزهراني محمد")),
        *((typed, "علاء الدين مؤمن") for typed in ("علاءالدين", "علاء الدين", "علاءالد", "علاء الد", "الدين علاء")),
        *((typed, "صلاحالدين فهد") for typed in ("صلاح الدين", "صلاح الد", "صلاح", "صلاحالدين")),
        *((typed, "هبة الله راشد") for typed in ("هبةالله", "هبة الله", "هبةال")),
        *((typed, "عطاالله تركي") for typed in ("عطا الله", "عطاالله", "عطا")),
        *((typed, "عبد الرحمن فهد آل سعود") for typed in ("الرحمن", "عبدالرحمن", "آلسعود", "السعود", "فهد آل سعود")),
    ],
)
def test_compounds_are_found_by_their_halves_with_the_space_and_without(
    store: Store, compounds: None, typed: str, name: str
) -> None:
    assert named(store, typed) == [name]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("محمد ابن سعد القحطاني", "محمد بن سعد القحطاني"),
        ("محمد سعد القحطاني", "محمد بن سعد القحطاني"),
        ("محمد بن سعد بن القح", "محمد بن سعد القحطاني"),
        ("نورة بنت سعد", "نورة سعد العتيبي"),
        ("نورة ابنة سعد آل عتيبي", "نورة سعد العتيبي"),
        ("نورة بنت", "نورة سعد العتيبي"),
        ("بنت نورة", "نورة سعد العتيبي"),
        ("ابن القحطاني", "محمد بن سعد القحطاني"),
    ],
)
def test_bin_and_its_like_keep_nobody_from_being_found(store: Store, compounds: None, typed: str, name: str) -> None:
    assert named(store, typed) == [name]


def test_bin_as_typed_comes_first_then_whoever_it_begins_and_then_whoever_it_is_left_out_of(store: Store) -> None:
    with writing(store) as session:
        for number, name in enumerate(("محمد بندر سعد", "محمد سعد", "محمد بن سعد علي"), 1):
            session.add(person(name, str(number)))
    assert named(store, "محمد بن") == ["محمد بن سعد علي", "محمد بندر سعد", "محمد سعد"]
    assert [why.part for why in whys(store, "محمد بن")] == [Part.WHOLE, Part.BEGINNING, Part.WHOLE]
    assert named(store, "محمد بن سعد") == ["محمد بن سعد علي", "محمد سعد", "محمد بندر سعد"]
    assert {why.part for why in whys(store, "محمد بن سعد")} == {Part.WHOLE}
    assert set(named(store, "بن")) == {"محمد بن سعد علي", "محمد بندر سعد"}


def test_who_is_meant_by_a_name_comes_without_everybody_whose_compound_holds_it(store: Store) -> None:
    with writing(store) as session:
        session.add_all([meant := person("محسن علي", "1"), person("عبدالمحسن علي", "2"), person("عبد المحسن علي", "3")])
    assert [hit.id for hit in found(store, "محسن علي")] == [meant.id]
    assert len(found(store, "المحسن علي")) == 3


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        *((typed, []) for typed in ("966", "00", "00966", "+966", "9660")),
        *((typed, ["أ"]) for typed in ("9665", "009665", "96655", "+966055", "00966551234567")),
        *((typed, ["ب"]) for typed in ("00967712", "967712", "+967 712 345 678")),
    ],
)
def test_the_number_of_a_country_alone_is_no_number_at_home(store: Store, typed: str, expected: list[str]) -> None:
    with writing(store) as session:
        session.add_all([person("أ", "1", "+966551234567"), person("ب", "2", "+967712345678")])
    assert named(store, typed) == expected


def test_of_a_column_that_was_pasted_the_first_different_words_are_looked_for(store: Store, known: Person) -> None:
    assert found(store, " ".join(str(500000000 + number) for number in range(1000))) == []
    assert len(Typed.of(" ".join(str(number) for number in range(1000))).words) == MOST_WORDS
    assert [hit.id for hit in found(store, "أسماء 4567 " * 300)] == [known.id]
    with writing(store) as session:
        session.add(twice := person("سالم", "151"))
    assert [hit.id for hit in found(store, "15 15 15")] == [twice.id]


@pytest.mark.parametrize(
    ("typed", "by", "part"),
    [
        ("1012345674", Found.IDENTITY, Part.WHOLE),
        ("١٠١٢٣٤٥٦٧٤", Found.IDENTITY, Part.WHOLE),
        ("10123", Found.IDENTITY, Part.BEGINNING),
        ("5674", Found.IDENTITY, Part.END),
        ("4567", Found.MOBILE, Part.END),
        ("0551234567", Found.MOBILE, Part.WHOLE),
        ("055 123 4567", Found.MOBILE, Part.WHOLE),
        ("+966 55 123 4567", Found.MOBILE, Part.WHOLE),
        ("00966551", Found.MOBILE, Part.BEGINNING),
        ("551234567", Found.MOBILE, Part.WHOLE),
        ("۰۵۵۱", Found.MOBILE, Part.BEGINNING),
        ("SA03 8000 0000 6080", Found.IBAN, Part.BEGINNING),
        ("7519", Found.IBAN, Part.END),
    ],
)
def test_a_number_is_found_by_its_beginning_or_its_end(
    store: Store, known: Person, typed: str, by: Found, part: Part
) -> None:
    (hit,) = found(store, typed)
    assert (hit.id, hit.why.by, hit.why.part) == (known.id, by, part)


def test_a_name_and_a_number_narrow_each_other(store: Store, known: Person) -> None:
    assert [hit.id for hit in found(store, "أسماء 4567")] == [known.id]
    assert [hit.id for hit in found(store, "0551 1012")] == [known.id]
    assert found(store, "سعد 4567") == found(store, "0551 1100") == []


@pytest.mark.parametrize("typed", ["", "  ", "زيد", "اسماء الحربي", '"', "words:*", "NEAR(", "AND", "-", "'; DROP"])
def test_what_matches_nobody_finds_nobody(store: Store, known: Person, typed: str) -> None:
    assert found(store, typed) == []


@pytest.mark.parametrize("typed", ["NSM-1448-0123", "nsm-1448-0123", "nsm 1448 0123", "1448-0123", "nsm14", "0123"])
def test_a_file_is_found_by_its_number(store: Store, known: Person, typed: str) -> None:
    with writing(store) as session:
        session.add(file := a_file(known))
    (hit,) = found(store, typed, ("case_file",))
    assert (hit.id, hit.why.by, hit.why.number) == (file.id, Found.FILE_NUMBER, "nsm14480123")
    assert found(store, "0123", ("person",)) == []


def test_a_household_is_found_where_it_lives_now(store: Store, known: Person) -> None:
    with writing(store) as session:
        session.add(file := a_file(known))
        session.flush()
        home = Dwelling(file_id=file.id, city="الرياض", district="النسيم", street="شارع 15", started_on=DAY)
        home.national_address = "RRNA2929"
        session.add(home)
    address = Why(Found.ADDRESS, Part.WHOLE)
    assert found(store, "نسيم الرياض") == [Hit("dwelling", home.id, address)]
    assert found(store, "شارع 15 النسيم") == [Hit("dwelling", home.id, address)]
    assert found(store, "rrna2929")[0].why == Why(Found.NATIONAL_ADDRESS, Part.WHOLE, "rrna2929")
    with writing(store) as session:
        session.get_one(Dwelling, home.id).ended_on = DAY
    assert found(store, "نسيم الرياض") == []


def test_whole_words_come_before_beginnings_and_short_names_before_long_ones(store: Store) -> None:
    with writing(store) as session:
        session.add(longer := person("نور الهدى محمد", "1"))
        session.add(exact := person("نور محمد", "2"))
        session.add(beginning := person("نورة محمد", "3"))
    with writing(store) as session:
        session.add(newer := person("نور محمد", "4"))
    assert [hit.id for hit in found(store, "نور محمد")] == [newer.id, exact.id, longer.id, beginning.id]
    assert [hit.id for hit in found(store, "نور محمد", limit=2)] == [newer.id, exact.id]


def test_a_whole_number_comes_before_a_longer_one_and_an_end(store: Store) -> None:
    with writing(store) as session:
        session.add(end := person("أ", "91234"))
        session.add(longer := person("ب", "12345"))
        session.add(whole := person("ج", "1234"))
    assert [hit.id for hit in found(store, "1234")] == [whole.id, longer.id, end.id]


def test_a_researcher_finds_their_own_however_many_others_there_are(store: Store) -> None:
    with writing(store) as session:
        session.add(mine := person("نورة سعد", "1"))
        session.add_all([me := staff("ريم"), other := staff("هدى")])
        session.flush()
        session.add(a_file(mine, "NSM-1", me))
        for number in range(260):
            session.add(one := person("نورة سعد", f"7{number:04}", f"+9665511{number:05}"))
            session.flush()
            session.add(a_file(one, f"NSM-7{number:04}", other))
    assert [hit.id for hit in found(store, "نورة سعد", researcher=me)] == [mine.id]
    assert [hit.kind for hit in found(store, "NSM-1", researcher=me)] == ["case_file"]
    assert found(store, "70000", researcher=me) == []
    assert len(found(store, "نورة سعد", researcher=other, limit=300)) == 260


@given(NAMES, st.data())
def test_every_name_answers_to_beginnings_of_its_words_in_any_order(words: list[str], data: st.DataObject) -> None:
    """What stands in the index is looked for in the very form that a question takes, checked without a store."""
    from desktop_app.storage.search_index import words_of

    held = words_of(" ".join(words)).split()
    asked = data.draw(st.sampled_from(list(permutations(fold(" ".join(words)).split()))[:24]))
    cut = [word[: data.draw(st.integers(1, len(word)))] for word in asked]
    for ways in Typed.of(" ".join(cut)).words:
        joined, *parts = ways
        assert begins(joined, held) or (parts and all(begins(part, held) for part in parts))


def begins(word: str, held: list[str]) -> bool:
    return any(one.startswith(word) for one in held)


def test_hits_are_plain_values() -> None:
    assert Hit("person", uuid.UUID(int=1), NAME) == Hit("person", uuid.UUID(int=1), NAME)

"""Declared, documented, observed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.casework.visits.facts import ComparedEntry
from desktop_app.policy.identity import show_phone
from desktop_app.policy.text import one_line
from desktop_app.policy.visit_terms import ComparedFact
from tests.builders import BuiltOffice
from tests.casework.visits.ways import planned_visit, sheet_of

WORDS = st.sampled_from(["", " ", "3", "4", "٣ غرف"])


def test_every_fact_is_declared_with_the_documents_that_can_prove_it(office: BuiltOffice) -> None:
    declared = {fact.fact: fact for fact in sheet_of(office, planned_visit(office)).declared}
    assert set(declared) == set(ComparedFact)
    assert declared[ComparedFact.MEMBERS].declared == "3"
    assert declared[ComparedFact.MONTHLY_INCOME].declared == "2,150"
    assert declared[ComparedFact.MARITAL_STATUS].declared == "أرملة"
    assert declared[ComparedFact.TENURE].documents == ("عقد إيجار السكن",) or declared[ComparedFact.TENURE].documents
    assert declared[ComparedFact.ROOMS].documents == ()


@given(declared=WORDS, documented=WORDS, observed=WORDS)
def test_a_fact_differs_when_the_words_that_are_there_do_not_agree(
    declared: str, documented: str, observed: str
) -> None:
    entry = ComparedEntry(ComparedFact.ROOMS, declared, documented, observed)
    said = {word.strip() for word in (declared, documented, observed)} - {""}
    assert entry.differs is (len(said) > 1)


def test_a_number_that_was_seen_as_declared_is_no_difference_for_the_marks_of_its_direction() -> None:
    declared = show_phone("+966501234567")
    assert not ComparedEntry(ComparedFact.MOBILE, declared, observed=one_line(declared)).differs

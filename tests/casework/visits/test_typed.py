"""Reading a visit report as typed."""

from datetime import date

from desktop_app.casework.typed_form import Reader
from desktop_app.casework.visits.facts import DeclaredFact
from desktop_app.casework.visits.typed import read_report, read_witnesses
from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import Category
from desktop_app.policy.visit_terms import ComparedFact, Settlement, VisitAnswer
from tests.builders import DAY

ROOMS = DeclaredFact(ComparedFact.ROOMS, "3", ())


def test_an_empty_report_names_everything_that_is_missing() -> None:
    reader = Reader({}, DAY)
    report = read_report(reader, load_checklist(FIELD_VISIT), Category.WIDOW, (ROOMS,))
    missing = [fault for fault in reader.faults if fault.code is FaultCode.ANSWER_MISSING]
    assert len(missing) == len(load_checklist(FIELD_VISIT).items_for(Category.WIDOW))
    assert all(fault.params["item"] for fault in missing)
    assert (report.visited_on, report.recommendation) == (None, None)


def test_what_was_typed_is_read_as_values() -> None:
    reader = Reader(
        {
            "header.visited_on": "H1448-06-09",
            "answers.beds.answer": "no",
            "compared.rooms.observed": "2",
            "compared.rooms.settlement": "observed_stands",
        },
        DAY,
    )
    report = read_report(reader, load_checklist(FIELD_VISIT), Category.WIDOW, (ROOMS,))
    assert report.visited_on == date(2026, 11, 19)
    assert report.answers["beds"].answer is VisitAnswer.NO
    assert report.compared[0].settlement is Settlement.OBSERVED_STANDS


def test_only_witnesses_that_were_begun_are_read() -> None:
    reader = Reader({"witnesses.1.full_name": "سعد", "witnesses.2.full_name": "  "}, DAY)
    assert [form.full_name for form in read_witnesses(reader)] == ["سعد"]

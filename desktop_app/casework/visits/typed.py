"""Reads a visit report as typed into frozen values, or into everything that is wrong with it."""

from desktop_app.casework.typed_form import Reader
from desktop_app.casework.visits.facts import ComparedEntry, DeclaredFact
from desktop_app.casework.visits.report import ItemAnswer, VisitReport
from desktop_app.casework.visits.witnesses import WitnessForm
from desktop_app.policy.checklist import Checklist
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import Category
from desktop_app.policy.visit_terms import Recommendation, Settlement, VisitAnswer

WITNESS_FIELDS = ("full_name", "identity_number", "mobile", "knows_as", "statement")


def read_report(
    reader: Reader, checklist: Checklist, category: Category, declared: tuple[DeclaredFact, ...]
) -> VisitReport:
    """Read a report; the reader gathers what is missing or wrong, by dotted field."""
    return VisitReport(
        visited_on=reader.day("header.visited_on", required=True, past=True),
        present=reader.line("header.present", required=True),
        answers=_answers(reader, checklist, category),
        compared=tuple(_compared(reader, fact) for fact in declared),
        summary=reader.page("closing.summary", required=True),
        recommendation=reader.term(Recommendation, "closing.recommendation", required=True),
        reasons=reader.page("closing.reasons", required=True),
    )


def read_witnesses(reader: Reader) -> tuple[WitnessForm, ...]:
    """Read the rows of witnesses that were begun; their words are checked when they are recorded."""
    return tuple(
        WitnessForm(**{name: reader.raw(f"{row}.{name}") for name in WITNESS_FIELDS})
        for row in reader.rows("witnesses")
    )


def _answers(reader: Reader, checklist: Checklist, category: Category) -> dict[str, ItemAnswer]:
    answers = {}
    for item in checklist.items_for(category):
        at = f"answers.{item.id}"
        answer = reader.term(VisitAnswer, f"{at}.answer")
        if answer is None:
            reader.fault(FaultCode.ANSWER_MISSING, f"{at}.answer", item=item.text)
        answers[item.id] = ItemAnswer(answer, reader.line(f"{at}.note"))
    return answers


def _compared(reader: Reader, fact: DeclaredFact) -> ComparedEntry:
    at = f"compared.{fact.fact.value}"
    entry = ComparedEntry(
        fact=fact.fact,
        declared=fact.declared,
        documented=reader.line(f"{at}.documented"),
        observed=reader.line(f"{at}.observed"),
        settlement=reader.term(Settlement, f"{at}.settlement"),
        note=reader.line(f"{at}.note"),
    )
    if entry.differs and entry.settlement is None:
        reader.fault(FaultCode.DIFFERENCE_NOT_SETTLED, f"{at}.settlement")
    return entry

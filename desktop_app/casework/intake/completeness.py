"""What a request needs and still lacks: documents by category and circumstances, and the signed declaration."""

from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.as_typed import differ, household_as_typed, quoted
from desktop_app.casework.intake.declarations import current_declaration
from desktop_app.casework.intake.document import DOCUMENTS, read_document
from desktop_app.casework.intake.person import HOLDER, MEMBERS, NOT_DEPENDANT
from desktop_app.casework.typed_form import Reader, Typed
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.documents import Document
from desktop_app.policy.chapters import DocumentNeed
from desktop_app.policy.entitlement import Completeness, Handed, Household, completeness, documents_asked
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.household_terms import HealthState, IncomeSource, Tenure
from desktop_app.policy.policy import Policy
from desktop_app.policy.terms import Category
from desktop_app.printing.wording import Wording

_WORDS = {
    FaultCode.DOCUMENT_MISSING: "why_missing",
    FaultCode.DOCUMENT_EXPIRED: "why_expired",
    FaultCode.DOCUMENT_NOT_MATCHED: "why_not_matched",
    FaultCode.DECLARATION_MISSING: "sign_declaration",
    FaultCode.DECLARATION_OUT_OF_DATE: "sign_new_declaration",
}


def facts_of(typed: Typed, today: date) -> Household:
    """Return what is known of a household so far; what cannot be read yet is not known."""
    reader = Reader(typed, today)
    members = [row for row in reader.rows(MEMBERS) if not reader.raw(f"{row}.end_reason")]
    dependants = [row for row in members if reader.raw(f"{row}.dependant") != NOT_DEPENDANT]
    sources = (reader.term(IncomeSource, f"{row}.kind") for row in reader.rows("incomes"))
    health = (reader.term(HealthState, f"{row}.health") for row in (HOLDER, *members))
    return Household(
        holder_age=_age(reader, HOLDER),
        dependant_ages=tuple(_age(reader, row) for row in dependants),
        incomes=frozenset(source for source in sources if source is not None),
        tenure=reader.term(Tenure, "dwelling.tenure"),
        health=frozenset(state for state in health if state is not None),
    )


def documents_needed(policy: Policy, typed: Typed, today: date) -> tuple[DocumentNeed, ...]:
    """Return the documents that a household of a category is asked for; nothing before the category is known."""
    category = Reader(typed, today).term(Category, "request.category")
    return () if category is None else documents_asked(policy, [category], facts_of(typed, today).circumstances())


def handed_in(typed: Typed, today: date) -> tuple[Handed, ...]:
    """Return the documents that a form holds so far."""
    reader = Reader(typed, today)
    forms = (read_document(reader, row) for row in reader.rows(DOCUMENTS))
    return tuple(Handed(form.kind, form.matched, form.expires_on) for form in forms)


def handed_of_file(desk: Desk, file: CaseFile) -> tuple[Handed, ...]:
    """Return the documents that a file holds, from whichever request they came."""
    rows = desk.session.scalars(select(Document).where(Document.file_id == file.id))
    return tuple(Handed(row.kind, row.matched_on is not None, row.expires_on) for row in rows)


def gaps_of(desk: Desk, request: Request) -> Completeness:
    """Say what a request lacks today, under the policy version that judges it."""
    file = desk.get(CaseFile, request.file_id)
    policy = desk.policy_version(request.policy_version_id).policy
    needs = documents_needed(policy, household_as_typed(desk, file), desk.today)
    declaration = current_declaration(desk, file.id)
    return completeness(
        needs,
        handed_of_file(desk, file),
        desk.today,
        declared=declaration is not None and declaration.signed_on is not None,
        data_changed=declaration is not None and differ(declaration.quoted, quoted(desk, file)),
    )


def gaps_in_words(gaps: Completeness, said: Wording) -> tuple[list[tuple[str, str]], list[str]]:
    """Word what is missing for the letter: documents with what is asked about each, and what else is to be done."""
    every = (*gaps.faults, *gaps.warnings)
    documents = [(fault.params["document"], said.text(_WORDS[fault.code])) for fault in every if _is_document(fault)]
    others = [said.text(_WORDS[fault.code]) for fault in every if not _is_document(fault)]
    return documents, others


def _is_document(fault: Fault) -> bool:
    return fault.field.startswith(f"{DOCUMENTS}.")


def _age(reader: Reader, at: str) -> int | None:
    """Return the youngest age that a date of birth allows."""
    birth = reader.partial_date(f"{at}.birth")
    return None if birth is None else birth.age_on(reader.today)[0]

"""The facts that a visit compares: as declared at intake, as a document shows them, as the researcher saw them."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import Household
from desktop_app.models.documents import Document
from desktop_app.policy.identity import show_phone
from desktop_app.policy.labels import label
from desktop_app.policy.money import riyals
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import one_line
from desktop_app.policy.visit_terms import ComparedFact, Settlement

_PROVED_BY: Mapping[ComparedFact, tuple[DocumentKind, ...]] = {
    ComparedFact.MEMBERS: (DocumentKind.FAMILY_RECORD,),
    ComparedFact.DEPENDANTS: (DocumentKind.FAMILY_RECORD, DocumentKind.SCHOOL_STATEMENT),
    ComparedFact.MONTHLY_INCOME: (DocumentKind.INCOME_STATEMENT, DocumentKind.SOCIAL_SECURITY_CERTIFICATE),
    ComparedFact.MONTHLY_OBLIGATIONS: (DocumentKind.RENT_CONTRACT, DocumentKind.UTILITY_BILL),
    ComparedFact.DISTRICT: (DocumentKind.NATIONAL_ADDRESS, DocumentKind.UTILITY_BILL),
    ComparedFact.TENURE: (DocumentKind.RENT_CONTRACT, DocumentKind.TITLE_DEED),
    ComparedFact.MARITAL_STATUS: (
        DocumentKind.FAMILY_RECORD,
        DocumentKind.DIVORCE_DEED,
        DocumentKind.DEATH_CERTIFICATE,
        DocumentKind.MARRIAGE_CONTRACT,
    ),
}
"""Which documents can prove a fact; the others are known by sight and word alone."""


@dataclass(frozen=True)
class DeclaredFact:
    """A fact to be compared: as declared, and by which matched documents it can be proved."""

    fact: ComparedFact
    declared: str
    documents: tuple[str, ...]


@dataclass(frozen=True)
class ComparedEntry:
    """A fact as the researcher filled it in: what the document shows, what was seen, how a difference was settled."""

    fact: ComparedFact
    declared: str
    documented: str = ""
    observed: str = ""
    settlement: Settlement | None = None
    note: str = ""

    @property
    def differs(self) -> bool:
        """Say whether the words that are there do not all say the same."""
        said = {one_line(word) for word in (self.declared, self.documented, self.observed)}
        return len(said - {""}) > 1


def declared_facts(desk: Desk, household: Household, file_id: uuid.UUID) -> tuple[DeclaredFact, ...]:
    """Return every fact that a visit compares, as declared today, with the documents that can prove it."""
    declared = _declared(household)
    rows = select(Document.kind).where(Document.file_id == file_id, Document.matched_on.is_not(None))
    held = set(desk.session.scalars(rows))
    return tuple(
        DeclaredFact(fact, declared[fact], tuple(label(kind) for kind in _PROVED_BY.get(fact, ()) if kind in held))
        for fact in ComparedFact
    )


def _declared(household: Household) -> dict[ComparedFact, str]:
    holder, dwelling = household.holder, household.dwelling
    return {
        ComparedFact.MEMBERS: str(household.size),
        ComparedFact.DEPENDANTS: str(household.dependants),
        ComparedFact.MONTHLY_INCOME: riyals(household.monthly_income),
        ComparedFact.MONTHLY_OBLIGATIONS: riyals(household.monthly_obligations),
        ComparedFact.DISTRICT: dwelling.district or dwelling.city if dwelling else "",
        ComparedFact.TENURE: label(dwelling.tenure) if dwelling and dwelling.tenure else "",
        ComparedFact.ROOMS: str(dwelling.rooms) if dwelling and dwelling.rooms else "",
        ComparedFact.MARITAL_STATUS: (
            label(holder.marital_status, gender=holder.gender) if holder.marital_status else ""
        ),
        ComparedFact.MOBILE: show_phone(holder.mobile) if holder.mobile else "",
    }

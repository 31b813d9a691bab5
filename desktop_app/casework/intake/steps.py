"""The steps of the intake wizard, and the step on which each field is asked."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum

from desktop_app.policy.faults import Fault


class Step(StrEnum):
    """One step, in the order of the conversation."""

    RECEPTION = "reception"
    IDENTITY = "identity"
    ADDRESS = "address"
    MEMBERS = "members"
    MONEY = "money"
    SERVICES = "services"
    DOCUMENTS = "documents"
    CONSENTS = "consents"
    REVIEW = "review"
    PAPERS = "papers"


_STEP_OF_GROUP = {
    "reception": Step.RECEPTION,
    "file": Step.RECEPTION,
    "person": Step.IDENTITY,
    "request": Step.IDENTITY,
    "dwelling": Step.ADDRESS,
    "members": Step.MEMBERS,
    "incomes": Step.MONEY,
    "obligations": Step.MONEY,
    "money": Step.MONEY,
    "services": Step.SERVICES,
    "documents": Step.DOCUMENTS,
    "consents": Step.CONSENTS,
    "contact": Step.CONSENTS,
}


def step_of(field: str) -> Step:
    """Return the step on which a field is asked, by the first word of its dotted name; the review for no field."""
    return _STEP_OF_GROUP.get(field.split(".")[0], Step.REVIEW)


def faults_by_step(faults: Iterable[Fault]) -> Counter[Step]:
    """Count what is wrong on each step."""
    return Counter(step_of(fault.field) for fault in faults)

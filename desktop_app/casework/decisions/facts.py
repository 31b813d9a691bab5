"""What the control table asks about a file, with what is known of a decision while it is being written."""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.casework.desk import Desk
from desktop_app.casework.life_events import Candidate
from desktop_app.models.cases import CaseFile
from desktop_app.models.people import Person
from desktop_app.policy.situations import Facts, Survivor
from desktop_app.policy.terms import Category, Evidence, Gender

_WOMEN = frozenset({Category.WIDOW, Category.DIVORCED, Category.DESERTED})


@dataclass(frozen=True, slots=True)
class Given:
    """What is known of a decision while it is being written: it decides what is missing."""

    evidence: frozenset[Evidence] = frozenset()
    new_holder: uuid.UUID | None = None
    guardian_named: bool = False


def facts_of(desk: Desk, file: CaseFile, members: Iterable[Candidate], given: Given) -> Facts:
    """Gather what the control table asks about a file."""
    holder = desk.get(Person, file.holder_id)
    gender = holder.gender or (Gender.FEMALE if file.category in _WOMEN else Gender.MALE)
    return Facts(
        categories=frozenset({file.category}),
        gender=gender,
        survivors=tuple(
            Survivor(str(one.person_id), one.relation, dependant=one.dependant, minor=one.is_minor) for one in members
        ),
        evidence=given.evidence,
        new_holder=str(given.new_holder) if given.new_holder else None,
        guardian_named=given.guardian_named,
    )

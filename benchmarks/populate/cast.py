"""Who acts in the invented story, and the numbers that its papers carry."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from uuid import UUID

from sqlalchemy import select

from desktop_app.casework.numbers import Series
from desktop_app.models.office import Office, PolicyVersion
from desktop_app.models.staff import Staff
from desktop_app.policy.dates import HijriDate
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import Body, Role
from desktop_app.practice.staff import SECOND_RESEARCHER, colleague
from desktop_app.storage.engine import Store


@dataclass(frozen=True, slots=True)
class Cast:
    """The staff by role, the two researchers, the branch, and the policy that judges."""

    staff: dict[Role, UUID]
    researchers: tuple[UUID, UUID]
    branch: str
    policy_version: UUID
    reviewing_body: Body


def cast_of(store: Store) -> Cast:
    """Return who works in an office that was staffed for practice."""
    with store.reading() as session:
        by_name = {person.user_name: person.id for person in session.scalars(select(Staff))}
        version = session.scalars(select(PolicyVersion)).one()
        branch = session.scalars(select(Office.branch_prefix)).one()
    staff = {role: by_name[colleague(role).user_name] for role in Role}
    researchers = staff[Role.RESEARCHER], by_name[SECOND_RESEARCHER.user_name]
    return Cast(staff, researchers, branch, version.id, load_bundled(version.policy_key).reviewing_body)


class Numbers:
    """The running numbers of files, requests and decisions, anew in every Hijri year."""

    def __init__(self, branch: str) -> None:
        self._branch = branch
        self.last = Counter[tuple[Series, int]]()

    def next(self, series: Series, day: date) -> str:
        """Give the next number of a series on a day."""
        year = hijri_year(day)
        self.last[series, year] += 1
        return f"{series.value}-{self._branch}-{year}-{self.last[series, year]:04d}"


@cache
def hijri_year(day: date) -> int:
    """Return the Hijri year of a day; there are few days and many who ask."""
    return HijriDate.of(day).year

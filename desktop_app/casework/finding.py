"""The one search: files and people by a name, an id, a telephone, a file or paper number, an address, with the reason.

Whatever was found is narrowed to what the actor may see before the closest of it are picked.
"""

import uuid
from typing import NamedTuple

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.policy.found_terms import Found, Part
from desktop_app.policy.permissions import Act, sees_assigned_alone
from desktop_app.policy.terms import FileState
from desktop_app.policy.text import account_end
from desktop_app.storage.search import Why, search
from desktop_app.storage.search_files import FileHit, PersonHit, Via, file_of_person, find_files, people_of

__all__ = ["FoundFile", "FoundPerson", "Reason", "Via", "find", "find_people"]

MOST = 20
"""How many finds a person looks through; who wants fewer types on."""


class Reason(NamedTuple):
    """Why something was found: by which of its words or numbers, how much of it, and that itself as it is written."""

    by: Found
    part: Part
    via: Via
    told: str


class FoundFile(NamedTuple):
    """A file that was found."""

    file_id: uuid.UUID
    number: str
    state: FileState
    holder: str
    why: Reason


class FoundPerson(NamedTuple):
    """A person who was found, with the closest of their files."""

    person_id: uuid.UUID
    full_name: str
    identity_number: str
    mobile: str
    file_id: uuid.UUID | None
    file_number: str
    why: Reason


@performs(Act.FIND_FILES)
def find(desk: Desk, text: str, limit: int = MOST) -> tuple[FoundFile, ...]:
    """Find files by whatever is known of them, the closest first."""
    reader, researcher = desk.reader, _narrowed_to(desk)
    return tuple(_file(hit) for hit in find_files(reader, text, limit, researcher))


@performs(Act.FIND_FILES)
def find_people(desk: Desk, text: str, limit: int = MOST) -> tuple[FoundPerson, ...]:
    """Find people by their names and numbers, the closest first."""
    reader, researcher = desk.reader, _narrowed_to(desk)
    hits = search(reader, text, limit, ["person"], researcher)
    return tuple(_person(one, file_of_person(reader, one.hit.id, researcher)) for one in people_of(reader, hits))


def _narrowed_to(desk: Desk) -> uuid.UUID | None:
    return desk.actor.id if sees_assigned_alone(desk.act, desk.actor.roles) else None


def _told(why: Why) -> str:
    return account_end(why.number) if why.by is Found.IBAN else why.number


def _file(hit: FileHit) -> FoundFile:
    reason = Reason(hit.why.by, hit.why.part, hit.via, _told(hit.why) or hit.told)
    return FoundFile(hit.file_id, hit.number, hit.state, hit.holder, reason)


def _person(one: PersonHit, file: tuple[uuid.UUID, str, Via] | None) -> FoundPerson:
    why, (file_id, number, via) = one.hit.why, file or (None, "", Via.MEMBER)
    return FoundPerson(
        person_id=one.hit.id,
        full_name=one.full_name,
        identity_number=one.identity_number,
        mobile=one.mobile,
        file_id=file_id,
        file_number=number,
        why=Reason(why.by, why.part, via, _told(why) or one.full_name),
    )

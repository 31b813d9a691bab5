"""Invented families as a mass import is given them, and an import to be killed.

``python -m tests.storage.families STORE COUNT`` imports them in small batches, and tells of each once it is written.
"""

import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from desktop_app.policy.names import name_key
from desktop_app.policy.terms import Category, FileState, Gender, Relation
from desktop_app.policy.visit_terms import VisitState
from desktop_app.storage.context import EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.mass_import import Bundle, mass_import
from tests.storage.conftest import ACTOR, AT, KEY

NAMES = ("نورة سعد فهد القحطاني", "سارة خالد علي الحربي", "هند ناصر عمر الشمري", "أمل يوسف حسن الغامدي")


def key(*parts: object) -> uuid.UUID:
    return uuid.uuid5(uuid.NAMESPACE_OID, " ".join(map(str, parts)))


def family(number: int, staff_id: uuid.UUID | None = None) -> Bundle:
    """A file with its holder and a son; where somebody visits it, with a visit."""
    holder, son, file = key("holder", number), key("son", number), key("file", number)
    name = NAMES[number % len(NAMES)]
    rows: list[tuple[str, dict[str, object]]] = [
        ("person", {"id": holder, "full_name": name, "name_key": name_key(name), "mobile": f"+96655{number:07d}"}),
        ("person", {"id": son, "full_name": "سعد", "name_key": "سعد", "gender": Gender.MALE}),
        (
            "case_file",
            {
                "id": file,
                "number": f"F-NSM-1448-{number:04d}",
                "holder_id": holder,
                "category": Category.WIDOW,
                "state": FileState.ACTIVE,
                "opened_on": date(2026, 1, 1) + timedelta(number),
            },
        ),
        (
            "household_member",
            {
                "id": key("member", number),
                "file_id": file,
                "person_id": son,
                "relation": Relation.SON,
                "started_on": date(2026, 1, 1),
            },
        ),
    ]
    if staff_id:
        visit = {"file_id": file, "researcher_id": staff_id, "planned_for": AT, "state": VisitState.REPORTED}
        rows.append(("visit", {"id": key("visit", number), **visit}))
    return Bundle(EntryContext("enter", file, AT, ACTOR, "reception", reason="من الأرشيف"), rows)


def reading(number: int) -> Bundle:
    return Bundle(EntryContext("read", key("file", number), AT, ACTOR, "auditor", always=True))


def families(count: int, first: int = 0) -> Iterator[Bundle]:
    return (family(number) for number in range(first, first + count))


def _import(store: Path, count: int) -> None:
    with closing(Store(store, KEY)) as opened:
        mass_import(opened, families(count), 100, lambda written: os.write(1, b"%d\n" % written))


if __name__ == "__main__":
    _import(Path(sys.argv[1]), int(sys.argv[2]))

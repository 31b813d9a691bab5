"""Many files at once, written past the door: lists that are longer than a page."""

import random
import uuid
from contextlib import closing
from datetime import date, timedelta

from desktop_app.models.base import uuid7
from desktop_app.storage.engine import connect
from desktop_app.storage.listing import rebuild
from tests.builders import BuiltOffice

NAMES = ("نورة", "مريم", "هيا", "سارة", "أمل")


def many_files(office: BuiltOffice, count: int, seed: int = 1) -> list[uuid.UUID]:
    """Add families with few different names and days, so that many of them stand equal; oldest first."""
    chance = random.Random(seed)  # noqa: S311 - families, not secrets
    keys = [uuid7() for _ in range(count)]
    store = office.opened.store
    with closing(connect(store.path, store.key)) as raw:
        raw.execute("BEGIN")
        raw.execute("PRAGMA defer_foreign_keys=ON")
        (version,) = raw.execute("SELECT id FROM policy_version").fetchone()
        (staff,) = raw.execute("SELECT id FROM staff").fetchone()
        for number, key in enumerate(keys):
            name, state = chance.choice(NAMES), chance.choice(("study", "complete", "accepted"))
            holder = uuid7().hex
            put(raw, "person", id=holder, full_name=name, name_key=name, identity_kind="national_id", **BLANK)
            put(
                raw,
                "case_file",
                id=key.hex,
                number=f"NSM-1448-{number + 5000}",
                holder_id=holder,
                category=chance.choice(("widow", "divorced")),
                state=chance.choice(("active", "frozen")),
                opened_on="2026-01-01",
                from_before=0,
                declaration_stale=0,
            )
            day = date(2026, 11, 1) + timedelta(chance.randrange(9))
            put(
                raw,
                "request",
                id=uuid7().hex,
                file_id=key.hex,
                number=f"R-NSM-1448-{number + 5000}",
                state=state,
                channel="office",
                accompanied_by="",
                need="",
                submitted_on="2026-10-01",
                received_by=staff,
                reviewing_body="branch",
                contact_means="mobile",
                contact_value="",
                policy_version_id=version,
                promised_latest=day.isoformat(),
            )
        raw.execute("COMMIT")
    with store.engine.begin() as connection:
        rebuild(connection)
    return keys


_EMPTY = (
    "identity_number identity_override birth nationality mobile other_phone email iban health_note occupation education"
)
BLANK = dict.fromkeys(_EMPTY.split(), "")


def put(raw: object, table: str, **values: object) -> None:
    """Write one row, with its branch and its first version."""
    row = {"branch": "", "version": 1} | values
    names, marks = ", ".join(row), ", ".join("?" for _ in row)
    raw.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values()))  # type: ignore[attr-defined]  # noqa: S608 - sqlcipher3 names no types; our own words

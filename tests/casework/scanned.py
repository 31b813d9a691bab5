"""An office with scans that wait in the tray, for tests of copies."""

from sqlalchemy import select

from desktop_app.casework.desk import OFFICE
from desktop_app.models.documents import Attachment
from desktop_app.models.scans import TrayPage
from desktop_app.models.staff import Staff
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.storage.context import ENTRY, EntryContext
from tests.builders import BuiltOffice


def add_scans(office: BuiltOffice, count: int) -> list[str]:
    """Put scans into an office; returns the names of their files in order."""
    with office.opened.store.writing() as session:
        rows = [
            Attachment(added_at=office.clock(), **office.opened.vault.put(b"%PDF-" + bytes([number])).columns())
            for number in range(count)
        ]
        somebody = session.scalars(select(Staff.id)).first()
        assert somebody is not None
        session.add_all(rows)
        session.flush()
        session.add_all(
            TrayPage(attachment_id=row.id, reason=TrayReason.NO_CODE, arrived_at=office.clock(), arrived_by=somebody)
            for row in rows
        )
        session.info[ENTRY] = EntryContext("attach_scan", OFFICE, office.clock())
        session.commit()
        return sorted(row.stored_name for row in rows)


def spoil(folder: object, name: str) -> None:
    """Change one byte of a file."""
    path = folder / name  # type: ignore[operator]  # a folder
    spoilt = bytearray(path.read_bytes())
    spoilt[-1] ^= 1
    path.write_bytes(spoilt)

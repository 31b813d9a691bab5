"""An office with scans that no file asks for, for tests of copies."""

from desktop_app.casework.desk import OFFICE
from desktop_app.models.documents import Attachment
from desktop_app.storage.context import ENTRY, EntryContext
from tests.builders import BuiltOffice


def add_scans(office: BuiltOffice, count: int) -> list[str]:
    """Put scans into an office; returns the names of their files in order."""
    with office.opened.store.writing() as session:
        rows = [
            Attachment(added_at=office.clock(), **office.opened.vault.put(b"%PDF-" + bytes([number])).columns())
            for number in range(count)
        ]
        session.add_all(rows)
        session.info[ENTRY] = EntryContext("attach_scan", OFFICE, office.clock())
        session.commit()
        return sorted(row.stored_name for row in rows)


def spoil(folder: object, name: str) -> None:
    """Change one byte of a file."""
    path = folder / name  # type: ignore[operator]  # a folder
    spoilt = bytearray(path.read_bytes())
    spoilt[-1] ^= 1
    path.write_bytes(spoilt)

"""The record that travels inside a paper: its fields, exactly, for machines."""

import hashlib
import json
from collections.abc import Mapping
from contextlib import closing

from desktop_app.pdfium import PDFIUM

RECORD_NAME = "record.json"


def canonical_record(record: Mapping[str, str]) -> bytes:
    """Return the fields as JSON, always in the same order."""
    return json.dumps(dict(record), ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def record_hash(record: Mapping[str, str]) -> str:
    """Return the hash of a record (SHA-256, hexadecimal): of the very file that a paper carries."""
    return hashlib.sha256(canonical_record(record)).hexdigest()


def read_record(pdf: bytes) -> dict[str, str]:
    """Read the fields back from a paper's bytes; a paper without them is refused with ValueError."""
    fields = json.loads(attached_record(pdf))
    return {str(key): str(value) for key, value in fields.items()}


def attached_record(pdf: bytes) -> bytes:
    """Return the very file that travels inside a paper; a paper without it, or no PDF, is refused with ValueError."""
    # The press only writes records: whoever prints need not wait for a reader to be loaded.
    import pypdfium2

    with PDFIUM:
        try:
            with closing(pypdfium2.PdfDocument(pdf)) as document:
                attached = map(document.get_attachment, range(document.count_attachments()))
                found = next((file for file in attached if file.get_name() == RECORD_NAME), None)
                if found is None:
                    raise ValueError("this PDF carries no record")
                return bytes(found.get_data())
        except pypdfium2.PdfiumError as error:
            raise ValueError("this is no PDF, or a damaged one") from error

"""The record that travels inside a paper: its fields, exactly, for machines."""

import hashlib
import json
from collections.abc import Mapping

import pypdfium2

RECORD_NAME = "record.json"


def canonical_record(record: Mapping[str, str]) -> bytes:
    """Return the fields as JSON, always in the same order."""
    return json.dumps(dict(record), ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8")


def record_hash(record: Mapping[str, str]) -> str:
    """Return the hash of a record (SHA-256, hexadecimal): of the very file that a paper carries."""
    return hashlib.sha256(canonical_record(record)).hexdigest()


def read_record(pdf: bytes) -> dict[str, str]:
    """Read the fields back from a paper's bytes; a paper without them is refused with ValueError."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for index in range(document.count_attachments()):
            attachment = document.get_attachment(index)
            if attachment.get_name() == RECORD_NAME:
                fields = json.loads(bytes(attachment.get_data()))
                return {str(key): str(value) for key, value in fields.items()}
    finally:
        document.close()
    raise ValueError("this PDF carries no record")

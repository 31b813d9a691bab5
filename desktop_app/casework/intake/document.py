"""Reads what was typed about one document."""

from desktop_app.casework.intake.form import DocumentForm
from desktop_app.casework.typed_form import Reader
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import DocumentKind
from desktop_app.policy.text import latin_digits

DOCUMENTS = "documents"
_NUMBER_LENGTH = 60


def read_document(reader: Reader, row: str) -> DocumentForm:
    """Read one document; its row is named for its kind, a second one of the kind with ``-2`` after it."""
    kind = kind_of(row)
    issued = reader.partial_date(f"{row}.issued", past=True)
    expires_on = reader.day(f"{row}.expires")
    first = issued.earliest() if issued else None
    if first and expires_on and expires_on < first:
        reader.fault(FaultCode.EXPIRES_BEFORE_ISSUE, f"{row}.expires")
    return DocumentForm(
        row=row,
        kind=kind,
        number=latin_digits(reader.line(f"{row}.number", longest=_NUMBER_LENGTH)),
        issued=issued,
        expires_on=expires_on,
        matched=reader.ticked(f"{row}.matched"),
        original_kept=reader.ticked(f"{row}.original_kept"),
        note=reader.line(f"{row}.note"),
    )


def kind_of(row: str) -> DocumentKind:
    """Return the kind that a row is named for."""
    word = row.split(".")[1].partition("-")[0]
    return DocumentKind(word) if word in set(DocumentKind) else DocumentKind.OTHER

"""A document is read from its row, which is named for its kind."""

import pytest

from desktop_app.casework.intake.document import kind_of, read_document
from desktop_app.casework.typed_form import Reader
from desktop_app.policy.terms import DocumentKind
from tests.builders import DAY


@pytest.mark.parametrize(
    ("row", "kind"),
    [
        ("documents.birth_certificate", DocumentKind.BIRTH_CERTIFICATE),
        ("documents.birth_certificate-2", DocumentKind.BIRTH_CERTIFICATE),
        ("documents.something_new", DocumentKind.OTHER),
    ],
)
def test_a_row_tells_its_kind(row: str, kind: DocumentKind) -> None:
    assert kind_of(row) is kind


def test_number_dates_and_marks_are_read() -> None:
    typed = {
        "documents.rent_contract.number": "٤٥-١٢",
        "documents.rent_contract.issued": "H1448",
        "documents.rent_contract.expires": "G2027-05-01",
        "documents.rent_contract.matched": "yes",
    }
    form = read_document(Reader(typed, DAY), "documents.rent_contract")
    assert (form.number, str(form.issued), form.matched, form.original_kept) == ("45-12", "H1448", True, False)
    assert form.expires_on is not None

"""Documents of a form become records with their scans."""

from desktop_app.casework.documents import documents_of_file
from desktop_app.policy.terms import DocumentKind, Role
from tests.builders import DAY, BuiltOffice
from tests.casework.intake.forms import submit, widow_form, with_documents


def test_only_what_was_brought_becomes_a_record(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    typed = with_documents(widow_form(documents__rent_contract__note=""), ("national_id",))
    typed |= {"documents.national_id.issued": "H1445", "documents.national_id.expires": "G2030-01-01"}
    (row,) = door.ask(documents_of_file, submit(door, typed).file_id)
    assert (row.kind, row.number, row.issued, row.matched_on) == (DocumentKind.NATIONAL_ID, "451", "1445هـ", DAY)

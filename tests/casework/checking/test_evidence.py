"""What a paper brings with it, read from files and texts."""

from desktop_app.casework.checking.evidence import evidence_of_file, evidence_of_text
from desktop_app.printing.record import record_hash
from tests.casework.checking.branches import new_branch, picture_of
from tests.printing.material import RECORD

BRANCH = new_branch()


def test_a_pdf_gives_its_bytes_its_code_and_the_hash_of_its_record() -> None:
    pdf = BRANCH.paper()
    evidence = evidence_of_file(pdf)
    assert evidence.pdf == pdf
    assert evidence.code.startswith("MF1:")
    assert evidence.record_hash == record_hash(RECORD)


def test_a_picture_gives_its_code_alone() -> None:
    evidence = evidence_of_file(picture_of(BRANCH.paper()))
    assert evidence.code.startswith("MF1:")
    assert (evidence.pdf, evidence.record_hash) == (b"", "")


def test_a_pdf_that_cannot_be_shown_still_gives_its_bytes() -> None:
    assert evidence_of_file(b"%PDF-1.7 broken").pdf == b"%PDF-1.7 broken"


def test_a_text_is_taken_without_the_line_end_of_a_reader() -> None:
    assert evidence_of_text("MF1:ABC\r\n").code == "MF1:ABC"
    assert evidence_of_text("MUSTAFID1/P-1/2/3/0123456789ABCDEF").later_page.startswith("MUSTAFID1/")

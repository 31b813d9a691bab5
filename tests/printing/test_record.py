"""The record comes back from a paper exactly."""

import hashlib
from pathlib import Path

import pytest

from desktop_app.printing.press import print_paper
from desktop_app.printing.record import attached_record, canonical_record, read_record, record_hash
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD
from tests.printing.reading import in_plain_objects


def test_the_record_comes_back_exactly() -> None:
    assert read_record(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD)) == RECORD


def test_the_order_of_the_fields_does_not_matter() -> None:
    assert canonical_record({"ب": "2", "ا": "1"}) == canonical_record({"ا": "1", "ب": "2"})


def test_the_hash_of_a_record_is_that_of_the_file_inside_the_paper() -> None:
    attached = attached_record(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD))
    assert record_hash(RECORD) == hashlib.sha256(attached).hexdigest()


def test_what_is_no_pdf_carries_no_record() -> None:
    with pytest.raises(ValueError, match="no PDF"):
        attached_record(b"%PDF-1.7 and nothing more")


def test_a_record_whose_file_is_gone_is_refused(tmp_path: Path) -> None:
    pdf = in_plain_objects(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD), tmp_path)
    assert attached_record(pdf)
    with pytest.raises(ValueError, match="damaged"):
        attached_record(pdf.replace(b"/EF <<", b"/XX <<"))


def test_a_paper_without_its_record_is_refused(tmp_path: Path) -> None:
    pdf = in_plain_objects(print_paper(LETTERHEAD, IDENTITY, EVERYTHING, RECORD), tmp_path)
    assert read_record(pdf) == RECORD
    name, another = ("record.json".encode("utf-16-be"), "another.jso".encode("utf-16-be"))
    stranger = pdf.replace(b"record.json", b"another.jso").replace(name.hex().encode(), another.hex().encode())
    with pytest.raises(ValueError, match="no record"):
        read_record(stranger)

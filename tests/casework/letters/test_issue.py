import hashlib
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.declarations import declaration_fields
from desktop_app.casework.letters.issue import data_hash, issue_paper, preview_paper
from desktop_app.casework.wordings import bundled_wording
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.printing.papers.values import in_words
from desktop_app.printing.record import read_record, record_hash
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk, write_edition
from tests.casework.letters.widow import NAME, Widow
from tests.printing.reading import lost_codes, lost_words, text_of

KIND = PaperKind.DATA_ACCURACY_DECLARATION


def issued(desk: Desk, widow: Widow) -> Paper:
    fields = declaration_fields(desk, desk.get(CaseFile, widow.file_id))
    return desk.get(Paper, issue_paper(desk, KIND, fields, file_id=widow.file_id, needs_signature=True))


def pdf_of(desk: Desk, paper: Paper) -> bytes:
    return desk.vault.read(desk.get(Attachment, paper.bytes_id))


def test_a_paper_is_issued_with_its_serial_its_hash_and_the_journals_head(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> None:
        paper = issued(desk, widow)
        assert paper.serial == "P-NSM-1448-0001"
        assert paper.state is PaperState.COMPOSED
        assert paper.journal_head == desk.journal_head
        assert paper.data_hash == data_hash(paper.fields) == record_hash(read_record(pdf_of(desk, paper)))
        assert len(paper.data_hash) == len(hashlib.sha256().hexdigest())

    at_desk(office, widow, piece)


def test_serials_run_on(office: BuiltOffice, widow: Widow) -> None:
    serials = at_desk(office, widow, lambda desk, widow: [issued(desk, widow).serial for _ in range(3)])
    assert serials == ["P-NSM-1448-0001", "P-NSM-1448-0002", "P-NSM-1448-0003"]


def test_the_kept_bytes_carry_the_frozen_fields_and_print_them(
    office: BuiltOffice, widow: Widow, tmp_path: Path
) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[bytes, dict[str, str]]:
        paper = issued(desk, widow)
        return pdf_of(desk, paper), in_words(paper.fields)

    pdf, words = at_desk(office, widow, piece)
    text = text_of(pdf, tmp_path)
    assert read_record(pdf) == words
    assert lost_words(words, text) == []
    assert lost_codes(words, text) == []


def test_a_later_change_leaves_an_issued_paper_as_it_was(office: BuiltOffice, widow: Widow) -> None:
    key, before = at_desk(office, widow, lambda desk, widow: ((paper := issued(desk, widow)).id, pdf_of(desk, paper)))

    def change(desk: Desk, widow: Widow) -> bytes:
        desk.office.association = "جمعية أخرى"
        return pdf_of(desk, desk.get(Paper, key))

    assert at_desk(office, widow, change) == before
    assert at_desk(office, widow, lambda desk, _: pdf_of(desk, desk.get(Paper, key))) == before


def test_a_preview_is_marked_as_a_draft_and_leaves_nothing(office: BuiltOffice, widow: Widow, tmp_path: Path) -> None:
    def piece(desk: Desk, widow: Widow) -> bytes:
        fields = declaration_fields(desk, desk.get(CaseFile, widow.file_id))
        return preview_paper(desk, KIND, fields, widow.file_id)

    text = text_of(at_desk(office, widow, piece), tmp_path)
    assert "مسودة" in text
    assert NAME.split()[0] in text
    assert at_desk(office, widow, lambda desk, _: list(desk.session.scalars(select(Paper.id)))) == []


def test_a_paper_is_printed_with_the_edition_in_force_and_keeps_its_name(
    office: BuiltOffice, widow: Widow, tmp_path: Path
) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[str, str, bytes]:
        own = replace(bundled_wording(KIND), title="إقرار المستفيد بصحة ما أفاد به", edition="1.1")
        write_edition(desk, KIND, own)
        paper = issued(desk, widow)
        return paper.edition, paper.title, pdf_of(desk, paper)

    edition, title, pdf = at_desk(office, widow, piece)
    assert (edition, title) == ("1.1", "إقرار المستفيد بصحة ما أفاد به")
    assert lost_words({"title": title}, text_of(pdf, tmp_path)) == []

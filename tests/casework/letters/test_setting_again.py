"""A paper is set again as the paper that it is: same number, same code, same record; a new look and a fresh seal."""

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.declarations import declaration_fields
from desktop_app.casework.letters.issue import issue_paper
from desktop_app.casework.letters.setting_again import blocks_of, identity_of, set_again
from desktop_app.casework.seals.trust import trusted_keys
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.blocks import Paragraph
from desktop_app.printing.options import PressOptions
from desktop_app.printing.record import read_record
from desktop_app.printing.seal import SealState, check, pages_of
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow
from tests.printing.material import codes_on, folded, text_by_pdfium

KIND = PaperKind.DATA_ACCURACY_DECLARATION


def issued(desk: Desk, widow: Widow) -> Paper:
    fields = declaration_fields(desk, desk.get(CaseFile, widow.file_id))
    return desk.get(Paper, issue_paper(desk, KIND, fields, file_id=widow.file_id, needs_signature=True))


def pdf_of(desk: Desk, paper: Paper) -> bytes:
    return desk.vault.read(desk.get(Attachment, paper.bytes_id))


def test_unchanged_it_reads_as_it_did(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> None:
        paper = issued(desk, widow)
        again = set_again(desk, paper, blocks_of(desk, paper))
        assert text_by_pdfium(again) == text_by_pdfium(pdf_of(desk, paper))
        assert codes_on(again)[0] == [paper.code]
        assert check(again, trusted_keys(desk)).state is SealState.GENUINE

    at_desk(office, widow, piece)


def test_on_a_later_day_it_keeps_the_day_of_its_issue(office: BuiltOffice, widow: Widow) -> None:
    key, identity = at_desk(
        office, widow, lambda desk, widow: ((paper := issued(desk, widow)).id, identity_of(desk, paper))
    )
    office.clock.move(days=40)
    assert at_desk(office, widow, lambda desk, _: identity_of(desk, desk.get(Paper, key))) == identity


def test_larger_and_with_more_on_it_it_is_still_the_same_paper(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> None:
        paper = issued(desk, widow)
        blocks = (*blocks_of(desk, paper), Paragraph("وقّعه على الشاشة في مكتب الفرع."))
        large = set_again(desk, paper, blocks, PressOptions(large_print=True))
        assert pages_of(large) > paper.pages
        assert "على الشاشة" in folded(text_by_pdfium(large)[-1])
        assert read_record(large) == read_record(pdf_of(desk, paper))
        assert codes_on(large)[0] == [paper.code]

    at_desk(office, widow, piece)

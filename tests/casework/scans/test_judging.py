from uuid import UUID

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.scans.judging import paper_marked, why_not
from desktop_app.casework.scans.reading import Mark, mark_of
from desktop_app.models.papers import Paper
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.printing.code.page import PageCode, write_page_code
from tests.builders import BuiltOffice
from tests.casework.letters.office import at_desk
from tests.casework.letters.widow import Widow


def judged(office: BuiltOffice, widow: Widow, text: str) -> TrayReason | None:
    def judge(desk: Desk, _: Widow) -> TrayReason | None:
        mark = mark_of(text)
        return why_not(desk, paper_marked(desk, mark) if mark else None, text, mark)

    return at_desk(office, widow, judge)


def kept(office: BuiltOffice, widow: Widow, paper: UUID) -> tuple[str, str, int, str]:
    def read(desk: Desk, _: Widow) -> tuple[str, str, int, str]:
        found = desk.get(Paper, paper)
        return found.code, found.serial, found.pages, found.data_hash

    return at_desk(office, widow, read)


def test_the_code_that_was_printed_leads_to_its_paper(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    code, _, _, _ = kept(office, widow, paper)
    assert judged(office, widow, code) is None


def test_a_code_with_another_letter_is_not_genuine(office: BuiltOffice, widow: Widow, paper: UUID) -> None:
    _, serial, pages, digest = kept(office, widow, paper)
    assert judged(office, widow, write_page_code(serial, 2, max(pages, 2) + 7, digest)) is TrayReason.CODE_NOT_GENUINE
    wrong = "0" * 64 if not digest.startswith("0") else "1" * 64
    assert judged(office, widow, write_page_code(serial, 2, max(pages, 2), wrong)) is TrayReason.CODE_NOT_GENUINE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", TrayReason.NO_CODE),
        ("https://example.org", TrayReason.FOREIGN_CODE),
        (write_page_code("XYZ-1448-P-0001", 2, 3, "ab" * 32), TrayReason.PAPER_UNKNOWN),
    ],
)
def test_what_leads_to_no_paper_says_why(office: BuiltOffice, widow: Widow, text: str, reason: TrayReason) -> None:
    assert judged(office, widow, text) is reason


def test_a_mark_names_its_page() -> None:
    mark = mark_of(write_page_code("NSM-1448-P-0001", 2, 3, "ab" * 32))
    assert isinstance(mark, Mark)
    assert isinstance(mark.code, PageCode)
    assert (mark.serial, mark.page) == ("NSM-1448-P-0001", 2)

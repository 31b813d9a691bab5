from desktop_app.printing.blocks import Choices, WriteLines
from desktop_app.printing.papers import service_request
from tests.printing.papers.walk import blocks_of

FORM = service_request.FORM


def test_a_filled_form_ticks_what_was_asked_and_leaves_no_lines() -> None:
    assert blocks_of(FORM, WriteLines) == []
    assert any(choice.chosen == ("مساعدة مالية", "إعانة تعليم") for choice in blocks_of(FORM, Choices))


def test_a_blank_form_leaves_lines_for_the_need_and_the_documents() -> None:
    assert len(blocks_of(FORM, WriteLines, need="", documents=())) == 2
    assert all(not choice.chosen for choice in blocks_of(FORM, Choices, services=(), category="", contact_means=""))

from desktop_app.printing.blocks import WriteLines
from desktop_app.printing.papers import cancellation_form
from tests.printing.papers.walk import blocks_of, said

FORM = cancellation_form.FORM


def test_the_person_asks_freely_and_in_their_own_name() -> None:
    assert "باختياري ودون ضغط من أحد" in said(FORM)


def test_the_reason_is_written_with_a_pen_or_printed() -> None:
    assert len(blocks_of(FORM, WriteLines)) == 1
    assert blocks_of(FORM, WriteLines, reason="انتقلت إلى مدينة أخرى") == []

from desktop_app.printing.blocks import CheckList, CheckState, WriteLines
from desktop_app.printing.papers import blank_checklist
from tests.printing.papers.walk import blocks_of, said

FORM = blank_checklist.FORM


def test_every_box_is_empty() -> None:
    items = [item for block in blocks_of(FORM, CheckList) for item in block.items]
    assert {item.state for item in items} == {CheckState.BLANK}


def test_every_section_has_a_line_for_notes() -> None:
    assert len(blocks_of(FORM, WriteLines)) == len(FORM.sample().sections) + 2


def test_taking_pictures_asks_for_leave() -> None:
    assert "إلا بموافقة صاحب المنزل" in said(FORM)

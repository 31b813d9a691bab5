from desktop_app.printing.blocks import BoxKind, SignatureBoxes, Table
from desktop_app.printing.papers import data_accuracy_declaration
from tests.printing.papers.walk import blocks_of, said

FORM = data_accuracy_declaration.FORM


def test_all_four_tables_are_quoted() -> None:
    assert [len(table.rows) for table in blocks_of(FORM, Table)] == [3, 3, 2, 3]


def test_an_empty_table_says_so_instead_of_leaving_room() -> None:
    assert blocks_of(FORM, Table, members=())[0].rows[0][0] == "لا يوجد"


def test_the_person_takes_direct_responsibility_by_name() -> None:
    assert f"أقرّ أنا {FORM.sample().name}" in said(FORM)
    assert "المسؤولية المباشرة" in said(FORM)


def test_it_is_signed_or_a_finger_is_pressed_before_a_reader_and_stamped() -> None:
    kinds = [box.kind for block in blocks_of(FORM, SignatureBoxes) for box in block.boxes]
    assert kinds.count(BoxKind.SIGNATURE) == 4
    assert BoxKind.FINGERPRINT in kinds
    assert BoxKind.STAMP in kinds

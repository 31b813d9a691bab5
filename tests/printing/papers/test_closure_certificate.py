from desktop_app.printing.blocks import PageBreak, SignatureBoxes, Table
from desktop_app.printing.papers import closure_certificate
from tests.printing.papers.walk import blocks_of, plain_rows, said

FORM = closure_certificate.FORM


def test_the_certificate_stands_alone_before_the_record_of_the_hand_over() -> None:
    assert len(blocks_of(FORM, PageBreak)) == 1


def test_every_original_is_listed_and_the_list_is_signed_by_both_sides() -> None:
    assert plain_rows(blocks_of(FORM, Table)[0]) == FORM.sample().originals
    roles = [box.role for block in blocks_of(FORM, SignatureBoxes) for box in block.boxes]
    assert {"مستلِم الأصول", "الموظف المسلِّم", "صاحب الصلاحية", "ختم الجمعية"} <= set(roles)


def test_a_file_without_originals_says_so() -> None:
    assert "لا توجد لدى الجمعية أصول" in said(FORM, originals=())

"""Room for the pen."""

from pathlib import Path

from desktop_app.printing.blocks import Choices, Picture, WriteBoxes, WriteLines
from desktop_app.printing.setting.forms import set_choices, set_picture, set_write_boxes, set_write_lines
from desktop_app.printing.style import MILLIMETRE
from tests.printing.material import drawn, folded, new_bench, png, text_by_poppler
from tests.printing.reading import unpacked


def test_every_choice_has_a_box_and_only_the_chosen_a_tick() -> None:
    bench = new_bench()
    pdf = drawn(
        bench, set_choices(bench, Choices("سبب", tuple(f"خيار طويل رقم {n}" for n in range(12)), ("خيار طويل رقم 3",)))
    )
    chosen = f"/Alt <FEFF{'مختار'.encode('utf-16-be').hex().upper()}>".encode()
    objects = unpacked(pdf)
    assert (objects.count(b"/S /Figure"), objects.count(chosen)) == (12, 1)


def test_choices_run_on_to_further_rows() -> None:
    few = set_choices(new_bench(), Choices("سبب", ("أ", "ب")))
    many = set_choices(new_bench(), Choices("سبب", ("خيار من كلمات عدة",) * 12))
    assert len(many) > len(few)


def test_as_many_lines_as_asked_can_be_written_on() -> None:
    assert len(set_write_lines(new_bench(), WriteLines("ملاحظات:", 4))) - 1 == 4
    assert len(set_write_lines(new_bench(), WriteLines("", 4))) - 1 == 4


def test_too_many_boxes_go_under_their_label() -> None:
    beside = set_write_boxes(new_bench(), WriteBoxes("رقم الهوية", 10))[0]
    under = set_write_boxes(new_bench(), WriteBoxes("رقم الحساب", 29))[0]
    assert under.height > beside.height


def test_a_picture_keeps_its_shape_and_its_column(tmp_path: Path) -> None:
    bench = new_bench()
    strips = set_picture(bench, Picture(png(40, 10), "صورة", 1000))
    assert strips[0].height == bench.width / 4
    assert folded(text_by_poppler(drawn(bench, strips), tmp_path)).strip() == ""


def test_choices_stand_beside_a_short_question_and_under_a_long_one() -> None:
    beside = set_choices(new_bench(), Choices("المدة", ("مرة", "شهرية")))
    under = set_choices(new_bench(), Choices("سؤال طويل لا يبقى بعده مكان " * 6, ("مرة", "شهرية")))
    assert sum(strip.height for strip in beside) < sum(strip.height for strip in under)


def test_every_line_leaves_eight_millimetres_for_the_pen() -> None:
    for strip in set_write_lines(new_bench(), WriteLines("ملاحظات:", 3))[:-1]:
        assert strip.height >= 8 * MILLIMETRE

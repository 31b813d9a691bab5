"""Questions on a scale: every degree has a box, only the answer a tick."""

from pathlib import Path

from desktop_app.printing.blocks import RatingList
from desktop_app.printing.setting.ratings import set_rating_list
from tests.printing.material import arabic_words, drawn, new_bench, text_by_poppler
from tests.printing.reading import unpacked

SCALE = ("راضٍ", "محايد", "غير راضٍ")


def test_every_degree_of_every_question_has_a_box_and_the_answer_a_tick() -> None:
    bench = new_bench()
    block = RatingList(SCALE, (("السرعة", "محايد"), ("الوضوح", "")))
    pdf = unpacked(drawn(bench, set_rating_list(bench, block)))
    chosen = f"/Alt <FEFF{'مختار'.encode('utf-16-be').hex().upper()}>".encode()
    assert (pdf.count(b"/S /Figure"), pdf.count(chosen)) == (6, 1)


def test_title_scale_and_questions_are_read(tmp_path: Path) -> None:
    bench = new_bench()
    block = RatingList(SCALE, (("السرعة", ""),), title="الرضا")
    words = arabic_words(text_by_poppler(drawn(bench, set_rating_list(bench, block)), tmp_path))
    assert {"الرضا", "السرعة", "راض", "محايد", "غير"} <= set(words)


def test_the_scale_is_repeated_on_every_page() -> None:
    strips = set_rating_list(new_bench(), RatingList(SCALE, (("السرعة", ""), ("الوضوح", ""))))
    rows = [strip for strip in strips if strip.head]
    assert len(rows) >= 2

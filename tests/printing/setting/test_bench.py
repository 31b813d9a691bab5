"""The bench draws lines between two edges."""

from pathlib import Path

from desktop_app.printing.blocks import Align
from desktop_app.printing.setting.bench import height_of
from desktop_app.printing.style import LEFT, MEASURE, RIGHT, leading
from tests.printing.material import new_bench, text_by_poppler


def test_a_narrower_column_lies_inside() -> None:
    bench = new_bench().narrowed(right=20, left=10)
    assert (bench.right, bench.left) == (RIGHT - 20, LEFT + 10)
    assert bench.width == MEASURE - 30


def test_lines_are_stacked_by_their_heights() -> None:
    bench = new_bench()
    lines = bench.wrap("سطر\nسطر\nسطر", bench.style.body, 300)
    assert bench.stack(bench.document.node("P"), lines, 700) == 700 - height_of(lines)
    assert height_of(lines) == 3 * leading(bench.style.body)


def test_start_is_right_and_end_is_left(tmp_path: Path) -> None:
    bench = new_bench()
    node = bench.document.node("P")
    for align, word in ((Align.END, "يسار"), (Align.CENTRE, "وسط"), (Align.START, "يمين")):
        bench.draw(node, bench.typesetter.line(word, bench.style.body), 700, align=align)
    bench.document.end_page()
    text = text_by_poppler(bench.document.close(), tmp_path)
    assert text.index("يسار") < text.index("وسط") < text.index("يمين")

"""Questions answered on a scale: one column a degree, one box to tick in each."""

from desktop_app.printing import strokes
from desktop_app.printing.blocks import Align, Heading, RatingList
from desktop_app.printing.setting.bench import Bench
from desktop_app.printing.setting.grid import Cell, Drawing, Grid, columns
from desktop_app.printing.setting.prose import set_heading
from desktop_app.printing.strips import Strip, blank
from desktop_app.printing.structure import Node

_NUMBER_SHARE, _QUESTION_SHARE = 0.055, 0.43
_LEAST_HEIGHT = 21.0
_BOX = 10.5


def set_rating_list(bench: Bench, block: RatingList) -> list[Strip]:
    """Set the questions under one another, the scale above them on every page."""
    style = bench.style
    strips = set_heading(bench, Heading(block.title, 3)) if block.title else []
    number = _NUMBER_SHARE * style.scale
    degree = (1 - number - _QUESTION_SHARE) / len(block.scale)
    grid = Grid(bench, columns(bench, [number, _QUESTION_SHARE, *(degree for _ in block.scale)]))
    head = [Cell(bench.words.text(name), style.label, scope="Column") for name in ("row_number", "question")]
    head += [Cell(name, style.label, scope="Column", align=Align.CENTRE) for name in block.scale]
    strips += grid.set_head(head)
    for index, (question, answer) in enumerate(block.answers, 1):
        cells = [Cell(str(index), style.body), Cell(question, style.body)]
        cells += [Cell("", style.body, drawing=_box(bench, ticked=answer == name)) for name in block.scale]
        strips += grid.row(cells, least=_LEAST_HEIGHT * style.scale)
    return [*strips, blank(style.gap)]


def _box(bench: Bench, *, ticked: bool) -> Drawing:
    side = _BOX * bench.style.scale
    spoken = bench.words.text("chosen" if ticked else "not_chosen")

    def draw(node: Node, right: float, left: float, top: float, height: float) -> None:
        x, y = (left + right - side) / 2, top - (height + side) / 2
        figure = bench.document.figure(spoken, (x, y, x + side, y + side), node)
        bench.document.marked(figure, strokes.check_box(x, y, side, ticked=ticked))

    return draw

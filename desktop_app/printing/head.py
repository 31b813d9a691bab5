"""The head of a paper: the association's letterhead and the title on the first page, a running head on the others."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from math import sqrt

from reportlab.lib.utils import ImageReader

from desktop_app.policy.paper_terms import PaperStock
from desktop_app.policy.text import ltr
from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line, Type, Weight
from desktop_app.printing.blocks import Align
from desktop_app.printing.document import HEIGHT
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREEN, GREY, LEFT, MILLIMETRE, RIGHT, TOP, leading

_ASSOCIATION = Type(14, Weight.BOLD)
_WAYS = Type(9.5)
_RUNNING = Type(8.5, Weight.BOLD)
_LOGO_AREA = 3400.0
_LOGO_WIDEST, _LOGO_HIGHEST = 130.0, 66.0
_RUNNING_HEIGHT = 26.0
_TITLE_GAP = 14.0
_RULES = 8.0


@dataclass(frozen=True)
class _Letterhead:
    """The set lines of the letterhead: the association's at the right, the ways to reach it at the left."""

    right: Sequence[Line]
    left: Sequence[Line]
    logo: tuple[float, float]

    @property
    def height(self) -> float:
        return max(height_of(self.right), height_of(self.left), self.logo[1])


class Head:
    """Draws the heads of the pages of one paper and knows how high they are."""

    def __init__(self, bench: Bench, letterhead: Letterhead, identity: PaperIdentity) -> None:
        self._bench = bench
        self._letterhead = letterhead
        self._identity = identity
        self._printed_before = letterhead.stock.kind is PaperStock.PREPRINTED
        self._top = min(TOP, HEIGHT - letterhead.stock.head_space * MILLIMETRE) if self._printed_before else TOP
        self._ready = None if self._printed_before else self._set_letterhead()
        self._title = bench.wrap(identity.title, bench.style.title, bench.width)
        parts = (
            bench.words.text("serial", serial=identity.serial),
            bench.words.text("edition", edition=identity.edition),
            bench.words.text("issued", issued=identity.issued),
        )
        self._numbers = bench.wrap("   ·   ".join(parts), _WAYS.scaled(bench.style.scale), bench.width)

    def _set_letterhead(self) -> _Letterhead:
        bench, head = self._bench, self._letterhead
        logo = logo_size(head.logo)
        beside = logo[0] + 10 if logo[0] else 0.0
        half = bench.width / 2 - 6
        licence = bench.words.text("licence", licence=head.licence) if head.licence else ""
        right = bench.wrap(head.association, _ASSOCIATION, bench.width * 0.62 - beside)
        for text in (head.branch, licence, *head.lines):
            right += bench.wrap(text, _WAYS, half - beside) if text else []
        left = [line for text in head.contact for line in bench.wrap(text, _WAYS, bench.width * 0.36)]
        return _Letterhead(right, left, logo)

    @property
    def _title_top(self) -> float:
        return self._top - (self._ready.height + _RULES + _TITLE_GAP if self._ready else 0.0)

    @property
    def first_end(self) -> float:
        """Return where the text may begin on the first page."""
        return self._title_top - height_of(self._title) - height_of(self._numbers) - 14

    @property
    def running_end(self) -> float:
        """Return where the text may begin on the pages after it."""
        return self._top - _RUNNING_HEIGHT

    def draw_first(self, node: Node) -> None:
        """Draw letterhead, title and numbers; on pre-printed stock the letterhead is there already."""
        bench = self._bench
        if self._ready:
            self._draw_letterhead(self._ready, node)
        title = bench.document.node("H1", node)
        end = bench.stack(title, self._title, self._title_top, align=Align.CENTRE)
        bench.stack(bench.document.node("P", node), self._numbers, end, align=Align.CENTRE, colour=GREY)

    def _draw_letterhead(self, ready: _Letterhead, parent: Node) -> None:
        bench, height = self._bench, ready.height
        right = RIGHT
        if self._letterhead.logo is not None:
            width, up = ready.logo
            bottom = self._top - (height + up) / 2
            words = bench.words.text("logo", association=self._letterhead.association)
            figure = bench.document.figure(words, (RIGHT - width, bottom, RIGHT, bottom + up), parent)
            bench.document.image(figure, self._letterhead.logo, RIGHT - width, bottom, width, up)
            right -= width + 10
        node = bench.document.node("P", parent)
        top = self._top - (height - height_of(ready.right)) / 2
        for line in ready.right:
            bench.draw(node, line, top, right=right, colour=GREEN if line.type == _ASSOCIATION else GREY)
            top -= leading(line.type)
        if ready.left:
            widest = max(line.width for line in ready.left)
            top = self._top - (height - height_of(ready.left)) / 2
            bench.stack(bench.document.node("P", parent), ready.left, top, right=LEFT + widest, colour=GREY)
        level = self._top - height - _RULES
        thick = strokes.filled(LEFT, level, RIGHT - LEFT, 1.8, GREEN)
        bench.document.artifact(f"{thick}\n{strokes.rule(LEFT, level - 2.2, RIGHT, level - 2.2, GREEN)}")

    def draw_running(self) -> None:
        """Draw whose paper it is, and which."""
        bench, identity = self._bench, self._identity
        paper = bench.wrap(f"{identity.title} – {ltr(identity.serial)}", _RUNNING, bench.width * 0.5)[0]
        if not self._printed_before:
            name = bench.wrap(self._letterhead.association, _RUNNING, bench.width * 0.45)[0]
            bench.draw(None, name, self._top, colour=GREEN)
        bench.draw(None, paper, self._top, align=Align.END, colour=GREY)
        level = self._top - leading(_RUNNING) - 3
        bench.document.artifact(strokes.rule(LEFT, level, RIGHT, level, GREEN, 0.8))


def logo_size(logo: bytes | None) -> tuple[float, float]:
    """Return how wide and high a logo stands: wide and tall ones take the same area as square ones."""
    if logo is None:
        return 0.0, 0.0
    across, up = ImageReader(BytesIO(logo)).getSize()
    factor = min(sqrt(_LOGO_AREA / (across * up)), _LOGO_WIDEST / across, _LOGO_HIGHEST / up)
    return across * factor, up * factor

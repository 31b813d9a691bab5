"""What stands on every page around the text: the letterhead, the title, the footer with its code, the practice mark."""

from collections.abc import Sequence

from desktop_app.policy.paper_terms import PaperStock
from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line, Type, Weight
from desktop_app.printing.blocks import Align
from desktop_app.printing.code.drawing import QUIET, code_drawing, code_side
from desktop_app.printing.code.page import write_page_code
from desktop_app.printing.document import HEIGHT, WIDTH
from desktop_app.printing.head import Head
from desktop_app.printing.identity import HASH_DIGITS, HEAD_DIGITS, Letterhead, PaperIdentity, Stock
from desktop_app.printing.seal_mark import WIDTH as SEAL_WIDTH
from desktop_app.printing.seal_mark import draw_seal_mark
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.style import GREEN, GREY, LEFT, MILLIMETRE, RIGHT, RULE, SHADOW, WHITE, leading

_FOOT = Type(8)
_FOOT_STRONG = Type(8.5, Weight.BOLD)
_DRAFT = Type(12, Weight.BOLD)
_BAND = Type(9.5, Weight.BOLD)
_WATERMARK = Type(190, Weight.BOLD)
_CODE = 23 * MILLIMETRE
# An ink-jet printer cannot reach the last half inch of a sheet.
_FOOT_BOTTOM = 13 * MILLIMETRE
CODE_TOP = _FOOT_BOTTOM + _CODE
"""From where a code hangs down on every page of plain stock without a footer; its left side stands at the margin."""
_OVER_FOOT = 7.0
_FOOT_SPACING = 0.9
_DOT = "   ·   "


class Page:
    """Draws the furniture of the pages of one paper and knows how much room it leaves."""

    def __init__(self, bench: Bench, letterhead: Letterhead, identity: PaperIdentity) -> None:
        self.bench = bench
        self.letterhead = letterhead
        self.identity = identity
        ours = letterhead.footer if letterhead.stock.kind is PaperStock.PLAIN else ""
        self._footer = bench.wrap(ours, _FOOT, bench.width) if ours else []
        self._code_top = code_top(letterhead.stock) + height_of(self._footer)
        self._head = Head(bench, letterhead, identity)
        # Made before the text, so that it is read before the text.
        self._node = bench.document.node("Sect")

    @property
    def first_top(self) -> float:
        """Return where the text begins on the first page."""
        return self._head.first_end

    @property
    def next_top(self) -> float:
        """Return where the text begins on the pages after it."""
        return self._head.running_end

    @property
    def bottom(self) -> float:
        """Return where the text ends on every page."""
        return self._code_top + QUIET + _OVER_FOOT

    def draw_behind(self) -> None:
        """Draw what lies under the text: on an exercise, its mark."""
        if not self.letterhead.practice:
            return
        document, words = self.bench.document, self.bench.words
        mark = self.bench.typesetter.line(words.text("practice"), _WATERMARK)
        colour = " ".join(f"{part:.3g}" for part in SHADOW)
        turned = f"0.77 0.64 -0.64 0.77 {WIDTH / 2:.2f} {HEIGHT / 2:.2f} cm 1 0 0 1 {-mark.width / 2:.2f} -40 cm"
        document.artifact(f"q {colour} rg {turned}\n{document.outlines(mark)}\nQ")
        band = self.bench.typesetter.line(words.text("practice_band"), _BAND)
        document.artifact(strokes.filled(LEFT, HEIGHT - 31, RIGHT - LEFT, 16, GREEN))
        self.bench.draw(None, band, HEIGHT - 15.3, align=Align.CENTRE, colour=WHITE)

    def draw_head(self, number: int) -> None:
        """Draw the letterhead and title on the first page, a running head on the others."""
        if number == 1:
            self._head.draw_first(self._node)
        else:
            self._head.draw_running()

    def draw_foot(self, number: int, pages: int) -> None:
        """Draw the footer: the page's number, what paper it is, the code that finds it again, and the seal's mark."""
        bench = self.bench
        level = self._code_top + QUIET
        bench.document.artifact(strokes.rule(LEFT, level, RIGHT, level, RULE, 0.6))
        self._draw_code(number, pages)
        left = LEFT + _CODE + 12
        if self.identity.seal and number == 1:
            draw_seal_mark(bench, self._node, self.letterhead, self.identity, left, self._code_top)
            left += SEAL_WIDTH + 8
        top = self._code_top - 1
        for line in self._foot_lines(number, pages, RIGHT - left):
            bench.draw(None, line, top, colour=GREEN if line.type == _FOOT_STRONG else GREY)
            top -= leading(line.type) * _FOOT_SPACING
        bench.stack(None, self._footer, self._code_top - _CODE, align=Align.CENTRE, colour=GREY)

    def _foot_lines(self, number: int, pages: int, width: float) -> Sequence[Line]:
        """Set the lines beside the code, short parts side by side."""
        identity, words = self.identity, self.bench.words
        page = words.text("page", page=str(number), pages=str(pages))
        parts = [
            words.text("serial", serial=identity.serial),
            words.text("edition", edition=identity.edition),
            words.text("file", number=identity.subject_number) if identity.subject_number else "",
            words.text("hash", hash=identity.data_hash[:HASH_DIGITS]),
            words.text("journal", head=identity.journal_head[:HEAD_DIGITS]),
        ]
        rows = self._rows((page, identity.title), _FOOT_STRONG, width) + self._rows(parts, _FOOT, width)
        return [self.bench.wrap(row, kind, width)[0] for row, kind in rows]

    def _rows(self, parts: Sequence[str], kind: Type, width: float) -> list[tuple[str, Type]]:
        """Put parts side by side, as many in a row as fit."""
        rows: list[str] = []
        for part in filter(None, parts):
            joined = f"{rows[-1]}{_DOT}{part}" if rows else part
            if rows and self.bench.typesetter.line(joined, kind).width <= width:
                rows[-1] = joined
            else:
                rows.append(part)
        return [(row, kind) for row in rows]

    def _draw_code(self, number: int, pages: int) -> None:
        """Draw the paper's code on its first page, a page's own on the others; on a draft, that it is one."""
        document, identity = self.bench.document, self.identity
        if identity.draft:
            self._draw_draft_mark()
        elif identity.code and number == 1:
            side = code_side(identity.code)
            bottom = self._code_top - side
            figure = document.figure(
                self.bench.words.text("qr"), (LEFT, bottom, LEFT + side, self._code_top), self._node
            )
            document.marked(figure, code_drawing(identity.code, LEFT, bottom))
        elif identity.code:
            code = write_page_code(identity.serial, number, pages, identity.data_hash)
            document.artifact(code_drawing(code, LEFT, self._code_top - code_side(code)))

    def _draw_draft_mark(self) -> None:
        bench = self.bench
        lines = [
            line
            for kind, name in ((_DRAFT, "draft"), (_FOOT, "draft_note"))
            for line in bench.wrap(bench.words.text(name), kind, _CODE - 8)
        ]
        height = height_of(lines) + 8
        bench.document.artifact(strokes.framed(LEFT, self._code_top - height, _CODE, height, GREY))
        bench.stack(None, lines, self._code_top - 4, align=Align.CENTRE, left=LEFT, right=LEFT + _CODE, colour=GREY)


def code_top(stock: Stock) -> float:
    """Return from where the code hangs down; a pre-printed foot lifts it."""
    lifted = stock.foot_space * MILLIMETRE + _CODE if stock.kind is PaperStock.PREPRINTED else 0.0
    return max(CODE_TOP, lifted)

"""What stands on every page around the text: the letterhead, the title, the footer with its code, the practice mark."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.utils import ImageReader

from desktop_app.policy.text import ltr
from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Line, Type, Weight
from desktop_app.printing.blocks import Align
from desktop_app.printing.code.drawing import QUIET, code_drawing, code_side
from desktop_app.printing.code.page import write_page_code
from desktop_app.printing.document import HEIGHT, WIDTH
from desktop_app.printing.identity import HASH_DIGITS, HEAD_DIGITS, Letterhead, PaperIdentity
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.style import (
    GREEN,
    GREY,
    LEFT,
    MILLIMETRE,
    RIGHT,
    RULE,
    SHADOW,
    TOP,
    WHITE,
    leading,
)

_ASSOCIATION = Type(14, Weight.BOLD)
_HEAD = Type(9.5)
_FOOT = Type(8)
_FOOT_STRONG = Type(8.5, Weight.BOLD)
_DRAFT = Type(12, Weight.BOLD)
_RUNNING = Type(8.5, Weight.BOLD)
_BAND = Type(9.5, Weight.BOLD)
_WATERMARK = Type(190, Weight.BOLD)
_LOGO = 56.0
_CODE = 23 * MILLIMETRE
_FOOT_BOTTOM = 22.0
CODE_TOP = _FOOT_BOTTOM + _CODE
"""From where a code hangs down on every page; its left side stands at the margin."""
_BODY_BOTTOM = _FOOT_BOTTOM + _CODE + 11.5
_RUNNING_HEIGHT = 26.0
_TITLE_GAP = 14.0


@dataclass(frozen=True)
class _Words:
    """The set lines of the letterhead: the association's at the right, the ways to reach it at the left."""

    right: Sequence[Line]
    left: Sequence[Line]
    title: Sequence[Line]
    numbers: Sequence[Line]
    logo: tuple[float, float]


class Page:
    """Draws the furniture of the pages of one paper and knows how much room it leaves."""

    def __init__(self, bench: Bench, letterhead: Letterhead, identity: PaperIdentity) -> None:
        self.bench = bench
        self.letterhead = letterhead
        self.identity = identity
        self._set = self._words()
        # Made before the text, so that it is read before the text.
        self._node = bench.document.node("Sect")

    def _words(self) -> _Words:
        bench, head, identity = self.bench, self.letterhead, self.identity
        logo = _logo_size(head.logo)
        beside = logo[0] + 10 if logo[0] else 0.0
        half = bench.width / 2 - 6
        licence = bench.words.text("licence", licence=head.licence) if head.licence else ""
        right = bench.wrap(head.association, _ASSOCIATION, bench.width * 0.62 - beside)
        for text in (head.branch, licence, *head.lines):
            right += bench.wrap(text, _HEAD, half - beside) if text else []
        left = [line for text in head.contact for line in bench.wrap(text, _HEAD, bench.width * 0.36)]
        title = bench.wrap(identity.title, bench.style.title, bench.width)
        parts = (
            bench.words.text("serial", serial=identity.serial),
            bench.words.text("edition", edition=identity.edition),
            bench.words.text("issued", issued=identity.issued),
        )
        numbers = bench.wrap("   ·   ".join(parts), _HEAD.scaled(bench.style.scale), bench.width)
        return _Words(right, left, title, numbers, logo)

    @property
    def _head_height(self) -> float:
        return max(height_of(self._set.right), height_of(self._set.left), self._set.logo[1])

    @property
    def first_top(self) -> float:
        """Return where the text begins on the first page."""
        title = height_of(self._set.title) + height_of(self._set.numbers)
        return TOP - self._head_height - 8 - _TITLE_GAP - title - 14

    @property
    def next_top(self) -> float:
        """Return where the text begins on the pages after it."""
        return TOP - _RUNNING_HEIGHT

    @property
    def bottom(self) -> float:
        """Return where the text ends on every page."""
        return _BODY_BOTTOM

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
        document.artifact(strokes.filled(LEFT, HEIGHT - 33, RIGHT - LEFT, 18, GREEN))
        self.bench.draw(None, band, HEIGHT - 16, align=Align.CENTRE, colour=WHITE)

    def draw_head(self, number: int) -> None:
        """Draw the letterhead and title on the first page, a running head on the others."""
        if number == 1:
            self._draw_letterhead()
            self._draw_title(TOP - self._head_height - 8)
        else:
            self._draw_running_head()

    def _draw_letterhead(self) -> None:
        bench, ready, height = self.bench, self._set, self._head_height
        right = RIGHT
        if self.letterhead.logo is not None:
            width, up = ready.logo
            bottom = TOP - (height + up) / 2
            words = bench.words.text("logo", association=self.letterhead.association)
            figure = bench.document.figure(words, (RIGHT - width, bottom, RIGHT, bottom + up), self._node)
            bench.document.image(figure, self.letterhead.logo, RIGHT - width, bottom, width, up)
            right -= width + 10
        node = bench.document.node("P", self._node)
        top = TOP - (height - height_of(ready.right)) / 2
        for line in ready.right:
            bench.draw(node, line, top, right=right, colour=GREEN if line.type == _ASSOCIATION else GREY)
            top -= leading(line.type)
        if ready.left:
            widest = max(line.width for line in ready.left)
            top = TOP - (height - height_of(ready.left)) / 2
            bench.stack(bench.document.node("P", self._node), ready.left, top, right=LEFT + widest, colour=GREY)
        level = TOP - height - 8
        thick = strokes.filled(LEFT, level, RIGHT - LEFT, 1.8, GREEN)
        bench.document.artifact(f"{thick}\n{strokes.rule(LEFT, level - 2.2, RIGHT, level - 2.2, GREEN, 0.4)}")

    def _draw_title(self, level: float) -> None:
        bench = self.bench
        node = bench.document.node("H1", self._node)
        end = bench.stack(node, self._set.title, level - _TITLE_GAP, align=Align.CENTRE)
        bench.stack(bench.document.node("P", self._node), self._set.numbers, end, align=Align.CENTRE, colour=GREY)

    def _draw_running_head(self) -> None:
        bench, identity = self.bench, self.identity
        name = bench.wrap(self.letterhead.association, _RUNNING, bench.width * 0.45)[0]
        paper = bench.wrap(f"{identity.title} – {ltr(identity.serial)}", _RUNNING, bench.width * 0.5)[0]
        bench.draw(None, name, TOP, colour=GREEN)
        bench.draw(None, paper, TOP, align=Align.END, colour=GREY)
        level = TOP - leading(_RUNNING) - 3
        bench.document.artifact(strokes.rule(LEFT, level, RIGHT, level, GREEN, 0.8))

    def draw_foot(self, number: int, pages: int) -> None:
        """Draw the footer: the page's number, what paper it is, and the code that finds it again."""
        bench, identity, words = self.bench, self.identity, self.bench.words
        level = _FOOT_BOTTOM + _CODE + QUIET
        bench.document.artifact(strokes.rule(LEFT, level, RIGHT, level, RULE, 0.6))
        self._draw_code(number, pages)
        page = words.text("page", page=str(number), pages=str(pages))
        paper = f"{identity.title} – {words.text('serial', serial=identity.serial)}"
        edition = words.text("edition", edition=identity.edition)
        file = words.text("file", number=identity.subject_number) if identity.subject_number else ""
        data = words.text("hash", hash=identity.data_hash[:HASH_DIGITS])
        journal = words.text("journal", head=identity.journal_head[:HEAD_DIGITS])
        width = bench.width - _CODE - 12
        top = _FOOT_BOTTOM + _CODE - 1
        rows = (paper, "   ·   ".join(part for part in (edition, file) if part), data, journal)
        lines = [bench.wrap(page, _FOOT_STRONG, width)[0]]
        lines += [bench.wrap(row, _FOOT, width)[0] for row in rows]
        for line in lines:
            bench.draw(None, line, top, colour=GREEN if line.type == _FOOT_STRONG else GREY)
            top -= leading(line.type) * 0.95

    def _draw_code(self, number: int, pages: int) -> None:
        """Draw the paper's code on its first page, a page's own on the others; on a draft, that it is one."""
        document, identity = self.bench.document, self.identity
        if identity.draft:
            self._draw_draft_mark()
        elif identity.code and number == 1:
            side = code_side(identity.code)
            bottom = CODE_TOP - side
            figure = document.figure(self.bench.words.text("qr"), (LEFT, bottom, LEFT + side, CODE_TOP), self._node)
            document.marked(figure, code_drawing(identity.code, LEFT, bottom))
        elif identity.code:
            code = write_page_code(identity.serial, number, pages, identity.data_hash)
            document.artifact(code_drawing(code, LEFT, CODE_TOP - code_side(code)))

    def _draw_draft_mark(self) -> None:
        bench = self.bench
        lines = [
            line
            for kind, name in ((_DRAFT, "draft"), (_FOOT, "draft_note"))
            for line in bench.wrap(bench.words.text(name), kind, _CODE - 8)
        ]
        height = height_of(lines) + 8
        bench.document.artifact(strokes.framed(LEFT, CODE_TOP - height, _CODE, height, GREY))
        bench.stack(None, lines, CODE_TOP - 4, align=Align.CENTRE, left=LEFT, right=LEFT + _CODE, colour=GREY)


def _logo_size(logo: bytes | None) -> tuple[float, float]:
    if logo is None:
        return 0.0, 0.0
    across, up = ImageReader(BytesIO(logo)).getSize()
    factor = min(_LOGO * 1.8 / across, _LOGO / up)
    return across * factor, up * factor

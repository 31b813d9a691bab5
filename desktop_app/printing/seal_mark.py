"""What is seen of the seal: a double frame at the foot of the first page, with the field in which the seal will lie."""

from desktop_app.policy.text import ltr
from desktop_app.printing import strokes
from desktop_app.printing.arabic.lines import Type, Weight
from desktop_app.printing.blocks import Align
from desktop_app.printing.identity import Letterhead, PaperIdentity
from desktop_app.printing.setting.bench import Bench, height_of
from desktop_app.printing.structure import Node
from desktop_app.printing.style import GREEN, MILLIMETRE

WIDTH = 56 * MILLIMETRE
HEIGHT = 23 * MILLIMETRE
_NAME = Type(10, Weight.BOLD, 1.35)
_WHOSE = Type(8, Weight.BOLD, 1.35)
_NOTE = Type(7, leading=1.35)
_INSET = 2.5
_PAD = 5.0


def draw_seal_mark(
    bench: Bench, node: Node, letterhead: Letterhead, identity: PaperIdentity, left: float, top: float
) -> None:
    """Draw the frame with whose seal it is, and keep its place for the seal itself."""
    bottom, right = top - HEIGHT, left + WIDTH
    key = ltr(identity.seal)
    words = bench.words.text("seal", association=letterhead.association, fingerprint=key)
    outer = strokes.framed(left, bottom, WIDTH, HEIGHT, GREEN, 1.2)
    inner = strokes.framed(left + _INSET, bottom + _INSET, WIDTH - 2 * _INSET, HEIGHT - 2 * _INSET, GREEN)
    box = (left, bottom, right, top)
    bench.document.marked(bench.document.figure(words, box, node), f"{outer}\n{inner}")
    bench.document.seal_field(box)
    name = "seal_practice" if letterhead.practice else "seal_name"
    rows = (
        (bench.words.text(name), _NAME, 1),
        (letterhead.association, _WHOSE, 2),
        (identity.issued, _NOTE, 1),
        (bench.words.text("seal_key", fingerprint=key), _NOTE, 1),
    )
    lines = [line for text, kind, most in rows for line in bench.wrap(text, kind, WIDTH - 2 * _PAD)[:most]]
    level = (top + bottom + height_of(lines)) / 2
    bench.stack(None, lines, level, align=Align.CENTRE, left=left, right=right, colour=GREEN)

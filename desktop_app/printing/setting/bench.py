"""The bench at which blocks become strips: the document, the type, the look and the press's own words."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.printing.arabic.lines import Line, Type, Typesetter
from desktop_app.printing.blocks import Align
from desktop_app.printing.document import Colour, Document
from desktop_app.printing.structure import Node
from desktop_app.printing.style import INK, LEFT, RIGHT, Style, baseline, leading
from desktop_app.printing.wording import Wording


@dataclass(frozen=True)
class Bench:
    """What every setter works with; ``right`` and ``left`` bound the column being filled."""

    document: Document
    typesetter: Typesetter
    style: Style
    words: Wording
    right: float = RIGHT
    left: float = LEFT

    @property
    def width(self) -> float:
        """Return the width of the column."""
        return self.right - self.left

    def narrowed(self, right: float, left: float) -> "Bench":
        """Return the bench for a column inside this one."""
        return replace(self, right=self.right - right, left=self.left + left)

    def wrap(self, text: str, kind: Type, width: float, *, justify: bool = False) -> list[Line]:
        """Break a text into lines."""
        return self.typesetter.wrap(text, kind, width, justify=justify)

    def draw(
        self,
        node: Node | None,
        line: Line,
        top: float,
        *,
        align: Align = Align.START,
        right: float | None = None,
        left: float | None = None,
        colour: Colour = INK,
    ) -> None:
        """Draw a line whose upper edge is given, between two edges (the column's, unless told)."""
        right = self.right if right is None else right
        left = self.left if left is None else left
        if align is Align.START:
            left = right - line.width
        elif align is Align.CENTRE:
            left = (left + right - line.width) / 2
        self.document.text(node, line, left, baseline(top, line.type), colour)

    def stack(
        self,
        node: Node | None,
        lines: Sequence[Line],
        top: float,
        *,
        align: Align = Align.START,
        right: float | None = None,
        left: float | None = None,
        colour: Colour = INK,
    ) -> float:
        """Draw lines under one another and return the lower edge of the last."""
        for line in lines:
            self.draw(node, line, top, align=align, right=right, left=left, colour=colour)
            top -= leading(line.type)
        return top


def height_of(lines: Sequence[Line]) -> float:
    """Return the height that lines take."""
    return sum(leading(line.type) for line in lines)

"""How much drawing the pages of a PDF ask for: drawings within drawings grow beyond all measure in a few lines."""

from collections.abc import Iterator, Mapping, Sequence

from desktop_app.printing.scans.pdf_parts import Drawn, Part, Token

MOST_IN_ONE = 40_000
"""Strokes and fills that one drawing may ask for, those that it draws within itself among them."""
MOST_IN_ALL = 120_000
MOST_LEVELS = 40
"""Drawings that lie one in another."""
_UPWARD = frozenset({b"Parent", b"P", b"Pg", b"Metadata", b"OC", b"Length", b"PieceInfo", b"Ref", b"Obj", b"Dest"})
"""Names after which a drawing speaks of what stands above or beside it."""


class Work:
    """The drawings of a file, by their numbers, and what each of them costs."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts: Mapping[int, list[Part]] = _by_number(parts)
        self._costs: dict[int, int] = {}
        self._drawings = [(part, part.drawn) for part in parts if part.drawn]

    def is_bounded(self) -> bool:
        """Say whether the pages are drawn in a moment, at least by this count."""
        dearest = max((self._cost(part.number, ()) for part, _ in self._drawings if _is_inner(part)), default=0)
        if max([dearest, *(drawn.strokes for _, drawn in self._drawings)]) > MOST_IN_ONE:
            return False
        pages = sum(drawn.others for part, drawn in self._drawings if not _is_inner(part)) * dearest
        return pages + sum(drawn.strokes for _, drawn in self._drawings) <= MOST_IN_ALL

    def _cost(self, number: int, above: tuple[int, ...]) -> int:
        if number in above or len(above) > MOST_LEVELS:
            return MOST_IN_ALL + 1  # a drawing that holds itself has no end
        if number not in self._costs:
            cost = 0
            for part in self._parts.get(number, ()):
                drawn = part.drawn or Drawn(0, 0)
                within = self._within(part) if drawn.others else ()
                dearest = max((self._cost(one, (*above, number)) for one in within), default=0)
                cost += min(drawn.strokes + drawn.others * dearest, MOST_IN_ALL + 1)
            self._costs[number] = cost
        return self._costs[number]

    def _within(self, part: Part) -> set[int]:
        """Return the drawings that a drawing may draw, through whatever tables its resources lie in."""
        found: set[int] = set()
        seen, waiting = {part.number}, list(_references(part.tokens))
        while waiting:
            number = waiting.pop()
            if number == part.number:
                found.add(number)
            if number in seen:
                continue
            seen.add(number)
            for other in self._parts.get(number, ()):
                if other.drawn:
                    found.add(number)
                elif not (other.has(b"Page") or other.has(b"Pages")):
                    waiting += _references(other.tokens)
        return found


def _is_inner(part: Part) -> bool:
    """Say whether a drawing is one that others draw within themselves, and no page."""
    return part.has(b"Form") or part.has(b"PatternType")


def _by_number(parts: Sequence[Part]) -> dict[int, list[Part]]:
    found: dict[int, list[Part]] = {}
    for part in parts:
        found.setdefault(part.number, []).append(part)
    return found


def _references(tokens: Sequence[Token]) -> Iterator[int]:
    """Return the numbers of the objects that a table speaks of, but for those above it."""
    name = b""
    for place, token in enumerate(tokens):
        if token.kind == "name":
            name = token.value
        elif token.value == b"R" and place > 1 and tokens[place - 2].value.isdigit() and name not in _UPWARD:
            yield int(tokens[place - 2].value[:9])

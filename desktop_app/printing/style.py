"""The look of the papers: sizes, spaces and the few colours, all of which survive a black-and-white printer."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from desktop_app.printing.arabic.lines import Type, Weight
from desktop_app.printing.document import HEIGHT, WIDTH, Colour

MARGIN = 51.0
LEFT, RIGHT = MARGIN, WIDTH - MARGIN
MEASURE = RIGHT - LEFT
TOP = HEIGHT - 33.0
MILLIMETRE = 72 / 25.4

INK: Colour = (0.0, 0.0, 0.0)
GREEN: Colour = (0.04, 0.32, 0.22)
GREY: Colour = (0.27, 0.29, 0.28)
WHITE: Colour = (1.0, 1.0, 1.0)
RULE: Colour = (0.42, 0.46, 0.44)
TINT: Colour = (0.93, 0.955, 0.94)
SHADOW: Colour = (0.925, 0.93, 0.925)

_SMALLEST = 8.0


class Density(Enum):
    """How close a paper is set; a denser one saves a page that would be nearly empty."""

    USUAL = auto()
    TIGHT = auto()
    DENSE = auto()


_SIZE: Mapping[Density, float] = MappingProxyType({Density.USUAL: 1.0, Density.TIGHT: 0.95, Density.DENSE: 0.91})
_LEADING: Mapping[Density, float] = MappingProxyType({Density.USUAL: 1.62, Density.TIGHT: 1.5, Density.DENSE: 1.4})
_SPACE: Mapping[Density, float] = MappingProxyType({Density.USUAL: 1.0, Density.TIGHT: 0.8, Density.DENSE: 0.5})


@dataclass(frozen=True)
class Style:
    """The sizes of one paper, all multiplied by ``scale``."""

    scale: float = 1.0
    density: Density = Density.USUAL

    def _type(self, size: float, weight: Weight = Weight.REGULAR) -> Type:
        set_at = max(size * _SIZE[self.density], min(size, _SMALLEST))
        return Type(set_at * self.scale, weight, _LEADING[self.density])

    @property
    def _space(self) -> float:
        return self.scale * _SPACE[self.density]

    @property
    def title(self) -> Type:
        """The paper's title."""
        return self._type(17, Weight.BOLD)

    @property
    def body(self) -> Type:
        """Running text and values."""
        return self._type(10.5)

    @property
    def strong(self) -> Type:
        """Running text that matters."""
        return self._type(10.5, Weight.BOLD)

    @property
    def label(self) -> Type:
        """Labels and table heads."""
        return self._type(9.5, Weight.BOLD)

    @property
    def small(self) -> Type:
        """Notes and captions."""
        return self._type(8.5)

    def heading(self, level: int) -> Type:
        """Return the type of a heading."""
        return self._type(13 if level == 2 else 11.5, Weight.BOLD)

    @property
    def pad(self) -> float:
        """The space between a cell's rule and its text."""
        return 5.0 * self._space

    @property
    def gap(self) -> float:
        """The space between two blocks."""
        return 9.0 * self._space


def leading(kind: Type) -> float:
    """Return the distance from one baseline to the next."""
    return kind.size * kind.leading


def baseline(top: float, kind: Type) -> float:
    """Return the baseline of a line whose upper edge is given; Arabic sits lower in its line than Latin."""
    return top - kind.size * (kind.leading / 2 + 0.32)

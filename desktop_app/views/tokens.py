"""The colours of the light and the dark look, and the contrast between two of them."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["gray", "ok", "warn", "danger", "info", "violet", "gold"]
TONES: tuple[Tone, ...] = ("gray", "ok", "warn", "danger", "info", "violet", "gold")


@dataclass(frozen=True, slots=True)
class Tint:
    """Three colours that belong together: words, what is behind them, and the line around."""

    ink: str
    fill: str
    edge: str


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour a look uses, by the place it is used in."""

    bg: str
    surface: str
    sunken: str
    border: str
    border_strong: str
    input_border: str
    text: str
    text2: str
    text3: str
    primary: str
    primary_hover: str
    primary_active: str
    primary_text: str
    on_primary: str
    soft: str
    softer: str
    chart2: str
    chart3: str
    chart4: str
    shade: str
    tints: tuple[tuple[Tone, Tint], ...]

    def tint(self, tone: Tone) -> Tint:
        """The three colours of one tone."""
        return next(tint for name, tint in self.tints if name == tone)

    def named(self, name: str) -> str:
        """A colour by its name; the name of a tone gives the tone's ink."""
        for tone, tint in self.tints:
            if tone == name:
                return tint.ink
        return str(getattr(self, name))


LIGHT = Colours(
    bg="#F6F8F7",
    surface="#FFFFFF",
    sunken="#F3F4F6",
    border="#E5E7EB",
    border_strong="#D2D6DB",
    input_border="#868E99",
    text="#1F2A37",
    text2="#4D5761",
    text3="#616975",
    primary="#1B8354",
    primary_hover="#166A45",
    primary_active="#14573A",
    primary_text="#14573A",
    on_primary="#FFFFFF",
    soft="#DFF6E7",
    softer="#F3FCF6",
    chart2="#E0B13A",
    chart3="#7CC8A4",
    chart4="#8E7BD8",
    shade="#101828",
    tints=(
        ("gray", Tint("#384250", "#F3F4F6", "#D2D6DB")),
        ("ok", Tint("#067647", "#ECFDF3", "#B8EACB")),
        ("warn", Tint("#93370D", "#FFFAEB", "#FEDF89")),
        ("danger", Tint("#B42318", "#FEF3F2", "#FECDCA")),
        ("info", Tint("#175CD3", "#EFF8FF", "#B2DDFF")),
        ("violet", Tint("#5925DC", "#F4F3FF", "#D9D6FE")),
        ("gold", Tint("#8A5A00", "#FFFAEB", "#FEDF89")),
    ),
)

DARK = Colours(
    bg="#0D121C",
    surface="#151C27",
    sunken="#10161F",
    border="#27303C",
    border_strong="#384250",
    input_border="#6C7683",
    text="#F3F4F6",
    text2="#C3C9D1",
    text3="#9DA4AE",
    primary="#54C08A",
    primary_hover="#74CFA1",
    primary_active="#88D8AD",
    primary_text="#88D8AD",
    on_primary="#06170F",
    soft="#123A28",
    softer="#0F261C",
    chart2="#E0B13A",
    chart3="#2E7D5B",
    chart4="#8E7BD8",
    shade="#000000",
    tints=(
        ("gray", Tint("#D2D6DB", "#1F2A37", "#384250")),
        ("ok", Tint("#75E0A7", "#0B2A1D", "#0A5B3C")),
        ("warn", Tint("#FEC84B", "#332108", "#7A4B0B")),
        ("danger", Tint("#FDA29B", "#3A1512", "#7A271A")),
        ("info", Tint("#84CAFF", "#0E2440", "#1849A9")),
        ("violet", Tint("#C3B5FD", "#231A47", "#4A1FB8")),
        ("gold", Tint("#F7C948", "#33280A", "#7A4B0B")),
    ),
)


def contrast(first: str, second: str) -> float:
    """How far two colours stand apart, as WCAG counts it: 1 (the same) to 21."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.03928 else float(((channel + 0.055) / 1.055) ** 2.4)

"""What stands on a paper comes out of a cheap printer: within its reach, in lines it can draw, in black alone."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops

from desktop_app.printing.press import print_paper
from desktop_app.printing.style import GREEN, GREY, INK, RULE, SHADOW, TINT, WHITE
from tests.printing.material import EVERYTHING, IDENTITY, LETTERHEAD, RECORD
from tests.printing.papers.sheets import SHEETS, sheet

DPI = 100
SIDES, FOOT = 5.0, 12.7
"""Millimetres that an ink-jet printer may leave blank: at the sides and above, and below."""
DOT_PAIR = 2 / 300 * 72
PAPER, BLACK = 225, 128
"""Above the one a shade of grey is paper or a tint; below the other it is printed black."""


def pages(pdf: bytes, dpi: int = DPI, *, smooth: bool = True) -> list[Image.Image]:
    """Draw the pages in grey, with or without shades at the edges of what is drawn."""
    document = pypdfium2.PdfDocument(pdf)
    look = {} if smooth else {"no_smoothtext": True, "no_smoothpath": True, "no_smoothimage": True}
    drawn = [page.render(scale=dpi / 72, grayscale=True, **look).to_pil().convert("L") for page in document]
    document.close()
    return drawn


def strokes_of(pdf: bytes, folder: Path) -> list[float]:
    """Return the widths of all lines of a paper, in points."""
    file, plain = folder / "paper.pdf", folder / "plain.pdf"
    file.write_bytes(pdf)
    subprocess.run(["qpdf", "--stream-data=uncompress", str(file), str(plain)], check=True)  # noqa: S607
    return [float(width) for width in re.findall(rb"(?<![\w.])([\d.]+) w\b", plain.read_bytes())]


def luminance(colour: tuple[float, float, float]) -> float:
    """Return how bright a colour is (WCAG)."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(ink: tuple[float, float, float], ground: tuple[float, float, float]) -> float:
    """Return the contrast of two colours (WCAG)."""
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", SHEETS)
def test_nothing_is_printed_where_a_printer_cannot_reach(name: str) -> None:
    for page in pages(sheet(name)):
        left, upper, right, lower = ImageChops.invert(page).getbbox() or (0, 0, 0, 0)
        side, foot = SIDES / 25.4 * DPI, FOOT / 25.4 * DPI
        assert left >= side
        assert upper >= side
        assert right <= page.width - side
        assert lower <= page.height - foot


def test_nor_is_the_mark_of_an_exercise() -> None:
    for page in pages(print_paper(replace(LETTERHEAD, practice=True), IDENTITY, EVERYTHING, RECORD)):
        left, upper, right, lower = ImageChops.invert(page).getbbox() or (0, 0, 0, 0)
        assert min(left, upper, page.width - right) >= SIDES / 25.4 * DPI
        assert page.height - lower >= FOOT / 25.4 * DPI


@pytest.mark.parametrize("name", SHEETS)
def test_no_line_is_thinner_than_two_dots_of_an_ink_jet(name: str, tmp_path: Path) -> None:
    widths = strokes_of(sheet(name), tmp_path)
    assert widths
    assert min(widths) >= DOT_PAIR


@pytest.mark.parametrize("name", SHEETS)
def test_in_black_and_white_every_stroke_is_whole_and_only_tints_are_lost(name: str) -> None:
    for page in pages(sheet(name), 150, smooth=False):
        shades = page.histogram()
        assert sum(shades[:BLACK]) > 2000
        assert sum(shades[BLACK:PAPER]) == 0


@pytest.mark.parametrize("ink", [INK, GREEN, GREY])
@pytest.mark.parametrize("ground", [WHITE, TINT, SHADOW])
def test_words_stand_out_from_every_ground(ink: tuple[float, float, float], ground: tuple[float, float, float]) -> None:
    assert contrast(ink, ground) >= 7


@pytest.mark.parametrize("ground", [WHITE, TINT])
def test_rules_stand_out_from_every_ground(ground: tuple[float, float, float]) -> None:
    assert contrast(RULE, ground) >= 4


def test_white_words_stand_out_from_their_band() -> None:
    assert contrast(WHITE, GREEN) >= 7

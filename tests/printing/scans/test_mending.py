import pytest
import zxingcpp
from PIL import Image, ImageDraw

from desktop_app.printing.document import HEIGHT
from desktop_app.printing.page import CODE_TOP
from desktop_app.printing.scans.codes import find_code
from desktop_app.printing.scans.mending import may_hold_code, mended
from desktop_app.printing.style import LEFT
from tests.printing.scans.material import is_ours, page_picture

DPI = 200
DOT = DPI / 72


def spoilt(page: int) -> Image.Image:
    """A page whose code lost its upper left mark under black ink."""
    picture = page_picture(page, DPI).convert("L")
    left, top = LEFT * DOT, (HEIGHT - CODE_TOP) * DOT
    ImageDraw.Draw(picture).line((left - 40, top + 24, left + 8, top + 8, left + 14, top - 50), fill=10, width=8)
    return picture


def corner(picture: Image.Image) -> Image.Image:
    return picture.crop((0, picture.height - 700, 700, picture.height))


def texts(picture: Image.Image) -> set[str]:
    return {code.text for code in zxingcpp.read_barcodes(picture) if is_ours(code.text)}


@pytest.mark.parametrize("page", [1, 2])
def test_a_mark_that_was_written_over_is_drawn_anew(page: int) -> None:
    part = corner(spoilt(page))
    assert texts(part) == set()
    assert set().union(*(texts(mend) for mend in mended(part, DPI))) == texts(corner(page_picture(page, DPI)))


@pytest.mark.parametrize("turned", [0, 4.5, 92, 176, 270])
def test_such_a_page_is_found_however_it_lies(turned: float) -> None:
    scan = spoilt(1).rotate(-turned, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    code = find_code(scan, is_ours)
    assert code is not None
    sound = find_code(page_picture(1, DPI), is_ours)
    assert sound is not None
    assert code.text == sound.text


@pytest.mark.parametrize("ink", [10, 80, 140])
def test_a_coarse_scan_with_a_stroke_down_its_code_is_found(ink: int) -> None:
    scan, dot = page_picture(2, 150).convert("L"), 150 / 72
    left, top = LEFT * dot, (HEIGHT - CODE_TOP) * dot
    stroke = (left + 8, top - 20, left + 8, top + 40, left + 40, top + 70)
    ImageDraw.Draw(scan).line(stroke, fill=ink, width=4, joint="curve")
    code, sound = find_code(scan, is_ours), find_code(page_picture(2, 150), is_ours)
    assert code is not None
    assert sound is not None
    assert code.text == sound.text


def test_what_is_no_code_is_left_alone() -> None:
    page = page_picture(1, DPI).convert("L")
    foot = page.crop((page.width - 700, page.height - 260, page.width, page.height))
    assert not may_hold_code(foot, DPI)
    assert may_hold_code(corner(page), DPI)
    assert list(mended(foot, DPI)) == []
    bar = Image.new("L", (700, 700), 255)
    ImageDraw.Draw(bar).rectangle((50, 50, 600, 180), fill=0)
    assert list(mended(bar, DPI)) == []

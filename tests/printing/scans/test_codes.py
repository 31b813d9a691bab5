from io import BytesIO

import pytest
import segno
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.printing.code.page import PageCode
from desktop_app.printing.code.paper import PaperCode
from desktop_app.printing.code.reading import read_printed
from desktop_app.printing.document import HEIGHT
from desktop_app.printing.page import CODE_TOP
from desktop_app.printing.scans.codes import codes_until, find_code
from desktop_app.printing.style import LEFT, MILLIMETRE
from tests.printing.material import IDENTITY
from tests.printing.scans.material import is_ours, page_picture


def found(picture: Image.Image) -> PaperCode | PageCode | None:
    code = find_code(picture, is_ours)
    return read_printed(code.text) if code else None


@pytest.mark.parametrize("dpi", [150, 200, 300])
@pytest.mark.parametrize("turned", [0, 3.5, 90, 137, 180, 266])
def test_a_code_is_read_however_the_page_was_laid(dpi: int, turned: float) -> None:
    read = found(page_picture(dpi=dpi).rotate(turned, Image.Resampling.BILINEAR, expand=True, fillcolor="white"))
    assert isinstance(read, PaperCode)
    assert read.facts.serial == IDENTITY.serial


def test_a_later_page_says_which_it_is() -> None:
    read = found(page_picture(2))
    assert isinstance(read, PageCode)
    assert (read.serial, read.page, read.pages) == (IDENTITY.serial, 2, 2)


@pytest.mark.parametrize("ink", [(24, 42, 140), (12, 12, 16), (170, 20, 40)])
def test_a_stroke_of_the_pen_through_it_does_no_harm(ink: tuple[int, int, int]) -> None:
    picture, dot = page_picture(), 200 / 72
    left, top, side = LEFT * dot, (HEIGHT - CODE_TOP) * dot, 23 * MILLIMETRE * dot
    ImageDraw.Draw(picture).line((left - 9, top + side * 0.6, left + side, top + side * 0.45), fill=ink, width=4)
    assert found(picture) is not None


def test_broad_coloured_ink_over_all_of_it_is_seen_through() -> None:
    picture, dot = page_picture(dpi=300), 300 / 72
    left, top, side = LEFT * dot, (HEIGHT - CODE_TOP) * dot, 23 * MILLIMETRE * dot
    stamp = Image.new("RGB", picture.size, "white")
    pen = ImageDraw.Draw(stamp)
    for part in range(5):
        pen.line((left, top + part * side / 5, left + side, top + (part + 1) * side / 5), fill=(40, 60, 200), width=30)
    stamped = Image.composite(picture, stamp, picture.convert("L").point([255 if i < 90 else 0 for i in range(256)]))
    assert found(stamped) is not None


def test_a_grey_blurred_photo_is_read() -> None:
    photo = page_picture().convert("L").filter(ImageFilter.GaussianBlur(1.2)).point([i // 3 + 70 for i in range(256)])
    assert found(photo) is not None


def test_codes_of_others_are_read_and_not_wanted() -> None:
    sheet, held = Image.new("RGB", (800, 800), "white"), BytesIO()
    segno.make("https://example.org/1").save(held, "png", scale=5)
    sheet.paste(Image.open(held).convert("RGB"), (300, 300))
    assert [code.text for code in codes_until(sheet, is_ours)] == ["https://example.org/1"]
    assert find_code(sheet, is_ours) is None


def test_our_code_is_found_beside_one_of_others() -> None:
    picture, held = page_picture(), BytesIO()
    segno.make("https://example.org/1").save(held, "png", scale=5)
    picture.paste(Image.open(held).convert("RGB"), (900, 700))
    *others, ours = codes_until(picture, is_ours)
    assert is_ours(ours.text)
    assert [code.text for code in others] in ([], ["https://example.org/1"])


def test_an_empty_sheet_has_none() -> None:
    assert codes_until(Image.new("L", (900, 1200), 255), is_ours) == ()


def test_the_corners_stand_where_the_code_was_printed() -> None:
    code = find_code(page_picture(), is_ours)
    assert code is not None
    left, top = code.corners[0]
    assert (left, top) == pytest.approx((LEFT * 200 / 72, (HEIGHT - CODE_TOP) * 200 / 72), abs=3)


def test_a_sliver_of_a_page_has_no_code() -> None:
    assert codes_until(Image.new("L", (1, 4400)), lambda text: True) == ()

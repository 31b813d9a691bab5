from contextlib import closing

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageDraw, ImageStat

from desktop_app.printing.scans.packing import bound, packed
from desktop_app.printing.scans.pages import opened
from tests.printing.scans.material import page_picture

BLUE = (30, 50, 170)


def dotted(picture: Image.Image, dpi: float) -> Image.Image:
    picture.info = {"dpi": (dpi, dpi)}
    return picture


def only_page(pdf: bytes) -> Image.Image:
    with opened(pdf) as scanned:
        (page,) = scanned
    return page


def test_a_full_page_is_small_and_as_large_as_it_was_on_paper() -> None:
    pdf = packed(page_picture())
    assert len(pdf) < 150 * 1024
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert document.get_page_size(0) == pytest.approx((595, 842), abs=2)


def test_blue_ink_stays_blue_and_fine_strokes_stay() -> None:
    picture = page_picture()
    ImageDraw.Draw(picture).line((200, 1500, 700, 1440, 900, 1560), fill=BLUE, width=4)
    page = only_page(packed(picture))
    part = page.crop((round(440 * 0.75), round(1465 * 0.75), round(460 * 0.75), round(1475 * 0.75)))
    strokes = ImageChops.subtract(part.getchannel("B"), part.getchannel("R"))
    assert ImageStat.Stat(strokes).extrema[0][1] > 60


def test_a_page_without_colour_is_grey_and_smaller_for_it() -> None:
    colour, grey = page_picture(), page_picture().convert("L")
    ImageDraw.Draw(colour).ellipse((300, 1500, 900, 1800), outline=BLUE, width=6)
    ImageDraw.Draw(grey).ellipse((300, 1500, 900, 1800), outline=60, width=6)
    tinted = Image.merge("RGB", [grey.point([round(i * part) for i in range(256)]) for part in (1, 0.97, 0.9)])
    sizes = [len(packed(dotted(picture, 200))) for picture in (colour, tinted, grey)]
    assert sizes[1] < sizes[0]
    assert sizes[1] == pytest.approx(sizes[2], rel=0.1)


def test_a_dim_photo_gets_white_paper() -> None:
    dim = page_picture().convert("L").point([40 + i // 2 for i in range(256)])
    page = only_page(packed(dotted(dim, 200))).convert("L")
    edge = page.crop((0, page.height - 9, page.width, page.height - 3))
    assert ImageStat.Stat(edge).mean[0] > 240


def test_a_photo_of_unknown_fineness_is_bounded() -> None:
    page = only_page(packed(Image.new("RGB", (4000, 3000), "white")))
    assert max(page.size) <= 2000


def test_packed_pages_are_bound_in_their_order() -> None:
    one, two = (packed(dotted(Image.new("L", (300, side), 200), 100)) for side in (400, 500))
    with closing(pypdfium2.PdfDocument(bound([two, one]))) as document:
        assert [round(document.get_page_size(page)[1]) for page in (0, 1)] == [360, 288]
    assert bound([one]) == one


def test_the_same_page_gives_the_same_bytes() -> None:
    assert packed(page_picture()) == packed(page_picture())

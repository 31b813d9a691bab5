from contextlib import closing
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image, ImageOps

from benchmarks.vault.hostile.pictures import png
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.printing.scans import pages
from desktop_app.printing.scans.pages import LONGEST_SIDE, opened
from tests.printing.scans.material import as_file, page_picture, paper


def sizes(data: bytes) -> list[tuple[int, int]]:
    with opened(data) as scanned:
        return [page.size for page in scanned]


def refused(data: bytes) -> FaultCode:
    with pytest.raises(Refused) as refusal:
        sizes(data)
    return refusal.value.faults[0].code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "BMP"])
def test_a_picture_of_any_usual_kind_is_one_page(kind: str) -> None:
    picture = page_picture(dpi=60)
    assert sizes(as_file(picture, kind)) == [picture.size]


def test_a_fax_in_black_and_white_becomes_grey() -> None:
    fax = as_file(page_picture(dpi=60).convert("1"), "TIFF", compression="group4")
    with opened(fax) as scanned:
        assert [page.mode for page in scanned] == ["L"]


def test_a_tiff_of_several_pages_gives_each() -> None:
    first, second = page_picture(1, 60), page_picture(2, 50)
    with opened(as_file(first, "TIFF", save_all=True, append_images=[second])) as scanned:
        assert scanned.count == 2
        assert [page.size for page in scanned] == [first.size, second.size]


def test_a_pdf_gives_its_pages_as_fine_as_they_were_scanned() -> None:
    scan = as_file(page_picture(dpi=250), "PDF", resolution=250)
    with opened(scan) as scanned:
        (page,) = scanned
    assert page.info["dpi"][0] == pytest.approx(250, abs=1)
    assert sizes(paper()) == [page_picture().size] * 2


def test_pages_are_made_one_at_a_time() -> None:
    with opened(paper()) as scanned:
        assert scanned.count == 2
        assert next(iter(scanned)).size == page_picture().size


def test_a_photo_is_turned_as_the_camera_was_held() -> None:
    photo, exif = Image.new("RGB", (40, 30)), Image.Exif()
    exif[0x0112] = 6
    assert sizes(as_file(photo, "JPEG", exif=exif)) == [(30, 40)]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_way_of_holding_a_camera_is_turned_upright(orientation: int) -> None:
    held, exif = page_picture(dpi=30), Image.Exif()
    exif[0x0112] = orientation
    for kind in ("PNG", "TIFF"):
        data = as_file(held, kind, exif=exif)
        with opened(data) as scanned:
            (page,) = scanned
        assert page.tobytes() == ImageOps.exif_transpose(Image.open(BytesIO(data))).tobytes()


def test_a_long_picture_on_a_clear_ground_is_laid_on_white_whole() -> None:
    clear = Image.new("RGBA", (3, 1000), (200, 0, 0, 128))
    with opened(as_file(clear, "PNG")) as scanned:
        (page,) = scanned
    assert page.getcolors() == [(3000, (227, 127, 127))]


def test_what_is_transparent_is_white_paper() -> None:
    with opened(as_file(Image.new("RGBA", (20, 20), (0, 0, 0, 0)), "PNG")) as scanned:
        (page,) = scanned
    assert page.getpixel((10, 10)) == (255, 255, 255)


def test_the_fineness_is_kept_and_a_huge_picture_made_smaller() -> None:
    with opened(as_file(Image.new("L", (200, 2 * LONGEST_SIDE)), "PNG", dpi=(600, 600))) as scanned:
        (page,) = scanned
    assert page.size == (100, LONGEST_SIDE)
    assert page.info["dpi"][0] == pytest.approx(300, abs=1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        b"%PDF-1.4 nothing",
        as_file(page_picture(dpi=60), "JPEG")[:-3000],
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        png(10, 10, bytes(110), kind=3, depth=8),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(data: bytes) -> None:
    assert refused(data) is FaultCode.SCAN_UNREADABLE


def test_a_picture_that_would_fill_the_memory_is_refused_unopened() -> None:
    bomb = as_file(Image.new("1", (30_000, 30_000)), "PNG")
    assert len(bomb) < 200_000
    assert refused(bomb) is FaultCode.SCAN_TOO_LARGE


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "CMYK"])
def test_colours_weigh_more_than_grey(mode: str) -> None:
    side = 6_200
    kind = "TIFF" if mode == "CMYK" else "PNG"
    compression = {"compression": "tiff_adobe_deflate"} if kind == "TIFF" else {"compress_level": 1}
    assert refused(as_file(Image.new(mode, (side, side)), kind, **compression)) is FaultCode.SCAN_TOO_LARGE


def test_a_file_of_more_pages_than_anybody_scans_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "MOST_PAGES", 2)
    held = BytesIO()
    with closing(pypdfium2.PdfDocument.new()) as pdf:
        for _ in range(3):
            pdf.new_page(100, 100)
        pdf.save(held)
    assert refused(held.getvalue()) is FaultCode.SCAN_TOO_MANY_PAGES

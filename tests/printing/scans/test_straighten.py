import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat

from benchmarks.scan_hunt import LIMIT, hunt
from desktop_app.policy.paper_terms import PaperStock
from desktop_app.printing.identity import Stock
from desktop_app.printing.scans.codes import find_code
from desktop_app.printing.scans.straighten import straightened, tilt
from tests.printing.scans.material import is_ours, page_picture


@pytest.mark.parametrize("turned", [-6.8, -0.3, 0, 2.4, 83, 90, 178.5, 270])
@pytest.mark.parametrize("page", [1, 2])
def test_a_page_is_laid_upright_at_its_place(page: int, turned: float) -> None:
    sheet = page_picture(page)
    scan = sheet.rotate(-turned, Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    code = find_code(scan, is_ours)
    assert code is not None
    assert abs((tilt(scan, code) - turned + 180) % 360 - 180) < 0.1
    assert apart(straightened(scan, code), sheet) < 3


def apart(upright: Image.Image, sheet: Image.Image) -> float:
    """Say how far a page that was laid straight differs from the sheet that was printed, of 255."""
    assert upright.size == pytest.approx(sheet.size, rel=0.01)
    soft = ImageFilter.GaussianBlur(4)
    ours, theirs = (picture.resize(sheet.size).convert("L").filter(soft) for picture in (upright, sheet))
    return ImageStat.Stat(ImageChops.difference(ours, theirs)).mean[0]


def test_a_sheet_whose_foot_was_printed_before_lies_at_its_place_too() -> None:
    stock = Stock(PaperStock.PREPRINTED, head_space=40, foot_space=30)
    sheet = page_picture(stock=stock)
    code = find_code(sheet, is_ours)
    assert code is not None
    assert apart(straightened(sheet, code), sheet) < 3


def test_a_fine_scan_is_made_no_larger_than_is_of_use() -> None:
    scan = page_picture(dpi=300)
    code = find_code(scan, is_ours)
    assert code is not None
    assert straightened(scan, code).width == pytest.approx(page_picture(dpi=200).width, rel=0.01)


def test_pages_written_on_spoilt_and_mixed_with_strange_ones_all_find_their_place() -> None:
    found = hunt(12)
    assert (found.read, found.of, found.misfiled) == (12, 12, 0)
    assert found.strange > 0
    assert found.worst_lean <= LIMIT

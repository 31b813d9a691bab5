"""The page of pictures shows every page of every paper that the tour wrote."""

import re

import pypdfium2
from PIL import Image

from desktop_app.tour.gallery import PICTURES
from tests.tour.album import Tour

_SHOWN = re.compile(r'<img src="([^"]+)"')


def shown(tour: Tour) -> list[str]:
    return _SHOWN.findall((tour.out / "papers.md").read_text(encoding="utf-8"))


def test_every_paper_has_its_title_on_the_page(tour: Tour) -> None:
    page = (tour.out / "papers.md").read_text(encoding="utf-8")
    titles = [line.removeprefix("## ") for line in page.splitlines() if line.startswith("## ")]
    assert titles == [paper["title"] for paper in tour.papers]


def test_every_page_of_every_paper_is_pictured_once(tour: Tour) -> None:
    pages = sum(len(pypdfium2.PdfDocument(tour.out / paper["file"])) for paper in tour.papers)
    assert len(shown(tour)) == len(set(shown(tour))) == pages
    assert {path.name for path in (tour.out / PICTURES).iterdir()} == {name.rpartition("/")[2] for name in shown(tour)}


def test_a_picture_is_a_page_with_ink_on_it(tour: Tour) -> None:
    for name in shown(tour):
        with Image.open(tour.out / name) as picture:
            width, height = picture.size
            shades = picture.convert("L").histogram()
        assert (width, height) == (477, 674)
        assert sum(shades[:64]) and sum(shades[240:])

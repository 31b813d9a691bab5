"""Lists as Excel sheets."""

import zipfile
from datetime import date
from io import BytesIO
from xml.etree import ElementTree as ET

from desktop_app.exchange.spreadsheet import Sheet, write_sheet

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def written(sheet: Sheet) -> tuple[ET.Element, list[str]]:
    with zipfile.ZipFile(BytesIO(write_sheet(sheet))) as book:
        page = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - our own bytes
        strings = ET.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314 - our own bytes
    return page, ["".join(part.itertext()) for part in strings.findall("m:si", NS)]


def test_a_list_is_written_right_to_left_with_its_heads_and_rows() -> None:
    page, strings = written(Sheet("الحالات", ("الاسم", "التاريخ"), (("نورة", date(2026, 11, 19)),)))
    assert page.find("m:sheetViews/m:sheetView", NS).get("rightToLeft") == "1"  # type: ignore[union-attr]
    assert strings == ["الاسم", "التاريخ", "نورة"]


def test_what_looks_like_a_formula_stays_text() -> None:
    page, strings = written(Sheet("قائمة", ("ملاحظة",), (("=1+1",), ("+966500000000",), ("@sum",))))
    assert page.findall(".//m:f", NS) == []
    assert strings[1:] == ["=1+1", "+966500000000", "@sum"]


def test_an_empty_list_is_still_a_sheet() -> None:
    _, strings = written(Sheet("قائمة", ("الاسم",), ()))
    assert strings == ["الاسم"]

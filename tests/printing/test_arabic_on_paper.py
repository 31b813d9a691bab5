"""Arabic as it stands on the sheet: where each word is, read back from the page and not from what composed it."""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from desktop_app.policy.text import ltr
from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.blocks import (
    Block,
    FieldsTable,
    NumberedList,
    Paragraph,
    SignatureBox,
    SignatureBoxes,
    Spacer,
    Table,
    Together,
)
from desktop_app.printing.options import PressOptions
from desktop_app.printing.press import print_paper
from desktop_app.printing.style import LEFT, RIGHT
from tests.printing.material import FAMILY, IDENTITY, LETTERHEAD, PARAGRAPH, RECORD
from tests.printing.reading import Box, placed_words

DPI = 144


def printed(*blocks: Block, backend: Backend = Backend.HARFBUZZ) -> bytes:
    """Print blocks."""
    return print_paper(LETTERHEAD, IDENTITY, blocks, RECORD, PressOptions(backend))


def places(pdf: bytes, folder: Path, page: int = 0) -> dict[str, Box]:
    """Return where each word of a page stands; of a word that stands there twice, the last place."""
    return dict(placed_words(pdf, folder)[page])


def in_line(pdf: bytes, folder: Path, *words: str) -> list[str]:
    """Return some words of a page from right to left."""
    found = places(pdf, folder)
    assert {round(found[word][1]) for word in words if word in found}
    return sorted(words, key=lambda word: -found[word][0])


def ink(pdf: bytes, box: Box) -> Image.Image:
    """Draw a part of the first page and cut it to what is black."""
    document = pypdfium2.PdfDocument(pdf)
    page: Image.Image = document[0].render(scale=DPI / 72, grayscale=True).to_pil().convert("L")
    document.close()
    left, upper, right, lower = (round(edge * DPI / 72) for edge in box)
    part = page.crop((left, upper, right, lower)).point(lambda shade: 255 * (shade < 128))
    return part.crop(part.getbbox())


def islands(picture: Image.Image) -> int:
    """Count the runs of columns that hold ink: what is joined is one of them."""
    columns = [picture.crop((x, 0, x + 1, picture.height)).getbbox() is not None for x in range(picture.width)]
    return sum(now and not before for before, now in zip([False, *columns], columns, strict=False))


@pytest.mark.parametrize("backend", Backend)
@pytest.mark.parametrize(("word", "parts"), [("بيت", 1), ("مستحق", 1), ("دار", 3), ("بلا", 1), ("الأم", 2)])
def test_letters_join_where_they_may_and_lam_alef_is_one_shape(
    word: str, parts: int, backend: Backend, tmp_path: Path
) -> None:
    pdf = printed(Paragraph(word), backend=backend)
    assert islands(ink(pdf, places(pdf, tmp_path)[word])) == parts


@pytest.mark.parametrize("backend", Backend)
def test_marks_stand_over_or_under_their_own_letter(backend: Backend, tmp_path: Path) -> None:
    plain, above, below = (printed(Paragraph(word), backend=backend) for word in ("ده", "دُه", "دِه"))
    box = places(plain, tmp_path)["ده"]
    room = (box[0] - 2, box[1] - 4, box[2] + 2, box[3] + 4)
    bare, high, low = (ink(pdf, room) for pdf in (plain, above, below))
    assert high.height > bare.height
    assert low.height > bare.height
    rows = high.height - bare.height
    mark = high.crop((0, 0, high.width, rows)).getbbox()
    assert mark is not None
    assert mark[0] > high.width * 0.5


def test_brackets_enclose_what_they_enclosed_and_open_at_the_right(tmp_path: Path) -> None:
    pdf = printed(Paragraph("قبل (داخل) بعد"))
    words = in_line(pdf, tmp_path, "قبل", "بعد")
    assert words == ["قبل", "بعد"]
    found = {word.strip("()"): (word, box) for word, box in placed_words(pdf, tmp_path)[0]}
    _, (left, upper, right, lower) = found["داخل"]
    picture = ink(pdf, (left, upper, right, lower))
    first, last = (
        picture.crop((picture.width - 4, 0, picture.width, picture.height)),
        picture.crop((0, 0, 4, picture.height)),
    )
    assert _bow(first) == "right"
    assert _bow(last) == "left"


def _bow(bracket: Image.Image) -> str:
    """Tell to which side a bracket bows out: there the ink of its middle rows stands."""
    middle = bracket.crop((0, bracket.height // 3, bracket.width, 2 * bracket.height // 3)).getbbox()
    ends = bracket.crop((0, 0, bracket.width, bracket.height // 6)).getbbox()
    if middle is None:
        return "nowhere"
    if ends is None:
        return "right" if middle[2] == bracket.width else "left"
    return "right" if middle[2] >= ends[2] else "left"


@pytest.mark.parametrize("backend", Backend)
def test_arabic_latin_and_both_kinds_of_digits_stand_in_one_line(backend: Backend, tmp_path: Path) -> None:
    pdf = printed(Paragraph("سجّل في Nafath برقم 1448 ثم ٣٤٥٢ وانتهى", justify=False), backend=backend)
    assert in_line(pdf, tmp_path, "سجل", "في", "Nafath", "برقم", "1448", "ثم", "وانتهى") == [
        *("سجل", "في", "Nafath", "برقم", "1448", "ثم", "وانتهى")
    ]


def test_an_isolated_value_stands_from_left_to_right(tmp_path: Path) -> None:
    found = places(printed(Paragraph(f"هاتف {ltr('+966 50 123 4567')} للتواصل")), tmp_path)
    parts = ["+966", "50", "123", "4567"]
    assert sorted(parts, key=lambda part: found[part][0]) == parts
    assert found["للتواصل"][2] < found["+966"][0]
    assert found["4567"][2] < found["هاتف"][0]


def test_a_justified_paragraph_fills_both_edges_but_for_its_last_line(tmp_path: Path) -> None:
    words = placed_words(printed(Paragraph(PARAGRAPH)), tmp_path)[0]
    start = next(box[1] for word, box in words if word.startswith("أقر"))
    end = next(box[1] for word, box in words if word.startswith("شهيد"))
    lines: dict[int, list[Box]] = {}
    for _, box in words:
        if start - 2 < box[1] < end + 2:
            lines.setdefault(round(box[1]), []).append(box)
    *full, last = [lines[level] for level in sorted(lines)]
    assert len(full) > 1
    for line in full:
        assert min(box[0] for box in line) == pytest.approx(LEFT, abs=2)
        assert max(box[2] for box in line) == pytest.approx(RIGHT, abs=2)
    assert min(box[0] for box in last) > LEFT + 20


def test_the_columns_of_a_table_run_from_right_to_left(tmp_path: Path) -> None:
    pdf = printed(Table(("أول", "ثان", "ثالث"), (("واحد", "اثنان", "ثلاثة"),), numbered=True))
    assert in_line(pdf, tmp_path, "م", "أول", "ثان", "ثالث") == ["م", "أول", "ثان", "ثالث"]
    assert in_line(pdf, tmp_path, "واحد", "اثنان", "ثلاثة") == ["واحد", "اثنان", "ثلاثة"]


def test_labels_of_a_table_of_fields_stand_right_of_their_values(tmp_path: Path) -> None:
    pdf = printed(FieldsTable((("الاسم", "نورة"), ("المدينة", "الدمام")), columns=2))
    assert in_line(pdf, tmp_path, "الاسم", "نورة", "المدينة", "الدمام") == ["الاسم", "نورة", "المدينة", "الدمام"]


def test_the_numbers_of_a_list_stand_right_of_its_items_in_a_column_of_their_own(tmp_path: Path) -> None:
    words = placed_words(printed(NumberedList(("إرفاق", "مراجعة " * 40, "توقيع"))), tmp_path)[0]
    numbers = [
        (word.strip("."), box) for word, box in words if box[2] > RIGHT - 2 and word.strip(".") in ("1", "2", "3")
    ]
    assert [number for number, _ in sorted(numbers, key=lambda one: one[1][1])] == ["1", "2", "3"]
    items = [box for word, box in words if word in ("إرفاق", "مراجعة", "توقيع")]
    assert len(items) == 42
    assert max(box[2] for box in items) < min(box[0] for _, box in numbers)


def test_signatures_and_their_sentence_stay_on_one_page(tmp_path: Path) -> None:
    boxes = SignatureBoxes((SignatureBox("المستفيد"), SignatureBox("الموظف"), SignatureBox("المدير")))
    for height in range(380, 620, 40):
        pdf = printed(Paragraph("فاتحة"), Spacer(height), Together((Paragraph("ووقعت أدناه"), boxes)))
        pages = [{word for word, _ in page} for page in placed_words(pdf, tmp_path)]
        held = [page for page in pages if "ووقعت" in page]
        assert len(held) == 1
        assert {"المستفيد", "الموظف", "المدير"} <= held[0]


def test_a_table_that_runs_on_repeats_its_head_at_the_top_of_every_page(tmp_path: Path) -> None:
    pages = placed_words(printed(FAMILY), tmp_path)
    assert len(pages) > 1
    for page in pages:
        head = next(box[1] for word, box in page if word == "الصلة")
        rows = [box[1] for word, box in page if word == "القحطاني"]
        assert head < min(rows)


def test_every_page_says_which_it_is_of_how_many(tmp_path: Path) -> None:
    pages = placed_words(printed(FAMILY, FAMILY), tmp_path)
    for number, page in enumerate(pages, 1):
        (level,) = (box[1] for word, box in page if word == "صفحة")
        row = sorted(((word, box) for word, box in page if abs(box[1] - level) < 2), key=lambda one: -one[1][0])
        assert [word for word, _ in row][:4] == ["صفحة", str(number), "من", str(len(pages))]

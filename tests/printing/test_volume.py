"""A volume: many papers in one sound file, what is written forgotten."""

import io
import json
import re
import subprocess
from pathlib import Path

from desktop_app.printing.arabic.lines import Type, typesetter
from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.metadata import About
from desktop_app.printing.volume import Volume
from tests.printing.material import IDENTITY, png, text_by_pdfium

ABOUT = About("دفعة", "جمعية", "", IDENTITY.issued_on, "")
SETTER = typesetter(Backend.HARFBUZZ)


def volume_of(words: list[str], picture: bytes | None = None) -> bytes:
    """Return a volume of papers of two pages each."""
    out = io.BytesIO()
    volume = Volume(ABOUT, SETTER, out)
    for word in words:
        volume.begin_paper()
        volume.begin_paper()
        for _ in range(2):
            volume.text(volume.node("P"), SETTER.line(word, Type(12)), 100, 700)
            if picture:
                volume.image(volume.figure("شعار", (10, 10, 50, 50)), picture, 10, 10, 40, 40)
            volume.end_page()
        volume.release_paper(word)
    volume.finish()
    return out.getvalue()


def elements(pdf: bytes, folder: Path) -> list[str]:
    """Return the kinds of all structure elements, as qpdf reads them."""
    file = folder / "volume.pdf"
    file.write_bytes(pdf)
    read = subprocess.run(["qpdf", "--json=2", str(file)], check=True, capture_output=True)  # noqa: S607
    values = [found.get("value") for found in json.loads(read.stdout)["qpdf"][1].values()]
    dictionaries = [value for value in values if isinstance(value, dict)]
    return sorted(str(value["/S"]) for value in dictionaries if value.get("/Type") == "/StructElem")


def test_the_file_is_sound(tmp_path: Path) -> None:
    file = tmp_path / "volume.pdf"
    file.write_bytes(volume_of(["أول", "ثانٍ", "ثالث"], png()))
    checked = subprocess.run(["qpdf", "--check", str(file)], check=False, capture_output=True, text=True)  # noqa: S607
    assert (checked.returncode, checked.stderr) == (0, "")


def test_the_papers_stand_in_their_order_and_share_fonts_and_pictures() -> None:
    pdf = volume_of(["أول", "ثان", "ثالث"], png())
    assert [page.strip() for page in text_by_pdfium(pdf)] == ["أول", "أول", "ثان", "ثان", "ثالث", "ثالث"]
    assert (pdf.count(b"/FontFile2"), pdf.count(b"/Subtype /Image")) == (2, 1)


def test_every_paper_is_a_part_and_an_attempt_that_was_not_drawn_is_none(tmp_path: Path) -> None:
    found = elements(volume_of(["أول", "ثان"]), tmp_path)
    assert found == sorted(["/Document", *["/P"] * 4, *["/Part"] * 2])


def test_every_page_has_its_own_place_in_the_structure(tmp_path: Path) -> None:
    pdf = volume_of(["أول", "ثان"])
    assert [int(number) for number in re.findall(rb"/StructParents (\d+)", pdf)] == [0, 1, 2, 3]
    (nums,) = re.findall(rb"/Nums \[(.*?)\] >>", pdf, re.DOTALL)
    assert [int(number) for number in re.findall(rb"(\d+) \d+ 0 R", nums)] == [0, 1, 2, 3]


def test_other_papers_give_another_identifier() -> None:
    ids = [re.findall(rb"/ID\s*\[(<[0-9a-f]+>)", volume_of([word])) for word in ("أول", "ثان")]
    assert ids[0]
    assert ids[0] != ids[1]

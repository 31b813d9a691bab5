"""What every paper tells a program that reads it aloud, and what it carries: read by qpdf, not by what made it."""

import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from desktop_app.printing.arabic.shaping import Backend
from desktop_app.printing.blocks import BulletList, Choices, Heading, NumberedList
from desktop_app.printing.wording import wording
from tests.printing.papers.sheets import SHEETS, blocks_of, kind_of, sheet
from tests.printing.papers.walk import flat

INSIDE = {
    "Document": {"Sect", "H2", "H3", "P", "Table", "L", "Div", "Figure"},
    "Sect": {"Sect", "H1", "P", "Figure"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TD": {"P", "Figure"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Div": {"Figure"},
    "P": {"Figure"},
}


@dataclass
class Element:
    """An element of the structure tree with its elements, and how many pieces of content belong to it."""

    tag: str
    entries: dict[str, Any]
    inner: "list[Element]" = field(default_factory=list)
    pieces: int = 0

    def walk(self) -> "Iterator[Element]":
        yield self
        for one in self.inner:
            yield from one.walk()


class File:
    """A PDF as qpdf reads it."""

    def __init__(self, pdf: bytes) -> None:
        with TemporaryDirectory() as folder:
            file = Path(folder) / "paper.pdf"
            file.write_bytes(pdf)
            command = ["qpdf", "--json=2", "--json-stream-data=none", str(file)]
            read = subprocess.run(command, check=True, capture_output=True)
        self.objects: dict[str, Any] = json.loads(read.stdout)["qpdf"][1]
        self.trailer = self.objects["trailer"]["value"]
        self.catalog = self.at(self.trailer["/Root"])

    def at(self, value: Any) -> Any:
        """Return what a reference stands for; anything else is itself."""
        found = self.objects.get(f"obj:{value}") if isinstance(value, str) else None
        if found is None:
            return value
        return found["value"] if "value" in found else found["stream"]["dict"]

    def tree(self) -> Element:
        """Return the structure tree."""
        return self._element(self.at(self.catalog["/StructTreeRoot"])["/K"])

    def _element(self, reference: Any) -> Element:
        entries = self.at(reference)
        kids = self.at(entries.get("/K", []))
        element = Element(entries["/S"].removeprefix("/"), entries)
        for kid in kids if isinstance(kids, list) else [kids]:
            known = self.at(kid)
            if isinstance(known, dict) and "/S" in known:
                element.inner.append(self._element(kid))
            else:
                element.pieces += 1
        return element

    def fonts(self) -> list[dict[str, Any]]:
        """Return the fonts with their descriptors."""
        found = [self.at(key.removeprefix("obj:")) for key in self.objects]
        return [one for one in found if isinstance(one, dict) and one.get("/Type") == "/Font"]


@cache
def read(name: str) -> File:
    """Read a sheet."""
    return File(sheet(name))


def text(value: str) -> str:
    """Return a PDF string as qpdf writes it."""
    return value.removeprefix("u:")


@pytest.mark.parametrize("backend", Backend)
@pytest.mark.parametrize("name", SHEETS)
def test_qpdf_finds_the_file_sound(name: str, backend: Backend, tmp_path: Path) -> None:
    file = tmp_path / "paper.pdf"
    file.write_bytes(sheet(name, backend))
    checked = subprocess.run(["qpdf", "--check", str(file)], check=False, capture_output=True, text=True)  # noqa: S607
    assert (checked.returncode, checked.stderr) == (0, "")
    assert "WARNING" not in checked.stdout


@pytest.mark.parametrize("name", SHEETS)
def test_the_file_says_its_language_direction_and_title(name: str) -> None:
    file = read(name)
    look = file.at(file.catalog["/ViewerPreferences"])
    assert text(file.catalog["/Lang"]) == "ar-SA"
    assert file.at(file.catalog["/MarkInfo"])["/Marked"] is True
    assert (look["/Direction"], look["/DisplayDocTitle"]) == ("/R2L", True)
    assert text(file.at(file.trailer["/Info"])["/Title"]) == wording(kind_of(name)).title


@pytest.mark.parametrize("name", SHEETS)
def test_the_file_carries_its_colours_its_identifier_and_its_record(name: str) -> None:
    file = read(name)
    (intent,) = (file.at(one) for one in file.at(file.catalog["/OutputIntents"]))
    assert file.at(intent["/DestOutputProfile"])["/N"] == 3
    assert len(set(file.trailer["/ID"])) == 1
    (record,) = (file.at(one) for one in file.at(file.catalog["/AF"]))
    assert (text(record["/UF"]), record["/AFRelationship"]) == ("record.json", "/Source")


@pytest.mark.parametrize("name", SHEETS)
def test_every_font_is_a_subset_and_stands_in_the_file(name: str) -> None:
    file = read(name)
    composed = [font for font in file.fonts() if font["/Subtype"] == "/Type0"]
    drawn = [font for font in file.fonts() if font["/Subtype"] != "/Type0"]
    assert len(composed) == len(drawn) == 2
    for font in drawn:
        tag, plus, _ = font["/BaseFont"].removeprefix("/").partition("+")
        assert (len(tag), tag.isupper(), plus) == (6, True, "+")
        assert "/FontFile2" in file.at(font["/FontDescriptor"])
    assert all("/ToUnicode" in font for font in composed)


@pytest.mark.parametrize("name", SHEETS)
def test_every_element_stands_where_it_may(name: str) -> None:
    root = read(name).tree()
    assert root.tag == "Document"
    wrong = [(one.tag, kid.tag) for one in root.walk() for kid in one.inner if kid.tag not in INSIDE.get(one.tag, ())]
    assert wrong == []


@pytest.mark.parametrize("name", SHEETS)
def test_headings_lists_and_choices_are_tagged_as_they_are_composed(name: str) -> None:
    tags = Counter(one.tag for one in read(name).tree().walk())
    blocks = list(flat(blocks_of(name)))
    headings = Counter(f"H{block.level}" for block in blocks if isinstance(block, Heading))
    titled = sum(
        bool(getattr(block, "title", "")) and type(block).__name__.endswith(("Table", "List")) for block in blocks
    )
    lists = [block for block in blocks if isinstance(block, NumberedList | BulletList)]
    assert tags["H1"] == 1
    assert (tags["H2"], tags["H3"]) == (headings["H2"], headings["H3"] + titled)
    assert (tags["L"], tags["LI"]) == (len(lists), sum(len(block.items) for block in lists))
    choices = sum(len(block.options) for block in blocks if isinstance(block, Choices))
    assert tags["Figure"] >= choices + 1


@pytest.mark.parametrize("name", SHEETS)
def test_tables_have_heads_and_every_row_is_whole(name: str) -> None:
    for table in (one for one in read(name).tree().walk() if one.tag == "Table"):
        rows = [[cell.tag for cell in row.inner] for row in table.inner]
        assert any("TH" in row for row in rows)
        assert {len(row) for row in rows[:-1]} <= {len(rows[0])}
        heads = [cell for row in table.inner for cell in row.inner if cell.tag == "TH"]
        assert all("/Scope" in json.dumps(cell.entries["/A"]) for cell in heads)


@pytest.mark.parametrize("name", SHEETS)
def test_every_figure_has_words_that_stand_for_it_and_a_place(name: str) -> None:
    figures = [one for one in read(name).tree().walk() if one.tag == "Figure"]
    assert figures
    for figure in figures:
        assert text(figure.entries["/Alt"]).strip()
        assert "/BBox" in json.dumps(figure.entries["/A"])
        assert figure.pieces == 1


@pytest.mark.parametrize("name", SHEETS)
def test_what_is_seen_first_is_read_first(name: str) -> None:
    kinds = [one.tag for one in read(name).tree().walk()]
    assert kinds[:2] == ["Document", "Sect"]
    assert kinds.index("H1") < min((kinds.index(tag) for tag in ("Table", "H2", "L") if tag in kinds), default=99)

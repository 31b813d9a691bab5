"""A document: text, figures, pages, attachments."""

from pathlib import Path

import pypdfium2

from desktop_app.printing.arabic.lines import Type
from tests.printing.material import folded, new_bench, png, text_by_pdfium, text_by_poppler
from tests.printing.reading import unpacked


def test_text_is_drawn_and_read(tmp_path: Path) -> None:
    bench = new_bench()
    node = bench.document.node("P")
    bench.document.text(node, bench.typesetter.line("جمعيةُ البرّ", Type(12)), 100, 700)
    bench.document.end_page()
    assert "جمعية البر" in folded(text_by_poppler(bench.document.close(), tmp_path))


def test_outlines_are_seen_and_not_read() -> None:
    bench = new_bench()
    line = bench.typesetter.line("تدريبٌ", Type(40))
    bench.document.artifact(f"q 1 0 0 1 100 500 cm\n{bench.document.outlines(line)}\nQ")
    bench.document.end_page()
    pdf = bench.document.close()
    assert text_by_pdfium(pdf)[0].strip() == ""
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[0].render(scale=1, grayscale=True)
    assert min(bytes(bitmap.buffer)) < 60
    document.close()


def test_a_picture_has_words_that_stand_for_it() -> None:
    bench = new_bench()
    node = bench.document.figure("شعار", (10, 10, 50, 50))
    bench.document.image(node, png(), 10, 10, 40, 40)
    bench.document.end_page()
    pdf = bench.document.close()
    assert b"/Alt <FEFF" in unpacked(pdf)
    assert b"/Subtype /Image" in pdf


def test_several_files_can_be_attached() -> None:
    bench = new_bench()
    bench.document.attach("a.json", b"{}", "application/json")
    bench.document.attach("b.json", b"[]", "application/json")
    bench.document.end_page()
    document = pypdfium2.PdfDocument(bench.document.close())
    assert [document.get_attachment(index).get_name() for index in range(2)] == ["a.json", "b.json"]
    document.close()


def test_what_is_no_stream_is_packed() -> None:
    bench = new_bench()
    bench.document.node("P")
    bench.document.end_page()
    pdf = bench.document.close()
    assert b"/StructElem" not in pdf
    assert b"/StructElem" in unpacked(pdf)

"""A face inside one document: a subset font whose every code stands for one glyph, one letter and one width."""

import zlib

from reportlab.pdfbase import pdfdoc

from desktop_app.printing.arabic.fonts import Face
from desktop_app.printing.arabic.shaping import Shaped, Step
from desktop_app.printing.pdf_objects import ascii_object, stream, written

_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange"
)
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end"
_CMAP_BLOCK = 100


class _Codes(dict[Step, str]):
    """The codes of a document, each given at its first use; they count from 1, for 0 is what the face lacks."""

    def __missing__(self, step: Step) -> str:
        if isinstance(step, str):
            return step
        code = self[step] = f"<{len(self) + 1:04X}>"
        return code


class EmbeddedFont:
    """The codes that one document uses of a face; codes count from 1 in the order of first use."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes = _Codes()
        self._strings: dict[Shaped, str] = {}
        self.space = self._codes[face.glyph(" "), " ", face.advance(face.glyph(" "))]

    def string(self, run: Shaped) -> str:
        """Return a run of glyphs as the inside of a TJ array; the cursor ends exactly at the run's width."""
        known = self._strings.get(run)
        if known is None:
            known = self._strings[run] = "".join(map(self._codes.__getitem__, run.steps)).replace("><", "")
        return known

    def forget(self) -> None:
        """Let go of the runs that were written; their codes stay."""
        self._strings.clear()

    @property
    def _glyphs(self) -> list[tuple[int, str, float]]:
        """Return the glyph, letters and width of every code from 0 on."""
        given = (step for step in self._codes if not isinstance(step, str))
        return [(0, "", self.face.advance(0)), *given]

    def addObjects(self, document: pdfdoc.PDFDocument) -> None:  # noqa: N802 (reportlab asks for this name)
        """Write the font into a document; reportlab calls this when the file is put together."""
        data, places = self.face.subset({glyph for glyph, _, _ in self._glyphs})
        glyph_map = b"".join(places[glyph].to_bytes(2, "big") for glyph, _, _ in self._glyphs)
        file = document.Reference(stream(data, f"/Length1 {len(data)}"), f"file{self.name}")
        to_glyph = document.Reference(stream(glyph_map), f"glyphs{self.name}")
        to_unicode = document.Reference(stream(self._unicode_map().encode("ascii")), f"unicode{self.name}")
        base = f"/{_subset_tag(data)}+{self.face.name}"
        descriptor = document.Reference(
            ascii_object(self._descriptor(base, written(file, document))), f"descriptor{self.name}"
        )
        descendant = document.Reference(
            ascii_object(self._descendant(base, written(descriptor, document), written(to_glyph, document))),
            f"descendant{self.name}",
        )
        font = document.Reference(
            ascii_object(
                f"<< /Type /Font /Subtype /Type0 /BaseFont {base} /Encoding /Identity-H "
                f"/DescendantFonts [{written(descendant, document)}] /ToUnicode {written(to_unicode, document)} >>"
            ),
            f"font{self.name}",
        )
        document.idToObject["BasicFonts"].dict[self.name] = font

    def _unicode_map(self) -> str:
        rows = [
            f"<{code:04X}> <{letters.encode('utf-16-be').hex().upper()}>"
            for code, (_, letters, _) in enumerate(self._glyphs)
            if letters
        ]
        blocks = [rows[start : start + _CMAP_BLOCK] for start in range(0, len(rows), _CMAP_BLOCK)]
        body = ["\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks]
        return "\n".join([_CMAP_HEAD, *body, _CMAP_TAIL])

    def _descriptor(self, base: str, file: str) -> str:
        return (
            f"<< /Type /FontDescriptor /FontName {base} /Flags 4 /FontBBox [-1000 -1000 3000 2000] /ItalicAngle 0 "
            f"/Ascent {self.face.ascent:.0f} /Descent {self.face.descent:.0f} /CapHeight 700 /StemV 80 "
            f"/FontFile2 {file} >>"
        )

    def _descendant(self, base: str, descriptor: str, to_glyph: str) -> str:
        widths = " ".join(f"{round(advance, 1):g}" for _, _, advance in self._glyphs)
        return (
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {base} "
            f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/FontDescriptor {descriptor} /CIDToGIDMap {to_glyph} /DW 1000 /W [0 [{widths}]] >>"
        )


def _subset_tag(data: bytes) -> str:
    """Return the six letters that tell two subsets of one face apart."""
    number = zlib.crc32(data)
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))

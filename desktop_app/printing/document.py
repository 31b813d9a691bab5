"""A tagged PDF with Arabic text: pages, structure, embedded fonts, attachments. It reads no clock."""

import hashlib
from collections.abc import Sequence
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from desktop_app.printing.arabic.lines import Line, Typesetter
from desktop_app.printing.embedding import EmbeddedFont
from desktop_app.printing.metadata import About, InfoDictionary, colour_profile, xmp
from desktop_app.printing.pdf_objects import RawObject, ascii_object, assembled, stream, text_string, written
from desktop_app.printing.structure import Node, StructureTree

# Pages are binary; as letters they would be a quarter larger and take twice as long.
rl_config.useA85 = 0

SEAL_FIELD = "Seal"
"""The name of the field that keeps the place of the seal."""
WIDTH: float = A4[0]
HEIGHT: float = A4[1]
BLACK = (0.0, 0.0, 0.0)
Colour = tuple[float, float, float]


class _Canvas(Canvas):  # type: ignore[misc]  # reportlab publishes no types
    """reportlab's canvas without a standard font: only embedded faces stand in the file."""

    def _make_preamble(self) -> None:
        self._preamble = "1 0 0 1 0 0 cm"

    @property
    def document(self) -> pdfdoc.PDFDocument:
        """Return reportlab's document."""
        return self._doc

    def annotate(self, annotation: pdfdoc.PDFObjectReference) -> None:
        """Put an annotation on the page."""
        self._annotationrefs.append(annotation)

    def write(self, code: str) -> None:
        """Add operators to the page's content."""
        self._code.append(code)


class Document:
    """One PDF being made; coordinates are points from the page's lower left corner."""

    def __init__(self, about: About, typesetter: Typesetter) -> None:
        self._canvas = _Canvas(
            BytesIO(), pagesize=A4, pageCompression=1, lang=about.language, pdfVersion=(1, 7), invariant=1
        )
        self._about = about
        self._document = self._canvas.document
        self._document.info = InfoDictionary(about)
        self._document.signature = hashlib.md5(usedforsecurity=False)
        self._canvas.setViewerPreference("Direction", "R2L")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._fonts = [EmbeddedFont(face, f"A{index}") for index, face in enumerate(typesetter.faces)]
        self.tree = StructureTree()
        self._files: list[tuple[str, pdfdoc.PDFObjectReference]] = []
        self._pages = 0
        self._form: pdfdoc.PDFObjectReference | None = None

    def node(self, tag: str, parent: Node | None = None, **attributes: str) -> Node:
        """Add an element to the structure tree; attribute values are PDF syntax."""
        return self.tree.node(tag, parent, **attributes)

    def figure(self, alternative: str, box: tuple[float, float, float, float], parent: Node | None = None) -> Node:
        """Add a figure with the words that stand for it; the box is left, bottom, right, top."""
        corners = " ".join(f"{number:.2f}" for number in box)
        layout = f"<< /O /Layout /BBox [{corners}] /Placement /Block >>"
        return self.node("Figure", parent, Alt=text_string(alternative), A=layout)

    def text(self, node: Node | None, line: Line, left: float, baseline: float, colour: Colour = BLACK) -> None:
        """Draw a line whose left end and baseline are given; without a node it belongs to the page, not the text."""
        code, painted = self._text(line, left, baseline)
        if colour != BLACK:
            code, painted = f"{_fill(colour)}\n{code}\n0 0 0 rg", painted and f"{_fill(colour)}\n{painted}\n0 0 0 rg"
        if node is None:
            self.artifact(f"{code}\n{painted}")
            return
        self.marked(node, code)
        if painted:
            self.artifact(painted)

    def _text(self, line: Line, left: float, baseline: float) -> tuple[str, str]:
        """Return the text layer and the shapes painted over it."""
        font, size = self._fonts[line.type.weight], line.type.size
        scale = size / 1000
        space_width = font.face.advance(font.face.glyph(" ")) * scale + line.stretch
        space = font.space + (f" {-line.stretch / scale:.1f} " if line.stretch else "")
        parts: list[str] = []
        painted: list[str] = []
        at = left
        for piece in line.pieces:
            if piece is None:
                parts.append(space)
                at += space_width
                continue
            parts.append(font.string(piece))
            painted += [
                _shape(font, glyph, scale, at + x * scale, baseline + y * scale) for x, y, glyph in piece.painted
            ]
            at += piece.width * scale
        # A space after the line parts it from what is right of it: some readers join the cells of a row otherwise.
        inside = "".join((*parts, font.space))
        code = f"BT /{font.name} {size:.4g} Tf 1 0 0 1 {left:.2f} {baseline:.2f} Tm [{inside}]TJ ET"
        return code.replace("><", ""), "\n".join(painted)

    def outlines(self, line: Line) -> str:
        """Return a line's shapes alone, at the origin, as paths: seen, but never read as text."""
        font, scale = self._fonts[line.type.weight], line.type.size / 1000
        shapes: list[str] = []
        at = 0.0
        for piece in line.pieces:
            cursor = at
            for code in piece.codes if piece else ():
                cursor -= code.shift * scale
                shapes.append(_shape(font, code.glyph, scale, cursor, 0.0))
                cursor += code.advance * scale
            if piece:
                shapes += [_shape(font, glyph, scale, at + x * scale, y * scale) for x, y, glyph in piece.painted]
            at += piece.width * scale if piece else font.face.advance(font.face.glyph(" ")) * scale
        return "\n".join(shapes)

    def marked(self, node: Node, code: str) -> None:
        """Write content that belongs to an element."""
        self._canvas.write(f"/{node.tag} <</MCID {self.tree.mark(node)}>> BDC\n{code}\nEMC")

    def artifact(self, code: str) -> None:
        """Write content that only adorns the page."""
        self._canvas.write(f"/Artifact BMC\n{code}\nEMC")

    def image(self, node: Node, data: bytes, left: float, bottom: float, width: float, height: float) -> None:
        """Draw a PNG or JPEG into a box, given the element it belongs to."""
        self._canvas.write(f"/{node.tag} <</MCID {self.tree.mark(node)}>> BDC")
        self._canvas.drawImage(ImageReader(BytesIO(data)), left, bottom, width, height, mask="auto")
        self._canvas.write("EMC")

    def seal_field(self, box: tuple[float, float, float, float]) -> None:
        """Keep a place on this page for the seal: left, bottom, right, top; nothing of it is seen."""
        corners = " ".join(f"{number:.2f}" for number in box)
        entries = f"/Type /Annot /Subtype /Widget /FT /Sig /T ({SEAL_FIELD}) /F 132 /Rect [{corners}]"
        field = self._document.Reference(RawObject(f"<< {entries} >>".encode("ascii")), "seal")
        self._canvas.annotate(field)
        self._form = field

    def end_page(self) -> None:
        """Finish a page and begin the next."""
        self._canvas.showPage()
        page = self._document.Pages.pages[-1]
        page.__Defaults__ = {**page.__Defaults__, "StructParents": self._pages, "Tabs": pdfdoc.PDFName("S")}
        self._pages += 1
        self.tree.next_page()

    def attach(self, name: str, data: bytes, mime: str) -> None:
        """Put a file into the document, as the source of what it shows."""
        number = len(self._files)
        day = f"(D:{self._about.made_on:%Y%m%d}000000+03'00')"
        kind = mime.replace("/", "#2F")
        entries = f"/Type /EmbeddedFile /Subtype /{kind} /Params << /Size {len(data)} /ModDate {day} >>"
        document = self._document
        file = document.Reference(stream(data, entries), f"attached{number}")
        place = written(file, document)
        specification = ascii_object(
            f"<< /Type /Filespec /F ({name}) /UF {text_string(name)} /AFRelationship /Source "
            f"/EF << /F {place} /UF {place} >> >>"
        )
        self._files.append((name, document.Reference(specification, f"attachment{number}")))

    def close(self) -> bytes:
        """Put the file together and return its bytes."""
        document = self._document
        for font in self._fonts:
            font.addObjects(document)
        self._complete()
        document.Catalog.Outlines = None
        document.info.digest(document.signature)
        pdf = assembled(document)
        # Its objects hold the document that holds them: without this, a batch's memory waits for the garbage collector.
        document.idToObject.clear()
        return pdf

    def _complete(self) -> None:
        """Fill the catalog: files, structure, metadata, colours."""
        document, catalog = self._document, self._document.Catalog
        more: dict[str, RawObject] = {}
        if self._files:
            catalog.Names = ascii_object(f"<< /EmbeddedFiles << /Names [{self._file_list(named=True)}] >> >>")
            more["AF"] = ascii_object(f"[{self._file_list(named=False)}]")
        catalog.MarkInfo = RawObject(b"<< /Marked true >>")
        catalog.StructTreeRoot = self.tree.write(document)
        catalog.Metadata = document.Reference(
            stream(xmp(self._about), "/Type /Metadata /Subtype /XML", compress=False), "xmp"
        )
        if (form := self._form) is not None:
            more["AcroForm"] = ascii_object(f"<< /Fields [{written(form, document)}] /SigFlags 3 >>")
        profile = document.Reference(stream(colour_profile(), "/N 3"), "profile")
        more["OutputIntents"] = ascii_object(
            "[<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) "
            f"/DestOutputProfile {written(profile, document)} >>]"
        )
        catalog.__Defaults__ = {**catalog.__Defaults__, **more}

    def _file_list(self, *, named: bool) -> str:
        rows: Sequence[tuple[str, str]] = [(name, written(file, self._document)) for name, file in self._files]
        return " ".join(f"({name}) {file}" if named else file for name, file in rows)


def _fill(colour: Colour) -> str:
    return f"{colour[0]:.3g} {colour[1]:.3g} {colour[2]:.3g} rg"


def _shape(font: EmbeddedFont, glyph: int, scale: float, x: float, y: float) -> str:
    return f"q {scale:.4g} 0 0 {scale:.4g} {x:.2f} {y:.2f} cm {font.face.outline(glyph)} f Q"

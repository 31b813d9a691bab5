"""Many papers in one PDF, written while it is made: what is finished goes to the file and out of memory."""

from array import array
from typing import BinaryIO

from reportlab.pdfbase import pdfdoc

from desktop_app.printing.arabic.lines import Typesetter
from desktop_app.printing.document import Document
from desktop_app.printing.metadata import About

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_KEPT_FOR = 100
"""So many papers share what was set; names and hashes that never come again would fill the memory otherwise."""
_IMAGE = "FormXob."


class Volume(Document):
    """A document of many papers; they share the fonts, the pictures and one structure tree.

    Of a paper that is released only the numbers of its pages are kept, so memory does not grow with the papers.
    """

    def __init__(self, about: About, typesetter: Typesetter, file: BinaryIO) -> None:
        super().__init__(about, typesetter)
        self._file = file
        self._typesetter = typesetter
        self._released = 0
        self._offsets = array("Q")
        self._at = 0
        self._document.Reference(self._document.Pages)
        self.tree.write(self._document)
        # The fonts' list, the list of pages and the root of the tree grow to the end and are written last.
        self._growing = self._next = self._document.objectcounter + 1
        self._offsets.extend([0] * self._document.objectcounter)
        self._write(_HEADER)

    def begin_paper(self) -> None:
        """Begin a paper; one that was begun before and not released may still be taken up again."""
        self.tree.begin_part()

    def release_paper(self, mark: str) -> None:
        """Write the finished pages of a paper; its mark enters the file's identifier."""
        document = self._document
        self.tree.release_part(document)
        document.signature.update(mark.encode())
        pages = document.Pages.pages
        pages[:] = [page if isinstance(page, str) else self._reference(page) for page in pages]
        self._write_finished()
        self._forget()
        self._released += 1
        if self._released % _KEPT_FOR == 0:
            self._typesetter.forget()
            for font in self._fonts:
                font.forget()

    def finish(self) -> None:
        """Write what all papers share; the file itself stays open."""
        document = self._document
        for font in self._fonts:
            font.addObjects(document)
        self._complete()
        document.Catalog.Outlines = None
        document.info.digest(document.signature)
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        for number in range(1, self._growing):
            self._write_object(number)
        self._write_finished()
        start = self._at
        self._write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(self._offsets) + 1))
        for offset in self._offsets:
            self._write(b"%010d 00000 n \n" % offset)
        size = len(self._offsets) + 1
        trailer = pdfdoc.PDFTrailer(startxref=start, Size=size, Root=root, Info=info, ID=document.ID())
        self._write(trailer.format(document))

    def _reference(self, page: pdfdoc.PDFPage) -> str:
        reference = self._document.Reference(page).format(self._document)
        return str(reference.decode("ascii"))

    def _write_finished(self) -> None:
        """Write every object that has a number and is not written; writing one may number others."""
        while self._next <= self._document.objectcounter:
            self._offsets.append(0)
            self._write_object(self._next)
            self._next += 1

    def _write_object(self, number: int) -> None:
        document = self._document
        name = document.numberToId[number]
        self._offsets[number - 1] = self._at
        self._write(pdfdoc.PDFIndirectObject(name, document.idToObject[name]).format(document))

    def _forget(self) -> None:
        """Drop what is written; a picture's name is kept, for further papers refer to it."""
        document = self._document
        numbers = [number for number in document.numberToId if number >= self._growing]
        for number in numbers:
            name = document.numberToId[number]
            if not name.startswith(_IMAGE):
                del document.numberToId[number], document.idToObject[name], document.idToObjectNumberAndVersion[name]

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._at += len(data)

"""The programs that people read PDFs with: poppler, pdfium (Chrome, Edge), MuPDF, and pdf.js (Firefox)."""

import json
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pypdfium2
from bidi import get_display

from benchmarks.papers.pdfjs import PDFJS_SCRIPT

Texts = list[str]
Reader = Callable[[Sequence[Path]], Texts]


def pages(pdf: bytes) -> int:
    """Count the pages of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    count = len(document)
    document.close()
    return count


def by_poppler(files: Sequence[Path]) -> Texts:
    """Read with pdftotext."""
    return [_said("pdftotext", "-enc", "UTF-8", str(file), "-") for file in files]


def by_pdfium(files: Sequence[Path]) -> Texts:
    """Read with pdfium."""
    texts = []
    for file in files:
        document = pypdfium2.PdfDocument(file)
        texts.append("\n".join(str(page.get_textpage().get_text_range()) for page in document))
        document.close()
    return texts


def by_mupdf(files: Sequence[Path]) -> Texts:
    """Read with mutool; the one of Debian 12 writes a line as it is seen, so each is put into reading order."""
    return [in_reading_order(_said("mutool", "draw", "-q", "-F", "txt", str(file))) for file in files]


def in_reading_order(seen: str) -> str:
    """Turn lines written from left to right into lines as they are read; ordering is its own inverse."""
    return "\n".join(str(get_display(line, base_dir="R")) for line in seen.splitlines())


def by_pdfjs(folder: Path) -> Reader:
    """Return a reader that runs the pdf.js installed in a folder, all files in one process."""

    def read(files: Sequence[Path]) -> Texts:
        script = folder / "read.mjs"
        script.write_text(PDFJS_SCRIPT, encoding="utf-8")
        texts: Texts = json.loads(_said("node", str(script), *map(str, files)))
        return texts

    return read


TOOLS: Mapping[str, str] = {"poppler": "pdftotext", "mupdf": "mutool"}
READERS: Mapping[str, Reader] = {"poppler": by_poppler, "pdfium": by_pdfium, "mupdf": by_mupdf}


def installed() -> dict[str, Reader]:
    """Return the readers that are there, pdf.js aside."""
    return {name: reader for name, reader in READERS.items() if name not in TOOLS or shutil.which(TOOLS[name])}


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")

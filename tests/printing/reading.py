"""Reading a printed paper back as a person's reader program does."""

import re
import subprocess
import unicodedata
import zlib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

import pypdfium2
from bidi import get_display

Box = tuple[float, float, float, float]
"""Left, upper, right, lower edge."""
_DROPPED = {"Cf", "Cc", "Mn"}
_PACKED = re.compile(rb"<< /Length (\d+) /Filter /FlateDecode /Type /ObjStm [^>]*>>\nstream\n")
_TATWEEL = "ـ"
_ARABIC_WORD = re.compile(r"[\u0621-\u064A]+")
_PLACED = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
_CONTROLS = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_WORD = re.compile("[\u0621-\u065f\u0670-\u06d3]+|[A-Za-z0-9](?:[A-Za-z0-9.,/:@+-]*[A-Za-z0-9])?")
_CODE = re.compile(r"[A-Z]+(?:-[A-Z0-9]+)+|\d[\d,.:/]*\d|\d")


def text_of(pdf: bytes, folder: Path) -> str:
    """Return the text of a paper, without control characters, tatweel and marks."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    read = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True)  # noqa: S607
    return plain(read.stdout.decode())


def unpacked(pdf: bytes) -> bytes:
    """Return a file with the objects that are packed in it written out at its end."""
    packed = (pdf[found.end() : found.end() + int(found[1])] for found in _PACKED.finditer(pdf))
    return b"\n".join((pdf, *map(zlib.decompress, packed)))


def in_plain_objects(pdf: bytes, folder: Path) -> bytes:
    """Return the same file as qpdf writes it with every object readable and changeable in place."""
    packed, plain_file = folder / "packed.pdf", folder / "plain.pdf"
    packed.write_bytes(pdf)
    subprocess.run(["qpdf", "--qdf", "--object-streams=disable", packed, plain_file], check=True)  # noqa: S607 - the system has one qpdf
    return plain_file.read_bytes()


def placed_words(pdf: bytes, folder: Path) -> list[list[tuple[str, Box]]]:
    """Return the words of every page with their boxes, in points from the page's upper left corner."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    read = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True, capture_output=True)  # noqa: S607
    pages = read.stdout.decode().split("<page ")[1:]
    return [
        [
            (_logical(plain(word)), (float(left), float(upper), float(right), float(lower)))
            for left, upper, right, lower, word in found
        ]
        for found in map(_PLACED.findall, pages)
    ]


def _logical(word: str) -> str:
    """Turn a word round that was read from left to right, as this tool reads every word."""
    return word[::-1] if _ARABIC_WORD.search(word) else word


def plain(text: str) -> str:
    kept = (char for char in text if char in "\n " or unicodedata.category(char) not in _DROPPED)
    return "".join(kept).replace(_TATWEEL, "")


def lost_words(words: Mapping[str, str], printed: str) -> list[str]:
    """List the Arabic words of the fields that the printed text does not hold whole."""
    found = set(_ARABIC_WORD.findall(printed))
    return [word for text in words.values() for word in _ARABIC_WORD.findall(plain(text)) if word not in found]


def lost_codes(words: Mapping[str, str], printed: str) -> list[str]:
    """List the identifiers, numbers and dates of the fields that the printed text does not hold."""
    return [code for text in words.values() for code in _CODE.findall(plain(text)) if code not in printed]


def count_words(words: Mapping[str, str]) -> int:
    return sum(len(_ARABIC_WORD.findall(plain(text))) for text in words.values())


def sequence(text: str) -> list[str]:
    """List the words of a text: letters with their marks, or Latin letters and digits with the signs inside them."""
    return _WORD.findall(unicodedata.normalize("NFC", _CONTROLS.sub("", text)))


def words_in(text: str) -> Counter[str]:
    """Count the words of a text."""
    return Counter(sequence(text))


def letters_of(words: Counter[str]) -> Counter[str]:
    """Count the same words without their marks."""
    bare: Counter[str] = Counter()
    for word, count in words.items():
        bare[plain(word)] += count
    return bare


def by_poppler(pdf: bytes, folder: Path) -> str:
    """Read a paper with pdftotext."""
    return _said(pdf, folder, "pdftotext", "-enc", "UTF-8", "{}", "-")


def by_mupdf(pdf: bytes, folder: Path) -> str:
    """Read a paper with mutool, which writes a line as it is seen: ordering it again gives it as it is read."""
    seen = _said(pdf, folder, "mutool", "draw", "-q", "-F", "txt", "{}")
    return "\n".join(str(get_display(line, base_dir="R")) for line in seen.splitlines())


def by_pdfium(pdf: bytes, _folder: Path) -> str:
    """Read a paper with pdfium."""
    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(str(page.get_textpage().get_text_range()) for page in document)
    document.close()
    return text


def _said(pdf: bytes, folder: Path, *command: str) -> str:
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    words = [word.format(path) for word in command]
    return subprocess.run(words, check=True, capture_output=True).stdout.decode()

"""Reading a printed paper back as a person's reader program does."""

import re
import subprocess
import unicodedata
from collections.abc import Mapping
from pathlib import Path

Box = tuple[float, float, float, float]
"""Left, upper, right, lower edge."""
_DROPPED = {"Cf", "Cc", "Mn"}
_TATWEEL = "ـ"
_ARABIC_WORD = re.compile(r"[\u0621-\u064A]+")
_PLACED = re.compile(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)</word>')
_CODE = re.compile(r"[A-Z]+(?:-[A-Z0-9]+)+|\d[\d,.:/]*\d|\d")


def text_of(pdf: bytes, folder: Path) -> str:
    """Return the text of a paper, without control characters, tatweel and marks."""
    path = folder / "paper.pdf"
    path.write_bytes(pdf)
    read = subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True)  # noqa: S607
    return plain(read.stdout.decode())


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

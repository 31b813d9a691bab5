"""The second back end: arabic-reshaper joins the letters, python-bidi orders the line."""

import re
import unicodedata
from functools import lru_cache

from arabic_reshaper import ArabicReshaper
from bidi import get_display

from desktop_app.printing.arabic.bidi import CONTROLS, base_level
from desktop_app.printing.arabic.fonts import Face
from desktop_app.printing.arabic.mirrors import MIRROR
from desktop_app.printing.arabic.shaping import Glyph, Item, Shaped, is_mark, place, steered, steering_mark

# Each mirrored character is followed by this mark (it keeps its direction): if the mark comes out before it, the
# character stands in right-to-left text, which python-bidi's core orders but does not mirror.
_WITNESS = "\ufe00"
_MIRRORED = re.escape("".join(MIRROR))
_WITNESSED = re.compile(f"({_WITNESS}[{_MIRRORED}])|([{_MIRRORED}]){_WITNESS}")
# The defaults delete every vowel mark and turn the end of a name such as عبدالله into one sign.
_SETTINGS = {"delete_harakat": False, "ARABIC LIGATURE ALLAH": False}
_JOINERS = frozenset("\u200b\u200c\u200d\ufeff")


class ReshaperShaper:
    """Shapes by presentation forms; what it made of a word is kept."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._steering = steering_mark(face)
        unshaped = {"use_unshaped_instead_of_isolated": face.glyph("\ufe8d") == 0}
        self._reshaper = ArabicReshaper({**_SETTINGS, **unshaped})
        self._word = lru_cache(maxsize=30_000)(self._set_word)
        self.width = lru_cache(maxsize=30_000)(self._width)

    def forget(self) -> None:
        """Let go of the words and widths that are kept."""
        self._word.cache_clear()
        self.width.cache_clear()

    def items(self, text: str, base: int) -> list[Item]:
        """Return the pieces of one line from left to right."""
        items: list[Item] = []
        for index, word in enumerate(ordered(self._reshaper.reshape(text), base).split(" ")):
            if index:
                items.append(None)
            if word:
                items.append(self._word(word))
        return steered(items, self._steering) if base else items

    def _width(self, word: str) -> float:
        """Return the width of a word without spaces, whatever directions it holds."""
        return sum((item.width if item else 0.0) for item in self.items(word, base_level(word)))

    def _set_word(self, word: str) -> Shaped:
        """Set a word whose forms already stand from left to right; a mark stands before the letter it belongs to."""
        clusters: list[tuple[str, list[Glyph]]] = []
        waiting: list[str] = []
        mirrored = False
        for char in word:
            if char == _WITNESS:
                mirrored = True
            elif is_mark(char):
                waiting.append(char)
            elif char not in _JOINERS:
                number = self._face.glyph(MIRROR[char] if mirrored else char)
                advance = self._face.advance(number)
                clusters += [self._mark(mark, advance) for mark in waiting]
                clusters.append((_letters(char), [Glyph(number, "", 0.0, 0.0, advance)]))
                waiting, mirrored = [], False
        clusters += [self._mark(mark, 0.0) for mark in waiting]
        return place(clusters, self._face, rtl=True)

    def _mark(self, mark: str, letter_width: float) -> tuple[str, list[Glyph]]:
        """Centre a mark over its letter; it takes no room."""
        number = self._face.glyph(mark)
        return mark, [Glyph(number, "", (letter_width - self._face.advance(number)) / 2, 0.0, 0.0)]


def ordered(text: str, base: int) -> str:
    """Order one line with python-bidi's core; the witness stays before what is to be mirrored, and only there."""
    witnessed = "".join(char + _WITNESS if char in MIRROR else char for char in text)
    seen = get_display(witnessed, base_dir="R" if base else "L")
    kept = "".join(char for char in seen if char not in CONTROLS)
    return _WITNESSED.sub(lambda match: match[1] or match[2], kept)


def visual_text(text: str, base: int = 1) -> str:
    """Return the characters of one line as seen from left to right, by python-bidi."""
    return re.sub(f"{_WITNESS}(.)", lambda match: MIRROR[match[1]], ordered(text, base))


def _letters(form: str) -> str:
    """Return the letters that a presentation form stands for, as they were typed."""
    if "\ufb50" <= form <= "\ufeff":
        return unicodedata.normalize("NFKC", form)
    return form

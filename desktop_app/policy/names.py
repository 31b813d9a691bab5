"""Arabic names: one folded form for searching, one key for comparing, and what may be written as a name."""

import unicodedata
from collections.abc import Iterator, Sequence

from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.text import clean, code_point, is_invisible, latin_digits, quoted

_TATWEEL = "ـ"
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱا", "ا"),
        **dict.fromkeys("ىئیي", "ي"),
        "ؤ": "و",
        "ة": "ه",
        "ک": "ك",
        "گ": "ك",
        "ء": None,
        _TATWEEL: None,
    }
)
_SERVANT, _FATHER = "عبد", "ابو"
_JOINED_TO_NEXT = {_SERVANT, _FATHER, "ام", "امه"}
_JOINED_TO_LAST = ("الدين", "الله", "الهدي", "الحق", "الاسلام", "الرحمن", "الزمان", "العابدين", "النسا")
"""What the second halves of names are, which are written with a space or without it: «علاء الدين», «علاءالدين»."""
PARTICLES = frozenset({"بن", "ابن", "بنت", "ابنه", "ال"})
"""Words that do not tell names apart."""
_FAMILY_BEGINNINGS = {"ال", *_JOINED_TO_NEXT, "بن", "ابن"}
_ARTICLE = "ال"
_SHORTEST_BARE = 3
_SHORTEST_HALF = 2
_FEWEST_WORDS = 2


class _Bare(dict[int, str]):
    """What each letter becomes; a letter of another script than these is looked at when it is met."""

    def __missing__(self, code: int) -> str:
        return _bare(chr(code))


def _bare(char: str) -> str:
    composed = unicodedata.normalize("NFKC", latin_digits(char)).translate(_LETTERS).casefold()
    letters = (letter for letter in unicodedata.normalize("NFD", composed) if not _silent(letter))
    return "".join(letter if letter.isalnum() else " " for letter in letters)


def _silent(char: str) -> bool:
    return unicodedata.category(char) in {"Mn", "Cf"}


_BARE = _Bare((code, _bare(chr(code))) for code in (*range(0x80), *range(0x600, 0x700)))


def fold(name: str) -> str:
    """Return the form in which a name is searched: bare letters, one space between words, عبد الله as عبدالله."""
    return " ".join(joined(bare_words(name)))


def bare_words(text: str) -> list[str]:
    """Return the words of a text in bare letters and Latin digits, each for itself: عبد الله as two."""
    return text.translate(_BARE).split()


def without_article(word: str) -> str:
    """Return a folded word without its article, where enough of it is left to be a word."""
    bare = word.removeprefix(_ARTICLE)
    return bare if len(bare) >= _SHORTEST_BARE else word


def name_words(name: str) -> tuple[str, ...]:
    """Return the words by which two names are compared: folded, without particles and without the article."""
    return tuple(without_article(word) for word in fold(name).split() if word not in PARTICLES)


def name_key(name: str) -> str:
    """Return one string that is equal for two spellings of the same name."""
    return " ".join(name_words(name))


def masked(name: str) -> str:
    """Return a name as it may be read by strangers: the first letter and the family, «م*** القحطاني»."""
    words = "".join(char for char in clean(name) if char.isprintable()).split()
    if not words:
        return ""
    family = [words.pop()] if len(words) > 1 else []
    if family and len(words) > 1 and fold(words[-1]) in _FAMILY_BEGINNINGS:
        family.insert(0, words.pop())
    return " ".join((f"{words[0][0]}***", *family))


def check_name(text: str, field: str) -> tuple[str, tuple[Fault, ...]]:
    """Return a person's name cleaned, and what is wrong with it: nothing written, one word alone, or no letters.

    The stroke that only stretches a word is left out: with it one name would have two spellings.
    """
    name = clean(text.replace(_TATWEEL, ""))
    if not name:
        return name, (Fault(FaultCode.REQUIRED, field),)
    if hidden := check_hidden(name, field):
        return name, hidden
    strange = next((char for char in name if not (char.isalpha() or char in " -'." or _silent(char))), "")
    if strange:
        return name, (Fault(FaultCode.NAME_NOT_LETTERS, field, {"found": quoted(strange)}),)
    if len(name_words(name)) < _FEWEST_WORDS:
        return name, (Fault(FaultCode.NAME_TOO_SHORT, field),)
    return name, ()


def check_hidden(text: str, field: str) -> tuple[Fault, ...]:
    """Name the first character of a name that is not seen, and its place: it would make one name look like another."""
    for place, char in enumerate(text, 1):
        if is_invisible(char):
            words = {"character": code_point(char), "place": str(place)}
            return (Fault(FaultCode.NAME_HIDES_CHARACTER, field, words),)
    return ()


def joined(words: Sequence[str]) -> list[str]:
    """Return bare words with those that begin a compound joined to the next, as «عبد» «الله» to «عبدالله»."""
    whole: list[str] = []
    for word in words:
        if whole and whole[-1] in _JOINED_TO_NEXT:
            whole[-1] += word
        else:
            whole.append(word)
    return whole


def halves(words: Sequence[str]) -> Iterator[str]:
    """Yield by what else bare words are found than joined: the halves of compounds, and two halves as one word.

    «كلثوم» of «ام كلثوم», «علا» and «الدين» of «علاالدين», «علاالدين» of «علا الدين». What follows «عبد» and has the
    article is left out, or «محسن» would find everybody called «عبدالمحسن»: see `servant_of`.
    """
    before = ""
    for word in words:
        if before in _JOINED_TO_NEXT:
            if before != _SERVANT or not word.startswith(_ARTICLE):
                yield word
        elif word in _JOINED_TO_LAST:
            yield before + word
        else:
            yield from _halves_of(word)
        before = word


def servant_of(word: str) -> str:
    """Return the name that a word with the article may be half of, «عبدالرحمن» of «الرحمن»; else nothing."""
    return _SERVANT + word if word.startswith(_ARTICLE) and len(word) >= len(_ARTICLE) + _SHORTEST_HALF else ""


def _halves_of(word: str) -> Iterator[str]:
    if word.endswith(_JOINED_TO_LAST):
        second = next(half for half in _JOINED_TO_LAST if word.endswith(half))
        first = word.removesuffix(second)
        if len(first) >= _SHORTEST_HALF and without_article(first) != _SERVANT:
            yield from (first, second)
    elif word.startswith(_FATHER) and len(word) >= len(_FATHER) + _SHORTEST_BARE:
        yield word.removeprefix(_FATHER)

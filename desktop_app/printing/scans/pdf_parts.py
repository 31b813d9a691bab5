"""The parts of a PDF as they lie in its bytes, whatever its own table says: for a look that nothing can hide from.

A reader of PDFs follows the table, and two readers follow it differently. Here every place that any reader could take
for the beginning of an object is read, and what lies packed in object streams too, each only as far as the bounds go.
"""

import re
import zlib
from base64 import a85decode
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

MOST_TOKENS = 200_000
"""Of all objects together, each of which counts as one more."""
MOST_UNPACKED = 512 << 20
"""Bytes of all streams together once unpacked, or eight times the file: a scan of grey pages unpacks to fewer."""
MOST_OF_ONE = 128 << 20
"""Bytes of one stream: a page in colour at 600 dots an inch has 104 million."""
_MOST_KEPT = 32 << 20
"""Bytes of one stream that is looked into."""
_MOST_CARRIED = 1 << 20
_MOST_LAYERS = 5
_LONGEST_TEXT = 1 << 20
_MOST_LZW = 1 << 20
_CHUNK = 1 << 20
_OBJECT = re.compile(rb"(?<![A-Za-z])(?:obj|trailer)(?![A-Za-z])")
_TOKEN = re.compile(
    rb"(?>(?:[\0\t\n\f\r ]+|%[^\r\n]*)*)"
    rb"(?:/(?P<name>[^\0\t\n\f\r ()<>\[\]{}/%]*)"
    rb"|(?P<mark><<|>>|[\[\]{}()>])"
    rb"|<(?P<hex>[^>]*)>?"
    rb"|(?P<word>[^\0\t\n\f\r ()<>\[\]{}/%]+))",
    re.DOTALL,
)
_PARENTHESIS = re.compile(rb"\\.|[()]", re.DOTALL)
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_SLASHED = re.compile(rb"\\(\r\n|[0-7]{1,3}|.)", re.DOTALL)
_NUMBER = re.compile(rb"(\d{1,9})[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]*\Z")
_FONTS = (b"Length1", b"Type1C", b"CIDFontType0C", b"OpenType", b"CMap")
_DRAWS_NOT = (b"Image", b"EmbeddedFile", b"XRef", b"Metadata", *_FONTS)
_BYTES_A_STROKE = 200
_PAINTS = re.compile(rb"(?:^|(?<=[\s\])>}]))(?:S|s|f\*?|F|B\*?|b\*?|sh)(?=[\s%/\[(<]|$)")
_OTHERS = re.compile(rb"(?:^|(?<=[\s\])>}]))(?:Do|scn|SCN)(?=[\s%/\[(<]|$)")
_ENDS = frozenset({b"endobj", b"obj", b"stream", b"xref", b"trailer", b"startxref"})
_PLAIN_FILTERS = frozenset({b"FlateDecode", b"Fl", b"ASCII85Decode", b"A85", b"ASCIIHexDecode", b"AHx"})
_UNKNOWN = b"?"
"""A filter that is named elsewhere in the file."""
_PICTURE_FILTERS = frozenset({b"DCTDecode", b"DCT", b"JPXDecode", b"CCITTFaxDecode", b"CCF", b"JBIG2Decode"})


class TooMuch(Exception):
    """The file holds more than is ever looked at."""


class Unclear(Exception):
    """Something is packed in a way that nobody uses who has nothing to hide."""


class Token(NamedTuple):
    """A name, a text or a word, as it is meant: `#4a` is a J."""

    kind: str
    value: bytes


@dataclass(frozen=True, slots=True)
class Drawn:
    """How many strokes and fills a drawing asks for, and how often it draws another within itself."""

    strokes: int
    others: int

    @classmethod
    def of(cls, data: bytes) -> "Drawn":
        """Count them in the words of a drawing; long curves count by their length."""
        return cls(len(_PAINTS.findall(data)) + len(data) // _BYTES_A_STROKE, len(_OTHERS.findall(data)))


@dataclass(frozen=True, slots=True)
class Part:
    """An object or trailer: its number where it has one, its tokens, and how much a stream draws once unpacked."""

    number: int
    tokens: tuple[Token, ...]
    drawn: Drawn | None = None

    def has(self, name: bytes) -> bool:
        """Say whether a name stands in it."""
        return Token("name", name) in self.tokens


@dataclass(slots=True)
class Parts:
    """What a look at a file spends, so that no file can keep it busy for long."""

    data: bytes
    tokens: int = 0
    read: int = 0
    unpacked: int = 0
    lzw: int = 0
    found: list[Part] = field(default_factory=list)

    def look(self) -> list[Part]:
        """Return every object and trailer, those in object streams among them."""
        for found in _OBJECT.finditer(self.data):
            self._spend(0)
            tokens, end = self._object(self.data, found.end())
            number = _NUMBER.search(self.data, max(0, found.start() - 40), found.start())
            drawn = self._stream(tokens, end) if tokens[-1:] == [Token("word", b"stream")] else None
            self.found.append(Part(int(number[1]) if number else 0, tuple(tokens), drawn))
        return self.found

    def _object(self, data: bytes, start: int) -> tuple[list[Token], int]:
        tokens: list[Token] = []
        for token, end in self._tokens(data, start):
            tokens.append(token)
            if token.kind == "word" and token.value in _ENDS:
                return tokens, end
        return tokens, len(data)

    def _tokens(self, data: bytes, at: int) -> Iterator[tuple[Token, int]]:
        while found := _TOKEN.match(data, at):
            kind, end = str(found.lastgroup), found.end()
            value = found[kind]
            if value == b"(" and kind == "mark":
                kind, end = "text", self._after_text(data, end)
                value = _SLASHED.sub(_unslashed, data[found.end() : end - 1])
            self._spend(end - at)
            at = end
            if kind == "name" and b"#" in value:
                value = _ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), value)
            elif kind == "hex":
                kind, value = "text", _from_hex(value)
            yield Token(kind, value), end

    def _spend(self, length: int) -> None:
        self.tokens += 1
        self.read += length
        if self.tokens > MOST_TOKENS or self.read > 4 * len(self.data) + self.unpacked:
            raise TooMuch

    def _after_text(self, data: bytes, at: int) -> int:
        depth = 1
        for found in _PARENTHESIS.finditer(data, at):
            self._spend(0)
            depth += {b"(": 1, b")": -1}.get(found[0], 0)
            if not depth:
                return found.end()
            if found.end() - at > _LONGEST_TEXT:
                raise TooMuch
        return len(data) + 1

    def _stream(self, tokens: list[Token], end: int) -> Drawn | None:
        """Unpack a stream and count what it draws, if it does; what is packed in an object stream is found as well."""
        start = end + (2 if self.data.startswith(b"\r\n", end) else 1)
        stop = self.data.find(b"endstream", start)
        packed = self.data[start : stop if stop >= 0 else len(self.data)]
        self._spend(len(packed))
        filters = filters_of(tokens)
        if Token("name", b"ObjStm") in tokens:
            if not _PLAIN_FILTERS.issuperset(filters) or Token("name", b"Predictor") in tokens:
                raise Unclear
            self._packed_objects(self._plain(packed, filters, most=_MOST_KEPT), tokens)
            return None
        if _PICTURE_FILTERS.intersection(filters):
            return None
        if any(Token("name", name) in tokens for name in _DRAWS_NOT):
            carried = Token("name", b"EmbeddedFile") in tokens
            self._plain(packed, filters, most=_MOST_CARRIED if carried else MOST_OF_ONE)
            return None
        return Drawn.of(self._plain(packed, filters, most=_MOST_KEPT))

    def _packed_objects(self, data: bytes, about: list[Token]) -> None:
        """Read the objects of an object stream: pairs of a number and a place, and then the objects themselves."""
        first = number_after(about, b"First")
        heads = [int(word[:18]) if word.isdigit() else -1 for word in data[:first].split()]
        places = sorted({*heads[1::2], len(data)})
        if first < 0 or -1 in heads:
            raise Unclear
        for number, place in zip(heads[::2], heads[1::2], strict=False):
            end = places[bisect_right(places, place)] if place < places[-1] else len(data)
            slice_of = data[first + place : first + end]
            self.found.append(Part(number, tuple(token for token, _ in self._tokens(slice_of, 0))))

    def _plain(self, packed: bytes, filters: list[bytes], *, most: int) -> bytes:
        if filters == [_UNKNOWN]:
            filters = [b"FlateDecode"] * _MOST_LAYERS
        for place, name in enumerate(filters):
            if name in (b"FlateDecode", b"Fl", _UNKNOWN):
                packed = self._inflated(packed, most, keep=most == _MOST_KEPT or place + 1 < len(filters))
            elif name in (b"ASCII85Decode", b"A85"):
                packed = _from_a85(packed)
            elif name in (b"ASCIIHexDecode", b"AHx"):
                packed = _from_hex(packed.split(b">")[0])
            elif name in (b"LZWDecode", b"LZW"):
                self.lzw += len(packed)
                if self.lzw > _MOST_LZW:
                    raise TooMuch
                return b""
        return packed

    def _inflated(self, packed: bytes, most: int, *, keep: bool) -> bytes:
        """Unpack, counting; a stream that is cut short gives what there is of it, as readers do."""
        unpacker, rest, length = zlib.decompressobj(), packed, 0
        kept: list[bytes] = []
        try:
            while rest and not unpacker.eof:
                part = unpacker.decompress(rest, _CHUNK)
                rest = unpacker.unconsumed_tail
                self.unpacked += len(part)
                length += len(part)
                if self.unpacked > max(MOST_UNPACKED, 8 * len(self.data)) or length > most:
                    raise TooMuch
                if keep:
                    kept.append(part)
        except zlib.error:
            pass
        return b"".join(kept)


def number_after(tokens: Sequence[Token], name: bytes) -> int:
    """Return the whole number that stands right after a name, or -1 where there is none."""
    for token, following in pairwise(tokens):
        if token == Token("name", name) and following.kind == "word" and following.value.isdigit():
            return int(following.value[:18])
    return -1


def filters_of(tokens: list[Token]) -> list[bytes]:
    """Return the filters of a stream in the order in which they are undone; one named elsewhere is unknown."""
    for place, token in enumerate(tokens):
        if token.kind == "name" and token.value == b"Filter":
            following = tokens[place + 1 :]
            if following and following[0].kind == "name":
                return [following[0].value]
            if following and following[0].value == b"[":
                inside = following[1 : following.index(Token("mark", b"]"))] if Token("mark", b"]") in following else []
                return [token.value if token.kind == "name" else _UNKNOWN for token in inside]
            return [_UNKNOWN]
    return []


def _unslashed(found: re.Match[bytes]) -> bytes:
    sign = found[1]
    if sign[:1].isdigit():
        return bytes([int(sign, 8) & 255]) if all(digit in b"01234567" for digit in sign) else sign
    return {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"\n": b"", b"\r\n": b"", b"\r": b""}.get(sign, sign)


def _from_hex(text: bytes) -> bytes:
    digits = bytes(digit for digit in text if digit in b"0123456789ABCDEFabcdef")
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _from_a85(text: bytes) -> bytes:
    try:
        return a85decode(text.split(b"~>")[0].removeprefix(b"<~"))
    except ValueError:
        return b""

"""The first back end: our own levels order a line, HarfBuzz shapes its runs."""

from collections.abc import Sequence
from functools import lru_cache

import uharfbuzz as hb

from desktop_app.printing.arabic.bidi import CONTROLS, base_level, levels, visual_order
from desktop_app.printing.arabic.fonts import Face
from desktop_app.printing.arabic.shaping import Glyph, Item, Shaped, place, steered, steering_mark

# Kerning would let glyphs overlap, which cuts words when they are read back.
_FEATURES = {"dlig": False, "kern": False, "liga": True}
_JOINERS = frozenset("\u200b\u200c\u200d\ufeff")
_NO_WIDTH = 0.0
_ALONE = CONTROLS | {" "}


def _pieces(text: str, found: Sequence[int]) -> list[tuple[int, int]]:
    """Cut a line where its level changes and at every space and control."""
    pieces: list[tuple[int, int]] = []
    start = 0
    while start < len(text):
        end = start + 1
        if text[start] not in _ALONE:
            while end < len(text) and found[end] == found[start] and text[end] not in _ALONE:
                end += 1
        pieces.append((start, end))
        start = end
    return pieces


class HarfBuzzShaper:
    """Shapes with HarfBuzz; what it made of a run is kept."""

    def __init__(self, face: Face) -> None:
        self._face = face
        self._mark = steering_mark(face)
        self._run = lru_cache(maxsize=30_000)(self._shape)
        self.width = lru_cache(maxsize=30_000)(self._width)

    def forget(self) -> None:
        """Let go of the runs and widths that are kept."""
        self._run.cache_clear()
        self.width.cache_clear()

    def items(self, text: str, base: int) -> list[Item]:
        """Return the pieces of one line from left to right."""
        found = levels(text, base)
        pieces = _pieces(text, found)
        order = visual_order([found[start] for start, _ in pieces])
        items: list[Item] = [
            None if text[start] == " " else self._run(text[start:end], bool(found[start] % 2))
            for start, end in (pieces[index] for index in order)
            # Isolates take part in the order, and are then gone.
            if text[start] not in CONTROLS
        ]
        return steered(items, self._mark) if base else items

    def _width(self, word: str) -> float:
        """Return the width of a word without spaces, whatever directions it holds."""
        return sum((item.width if item else _NO_WIDTH) for item in self.items(word, base_level(word)))

    def _shape(self, run: str, rtl: bool) -> Shaped:
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(run)
        arabic = rtl or any("\u0600" <= char <= "\u06ff" for char in run)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.script, buffer.language = ("Arab", "ar") if arabic else ("Latn", "en")
        hb.shape(self._face.font, buffer, _FEATURES)
        return place(self._clusters(run, buffer), self._face, rtl=rtl)

    def _clusters(self, run: str, buffer: hb.Buffer) -> list[tuple[str, list[Glyph]]]:
        """Gather the glyphs of each cluster with its letters, from left to right."""
        scale = self._face.scale
        starts = sorted({info.cluster for info in buffer.glyph_infos})
        ends = dict(zip(starts, [*starts[1:], len(run)], strict=True))
        clusters: list[tuple[str, list[Glyph]]] = []
        last, at = -1, 0.0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            if info.cluster != last:
                last, at = info.cluster, 0.0
                clusters.append((run[last : ends[last]], []))
            advance = position.x_advance * scale
            x, y = at + position.x_offset * scale, position.y_offset * scale
            clusters[-1][1].append(Glyph(info.codepoint, "", x, y, advance))
            at += advance
        return [(letters, glyphs) for letters, glyphs in clusters if not _JOINERS.issuperset(letters)]

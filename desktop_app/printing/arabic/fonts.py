"""The faces that papers are set in: their measures, outlines and subsets."""

from collections.abc import Iterable
from functools import cached_property, lru_cache
from pathlib import Path

import uharfbuzz as hb

from desktop_app.printing.arabic.outlines import OutlinePen
from desktop_app.resources import resource

# Plex draws a dotted letter as one glyph, which readers need to give its letter back.
REGULAR_FILE = "IBMPlexSansArabic_400Regular.ttf"
BOLD_FILE = "IBMPlexSansArabic_700Bold.ttf"
_DROPPED_TABLES = ("GSUB", "GPOS", "GDEF", "name", "post", "DSIG", "STAT", "OS/2", "cmap", "gasp")


class Face:
    """One font file; measures are in thousandths of the type size."""

    def __init__(self, path: Path) -> None:
        self.name = path.stem.replace("_", "-")
        self.face = hb.Face(path.read_bytes())
        self.font = hb.Font(self.face)
        self.scale = 1000.0 / self.face.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent = extents.ascender * self.scale
        self.descent = extents.descender * self.scale
        self._advances: dict[int, float] = {}
        self._outlines: dict[int, str] = {}

    def glyph(self, char: str) -> int:
        """Return the glyph of one character, 0 where the face has none."""
        return int(self.font.get_nominal_glyph(ord(char)) or 0)

    def advance(self, glyph: int) -> float:
        """Return the width that the font itself gives a glyph."""
        width = self._advances.get(glyph)
        if width is None:
            width = self._advances[glyph] = self.font.get_glyph_h_advance(glyph) * self.scale
        return width

    @cached_property
    def empty(self) -> int:
        """Return a glyph without outline and width: it carries a letter in the text layer and paints nothing."""
        for glyph in range(1, self.face.glyph_count):
            extents = self.font.get_glyph_extents(glyph)
            blank = extents is None or (extents.width == 0 and extents.height == 0)
            if blank and self.font.get_glyph_h_advance(glyph) == 0:
                return glyph
        raise ValueError(f"{self.name} has no empty glyph")

    def outline(self, glyph: int) -> str:
        """Return a glyph's outline as PDF path operators."""
        path = self._outlines.get(glyph)
        if path is None:
            pen = OutlinePen(self.scale)
            self.font.draw_glyph_with_pen(glyph, pen)
            path = self._outlines[glyph] = pen.operators()
        return path

    def subset(self, glyphs: Iterable[int]) -> tuple[bytes, dict[int, int]]:
        """Return a font file with these glyphs alone, and where each of them went."""
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _DROPPED_TABLES)
        wanted.flags = hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NOTDEF_OUTLINE
        plan = hb.SubsetPlan(self.face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)


@lru_cache(maxsize=8)
def face(file_name: str) -> Face:
    """Open a shipped face; it is read once and never changes."""
    return Face(resource("fonts", file_name))

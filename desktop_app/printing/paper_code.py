"""The code printed on every page, by which a scanned paper finds its record.

Its text is ``MUSTAFID1|kind|serial|day|branch|subject|hash|head``: eight parts parted by bars, the day as
YYYY-MM-DD, the first 32 hexadecimal digits of the hash of the data, the first 16 of the head of the journal.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

import segno

from desktop_app.printing.identity import PaperIdentity

_MARK = "MUSTAFID1"
_PARTS = 8
HASH_DIGITS = 32
HEAD_DIGITS = 16
# Choosing the mask takes most of the time of making a code; every reader reads every mask.
_MASK = 3
_QUIET = 4


@dataclass(frozen=True)
class PaperCode:
    """What a printed code says."""

    kind: str
    serial: str
    day: date
    branch_prefix: str
    subject_number: str
    data_hash: str
    journal_head: str

    @classmethod
    def of(cls, identity: PaperIdentity) -> "PaperCode":
        """Return the code of a paper."""
        return cls(
            kind=identity.kind,
            serial=identity.serial,
            day=identity.issued_on,
            branch_prefix=identity.branch_prefix,
            subject_number=identity.subject_number,
            data_hash=identity.data_hash[:HASH_DIGITS],
            journal_head=identity.journal_head[:HEAD_DIGITS],
        )

    def text(self) -> str:
        """Return the text that is printed."""
        parts = (self.kind, self.serial, self.day.isoformat(), self.branch_prefix, self.subject_number)
        return "|".join((_MARK, *(part.replace("|", "/") for part in parts), self.data_hash, self.journal_head))


def read_code(text: str) -> PaperCode:
    """Read the text of a printed code; anything else is refused with ValueError."""
    parts = text.split("|")
    if len(parts) != _PARTS or parts[0] != _MARK:
        raise ValueError("this is not the code of a paper")
    kind, serial, day, branch, subject, data_hash, head = parts[1:]
    return PaperCode(kind, serial, date.fromisoformat(day), branch, subject, data_hash, head)


@lru_cache(maxsize=64)
def code_squares(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """Return a code's side in squares and its dark runs as (row from above, first column, length)."""
    matrix = segno.make(text, error="m", boost_error=False, mask=_MASK, micro=False).matrix
    runs: list[tuple[int, int, int]] = []
    for row, squares in enumerate(matrix):
        start = 0
        while start < len(squares):
            end = start
            while end < len(squares) and squares[end]:
                end += 1
            if end > start:
                runs.append((row, start, end - start))
            start = end + 1
    return len(matrix), tuple(runs)


def code_drawing(text: str, left: float, bottom: float, side: float) -> str:
    """Return a code as filled rectangles in a square; its quiet zone may lie in the margin at the left."""
    count, runs = code_squares(text)
    unit = side / (count + 2 * _QUIET)
    left -= _QUIET * unit
    boxes = (
        f"{left + (column + _QUIET) * unit:.2f} {bottom + side - (row + 1 + _QUIET) * unit:.2f} {length * unit:.2f} "
        f"{unit:.2f} re"
        for row, column, length in runs
    )
    return "0 0 0 rg " + " ".join(boxes) + " f"

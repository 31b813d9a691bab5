"""The blocks that a paper is composed of: what is said, never where it stands on the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from desktop_app.policy.drawing import Drawing


class CheckState(StrEnum):
    """What a check box shows; BLANK leaves three empty boxes for the pen."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "na"
    BLANK = "blank"


class BoxKind(StrEnum):
    """What a box waits for: a signature, the association's stamp, or a finger."""

    SIGNATURE = "signature"
    STAMP = "stamp"
    FINGERPRINT = "fingerprint"


class Align(StrEnum):
    """Where a paragraph that is not justified stands; START is the right side of an Arabic page."""

    START = "start"
    CENTRE = "centre"
    END = "end"


@dataclass(frozen=True)
class Heading:
    """A heading that stays with what follows it: level 2 opens a part of the paper, level 3 a part of that."""

    text: str
    level: Literal[2, 3] = 2


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; every newline in the text begins a new line."""

    text: str
    bold: bool = False
    justify: bool = True
    align: Align = Align.START
    small: bool = False


@dataclass(frozen=True)
class LetterBoxes:
    """Room for the pen in a field: one box a letter, in groups; the letters that are ``printed`` fill the first."""

    groups: tuple[int, ...]
    printed: str = ""


@dataclass(frozen=True)
class DateBoxes:
    """Room for the pen in a field: a day, a month and a year, of either calendar."""


@dataclass(frozen=True)
class FieldsTable:
    """Labels and their values, one or two pairs a row; an empty value is drawn as room for the pen."""

    rows: tuple[tuple[str, str | LetterBoxes | DateBoxes], ...]
    columns: Literal[1, 2] = 1
    title: str = ""


@dataclass(frozen=True)
class Table:
    """A table, columns from right to left, its head repeated on every page; ``widths`` are shares of the width.

    ``numbered`` adds a first column that counts the rows; ``blank_rows`` adds empty rows for the pen.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...] | None = None
    numbered: bool = False
    title: str = ""
    blank_rows: int = 0


@dataclass(frozen=True)
class NumberedList:
    """Items counted from ``start``."""

    items: tuple[str, ...]
    start: int = 1


@dataclass(frozen=True)
class BulletList:
    """Items without an order."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """A framed declaration, clause or notice, which a reader must not miss."""

    text: str
    title: str = ""


@dataclass(frozen=True)
class CheckItem:
    """One line of a check list, its state and what was noted beside it."""

    text: str
    state: CheckState = CheckState.BLANK
    note: str = ""


@dataclass(frozen=True)
class CheckList:
    """Questions with the boxes yes, no and not applicable, and a column for notes; the head is repeated."""

    items: tuple[CheckItem, ...]
    title: str = ""
    notes: bool = True


@dataclass(frozen=True)
class Choices:
    """A question with boxes to tick, of which the chosen ones are ticked (none on a blank form)."""

    label: str
    options: tuple[str, ...]
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True)
class RatingList:
    """Questions to be answered on one scale, each with its answer (empty where it is to be ticked with a pen)."""

    scale: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    title: str = ""


@dataclass(frozen=True)
class WriteLines:
    """A label and empty ruled lines for handwriting."""

    label: str
    count: int = 3


@dataclass(frozen=True)
class WriteBoxes:
    """A label and one box a digit or letter, filled from left to right as numbers are written."""

    label: str
    count: int


@dataclass(frozen=True)
class ScreenInk:
    """A signature drawn on a screen, to be set into its box: who signed, the day as it is written, the strokes."""

    signer: str
    day: str
    drawing: Drawing


@dataclass(frozen=True)
class SignatureBox:
    """One box to sign, stamp or press a finger in: whose it is, the name if known, and a caption under it.

    ``key`` names the box among those of its paper, whatever its words are; ``ink`` is what was signed on a screen.
    """

    role: str
    name: str = ""
    caption: str = ""
    kind: BoxKind = BoxKind.SIGNATURE
    key: str = ""
    ink: ScreenInk | None = None


@dataclass(frozen=True)
class SignatureBoxes:
    """Signature boxes side by side, at most ``across`` in a row, never parted from one another by a page's end."""

    boxes: tuple[SignatureBox, ...]
    across: int = 3


@dataclass(frozen=True)
class Picture:
    """A picture (PNG or JPEG bytes) with the words that stand for it where it cannot be seen; widths in millimetres."""

    image: bytes
    alternative: str
    width: float = 60.0


@dataclass(frozen=True)
class Spacer:
    """Empty height, in points."""

    height: float = 8.0


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page."""


@dataclass(frozen=True)
class Together:
    """Blocks kept on one page, as a declaration with its signatures."""

    blocks: "Sequence[Block]"


Block = (
    Heading
    | Paragraph
    | FieldsTable
    | Table
    | NumberedList
    | BulletList
    | Statement
    | CheckList
    | Choices
    | RatingList
    | WriteLines
    | WriteBoxes
    | SignatureBoxes
    | Picture
    | Spacer
    | PageBreak
    | Together
)

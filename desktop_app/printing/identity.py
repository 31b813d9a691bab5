"""Whose paper it is and which paper it is: the words of the letterhead and the marks that find it again."""

from dataclasses import dataclass
from datetime import date

from desktop_app.policy.paper_terms import PaperStock

HASH_DIGITS = 32
"""How much of the hash of the data stands on the paper and in its code, for a person to compare and to type."""
HEAD_DIGITS = 16
"""How much of the head of the journal stands there."""


@dataclass(frozen=True)
class Stock:
    """The sheets in the tray: on pre-printed ones a head and a foot are there already and stay free, in millimetres."""

    kind: PaperStock = PaperStock.PLAIN
    head_space: float = 40.0
    foot_space: float = 25.0


PLAIN_STOCK = Stock()


@dataclass(frozen=True)
class Letterhead:
    """The association's own head: its name, licence, branch, ways to reach it, logo (PNG or JPEG) and further lines.

    ``footer`` stands at the foot of every page; on pre-printed stock neither head nor footer is drawn. ``practice``
    marks every page as an exercise.
    """

    association: str
    licence: str
    branch: str
    contact: tuple[str, ...] = ()
    logo: bytes | None = None
    lines: tuple[str, ...] = ()
    footer: str = ""
    stock: Stock = PLAIN_STOCK
    practice: bool = False


@dataclass(frozen=True)
class PaperIdentity:
    """What names one paper: ``issued`` is worded in both calendars, ``issued_on`` is the same day for machines.

    ``data_hash`` covers the frozen data; ``journal_head`` is the head of the journal as it stood before; ``code`` is
    the finished text of the code on the first page, for the press knows no keys. A sheet without a code has none on any
    page, and a draft has its mark in that place. ``seal`` is the
    beginning of the fingerprint of the key that is going to seal the finished paper, which keeps a place for it.
    """

    kind: str
    title: str
    serial: str
    edition: str
    issued: str
    issued_on: date
    data_hash: str
    journal_head: str
    branch_prefix: str
    subject_number: str
    code: str = ""
    draft: bool = False
    seal: str = ""

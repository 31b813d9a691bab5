"""Whether the journal is what it was: its chain walked, and compared with every head that was kept outside of it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import chain
from pathlib import Path

from sqlalchemy import exists, or_, select

from desktop_app.casework.anchoring import is_signed_here
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.trust import key_named
from desktop_app.casework.troubles import told_in_words
from desktop_app.casework.upkeep import Onlooker
from desktop_app.models.journal import JournalEntry
from desktop_app.models.office import Device
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import latin_digits
from desktop_app.printing.code.paper import MARK, read_paper_code
from desktop_app.settings import Places
from desktop_app.storage.anchors import ANCHORS, Anchor, AnchorKind, is_held, named_heads, read_line, signed_heads
from desktop_app.storage.copies import elsewhere
from desktop_app.storage.journal import BEGINNING, verify_chain
from desktop_app.storage.migrations.triggers import missing_triggers

__all__ = ["AnchorKind", "AnchorVerdict", "CheckedAnchor", "JournalReport", "Outside", "verify_journal", "weekly_lines"]

LEAST_DIGITS = 8
"""Of a head that a person types: eight digits leave one chance in four thousand million."""


class AnchorVerdict(StrEnum):
    """What became of one head that was kept outside."""

    HELD = "held"
    MISSING = "missing"
    """The journal does not hold it: its end was cut off, it was built anew, or an older copy was put back."""
    FORGED = "forged"
    """It says that this branch signed it, and this branch did not."""
    ANOTHERS = "anothers"
    """It is of the journal of another computer or branch."""


@dataclass(frozen=True, slots=True)
class CheckedAnchor:
    """One head that was kept outside, and whether the journal agrees with it."""

    kind: AnchorKind
    name: str
    at: datetime | None
    head: str
    verdict: AnchorVerdict


@dataclass(frozen=True, slots=True)
class JournalReport:
    """What a walk along the journal found."""

    entries: int
    head: str
    chain_whole: bool
    guards_gone: bool
    """The store's own guards against changing and deleting entries are not in place."""
    anchors: tuple[CheckedAnchor, ...] = ()
    papers: int = 0
    """Papers whose printed code names a head that the journal holds."""
    papers_missing: tuple[str, ...] = ()
    """Serials of papers whose printed head the journal does not hold."""

    @property
    def disagreeing(self) -> tuple[CheckedAnchor, ...]:
        """The heads that speak against the journal."""
        against = {AnchorVerdict.MISSING, AnchorVerdict.FORGED}
        return tuple(anchor for anchor in self.anchors if anchor.verdict in against)

    @property
    def whole(self) -> bool:
        """Whether nothing speaks against the journal."""
        return self.chain_whole and not (self.guards_gone or self.disagreeing or self.papers_missing)


@dataclass(frozen=True, slots=True)
class Outside:
    """Where heads are looked for beside this computer: a folder or stick, and what a person typed from a paper."""

    folder: Path | None = None
    typed: str = ""


@performs(Act.VERIFY_JOURNAL, sensitive=True)
def verify_journal(
    desk: Desk, places: Places, outside: Outside | None = None, onlooker: Onlooker | None = None
) -> JournalReport:
    """Walk along the whole journal, compare it with every head within reach, and say in which of them it fails."""
    where = outside or Outside()
    typed = _typed(desk, where.typed) if where.typed.strip() else None
    with told_in_words():
        found = verify_chain(desk.session, (onlooker or Onlooker()).watch())
    anchors = (*_kept(places, where.folder), *([typed] if typed else []))
    papers = _papers(desk)
    return JournalReport(
        entries=found.entries,
        head=found.head,
        chain_whole=found.whole,
        guards_gone=bool(missing_triggers(desk.session.connection())),
        anchors=tuple(_checked(desk, anchor) for anchor in anchors),
        papers=sum(held for _, held in papers),
        papers_missing=tuple(serial for serial, held in papers if not held),
    )


@performs(Act.VERIFY_JOURNAL)
def weekly_lines(desk: Desk, places: Places) -> tuple[str, ...]:
    """Return the signed heads as lines to be printed or sent, the newest first; they name no person."""
    kept = sorted(signed_heads(places.anchors), key=lambda anchor: anchor.name, reverse=True)
    heads = (anchor.signed for anchor in kept if anchor.signed)
    return tuple(head.line for head in heads if is_signed_here(desk.session, head))


def _kept(places: Places, folder: Path | None) -> Iterator[Anchor]:
    """Give every head within reach once: here, beside the copies, and on a stick."""
    beside = [places.backups, *([elsewhere(folder)] if folder else [])]
    weeks = chain(signed_heads(places.anchors), *(signed_heads(place / ANCHORS) for place in beside))
    seen: set[Anchor] = set()
    for anchor in chain(weeks, *(named_heads(place) for place in beside)):
        if anchor not in seen:
            seen.add(anchor)
            yield anchor


def _typed(desk: Desk, text: str) -> Anchor:
    """Read what a person typed or pasted: the code of a paper, a signed line, or the digits of a head."""
    said = text.strip()
    if said.startswith(MARK):
        return _of_code(desk, said)
    signed = read_line(said)
    if signed is not None:
        return Anchor(AnchorKind.TYPED, "", signed.head, signed.at, signed)
    digits = re.sub(r"[\s-]", "", latin_digits(said)).lower()
    if not re.fullmatch(rf"[0-9a-f]{{{LEAST_DIGITS},{len(BEGINNING)}}}", digits):
        raise desk.refuse(FaultCode.NOT_A_HEAD, "typed", count=str(LEAST_DIGITS))
    return Anchor(AnchorKind.TYPED, "", digits)


def _of_code(desk: Desk, text: str) -> Anchor:
    try:
        code = read_paper_code(text)
    except ValueError as strange:
        raise desk.refuse(FaultCode.NOT_A_HEAD, "typed", count=str(LEAST_DIGITS)) from strange
    key = key_named(desk, code.key_id)
    if key is None or not key.own or not code.is_signed_by(key.code_public):
        raise desk.refuse(FaultCode.HEAD_OF_ANOTHER, "typed")
    return Anchor(AnchorKind.PAPER, code.facts.serial, code.facts.journal_head)


def _checked(desk: Desk, anchor: Anchor) -> CheckedAnchor:
    at = anchor.at.astimezone(SAUDI_TIME) if anchor.at else None
    return CheckedAnchor(anchor.kind, anchor.name, at, anchor.head, _verdict(desk, anchor))


def _verdict(desk: Desk, anchor: Anchor) -> AnchorVerdict:
    signed = anchor.signed
    if anchor.kind is AnchorKind.WEEK and signed is None:
        return AnchorVerdict.FORGED
    if signed is not None:
        if desk.session.get(Device, signed.device) is None:
            return AnchorVerdict.ANOTHERS
        if not is_signed_here(desk.session, signed):
            return AnchorVerdict.FORGED
    return AnchorVerdict.HELD if is_held(desk.session, anchor) else AnchorVerdict.MISSING


def _papers(desk: Desk) -> list[tuple[str, bool]]:
    """Tell of every paper whether the journal holds the head that is printed in its code."""
    held = exists().where(JournalEntry.hash == Paper.journal_head)
    rows = desk.session.execute(select(Paper.serial, or_(held, Paper.journal_head == BEGINNING)))
    return [(serial, bool(there)) for serial, there in rows]

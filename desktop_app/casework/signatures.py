"""Signing a paper on the screen: the strokes are kept, and a copy of the paper shows them in their box.

A signature on the screen is never the only proof, unless the policy says that it suffices.
"""

import hashlib
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop_app.casework.attachments import Scan, keep
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.intake.papers import declaration_came_back
from desktop_app.casework.letters.setting_again import blocks_of, set_again
from desktop_app.casework.paper_reach import paper_to_be_signed, readable_paper
from desktop_app.casework.paper_steps import came_into
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.models.signatures import ScreenSignature
from desktop_app.policy.dates import HijriDate
from desktop_app.policy.drawing import Drawing, as_json, from_json, is_a_signature
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import clean, ltr

if TYPE_CHECKING:
    from desktop_app.printing.blocks import ScreenInk, SignatureBox

_STROKES = "application/json"
_UNABLE = "reader"
"""The box of whoever reads to a person who cannot: a paper is whole without it."""


@dataclass(frozen=True, slots=True)
class BoxToSign:
    """A box of a paper: its key, its words, the name printed in it, and who signed it on the screen, if anybody."""

    key: str
    role: str
    name: str
    signed_by: str = ""
    signed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SigningOffer:
    """What can be signed on the screen, and whether that is proof enough by the policy in force."""

    paper_id: uuid.UUID
    title: str
    serial: str
    boxes: tuple[BoxToSign, ...]
    suffices: bool


@performs(Act.ATTACH_SCAN)
def offer_signing(desk: Desk, paper_id: uuid.UUID) -> SigningOffer:
    """Say which boxes of a paper can be signed on the screen, and which were."""
    paper = _before_the_signer(desk, paper_id)
    signed = {row.role: row for row in _signatures(desk, paper)}
    boxes = tuple(_box(box, signed.get(box.key)) for box in _boxes(desk, paper))
    return SigningOffer(paper.id, paper.title, paper.serial, boxes, _suffices(desk))


@performs(Act.ATTACH_SCAN)
def sign_on_screen(
    desk: Desk, paper_id: uuid.UUID, role: str, signer: str, drawing: Drawing, device: SigningDevice
) -> PaperState:
    """Keep a signature that was drawn for one box of a paper; returns where the paper stands now."""
    paper = _before_the_signer(desk, paper_id)
    earlier = _signatures(desk, paper)
    _refuse_unfit(desk, paper, role, earlier, drawing)
    if not clean(signer):
        raise desk.refuse(FaultCode.REQUIRED, "signer")
    strokes = as_json(drawing)
    ink = {row.role: _ink(row.signer, row.at, from_json(_strokes(desk, row))) for row in earlier}
    ink[role] = _ink(clean(signer), desk.now, drawing)
    signature = ScreenSignature(
        paper_id=paper.id,
        role=role,
        signer=clean(signer),
        device=device,
        strokes_id=keep(desk, Scan(strokes, f"{paper.serial} {role}.json"), _STROKES),
        strokes_hash=hashlib.sha256(strokes).hexdigest(),
        copy_id=keep(desk, Scan(_copy(desk, paper, ink), f"{paper.serial} {role}.pdf")),
        at=desk.now,
        staff_id=desk.actor.id,
    )
    add(desk, signature)
    if _suffices(desk) and _is_whole(desk, paper, ink):
        paper.signed_on = desk.today
        came_into(desk, paper, PaperState.SIGNED)
        declaration_came_back(desk, paper)
    return paper.state


@performs(Act.OPEN_SENSITIVE_PAGE, sensitive=True)
def copy_signed_on_screen(desk: Desk, paper_id: uuid.UUID) -> bytes | None:
    """Read the newest copy of a paper with what was signed on the screen; none where nobody did."""
    paper = readable_paper(desk, paper_id)
    signed = _signatures(desk, paper)
    return desk.vault.read(desk.get(Attachment, signed[-1].copy_id)) if signed else None


def _before_the_signer(desk: Desk, paper_id: uuid.UUID) -> Paper:
    """Return a paper that may be signed by somebody who sees it, and the names in it, on the actor's screen."""
    readable_paper(desk, paper_id)
    return paper_to_be_signed(desk, paper_id)


def _refuse_unfit(desk: Desk, paper: Paper, role: str, earlier: Sequence[ScreenSignature], drawing: Drawing) -> None:
    if role not in {box.key for box in _boxes(desk, paper)}:
        raise desk.refuse(FaultCode.NOT_FOUND, "role")
    if role in {row.role for row in earlier}:
        raise desk.refuse(FaultCode.BOX_ALREADY_SIGNED, "role")
    if not is_a_signature(drawing):
        raise desk.refuse(FaultCode.DRAWING_TOO_SHORT, "drawing")


def _signatures(desk: Desk, paper: Paper) -> Sequence[ScreenSignature]:
    rows = select(ScreenSignature).where(ScreenSignature.paper_id == paper.id).order_by(ScreenSignature.id)
    return desk.session.scalars(rows).all()


def _strokes(desk: Desk, row: ScreenSignature) -> bytes:
    return desk.vault.read(desk.get(Attachment, row.strokes_id))


def _suffices(desk: Desk) -> bool:
    return desk.policy().policy.signing.screen_signature_suffices


def _is_whole(desk: Desk, paper: Paper, ink: Mapping[str, object]) -> bool:
    """Say whether every box is signed; that of a reader is needed by those alone who do not sign."""
    return all(box.key in ink for box in _boxes(desk, paper) if box.key != _UNABLE)


def _box(box: "SignatureBox", signed: ScreenSignature | None) -> BoxToSign:
    if signed is None:
        return BoxToSign(box.key, box.role, box.name)
    return BoxToSign(box.key, box.role, box.name, signed.signer, signed.at)


def _ink(signer: str, at: datetime, drawing: Drawing) -> "ScreenInk":
    from desktop_app.printing.blocks import ScreenInk

    return ScreenInk(signer, _short_day(at.astimezone(SAUDI_TIME).date()), drawing)


def _short_day(day: date) -> str:
    """Write a day in the Hijri calendar in numbers, for the narrow line of a box."""
    return f"{ltr(str(HijriDate.of(day)).replace('-', '/'))}هـ"


def _boxes(desk: Desk, paper: Paper) -> "tuple[SignatureBox, ...]":
    from desktop_app.printing.ink import boxes_to_sign

    return tuple(boxes_to_sign(blocks_of(desk, paper)))


def _copy(desk: Desk, paper: Paper, ink: "Mapping[str, ScreenInk]") -> bytes:
    from desktop_app.printing.ink import with_ink

    return set_again(desk, paper, with_ink(blocks_of(desk, paper), ink))

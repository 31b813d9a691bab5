"""Cards between branches: this branch's own given out, those of others taken in and struck out."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.seals.cards import SUFFIX, Card, CardKey, read_card, write_card
from desktop_app.casework.seals.keys import key_in_use, keys_of
from desktop_app.models.seals import SealKey, TrustedSeal
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.names import check_hidden
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import latin_digits
from desktop_app.security.certificates import KEY_ID_DIGITS, grouped, read_certificate


@dataclass(frozen=True, slots=True)
class CardFile:
    """The card of this branch as a file."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class CardOffer:
    """Whom a card says that it is from; to be believed once its fingerprint was read out by somebody there."""

    association: str
    branch: str
    made_on: date
    known: bool
    """Whether the same key was taken in before, so that the card only brings what changed."""


@dataclass(frozen=True, slots=True)
class OtherSeal:
    """A key of another branch that is known here."""

    id: UUID
    association: str
    branch: str
    fingerprint: str
    added_on: date
    revoked_on: date | None


@performs(Act.MANAGE_SEAL)
def own_card(desk: Desk) -> CardFile:
    """Make the card of this branch, with its old keys and what became of them."""
    seal = desk.sealer.in_use(desk.session)
    in_use = key_in_use(desk.session)
    said = read_certificate(in_use.certificate)
    others = (key for key in keys_of(desk.session) if key.id != in_use.id)
    keys = (CardKey(in_use.certificate), *map(_card_key, others))
    card = Card(said.association, said.branch, desk.today, keys)
    return CardFile(f"{said.association} - {said.branch}{SUFFIX}", write_card(card, seal.secrets.sign_code))


@performs(Act.MANAGE_SEAL)
def look_at_card(desk: Desk, data: bytes) -> CardOffer:
    """Read a card that was brought, without believing it yet."""
    card = _read(desk, data)
    known = _row(desk, card.keys[0]) is not None
    return CardOffer(card.association, card.branch, card.made_on, known)


@performs(Act.MANAGE_SEAL)
def take_in_card(desk: Desk, data: bytes, read_out: str) -> None:
    """Believe a card whose fingerprint, as somebody of that branch read it out, is the one typed here.

    They spoke for their own branch: what the card says of keys in another name is left aside.
    """
    card = _read(desk, data)
    typed = "".join(char for char in latin_digits(read_out).lower() if char.isalnum())
    if not typed:
        raise desk.refuse(FaultCode.REQUIRED, "fingerprint")
    if len(typed) < KEY_ID_DIGITS or not card.keys[0].said.fingerprint.startswith(typed):
        raise desk.refuse(FaultCode.FINGERPRINT_DIFFERS, "fingerprint")
    for key in card.keys:
        if (key.said.association, key.said.branch) == (card.association, card.branch):
            _take_in(desk, key)


@performs(Act.MANAGE_SEAL)
def other_seals(desk: Desk) -> tuple[OtherSeal, ...]:
    """List the keys of other branches that are known here."""
    order = TrustedSeal.association, TrustedSeal.branch_name, TrustedSeal.id.desc()
    return tuple(map(_shown, desk.session.scalars(select(TrustedSeal).order_by(*order))))


@performs(Act.MANAGE_SEAL)
def strike_out(desk: Desk, key: UUID) -> None:
    """Forget a key of another branch: papers under it are of an unknown hand from now on."""
    desk.session.delete(desk.get(TrustedSeal, key))


def _read(desk: Desk, data: bytes) -> Card:
    try:
        card = read_card(data)
    except ValueError as error:
        raise desk.refuse(FaultCode.CARD_UNREADABLE) from error
    if check_hidden(card.association, "association") or check_hidden(card.branch, "branch"):
        raise desk.refuse(FaultCode.CARD_UNREADABLE)
    own = {key.key_id for key in keys_of(desk.session)}
    if any(key.said.key_id in own for key in card.keys):
        raise desk.refuse(FaultCode.CARD_IS_OWN)
    return card


def _take_in(desk: Desk, key: CardKey) -> None:
    row, said = _row(desk, key), key.said
    if row is None:
        row = TrustedSeal(
            key_id=said.key_id,
            association=said.association,
            branch_name=said.branch,
            certificate=key.certificate,
            code_public=said.code_public,
            added_at=desk.now,
            added_by=desk.actor.id,
        )
        add(desk, row)
    # An older card does not bring a lost key back.
    row.revoked_on = row.revoked_on or key.revoked_on


def _row(desk: Desk, key: CardKey) -> TrustedSeal | None:
    rows = select(TrustedSeal).where(TrustedSeal.certificate == key.certificate)
    return desk.session.scalars(rows).one_or_none()


def _card_key(key: SealKey) -> CardKey:
    return CardKey(key.certificate, key.revoked_at.astimezone(SAUDI_TIME).date() if key.revoked_at else None)


def _shown(row: TrustedSeal) -> OtherSeal:
    return OtherSeal(
        id=row.id,
        association=row.association,
        branch=row.branch_name,
        fingerprint=grouped(read_certificate(row.certificate).fingerprint),
        added_on=row.added_at.astimezone(SAUDI_TIME).date(),
        revoked_on=row.revoked_on,
    )

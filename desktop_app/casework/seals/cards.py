"""The card of a branch's seal: what another branch needs to check its papers, in a small file signed by its own key.

The signature shows that the card was not changed after it was made. That it is the branch's own, a person finds out who
has its fingerprint read out by somebody there.
"""

import json
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.security.certificates import SealCertificate, read_certificate, signed_by

SUFFIX = ".mustafid-card"
LARGEST = 256 * 1024
MOST_KEYS = 50
_VERSION = 1
_PURPOSE = b"mustafid card\n"
_ENTRIES = {"mustafid_card", "association", "branch", "made_on", "keys"}


@dataclass(frozen=True, slots=True)
class CardKey:
    """One key of a branch: its certificate (DER), and the day on which it was declared lost, if it was."""

    certificate: bytes
    revoked_on: date | None = None

    @property
    def said(self) -> SealCertificate:
        """Return what the certificate says."""
        return read_certificate(self.certificate)


@dataclass(frozen=True, slots=True)
class Card:
    """Everything that a card says; the key in use, which signed the card, is the first."""

    association: str
    branch: str
    made_on: date
    keys: tuple[CardKey, ...]


def write_card(card: Card, sign: Callable[[bytes], bytes]) -> bytes:
    """Return the file of a card, signed with the key of the codes of its first key."""
    body = {
        "mustafid_card": _VERSION,
        "association": card.association,
        "branch": card.branch,
        "made_on": card.made_on.isoformat(),
        "keys": [
            {
                "certificate": b64encode(key.certificate).decode("ascii"),
                "revoked_on": key.revoked_on.isoformat() if key.revoked_on else None,
            }
            for key in card.keys
        ],
    }
    whole = {**body, "signature": b64encode(sign(_to_be_signed(body))).decode("ascii")}
    return json.dumps(whole, ensure_ascii=False, indent=1).encode() + b"\n"


def read_card(data: bytes) -> Card:
    """Read the file of a card; one that is strange, changed or not signed by its own key is refused with ValueError."""
    if len(data) > LARGEST:
        raise ValueError("a card is smaller")
    try:
        found = json.loads(data)
        signature = b64decode(found.pop("signature"), validate=True)
        card = _card(found)
    except (KeyError, TypeError, AttributeError, NotBase64, RecursionError) as error:
        raise ValueError("this is not a card") from error
    if not signed_by(card.keys[0].said.code_public, _to_be_signed(found), signature):
        raise ValueError("the card was changed")
    return card


def _card(found: dict[str, Any]) -> Card:
    if found.keys() != _ENTRIES or found["mustafid_card"] != _VERSION or not 0 < len(found["keys"]) <= MOST_KEYS:
        raise ValueError("this is not a card")
    card = Card(
        association=found["association"],
        branch=found["branch"],
        made_on=date.fromisoformat(found["made_on"]),
        keys=tuple(map(_key, found["keys"])),
    )
    said = [key.said for key in card.keys]
    if len({one.key_id for one in said}) != len(said) or card.keys[0].revoked_on is not None:
        raise ValueError("the keys of the card contradict one another")
    if (card.association, card.branch) != (said[0].association, said[0].branch):
        raise ValueError("the card names somebody else than its key")
    return card


def _key(found: dict[str, Any]) -> CardKey:
    revoked_on = found["revoked_on"]
    certificate = b64decode(found["certificate"], validate=True)
    return CardKey(certificate, None if revoked_on is None else date.fromisoformat(revoked_on))


def _to_be_signed(body: dict[str, Any]) -> bytes:
    return _PURPOSE + json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

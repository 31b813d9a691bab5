"""The code on the first page of a paper: what the paper is, signed by its branch, small enough for a square of 23 mm.

The text is ``MF1:`` and base45 (RFC 9285) of an untagged COSE_Sign1 message (RFC 9052): EdDSA, the id of the key in the
protected header, and a payload of eight entries under the numbers below. Every code has one spelling alone, so whatever
is not exactly what a branch signed is refused.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import base45
import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from desktop_app.policy.terms import PaperKind

MARK = "MF1:"
LONGEST = 311
"""Letters of the longest text that is looked at: what a square of 57 modules holds."""
KEY_BYTES = 8
HASH_BYTES = 16
HEAD_BYTES = 8
NAME_BYTES = 40
"""How much of a masked name is written, so that the square never grows beyond its place."""

_ALGORITHM, _KEY_ID = 1, 4
_EDDSA = -8
_SIGNATURE_BYTES = 64
_KIND, _SERIAL, _DAY, _BRANCH, _NAME, _LAST_FOUR, _HASH, _HEAD = range(1, 9)
_FIRST_DAY = date(1970, 1, 1)


@dataclass(frozen=True)
class PaperFacts:
    """What a code says: hashes in hexadecimal, shortened; name and number are empty where the paper is about nobody."""

    kind: PaperKind
    serial: str
    day: date
    branch_prefix: str
    masked_name: str
    last_four: str
    data_hash: str
    journal_head: str


@dataclass(frozen=True)
class PaperCode:
    """A code as it was read; nothing of it counts before it is found signed by a key that is known."""

    facts: PaperFacts
    key_id: str
    signed: bytes
    signature: bytes

    def is_signed_by(self, public: bytes) -> bool:
        """Say whether the owner of an Ed25519 key (32 bytes) signed exactly this."""
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(self.signature, self.signed)
        except InvalidSignature:
            return False
        return True


def write_paper_code(facts: PaperFacts, key_id: str, sign: Callable[[bytes], bytes]) -> str:
    """Return the text that is printed, signed by whoever holds the key of this id (16 hexadecimal digits)."""
    protected = _dumps({_ALGORITHM: _EDDSA, _KEY_ID: bytes.fromhex(key_id)})
    payload = _dumps(_as_payload(facts))
    signature = sign(_to_be_signed(protected, payload))
    return f"{MARK}{base45.b45encode(_dumps([protected, {}, payload, signature])).decode()}"


def read_paper_code(text: str) -> PaperCode:
    """Read the text of a code; whatever is not written exactly as this program writes is refused with ValueError."""
    if len(text) > LONGEST or not text.startswith(MARK):
        raise _strange()
    letters = text.removeprefix(MARK)
    message = base45.b45decode(letters.encode("ascii"))
    if base45.b45encode(message).decode() != letters:
        raise _strange()
    protected, unprotected, payload, signature = _typed_list(_loads(message), bytes, dict, bytes, bytes)
    if unprotected or len(signature) != _SIGNATURE_BYTES:
        raise _strange()
    facts = _facts(_typed_map(_loads(payload), _PAYLOAD))
    return PaperCode(facts, _key_id(protected), _to_be_signed(protected, payload), signature)


_PAYLOAD: Mapping[int, type] = {
    _KIND: int,
    _SERIAL: str,
    _DAY: int,
    _BRANCH: str,
    _NAME: str,
    _LAST_FOUR: str,
    _HASH: bytes,
    _HEAD: bytes,
}


def _as_payload(facts: PaperFacts) -> dict[int, object]:
    return {
        _KIND: _number_of(facts.kind),
        _SERIAL: facts.serial,
        _DAY: (facts.day - _FIRST_DAY).days,
        _BRANCH: facts.branch_prefix,
        _NAME: facts.masked_name.encode()[:NAME_BYTES].decode(errors="ignore"),
        _LAST_FOUR: facts.last_four,
        _HASH: bytes.fromhex(facts.data_hash)[:HASH_BYTES],
        _HEAD: bytes.fromhex(facts.journal_head)[:HEAD_BYTES],
    }


def _facts(payload: Mapping[int, Any]) -> PaperFacts:
    kind = next((kind for kind in PaperKind if _number_of(kind) == payload[_KIND]), None)
    words = (payload[_SERIAL], payload[_BRANCH], payload[_NAME], payload[_LAST_FOUR])
    if kind is None or not all(word.isprintable() for word in words) or len(payload[_NAME].encode()) > NAME_BYTES:
        raise _strange()
    if len(payload[_HASH]) != HASH_BYTES or len(payload[_HEAD]) != HEAD_BYTES:
        raise _strange()
    try:
        day = _FIRST_DAY + timedelta(payload[_DAY])
    except OverflowError as beyond:
        raise _strange() from beyond
    return PaperFacts(kind, words[0], day, *words[1:], payload[_HASH].hex(), payload[_HEAD].hex())


def _number_of(kind: PaperKind) -> int:
    """Return the number that stands for a kind: two bytes made from its name, for the name itself is too long."""
    return int.from_bytes(hashlib.sha256(kind.value.encode()).digest()[:2])


def _key_id(protected: bytes) -> str:
    header = _typed_map(_loads(protected), {_ALGORITHM: int, _KEY_ID: bytes})
    if header[_ALGORITHM] != _EDDSA or len(header[_KEY_ID]) != KEY_BYTES:
        raise _strange()
    return str(header[_KEY_ID].hex())


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    return _dumps(["Signature1", protected, b"", payload])


def _dumps(value: object) -> bytes:
    return cbor2.dumps(value, canonical=True)


def _loads(data: bytes) -> object:
    """Read CBOR; refused unless writing it again gives the same bytes, so nothing can hide behind another spelling."""
    try:
        value = cbor2.loads(data, max_depth=4, allow_indefinite=False, allow_duplicate_keys=False)
        again = _dumps(value)
    except (cbor2.CBORError, TypeError) as error:
        raise _strange() from error
    if again != data:
        raise _strange()
    return value


def _typed_list(value: object, *types: type) -> list[Any]:
    if type(value) is not list or [type(item) for item in value] != [*types]:
        raise _strange()
    return value


def _typed_map(value: object, types: Mapping[int, type]) -> dict[int, Any]:
    if type(value) is not dict or {key: type(item) for key, item in value.items()} != types:
        raise _strange()
    if any(type(key) is not int for key in value):
        raise _strange()
    return value


def _strange() -> ValueError:
    return ValueError("this is not the code of a paper")

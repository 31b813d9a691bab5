"""The code of a paper says what was signed, in one spelling alone; whatever else is held before a reader is refused."""

from dataclasses import replace
from datetime import date

import base45
import cbor2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.policy.terms import PaperKind
from desktop_app.printing.code.paper import (
    LONGEST,
    MARK,
    NAME_BYTES,
    PaperFacts,
    read_paper_code,
    write_paper_code,
)
from tests.printing.material import CODE_KEY, KEY_ID

PUBLIC = CODE_KEY.public_key().public_bytes_raw()
FACTS = PaperFacts(
    kind=PaperKind.CLOSURE_CERTIFICATE,
    serial="P-NSM-1448-0001",
    day=date(2026, 11, 19),
    branch_prefix="NSM",
    masked_name="م*** القحطاني",
    last_four="4821",
    data_hash="9f86d081884c7d659a2feaa0c55ad015",
    journal_head="3c9909afec25354d",
)
TEXT = write_paper_code(FACTS, KEY_ID, CODE_KEY.sign)
MESSAGE = base45.b45decode(TEXT.removeprefix(MARK))


def written(message: bytes) -> str:
    return f"{MARK}{base45.b45encode(message).decode()}"


def genuine(text: str) -> bool:
    try:
        return read_paper_code(text).is_signed_by(PUBLIC)
    except ValueError:
        return False


def test_what_was_signed_comes_back() -> None:
    code = read_paper_code(TEXT)
    assert code.facts == FACTS
    assert code.key_id == KEY_ID
    assert code.is_signed_by(PUBLIC)


def test_the_code_is_a_cose_message_with_numbered_entries() -> None:
    protected, unprotected, payload, signature = cbor2.loads(MESSAGE)
    assert cbor2.loads(protected) == {1: -8, 4: bytes.fromhex(KEY_ID)}
    assert unprotected == {}
    assert list(cbor2.loads(payload)) == [1, 2, 3, 4, 5, 6, 7, 8]
    CODE_KEY.public_key().verify(signature, cbor2.dumps(["Signature1", protected, b"", payload]))


def test_another_key_did_not_sign_it() -> None:
    other = Ed25519PrivateKey.from_private_bytes(bytes(32)).public_key().public_bytes_raw()
    assert not read_paper_code(TEXT).is_signed_by(other)


def test_no_flipped_bit_of_the_message_is_genuine() -> None:
    flipped = (MESSAGE[:at] + bytes([MESSAGE[at] ^ 1 << bit]) + MESSAGE[at + 1 :] for at, bit in every_bit(MESSAGE))
    assert not any(genuine(written(message)) for message in flipped)


def test_no_flipped_bit_of_the_text_is_genuine() -> None:
    text = TEXT.encode()
    flipped = (text[:at] + bytes([text[at] ^ 1 << bit]) + text[at + 1 :] for at, bit in every_bit(text))
    assert not any(genuine(letters.decode("latin-1")) for letters in flipped)


def every_bit(data: bytes) -> list[tuple[int, int]]:
    return [(at, bit) for at in range(len(data)) for bit in range(8)]


@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_refused_with_a_value_error_alone(text: str) -> None:
    for strange in (text, MARK + text):
        with pytest.raises(ValueError, match=r".+"):
            read_paper_code(strange)


@given(st.binary(max_size=200))
def test_any_message_is_refused_with_a_value_error_alone(message: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_paper_code(written(message))


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.binary(max_size=70)
    | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.integers(0, 9), inner, max_size=8),
    max_leaves=12,
)


@given(VALUES)
def test_any_well_made_cbor_of_another_shape_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_paper_code(written(cbor2.dumps(value, canonical=True)))


PROTECTED, _, PAYLOAD, SIGNATURE = cbor2.loads(MESSAGE)
SAID = cbor2.loads(PAYLOAD)


@pytest.mark.parametrize(
    "said",
    [
        {**SAID, 1: 1},
        {**SAID, 1: str(SAID[1])},
        {**SAID, 3: -1000000},
        {**SAID, 3: 1 << 80},
        {**SAID, 3: True},
        {**SAID, 2: "P-NSM\u202e"},
        {**SAID, 5: "ع" * NAME_BYTES},
        {**SAID, 7: SAID[7][:15]},
        {**SAID, 8: SAID[8] + b"\0"},
        {**SAID, 9: ""},
        {key: value for key, value in SAID.items() if key != 6},
        [*SAID.values()],
    ],
)
def test_even_signed_a_payload_of_another_shape_is_refused(said: object) -> None:
    payload = cbor2.dumps(said, canonical=True)
    signature = CODE_KEY.sign(cbor2.dumps(["Signature1", PROTECTED, b"", payload]))
    with pytest.raises(ValueError, match="not the code of a paper"):
        read_paper_code(written(cbor2.dumps([PROTECTED, {}, payload, signature])))


@pytest.mark.parametrize(
    "header",
    [{1: -7, 4: bytes(8)}, {1: -8}, {1: -8, 4: bytes(7)}, {1: -8, 4: "00112233"}, {1: -8, 2: [4], 4: bytes(8)}, {}],
)
def test_another_algorithm_and_another_header_are_refused(header: dict[int, object]) -> None:
    protected = cbor2.dumps(header, canonical=True)
    signature = CODE_KEY.sign(cbor2.dumps(["Signature1", protected, b"", PAYLOAD]))
    with pytest.raises(ValueError, match="not the code of a paper"):
        read_paper_code(written(cbor2.dumps([protected, {}, PAYLOAD, signature])))


@pytest.mark.parametrize(
    "message",
    [
        MESSAGE + b"\0",
        cbor2.dumps([PROTECTED, {1: 2}, PAYLOAD, SIGNATURE]),
        cbor2.dumps([PROTECTED, {}, PAYLOAD, SIGNATURE, b""]),
        cbor2.dumps(cbor2.CBORTag(18, [PROTECTED, {}, PAYLOAD, SIGNATURE])),
        b"\x9f" + MESSAGE[1:] + b"\xff",
    ],
)
def test_another_spelling_of_the_same_message_is_refused(message: bytes) -> None:
    with pytest.raises(ValueError, match="not the code of a paper"):
        read_paper_code(written(message))


@pytest.mark.parametrize("text", ["", MARK, TEXT.lower(), TEXT + "\n", " " + TEXT, TEXT + "A" * LONGEST])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_paper_code(text)


def test_a_name_that_is_too_long_is_cut_between_letters() -> None:
    long = write_paper_code(replace(FACTS, masked_name="M*** " + "ق" * 60), KEY_ID, CODE_KEY.sign)
    assert read_paper_code(long).facts.masked_name == "M*** " + "ق" * 17


def test_every_kind_of_paper_has_a_code_of_its_own() -> None:
    for kind in PaperKind:
        text = write_paper_code(replace(FACTS, kind=kind), KEY_ID, CODE_KEY.sign)
        assert read_paper_code(text).facts.kind is kind

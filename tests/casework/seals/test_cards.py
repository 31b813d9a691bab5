"""A card is read as it was written, and no changed one is."""

import json
from base64 import b64encode
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.casework.seals.cards import LARGEST, Card, CardKey, read_card, write_card
from desktop_app.security.certificates import new_seal

CERTIFICATE, SECRETS = new_seal("جمعية البر بالنسيم", "فرع النسيم", datetime(2026, 11, 19, 6, 0, tzinfo=UTC))
OLD, _ = new_seal("جمعية البر بالنسيم", "فرع النسيم", datetime(2024, 1, 1, tzinfo=UTC))
CARD = Card(
    association="جمعية البر بالنسيم",
    branch="فرع النسيم",
    made_on=date(2026, 11, 19),
    keys=(CardKey(CERTIFICATE), CardKey(OLD, date(2025, 5, 1))),
)
WRITTEN = write_card(CARD, SECRETS.sign_code)


def signed(**changes: object) -> bytes:
    """A card with other entries, signed all the same by its first key."""
    body = {key: value for key, value in json.loads(WRITTEN).items() if key != "signature"} | changes
    purpose = b"mustafid card\n"
    told = json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    return json.dumps({**body, "signature": b64encode(SECRETS.sign_code(purpose + told)).decode()}).encode()


def test_a_card_comes_back() -> None:
    assert read_card(WRITTEN) == CARD


def test_signed_anew_with_nothing_changed_it_is_read() -> None:
    assert read_card(signed()) == CARD


def test_no_flipped_bit_leaves_another_card_that_is_read() -> None:
    for at in range(len(WRITTEN)):
        flipped = WRITTEN[:at] + bytes([WRITTEN[at] ^ 1]) + WRITTEN[at + 1 :]
        try:
            found = read_card(flipped)
        except ValueError:
            continue
        assert found == CARD  # a flip in the white between the entries says nothing else


@pytest.mark.parametrize(
    "changes",
    [
        {"mustafid_card": 2},
        {"association": "جمعية أخرى"},
        {"branch": None},
        {"made_on": "غدًا"},
        {"keys": []},
        {"keys": "abc"},
        {"keys": [{"certificate": "", "revoked_on": None}]},
        {"keys": [json.loads(WRITTEN)["keys"][0]] * 2},
        {"keys": json.loads(WRITTEN)["keys"][::-1]},
        {"more": 1},
    ],
)
def test_even_signed_a_card_that_contradicts_itself_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_card(signed(**changes))


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_strange_bytes_are_refused_with_a_value_error_alone(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_card(data)


@pytest.mark.parametrize("data", [b"[]", b"{}", b'{"signature": 7}', b"null", b"[" * 100_000, b" " * (LARGEST + 1)])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_card(data)

"""There are fifty strings, each of its own, and each is known in many forms."""

import base64
import json

import pytest

from benchmarks.vault.planted.strings import PLANTED, forms


def test_there_are_fifty_and_no_two_alike() -> None:
    assert len(set(PLANTED.values())) == 50


@pytest.mark.parametrize("before", ["", "a", "ab", "abc"])
@pytest.mark.parametrize("name", ["holder", "holder_id"])
def test_a_string_is_known_wherever_it_lies_in_base64(name: str, before: str) -> None:
    text = f"{before}{PLANTED[name]} after"
    coded = base64.b64encode(text.encode())
    assert any(form in coded for form in forms(PLANTED[name]))


def test_a_string_is_known_in_the_encodings_and_escapes_of_programs() -> None:
    name = PLANTED["holder"]
    for data in (name.encode(), name.encode("utf-16"), json.dumps({"n": name}).encode(), repr(name.encode()).encode()):
        assert any(form in data for form in forms(name))
    assert "٠٥٥٧٣٩".encode() in b"".join(forms(PLANTED["mobile"]))

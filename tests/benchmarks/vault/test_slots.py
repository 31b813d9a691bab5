"""No changed key slot opens, and the hunt sees one that would."""

from pathlib import Path

import pytest

from benchmarks.vault.slots import PHRASES, Slots, tried
from desktop_app.security.ring import RECOVERY, Ring


@pytest.fixture
def slots(tmp_path: Path) -> Slots:
    return Slots(tmp_path)


def test_the_slots_open_as_they_are(slots: Slots) -> None:
    for user, phrase in PHRASES.items():
        assert slots.slots.open(user, phrase).key == slots.key
        assert not slots.accepts(slots.whole, user, phrase)
    assert slots.slots.open_with_recovery(slots.code).key == slots.key
    assert not slots.accepts(slots.whole, RECOVERY, "")


def test_no_change_is_accepted(slots: Slots) -> None:
    assert {name: accepted for name, (accepted, _) in tried(slots, 401, 32, 2048).items() if accepted} == {}


def test_slots_without_their_proof_are_seen_to_be_accepted(slots: Slots, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Ring, "kept_under", lambda _ring, _key: True)
    found = tried(slots, 10**6, 10**6, 10**6)
    assert found["put back"][0] > 0
    assert found["by hand"][0] > 0

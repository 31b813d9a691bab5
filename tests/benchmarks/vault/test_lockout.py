"""No guess comes early by a restart, a set clock or an edited count, and the hunt sees one that does."""

from pathlib import Path

import pytest

from benchmarks.vault.lockout import PHRASE, USER, guess, slips, started_anew
from desktop_app.disk import mirror_of
from desktop_app.security.lockout import FREE_TRIES
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places


@pytest.fixture
def places(tmp_path: Path) -> Places:
    made = Places(tmp_path / "office").prepare()
    KeySlots(made.keyslots).create(USER, PHRASE)
    return made


def test_no_guess_comes_early_and_the_owner_gets_in(places: Places) -> None:
    assert slips(places, 1) == []


def test_a_count_that_is_gone_from_both_files_is_seen(places: Places) -> None:
    assert [guess(places) for _ in range(FREE_TRIES)] == ["wrong"] * FREE_TRIES
    for path in (places.tries, mirror_of(places.tries)):
        path.unlink()
    assert started_anew(places, FREE_TRIES)

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.security.faults import MistypedRecoveryCode, TooManyTries, WrongPassphrase
from desktop_app.security.gate import Gate
from desktop_app.security.lockout import FREE_TRIES, Lockout
from desktop_app.security.recovery import RecoveryCode
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places

PHRASE = "مطر نخل دفتر جسر قمر"


@pytest.fixture
def places(tmp_path: Path) -> Places:
    return Places(tmp_path / "office").prepare()


def standing_still(places: Places) -> Gate:
    """A gate by a clock that stands still, so that no wait ends while a loaded machine tries slowly."""
    return Gate(KeySlots(places.keyslots), Lockout(places.tries, lambda: 1_000.0))


def test_who_gets_in_is_told_of_the_wrong_tries_before(places: Places) -> None:
    gate = Gate.of(places)
    key = gate.slots.create("Muna", PHRASE)
    for _ in range(2):
        with pytest.raises(WrongPassphrase):
            gate.enter("muna", "wrong")
    entered = gate.enter(" MUNA", PHRASE)
    assert (entered.user, entered.unlocked.key, entered.wrong_tries) == ("muna", key, 2)
    assert gate.enter("muna", PHRASE).wrong_tries == 0


def test_after_five_wrong_tries_even_the_right_phrase_waits(places: Places) -> None:
    gate = standing_still(places)
    gate.slots.create("muna", PHRASE)
    for _ in range(FREE_TRIES):
        with pytest.raises(WrongPassphrase):
            gate.enter("muna", "wrong")
    with pytest.raises(TooManyTries):
        standing_still(places).enter("muna", PHRASE)
    assert gate.seconds_left("muna") > 0


def test_unknown_names_share_one_count_and_fill_no_disk(places: Places) -> None:
    gate = standing_still(places)
    gate.slots.create("muna", PHRASE)
    for number in range(FREE_TRIES):
        with pytest.raises(WrongPassphrase):
            gate.enter(f"stranger {number}", "wrong")
    with pytest.raises(TooManyTries):
        gate.enter("another", "wrong")
    assert b"stranger" not in places.tries.read_bytes()
    assert gate.seconds_left("muna") == 0


def test_the_recovery_code_lets_in_and_typos_cost_nothing(places: Places) -> None:
    gate = Gate.of(places)
    key = gate.slots.create("muna", PHRASE)
    code = gate.slots.set_recovery(key)
    for _ in range(FREE_TRIES + 1):
        with pytest.raises(MistypedRecoveryCode):
            gate.enter_with_recovery(RecoveryCode(code.first, code.second[:-1]))
    assert gate.enter_with_recovery(code).unlocked.key == key


def test_the_locks_load_without_the_store() -> None:
    """The sign-in window paints before the store's imports begin."""
    loaded = "import sys, desktop_app.security.gate, desktop_app.settings; print('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], capture_output=True, check=True).stdout == b"False\n"

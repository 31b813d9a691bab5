"""Looking at the locks of a killed office."""

import pytest

from benchmarks.vault.kills.found import Trouble
from benchmarks.vault.kills.heard import Heard
from benchmarks.vault.kills.key_works import CHANGES_PHRASE
from desktop_app.practice.staff import PASSPHRASE
from desktop_app.security.slots import KeySlots
from tests.benchmarks.vault.kills.conftest import Looked

COMING = "باب وردة سفينة حجر ريح قمر"


@pytest.fixture
def begun() -> Heard:
    return Heard(phrases_begun=[COMING])


def test_a_pass_phrase_that_was_only_begun_may_be_the_old_one(looked: Looked, begun: Heard) -> None:
    assert looked.troubles(begun) == set()


def test_a_pass_phrase_that_is_another_without_an_entry_is_noticed(looked: Looked, begun: Heard) -> None:
    KeySlots(looked.places.keyslots).change(CHANGES_PHRASE, PASSPHRASE, COMING)
    assert looked.troubles(begun) == {Trouble.HALF}

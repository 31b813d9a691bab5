"""What a killed typist lost is counted by the oldest letter that the draft does not have."""

from benchmarks.vault.kills.told import Said
from benchmarks.vault.kills.typing_lane import lost_seconds

SAID = [
    Said("ready", 9.0, {}),
    Said("typed", 10.0, {"field": "person.full_name", "text": "ن"}),
    Said("typed", 11.0, {"field": "person.full_name", "text": "نو"}),
    Said("typed", 12.0, {"field": "dwelling.street", "text": "ش"}),
]


def test_nothing_is_lost_when_every_letter_is_in_the_draft() -> None:
    assert lost_seconds(SAID, {"person.full_name": "نو", "dwelling.street": "ش"}, killed_at=13.0) == 0


def test_the_oldest_missing_letter_counts() -> None:
    assert lost_seconds(SAID, {"person.full_name": "ن", "dwelling.street": "ش"}, killed_at=13.0) == 2.0


def test_a_draft_that_is_not_there_lost_everything() -> None:
    assert lost_seconds(SAID, {}, killed_at=13.5) == 3.5

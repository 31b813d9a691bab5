"""When a copy, a sample and a drill are due, and when it must be said that the copies are too old."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop_app.policy import copies
from desktop_app.policy.copies import CopyState, copy_due, drill_due, proof_due, sample_size, state_of

NOW = datetime(2026, 11, 19, 12, 0, tzinfo=UTC)
DAY = NOW.date()
HOUR, WEEK = timedelta(hours=1), timedelta(days=7)


def test_a_copy_is_due_every_hour_and_a_proof_every_day() -> None:
    assert [copy_due(at, NOW) for at in (None, NOW - HOUR, NOW - HOUR / 2)] == [True, True, False]
    assert [proof_due(at, NOW) for at in (None, NOW - 24 * HOUR, NOW - 23 * HOUR)] == [True, True, False]


@pytest.mark.parametrize("total", [1, 27, 29, 500, 2000])
@pytest.mark.parametrize("gap", [1, 3, 10, 40])
def test_all_attachments_are_seen_within_thirty_days(total: int, gap: int) -> None:
    seen, last, day = 0, None, DAY
    while seen < total:
        seen += sample_size(total, last, day)
        last, day = day, day + timedelta(days=gap)
    assert last is not None
    assert (last - DAY).days <= max(30, gap)
    assert sample_size(total, last, last) == 0


def test_a_drill_is_due_once_a_month_and_again_after_one_that_failed() -> None:
    assert drill_due(None, DAY)
    assert drill_due(date(2026, 10, 31), DAY)
    assert drill_due(date(2025, 12, 31), date(2026, 1, 1))
    assert not drill_due(DAY, DAY + timedelta(days=1))
    assert drill_due(DAY, DAY + timedelta(days=1), failed=True)
    assert not drill_due(DAY, DAY, failed=True)


@pytest.mark.parametrize(
    ("here", "away", "since", "expected"),
    [
        (HOUR, HOUR, 90 * WEEK, CopyState.GOOD),
        (HOUR, WEEK - HOUR, 90 * WEEK, CopyState.GOOD),
        (HOUR, WEEK, 90 * WEEK, CopyState.AWAY_OLD),
        (HOUR, None, HOUR, CopyState.NONE_AWAY_YET),
        (HOUR, None, WEEK, CopyState.AWAY_OLD),
        (None, HOUR, WEEK, CopyState.HERE_OLD),
        (48 * HOUR, HOUR, WEEK, CopyState.HERE_OLD),
    ],
)
def test_how_it_stands_follows_from_the_ages(
    here: timedelta | None, away: timedelta | None, since: timedelta, expected: CopyState
) -> None:
    moments = (NOW - here if here else None, NOW - away if away else None)
    assert state_of(*moments, since=NOW - since, now=NOW) is expected


def test_what_went_wrong_is_said_unless_something_worse_is() -> None:
    good = NOW - HOUR
    assert state_of(good, good, since=None, now=NOW, failed=True) is CopyState.FAILED
    assert state_of(good, NOW - WEEK, since=None, now=NOW, failed=True) is CopyState.AWAY_OLD
    assert state_of(good, good, since=None, now=NOW, failed=True, damaged=True) is CopyState.ATTACHMENT_DAMAGED
    assert state_of(good, NOW - WEEK, since=None, now=NOW, damaged=True) is CopyState.AWAY_OLD
    assert state_of(None, None, since=None, now=NOW) is CopyState.HERE_OLD


def test_the_limits_are_those_that_were_promised() -> None:
    assert copies.AWAY_OLD_AFTER == WEEK
    assert copies.ALL_SEEN_WITHIN_DAYS < 30

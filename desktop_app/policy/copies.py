"""When a copy, a sample and a drill are due, and when the copies are too old: every limit of the copies, named once."""

from datetime import date, datetime, timedelta
from enum import StrEnum

COPY_EVERY = timedelta(hours=1)
PROVE_AGAIN_EVERY = timedelta(days=1)
HERE_OLD_AFTER = timedelta(days=2)
AWAY_OLD_AFTER = timedelta(days=7)
ALL_SEEN_WITHIN_DAYS = 28
"""A sample that goes round in so many days has seen every attachment within thirty, even over a weekend."""


class CopyState(StrEnum):
    """How it stands with the copies, from good to bad."""

    GOOD = "good"
    NONE_AWAY_YET = "none_away_yet"
    HERE_OLD = "here_old"
    FAILED = "failed"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    AWAY_OLD = "away_old"


def copy_due(newest: datetime | None, now: datetime) -> bool:
    """Say whether it is time to look whether something changed since the newest copy."""
    return newest is None or now - newest >= COPY_EVERY


def proof_due(proven: datetime | None, now: datetime) -> bool:
    """Say whether a copy that nothing came after must be proven again."""
    return proven is None or now - proven >= PROVE_AGAIN_EVERY


def sample_size(total: int, last: date | None, today: date) -> int:
    """Return how many attachments are read today, so that all are seen in their time; none where today had its turn."""
    days = (today - last).days if last else 1
    if days <= 0:
        return 0
    return min(total, -(-total * days // ALL_SEEN_WITHIN_DAYS))


def drill_due(last: date | None, today: date, *, failed: bool = False) -> bool:
    """Say whether this month has had no drill yet, or one that failed on a day before."""
    if last is None or (failed and last < today):
        return True
    return (last.year, last.month) < (today.year, today.month)


def state_of(
    here: datetime | None,
    away: datetime | None,
    *,
    since: datetime | None,
    now: datetime,
    failed: bool = False,
    damaged: bool = False,
) -> CopyState:
    """Judge when a copy was last proven here and away from this computer; `since` is when copies were first kept."""
    without_away = now - (away or since or now)
    if without_away >= AWAY_OLD_AFTER:
        return CopyState.AWAY_OLD
    if damaged:
        return CopyState.ATTACHMENT_DAMAGED
    if failed:
        return CopyState.FAILED
    if here is None or now - here >= HERE_OLD_AFTER:
        return CopyState.HERE_OLD
    return CopyState.GOOD if away is not None else CopyState.NONE_AWAY_YET

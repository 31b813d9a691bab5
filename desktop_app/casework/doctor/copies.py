"""The backup copies as they look from outside: how old the newest proven ones are, here and away, and what is wrong."""

from collections.abc import Iterator

from desktop_app.casework.copy_keeping import standing
from desktop_app.casework.copy_record import recall
from desktop_app.casework.doctor.finding import Check, Finding, Said, State
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.disk import PART
from desktop_app.policy.copies import AWAY_OLD_AFTER, HERE_OLD_AFTER, CopyState
from desktop_app.storage.copies import ATTACHMENTS, list_backups


def look_at_copies_away(outlook: Outlook) -> Iterator[Finding]:
    """Tell the age of the newest proven copy outside of this computer, and what went wrong with copies of late."""
    if not outlook.places.founded:
        return
    now = standing(outlook.places, outlook.now)
    late = now.state is CopyState.AWAY_OLD
    if now.away is None:
        yield Finding(Check.AWAY, State.WRONG if late else State.CAUTION, Said.AWAY_NONE)
    elif late:
        yield Finding(Check.AWAY, State.WRONG, Said.AWAY_OLD, (outlook.now - now.away).days)
    else:
        yield Finding(Check.AWAY, State.SOUND, Said.AWAY_OF_DAYS, (outlook.now - now.away).days)
    if damaged := len(recall(outlook.places).damaged):
        yield Finding(Check.COPIES, State.WRONG, Said.COPY_ATTACHMENTS_DAMAGED, damaged)
    if now.failed is not None:
        yield Finding(Check.COPIES, State.CAUTION, Said.COPY_FAILED)


def look_at_copies(outlook: Outlook) -> Iterator[Finding]:
    """Tell the age of the newest proven copy on this computer."""
    folder = outlook.places.backups
    if not outlook.places.founded:
        return
    found = list_backups(folder)
    if found:
        yield _of_age((outlook.now - found[0].at).days)
    else:
        yield Finding(Check.COPIES, State.WRONG, Said.COPY_NONE)
    there = [place for place in folder.iterdir() if _is_copy(place.name)] if folder.is_dir() else []
    if broken := len(there) - len(found):
        yield Finding(Check.COPIES, State.WRONG, Said.COPY_BROKEN, broken)


def _of_age(days: int) -> Finding:
    if days < 1:
        return Finding(Check.COPIES, State.SOUND, Said.COPY_FRESH)
    if days < HERE_OLD_AFTER.days:
        return Finding(Check.COPIES, State.SOUND, Said.COPY_OF_DAYS, days)
    return Finding(Check.COPIES, State.CAUTION if days < AWAY_OLD_AFTER.days else State.WRONG, Said.COPY_OLD, days)


def _is_copy(name: str) -> bool:
    return name != ATTACHMENTS and not name.endswith(PART) and name[:1].isdigit()

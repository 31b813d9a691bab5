"""The backup copies as they look from outside: how old the newest proven one is, and whether any cannot be read."""

from collections.abc import Iterator

from desktop_app.casework.doctor.finding import Check, Finding, Said, State
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.disk import PART
from desktop_app.storage.copies import ATTACHMENTS, list_backups

AGEING_DAYS, OLD_DAYS = 2, 7


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
    if days < AGEING_DAYS:
        return Finding(Check.COPIES, State.SOUND, Said.COPY_OF_DAYS, days)
    return Finding(Check.COPIES, State.CAUTION if days < OLD_DAYS else State.WRONG, Said.COPY_OLD, days)


def _is_copy(name: str) -> bool:
    return name != ATTACHMENTS and not name.endswith(PART) and name[:1].isdigit()

"""What the program leans on: its fonts, the computer's printers and clock, and how it has been of late."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.doctor.finding import Check, Finding, Said, State
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.printing.arabic.fonts import BOLD_FILE, REGULAR_FILE, face
from desktop_app.resources import resource
from desktop_app.storage.copies import list_backups
from desktop_app.traces.crashes import reports

LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ٠١٢٣٤٥٦٧٨٩0123456789ABCxyz،؛؟.:/-()«»"
"""What a paper cannot do without."""
NEEDED_FONTS = frozenset({REGULAR_FILE, BOLD_FILE})
PATIENCE = timedelta(minutes=10)
"""Clocks of disks and of networks differ a little."""
LATELY = timedelta(days=30)


def look_at_fonts(_outlook: Outlook) -> Iterator[Finding]:
    """Load every font that comes with the program, and look for its letters."""
    found = {path.name for path in resource("fonts").glob("*.ttf")}
    bad = [name for name in found if not _has_letters(name)]
    if lacking := len(bad) + len(NEEDED_FONTS - found):
        yield Finding(Check.FONTS, State.WRONG, Said.FONTS_MISSING, lacking)
    else:
        yield Finding(Check.FONTS, State.SOUND, Said.FONTS_WHOLE, len(found))


def _has_letters(name: str) -> bool:
    try:
        return all(face(name).glyph(letter) for letter in LETTERS)
    except Exception:  # a font library tells a broken file in many ways
        return False


def look_at_printer(outlook: Outlook) -> Iterator[Finding]:
    """See whether there is a printer, and whether those that are remembered are still there."""
    if outlook.printers:
        yield Finding(Check.PRINTER, State.SOUND, Said.PRINTER_THERE, outlook.printers)
    else:
        yield Finding(Check.PRINTER, State.CAUTION, Said.PRINTER_NONE)
    if outlook.printers_gone:
        yield Finding(Check.PRINTER, State.CAUTION, Said.PRINTER_GONE, outlook.printers_gone)


def look_at_clock(outlook: Outlook) -> Iterator[Finding]:
    """See whether the clock has reached every time at which something was written, and is in the kingdom's zone."""
    ahead = last_seen(outlook) - outlook.now
    if ahead > PATIENCE:
        yield Finding(Check.CLOCK, State.WRONG, Said.CLOCK_BEHIND, hours(ahead))
    elif outlook.now.utcoffset() != SAUDI_TIME.utcoffset(None):
        yield Finding(Check.CLOCK, State.CAUTION, Said.CLOCK_OTHER_ZONE)
    else:
        yield Finding(Check.CLOCK, State.SOUND, Said.CLOCK_PLAUSIBLE)


def hours(apart: timedelta) -> int:
    """Whole hours, the last one begun."""
    return -(-int(apart.total_seconds()) // 3600)


def last_seen(outlook: Outlook) -> datetime:
    """The latest time of which the program's files know: when one was written, or what a copy says of itself."""
    places = outlook.places
    files = [resource("doctor.toml"), places.store, places.store.with_name("store.db-wal"), places.tries]
    files += places.logs.glob("*") if places.logs.is_dir() else []
    told = [backup.at for backup in list_backups(places.backups)]
    return max([*told, *(_written(path) for path in files)])


def _written(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        return datetime.min.replace(tzinfo=UTC)


def look_at_crashes(outlook: Outlook) -> Iterator[Finding]:
    """Count the unexpected errors of the last thirty days."""
    count = sum(1 for report in reports(outlook.places.logs) if outlook.now - _written(report) < LATELY)
    if count:
        yield Finding(Check.CRASHES, State.CAUTION, Said.CRASHES_SOME, count)
    else:
        yield Finding(Check.CRASHES, State.SOUND, Said.CRASHES_NONE)

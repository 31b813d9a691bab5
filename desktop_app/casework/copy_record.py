"""What this computer remembers of its copies, in a small file: no person, no key, only places and days."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date, datetime
from pathlib import Path
from threading import Lock

from desktop_app.disk import write_whole
from desktop_app.settings import Places

_ONE_AT_A_TIME = Lock()
"""A round of copies remembers on its own thread while a person chooses a place; one program has the store open."""


@dataclass(frozen=True)
class Kept:
    """When a copy was last proven here and away, which place was chosen, and how far the daily sample has come."""

    folder: str = ""
    """The place outside of this computer that a person chose; empty for none."""
    mark: str = ""
    """What lies in that place to know it by, wherever it is plugged in."""
    since: str = ""
    here_at: str = ""
    away_at: str = ""
    sampled_here: str = ""
    sampled_away: str = ""
    cursor_here: str = ""
    cursor_away: str = ""
    damaged: tuple[str, ...] = ()
    """Stored names of attachments that did not open when they were last read."""
    failed: str = ""
    """The fault that the last try ended with; empty when it went well."""
    drill_failed: str = ""
    """The fault that the last drill by the program ended with."""

    def moment(self, name: str) -> datetime | None:
        """Return a moment that is remembered, if it is."""
        try:
            return datetime.fromisoformat(getattr(self, name))
        except ValueError:
            return None

    def day(self, name: str) -> date | None:
        """Return a day that is remembered, if it is."""
        found = self.moment(name)
        return found.date() if found else None


def recall(places: Places) -> Kept:
    """Read what is remembered; a file that is missing or spoilt remembers nothing."""
    try:
        told = json.loads(places.kept.read_bytes())
        known = {name: told[name] for name, usual in asdict(Kept()).items() if type(told.get(name)) is type(usual)}
        damaged = tuple(str(name) for name in told.get("damaged", ()))
    except (OSError, ValueError, TypeError, AttributeError):
        return Kept()
    return Kept(**{**known, "damaged": damaged})


def remember(places: Places, **changes: str | tuple[str, ...]) -> Kept:
    """Keep something more, whole or not at all; whoever comes from another thread meanwhile waits."""
    with _ONE_AT_A_TIME:
        kept = replace(recall(places), **changes)  # type: ignore[arg-type]  # by field name
        write_whole(places.kept, json.dumps(asdict(kept), indent=2).encode())
    return kept


def chosen_folder(kept: Kept) -> Path | None:
    """Return the folder that was chosen, whether it can be reached or not."""
    return Path(kept.folder) if kept.folder else None

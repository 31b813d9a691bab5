"""The backups in a folder: what each one says of itself, which are there, and which make room for newer ones."""

import hmac
import json
import shutil
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.disk import PART, put_in_place, write_whole
from desktop_app.storage.proof import Proof

MANIFEST = "backup.json"
STORE = "store.db"
KEYSLOTS = "keyslots.json"
ATTACHMENTS = "attachments"
VERSION = 1
HEAD_SHOWN = 12
FOLDER_ELSEWHERE = "mustafid-backups"
RHYTHMS: tuple[tuple[str, int], ...] = (("%Y%m%d%H", 24), ("%Y%m%d", 14), ("%Y%m", 12))
"""How many are kept of each hour, day and month."""
_PURPOSE = b"mustafid copy manifest"
_WORDS = frozenset({"v", "at", "size", "proof", "lock", "lacking", "seal"})


@dataclass(frozen=True)
class Backup:
    """One finished, proven backup."""

    folder: Path
    at: datetime
    size: int
    proof: Proof
    lock: bytes = b""
    """The copy's own key, locked under the office's; empty where the copy lies under the office's key itself."""
    lacking: tuple[str, ...] = ()
    """Stored names of attachments that neither the office nor the folder had whole when it was made."""
    seal: str = ""
    """What only the copy's key makes of all that is told here; empty where a copy was made before there were seals."""

    def is_vouched_for(self, key: bytes) -> bool:
        """Say whether nobody changed what the manifest tells, which the copy's own key must have sealed."""
        return not self.seal or hmac.compare_digest(
            self.seal.encode(errors="replace"), _seal(_told(self), key).encode()
        )

    @property
    def store(self) -> Path:
        """The copied store."""
        return self.folder / STORE

    @property
    def keyslots(self) -> Path:
        """The key slots as they were then."""
        return self.folder / KEYSLOTS

    @property
    def attachments(self) -> Path:
        """The encrypted files, shared by all backups of the folder."""
        return self.folder.parent / ATTACHMENTS

    @property
    def still_lacking(self) -> tuple[str, ...]:
        """Those that were lacking and did not come into the folder since: only what is whole comes into it."""
        return tuple(name for name in self.lacking if not (self.attachments / name).exists())


def elsewhere(folder: Path) -> Path:
    """Return where backups lie on a USB stick or in another folder that a person chose."""
    return folder if folder.name == FOLDER_ELSEWHERE else folder / FOLDER_ELSEWHERE


def name_of(at: datetime, proof: Proof) -> str:
    """Return a backup's name: its time, and the head of the journal that it must hold."""
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{proof.head[:HEAD_SHOWN]}"


def free_moment(folder: Path, at: datetime, proof: Proof) -> datetime:
    """Return the moment that a backup is named after: later by seconds where one of that second is there already."""
    while (folder / name_of(at, proof)).exists():
        at += timedelta(seconds=1)
    return at


def write_manifest(
    folder: Path, at: datetime, proof: Proof, key: bytes, lock: bytes = b"", lacking: tuple[str, ...] = ()
) -> None:
    """Write down what a backup holds and which attachments it lacks, sealed by the key that opens it."""
    told = _told(Backup(folder, at, (folder / STORE).stat().st_size, proof, lock, lacking))
    write_whole(folder / MANIFEST, json.dumps({**told, "seal": _seal(told, key)}, indent=2).encode())


def read_backup(folder: Path) -> Backup | None:
    """Read one backup, or None when the folder is not a whole one."""
    try:
        told = json.loads((folder / MANIFEST).read_bytes())
        at, lock = datetime.fromisoformat(told["at"]), b64decode(told.get("lock", ""), validate=True)
        lacking = tuple(str(name) for name in told.get("lacking", ()))
        found = Backup(folder, at, int(told["size"]), Proof(**told["proof"]), lock, lacking, str(told.get("seal", "")))
        known = told.keys() <= _WORDS  # a word that nobody wrote was one of ours, and without it nothing would miss it
        whole = known and told["v"] == VERSION and found.store.stat().st_size == found.size and found.keyslots.exists()
    except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
        return None
    return found if whole and folder.name == name_of(found.at, found.proof) else None


def list_backups(folder: Path) -> list[Backup]:
    """Return the whole backups of a folder, newest first."""
    try:
        places = [place for place in folder.iterdir() if place.suffix != PART]
    except OSError:
        return []
    found = (read_backup(place) for place in places)
    return sorted((backup for backup in found if backup), key=lambda backup: backup.at, reverse=True)


def kept(backups: Iterable[Backup]) -> set[Path]:
    """Return which backups stay: the newest of each of the last 24 hours, 14 days and 12 months that have one."""
    newest_first = sorted(backups, key=lambda backup: backup.at, reverse=True)
    staying: set[Path] = set()
    for rhythm, count in RHYTHMS:
        staying |= _newest_of_each(newest_first, rhythm, count)
    return staying


def rotate(folder: Path, newest: Path | None = None) -> int:
    """Remove the backups that newer ones have taken the place of; returns how many.

    The one just made stays whatever the clock says: set back, it would make a new copy look old.
    """
    backups = list_backups(folder)
    staying = kept(backups) | {newest}
    going = [backup.folder for backup in backups if backup.folder not in staying]
    for place in going:
        put_in_place(place, place.with_name(place.name + PART))
    sweep(folder)
    return len(going)


def sweep(folder: Path) -> None:
    """Remove what a backup left that was ended half way."""
    for place in folder.glob(f"*{PART}"):
        if place.is_dir():
            shutil.rmtree(place)
        else:
            place.unlink()


def _told(backup: Backup) -> dict[str, object]:
    told: dict[str, object] = {"v": VERSION, "at": backup.at.astimezone(UTC).isoformat(), "size": backup.size}
    told |= {"proof": asdict(backup.proof), "lock": b64encode(backup.lock).decode(), "lacking": list(backup.lacking)}
    return told


def _seal(told: dict[str, object], key: bytes) -> str:
    own = hmac.digest(key, _PURPOSE, "sha256")
    return hmac.digest(own, json.dumps(told, sort_keys=True).encode(), "sha256").hex()


def _newest_of_each(backups: list[Backup], rhythm: str, count: int) -> set[Path]:
    newest: dict[str, Path] = {}
    for backup in backups:
        newest.setdefault(backup.at.strftime(rhythm), backup.folder)
    return set(list(newest.values())[:count])

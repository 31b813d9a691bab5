"""A day on a disk that fills up: ``python -m benchmarks.vault.diskfull.sitting FOLDER OFFICE POINTS HOW``.

`OFFICE` is copied into `FOLDER` first. `HOW` is ``small``: the folder becomes a small disk of its own, filled before
each piece of work and emptied after it. Or ``told``: the disk is as it is, and the system is made to say that it is
full. A line is written for every piece of work.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from benchmarks.vault.diskfull.jobs import CLOSING, QUICK, RECEPTION, SLOW, Job, Sitting, act, draft, restart
from benchmarks.vault.powercut.state import state_of
from desktop_app.disk import PART
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.sentences import sentences
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.faults import Locked
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places
from desktop_app.storage.copies import list_backups
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.journal import verify_chain
from desktop_app.storage.proof import check_pages, prove
from desktop_app.storage.room import READ_ONLY_BELOW

DISK_BYTES = READ_ONLY_BELOW + 46 * 1024 * 1024
BLOCK = 4096
SPARES = tuple(
    BLOCK * blocks for blocks in (0, 1, 2, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024)
)
"""How much is left at each of the twenty points."""
TOLD = frozenset(
    {FaultCode.DISK_FULL, FaultCode.DISK_NEARLY_FULL, FaultCode.NO_ROOM_FOR_COPY, FaultCode.NO_ROOM_TO_RESTORE}
)
NOT_TOLD = "not told"
NOT_KEPT = "what was typed was not kept"
SLOW_EVERY = 5
TRIES = 400


@dataclass(frozen=True)
class Line:
    """What became of one piece of work."""

    point: int
    job: str
    refused: bool
    harm: str = ""


class SmallDisk:
    """A disk that can be filled but for so much, and emptied again."""

    def __init__(self, folder: Path) -> None:
        self._ballast = folder / "ballast"

    def fill(self, spare: int) -> None:
        """Leave no more than this."""
        with self._ballast.open("wb", buffering=0) as ballast:
            block = bytes(1 << 20)
            while block:
                try:
                    if ballast.write(block) < len(block):
                        raise OSError
                except OSError:
                    block = block[: len(block) // 2] if len(block) > BLOCK else b""
            ballast.truncate(max(0, ballast.tell() - spare))

    def empty(self) -> None:
        """Make room again."""
        self._ballast.unlink(missing_ok=True)


class OutsideDisk(SmallDisk):
    """A disk whose filling up is somebody else's doing."""

    def fill(self, spare: int) -> None:
        """Wait for it."""

    def empty(self) -> None:
        """It empties by itself, try after try."""


def live(folder: Path, points: int, disk: SmallDisk) -> Iterator[Line]:
    """Live through a day; the office lies in the folder already, with one copy of it."""
    sitting = _begun(Places(folder / "office"))
    for point in range(points):
        sitting.foreseen = point % 2 == 0
        for job in (*QUICK, *SLOW) if point % SLOW_EVERY == 0 and type(disk) is SmallDisk else QUICK:
            disk.fill(SPARES[point * len(SPARES) // points])
            yield _line(point, job, sitting, disk)
        yield Line(point, "whole", refused=False, harm=_again(act, sitting) or _harm(sitting))
    sitting.signed_in.close()


def _begun(places: Places) -> Sitting:
    """Sign in; a full disk may want several tries of it."""
    for _ in range(TRIES):
        try:
            return Sitting.begin(places)
        except Refused as refusal:
            if _not_told(refusal):
                raise
    raise TimeoutError


def _line(point: int, job: Job, sitting: Sitting, disk: SmallDisk) -> Line:
    reserve, saved, before = sitting.places.reserve.exists(), sitting.saved, state_of(sitting.signed_in.opened.store)
    told = _try(job, sitting)
    harm = told or ""
    if told == "" and job in CLOSING:
        disk.empty()
        harm = _again(restart, sitting)
    if told == "" and saved == sitting.saved and state_of(sitting.signed_in.opened.store).digest != before.digest:
        harm = "half done"
    if told == "" and job is draft and reserve and type(disk) is SmallDisk:
        harm = NOT_KEPT
    disk.empty()
    if told == "" and not harm:
        harm = _again(job, sitting)
    return Line(point, job.__name__, told is not None, harm)


def _try(job: Job, sitting: Sitting) -> str | None:
    """Do a piece of work; none when it was done, nothing when it was refused in the right words, or what went wrong."""
    try:
        job(sitting)
    except Refused as refusal:
        return _not_told(refusal)
    except Exception as error:  # whatever it is, nobody was told in words
        return f"{NOT_TOLD}: {type(error).__name__} {error}"
    return None


def _not_told(refusal: Refused) -> str:
    said = sentences(refusal)
    right = {fault.code for fault in refusal.faults} <= TOLD and all("…" not in words for words in said)
    return "" if right else f"{NOT_TOLD}: {said}"


def _again(job: Job, sitting: Sitting) -> str:
    """Do it again now that there is room, with no restart."""
    for _ in range(TRIES):
        told = _try(job, sitting)
        if told != "":
            return "" if told is None else f"does not go on: {told}"
    return "does not go on"


def _harm(sitting: Sitting) -> str:
    """Look at everything: pages, chain, files, drafts, slots, copies, and what was left lying about."""
    opened, places = sitting.signed_in.opened, sitting.places
    try:
        check_pages(opened.store.path, opened.store.key)
        with opened.store.reading() as session:
            if not verify_chain(session).whole or opened.vault.missing(session):
                return "corrupt"
        if KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, sitting.phrase).key != opened.store.key:
            return "slots of another key"
        newest = list_backups(places.backups)[0]
        prove(newest.store, KeySlots(newest.keyslots).open(RECEPTION.user_name, PASSPHRASE).key)
    except (StoreTrouble, Locked, DBAPIError) as error:
        return f"corrupt: {error}"
    left = [path.name for path in places.root.rglob(f"*{PART}")]
    return f"left behind: {left}" if left else "" if places.reserve.exists() else "no reserve"


def main(folder: Path, template: Path, points: int, how: str) -> None:
    """Live through a day, and tell every piece of work; by a call that no full disk stops."""
    if how == "small":
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_BYTES}", "none", str(folder)], check=True)
    shutil.copytree(template, folder / "office")
    for line in live(folder, points, SmallDisk(folder) if how == "small" else OutsideDisk(folder)):
        os.writev(1, [json.dumps(asdict(line), ensure_ascii=False).encode() + b"\n"])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4])

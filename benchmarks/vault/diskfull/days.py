"""Days on a disk that fills up: a small disk of its own where that is allowed, or a system that says it is full."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

from benchmarks.vault.diskfull.jobs import RECEPTION, Sitting, scan
from benchmarks.vault.diskfull.sitting import Line
from benchmarks.vault.powercut.trace import python
from desktop_app.casework.door import now
from desktop_app.casework.founding import found_office
from desktop_app.casework.keys import Keyring, set_passphrase
from desktop_app.casework.opening import door_of, open_office
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.casework.upkeep import back_up_now
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.office import founding_on
from desktop_app.practice.staff import ADMINISTRATOR, PASSPHRASE
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places

WRITES = "write,pwrite64"
FIRST_WRITE, LAST_WRITE = 40, 700
"""Between which of its writes a day is told that the disk is full."""
FAILING = 40
"""How many writes fail before there is room again."""
OWN_DISK = ("unshare", "--map-root-user", "--mount")
"""Runs a command that may mount disks which nobody else sees."""


def template(folder: Path) -> Path:
    """Found an office with two who work in it, a form that was begun, and one copy."""
    places, present = Places(folder / "template"), now()
    clock = PracticeClock((present - timedelta(30)).date(), present)
    found_office(places, founding_on(clock.today), clock)
    opened = open_office(places, KeySlots(places.keyslots).open(ADMINISTRATOR.user_name, PASSPHRASE).key)
    door = door_of(opened, ADMINISTRATOR.user_name, clock)
    roles = frozenset({RECEPTION.role})
    door.run(add_staff, StaffForm(RECEPTION.full_name, RECEPTION.user_name, RECEPTION.job_title, roles=roles))
    door.run(set_passphrase, Keyring(places, opened.store), RECEPTION.user_name, PASSPHRASE, PASSPHRASE)
    sitting = Sitting.begin(places)
    scan(sitting)
    sitting.signed_in.close()
    door.ask(back_up_now, opened, None)
    opened.store.close()
    return places.root


def may_mount() -> bool:
    """Say whether this system lets us have a small disk of our own."""
    probe = [*OWN_DISK, "mount", "-t", "tmpfs", "none", "."]
    try:
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def on_small_disk(office: Path, folder: Path, points: int) -> Iterator[Line]:
    """Live through one day on a disk that is truly full at so many points."""
    disk = folder / "disk"
    disk.mkdir()
    yield from _lines([*OWN_DISK, *_day(disk, office, points, "small")])


def as_told(office: Path, folder: Path, days: int) -> Iterator[Line]:
    """Live through so many days, each told at another of its writes that the disk is full, for a while."""
    chance = Random(days)
    for day in range(days):
        disk = folder / f"day-{day}"
        disk.mkdir()
        first = chance.randint(FIRST_WRITE, LAST_WRITE)
        full = f"inject={WRITES}:error=ENOSPC:when={first}..{first + FAILING}"
        injecting = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={WRITES}", "-e", full]
        for line in _lines([*injecting, *_day(disk, office, 1, "told")]):
            yield Line(day, line.job, line.refused, line.harm)


def _day(disk: Path, office: Path, points: int, how: str) -> list[str]:
    return python("benchmarks.vault.diskfull.sitting", str(disk), str(office), str(points), how)


def _lines(command: Sequence[str]) -> Iterator[Line]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    for text in done.stdout.splitlines():
        yield Line(**json.loads(text))
    if done.returncode:
        yield Line(0, "day", refused=False, harm=f"ended: {done.stderr[-600:]}")

"""The place outside of this computer where copies go by themselves: chosen once, known by its mark."""

import secrets
from collections.abc import Iterable
from pathlib import Path

from desktop_app.casework.copy_record import Kept, chosen_folder, recall, remember
from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.disk import on_same_disk, write_whole
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.permissions import Act
from desktop_app.settings import Places
from desktop_app.storage.copies import elsewhere
from desktop_app.storage.place import disk_told

MARK = "place.txt"


@performs(Act.BACK_UP)
def choose_place(desk: Desk, places: Places, folder: Path | None) -> None:
    """Remember the folder or stick that copies shall go to by themselves; None: none any more."""
    desk.concern(OFFICE)
    desk.always = True
    if folder is None:
        remember(places, folder="", mark="")
        return
    with told_in_words(), disk_told(folder):
        if on_same_disk(folder, places.root):
            raise desk.refuse(FaultCode.COPY_PLACE_SAME_DISK, "folder")
        target = elsewhere(folder)
        target.mkdir(mode=0o700, exist_ok=True)
        mark = _mark_in(target) or secrets.token_hex(16)
        write_whole(target / MARK, mark.encode())
    remember(places, folder=str(target), mark=mark)


def place_now(places: Places, plugged_in: Iterable[Path] = ()) -> Path | None:
    """Return the chosen place if it can be reached: where it was, or wherever that stick is plugged in now."""
    kept = recall(places)
    if not kept.mark:
        return None
    folders = [*([found] if (found := chosen_folder(kept)) else []), *(elsewhere(folder) for folder in plugged_in)]
    return next((folder for folder in folders if _is_it(folder, kept)), None)


def _is_it(folder: Path, kept: Kept) -> bool:
    return _mark_in(folder) == kept.mark


def _mark_in(folder: Path) -> str:
    try:
        return (folder / MARK).read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""

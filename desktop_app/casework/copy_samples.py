"""Attachments read again, some each day: office and copy against each other, and whichever is damaged brought anew."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from desktop_app.casework.copy_record import recall, remember
from desktop_app.casework.desk import OFFICE, Desk
from desktop_app.casework.opening import Opened
from desktop_app.casework.performs import performs
from desktop_app.casework.troubles import told_in_words
from desktop_app.casework.upkeep import Onlooker, copies_of
from desktop_app.models.documents import Attachment
from desktop_app.policy.copies import sample_size
from desktop_app.policy.permissions import Act
from desktop_app.settings import Places
from desktop_app.storage.attachments import still_named
from desktop_app.storage.backup import bring, is_whole
from desktop_app.storage.copies import ATTACHMENTS
from desktop_app.storage.place import alone_in
from desktop_app.storage.watch import Stage, Watch


@dataclass(frozen=True)
class Sample:
    """What a day's reading found: how many were read, brought anew into the copy, and damaged in the office."""

    seen: int
    mended: int
    damaged: tuple[str, ...]


@performs(Act.KEEP_COPIES)
def sample_today(desk: Desk, opened: Opened, folder: Path | None) -> int:
    """Say how many attachments are still to be read today in the office and in one place of copies."""
    total = desk.session.scalar(select(func.count()).select_from(Attachment)) or 0
    return sample_size(total, recall(opened.places).day(_field("sampled", folder)), desk.today)


@performs(Act.KEEP_COPIES, sensitive=True)
def read_sample(
    desk: Desk, opened: Opened, folder: Path | None, count: int, onlooker: Onlooker | None = None
) -> Sample:
    """Read the next attachments in the office and in a place of copies; what is damaged in the copy is brought anew."""
    desk.by_program = True
    cursor = _field("cursor", folder)
    rows = _next_rows(desk, getattr(recall(opened.places), cursor), count)
    copies, watch = copies_of(opened.places, folder), (onlooker or Onlooker()).watch()
    with told_in_words(), alone_in(copies):
        found = _read(desk, rows, opened, copies / ATTACHMENTS, watch)
    healed = {row.stored_name for row in rows} - set(found.damaged)
    damaged = tuple(sorted((still_damaged(desk, opened.places) - healed) | set(found.damaged)))
    remember(
        opened.places,
        damaged=damaged,
        **{cursor: rows[-1].stored_name if rows else "", _field("sampled", folder): desk.today.isoformat()},
    )
    desk.concern(OFFICE, f"read={found.seen} mended={found.mended} damaged={len(found.damaged)}")
    return found


def still_damaged(desk: Desk, places: Places) -> set[str]:
    """Return what is remembered as damaged and still counts: what was attached anew in its place sets it right."""
    return still_named(desk.session, recall(places).damaged)


@performs(Act.KEEP_COPIES)
def forget_replaced(desk: Desk, opened: Opened) -> None:
    """Remember no longer as damaged what was attached anew."""
    remember(opened.places, damaged=tuple(sorted(still_damaged(desk, opened.places))))


@performs(Act.BACK_UP)
def put_back(desk: Desk, opened: Opened, folders: Sequence[Path | None]) -> int:
    """Bring what is damaged in the office back from a copy that has it whole; returns how many no copy has."""
    names = still_damaged(desk, opened.places)
    rows = desk.session.scalars(select(Attachment).where(Attachment.stored_name.in_(names))).all()
    lost = []
    with told_in_words():
        for row in rows:
            if not any(_brought_back(row, opened, folder) for folder in folders):
                lost.append(row.stored_name)
    remember(opened.places, damaged=tuple(lost))
    desk.always = True
    desk.concern(OFFICE, f"put_back={len(rows) - len(lost)} damaged={len(lost)}")
    return len(lost)


def _brought_back(row: Attachment, opened: Opened, folder: Path | None) -> bool:
    copies = copies_of(opened.places, folder) / ATTACHMENTS
    if is_whole(row, copies):
        bring(row, copies, opened.places.attachments, Watch(), read_back=True)
    return is_whole(row, opened.places.attachments)


def _read(desk: Desk, rows: Sequence[Attachment], opened: Opened, copies: Path, watch: Watch) -> Sample:
    mended, damaged = 0, []
    for done, row in enumerate(rows):
        watch.step(Stage.FILES, done, len(rows))
        if not is_whole(row, opened.places.attachments):
            damaged.append(row.stored_name)
        elif copies.is_dir():
            mended += bring(row, opened.places.attachments, copies, watch, read_back=True)
    return Sample(len(rows), mended, tuple(sorted(still_named(desk.session, damaged))))


def _next_rows(desk: Desk, after: str, count: int) -> list[Attachment]:
    """Go on behind the last one read, and begin again from the first: random names, so new ones come among the old."""
    in_order = select(Attachment).order_by(Attachment.stored_name).limit(count)
    later = list(desk.session.scalars(in_order.where(Attachment.stored_name > after)))
    rest = count - len(later)
    if rest <= 0:
        return later
    return later + list(desk.session.scalars(in_order.where(Attachment.stored_name <= after).limit(rest)))


def _field(name: str, folder: Path | None) -> str:
    return f"{name}_{'here' if folder is None else 'away'}"

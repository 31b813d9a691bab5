"""Many papers at once: what waits for the printer in its order, one file of them all, and a stick to carry them.

Every paper is read and recorded in a transaction of its own, for its journal entry belongs to its own file.
"""

import uuid
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.intake.papers import INTAKE_PAPERS
from desktop_app.casework.paper_lists import PaperFilter, PaperRow, list_papers
from desktop_app.casework.paper_reach import printable_paper
from desktop_app.casework.papers import Printed, read_paper, record_printing
from desktop_app.casework.performs import performs
from desktop_app.casework.upkeep import Onlooker
from desktop_app.disk import PART, put_in_place, sync_file, write_synced
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind

MOST_WAITING = 1000
_ORDER = {kind: place for place, kind in enumerate(dict.fromkeys((*INTAKE_PAPERS, *PaperKind)))}
"""The order in which a person is given the papers of one file to sign."""
_NOBODY = Onlooker()


@performs(Act.PRINT_PAPER)
def waiting_to_print(desk: Desk) -> tuple[PaperRow, ...]:
    """List the papers that wait for the printer: what concerns no file, then file by file, each as it is signed.

    What the policy keeps from the actor is left to those who may read it.
    """
    rows = list_papers(desk, PaperFilter.TO_PRINT, limit=MOST_WAITING)
    return tuple(
        sorted((row for row in rows if not row.kept), key=lambda row: (row.file_number, _ORDER[row.kind], row.serial))
    )


@performs(Act.PRINT_PAPER)
def check_printable(desk: Desk, paper_id: uuid.UUID) -> None:
    """Refuse what `record_printing` would refuse, before a paper is read and leaves the office."""
    printable_paper(desk, paper_id)


def join_papers(door: Door, paper_ids: Sequence[uuid.UUID], path: Path, onlooker: Onlooker = _NOBODY) -> int:
    """Write papers one after another into one PDF, whole or not at all, and record it of each; returns how many.

    Raises OSError where the place does not take the file, `Refused` where a paper may not be printed or a person stops.
    """
    from desktop_app.printing.batch import join

    part = path.with_name(path.name + PART)
    try:
        with open(part, "wb") as out:
            joined = join((paper.pdf for paper in _read(door, paper_ids, onlooker)), out)
        sync_file(part)
        put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)
    _record(door, paper_ids, path.name)
    return joined


def send_to_folder(
    door: Door, paper_ids: Sequence[uuid.UUID], folder: Path, target: str, onlooker: Onlooker = _NOBODY
) -> tuple[str, ...]:
    """Write every paper into a folder under its serial, all or none, and record it of each; returns the names.

    Each file is read back and compared before any has its name. Raises as `join_papers` does.
    """
    parts: dict[Path, Path] = {}
    placed: list[Path] = []
    try:
        for paper in _read(door, paper_ids, onlooker):
            path = _free(folder, paper)
            parts[path] = path.with_name(path.name + PART)
            write_synced(parts[path], paper.pdf)
            if parts[path].read_bytes() != paper.pdf:
                raise Refused(Fault(FaultCode.WRITTEN_BADLY))
        for path, part in parts.items():
            placed.append(path)
            put_in_place(part, path)
    except BaseException:
        for path in (*parts.values(), *placed):
            path.unlink(missing_ok=True)
        raise
    _record(door, paper_ids, target)
    return tuple(path.name for path in placed)


def _read(door: Door, paper_ids: Sequence[uuid.UUID], onlooker: Onlooker) -> Iterator[Printed]:
    for done, paper_id in enumerate(paper_ids):
        if onlooker.cancelled():
            raise Refused(Fault(FaultCode.STOPPED))
        onlooker.progress("papers", done, len(paper_ids))
        door.ask(check_printable, paper_id)
        yield door.ask(read_paper, paper_id)
    onlooker.progress("papers", len(paper_ids), len(paper_ids))


def _free(folder: Path, paper: Printed) -> Path:
    """Name a paper by its serial; a file that is not this paper is never written over."""
    names = (f"{paper.serial}{f'-{again}' if again else ''}.pdf" for again in range(MOST_WAITING))
    return next(path for path in map(folder.joinpath, names) if not path.exists())


def _record(door: Door, paper_ids: Sequence[uuid.UUID], target: str) -> None:
    for paper_id in paper_ids:
        door.run(record_printing, paper_id, target)

"""The papers of the practice office: written out, and read back from their own pages."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from itertools import groupby
from pathlib import Path

import pypdfium2

from desktop_app.casework.association import read_association
from desktop_app.casework.door import Door
from desktop_app.casework.letters.recovery import HALVES, recovery_papers
from desktop_app.casework.paper_lists import PaperRow, list_papers
from desktop_app.casework.papers import paper_bytes
from desktop_app.policy.dates import dual
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.printing.papers import PAPERS
from desktop_app.printing.record import read_record
from desktop_app.printing.wording import wording

MOST = 1000
_EVERY_ONE = frozenset(
    {
        PaperKind.EXCLUSION_DECISION,
        PaperKind.TRANSFER_DECISION,
        PaperKind.FREEZE_NOTICE,
        PaperKind.CLOSURE_CERTIFICATE,
    }
)
"""Kinds of which every paper is shown: each speaks of another situation."""
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")


@dataclass(frozen=True, slots=True)
class PaperEntry:
    """One paper, as the story lists it."""

    file: str
    kind: str
    title: str
    serial: str
    fields: Mapping[str, str]


class Unreadable(Exception):
    """A paper whose own words could not be read back from its pages."""


def write_papers(door: Door, folder: Path, say: Callable[[str], object]) -> Iterator[PaperEntry]:
    """Write the papers of every kind that the office has issued."""
    for row in _chosen(door.ask(list_papers, limit=MOST)):
        pdf = door.ask(paper_bytes, row.id)
        fields = read_record(pdf)
        blank = row.file_id is None and PAPERS[row.kind].blank is not None
        yield _written(folder, say, row.kind, row.title, row.serial, pdf, fields, blank=blank)


def write_recovery_sheets(
    door: Door, folder: Path, say: Callable[[str], object], halves: tuple[str, str]
) -> Iterator[PaperEntry]:
    """Write the sheets with the recovery code, which no office keeps."""
    words = wording(PaperKind.RECOVERY_CODE)
    office = door.ask(read_association).typed
    for which, half, pdf in zip(HALVES, halves, door.run(recovery_papers, halves), strict=True):
        fields = {
            "association": office["association"],
            "branch": office["branch_name"],
            "made_on": dual(door.clock().date()),
            "made_by": door.actor.name,
            "half": words.text(f"half_{which}"),
            "keeper": words.text(f"keeper_{which}"),
            "code": half.replace("-", " "),
        }
        yield _written(folder, say, PaperKind.RECOVERY_CODE, words.title, words.text("no_serial"), pdf, fields)


def as_rows(entries: list[PaperEntry]) -> list[dict[str, object]]:
    """The papers for the story."""
    return [asdict(entry) for entry in entries]


def _chosen(rows: tuple[PaperRow, ...]) -> Iterator[PaperRow]:
    """Choose the newest sound paper of each kind, and every one of the kinds that differ by situation."""
    order = list(PaperKind)
    sound = [row for row in rows if row.state is not PaperState.VOID]
    for kind, papers in groupby(sorted(sound, key=lambda row: order.index(row.kind)), key=lambda row: row.kind):
        found = list(papers)
        yield from found if kind in _EVERY_ONE else found[:1]


def _written(
    folder: Path,
    say: Callable[[str], object],
    kind: PaperKind,
    title: str,
    serial: str,
    pdf: bytes,
    fields: Mapping[str, str],
    *,
    blank: bool = False,
) -> PaperEntry:
    """Write a paper under its kind; a form that is about nobody is told to be blank."""
    stem = f"{kind.value}-blank" if blank else kind.value
    name, place = f"{stem}.pdf", 2
    while (folder / name).exists():
        name, place = f"{stem}-{place}.pdf", place + 1
    (folder / name).write_bytes(pdf)
    _read_back(pdf, name, fields)
    say(f"paper {name}")
    return PaperEntry(f"papers/{name}", kind.value, title, serial, dict(fields))


def _read_back(pdf: bytes, name: str, fields: Mapping[str, str]) -> None:
    """Find every number of the fields on the pages again; PDFium keeps numbers whole, and parts them from letters."""
    document = pypdfium2.PdfDocument(pdf)
    text = _plain("\n".join(page.get_textpage().get_text_range() for page in document))
    document.close()
    lost = [number for words in fields.values() for number in _NUMBER.findall(_plain(words)) if number not in text]
    if lost:
        raise Unreadable(f"{name}: {', '.join(lost)}")


def _plain(text: str) -> str:
    return "".join(char for char in text if unicodedata.category(char) not in {"Cf", "Mn"})

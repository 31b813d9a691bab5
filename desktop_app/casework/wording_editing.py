"""The wording of papers edited by a person: read, tried on a sample, compared, adopted from a day, and taken back."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from desktop_app.casework.decisions.finding import staff_names
from desktop_app.casework.desk import Desk
from desktop_app.casework.drafts import OpenDraft, draft_about, load_draft, own_drafts
from desktop_app.casework.letters.heads import letterhead
from desktop_app.casework.letters.samples import print_sample
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.casework.typed_form import Typed, read_day
from desktop_app.casework.wording_changes import Change, changes_between
from desktop_app.casework.wording_form import TextPlace, as_typed, read_form, text_places
from desktop_app.casework.wordings import (
    bundled_wording,
    edition_in_force,
    editions_of,
    wording_in_force,
    wording_of_edition,
)
from desktop_app.models.bounds import LINE_LENGTH
from desktop_app.models.wordings import WordingEdition
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DraftKind, PaperKind
from desktop_app.policy.text import clean
from desktop_app.printing.wording import Wording

FIRST_DAY, NOTE = "in_force_from", "note"


@dataclass(frozen=True, slots=True)
class WordingRow:
    """A paper in the list of wordings: the edition printed today, and since when, if it is the association's own.

    ``next_from`` is the day of an edition that waits for its day; ``drafted`` says that the reader has begun another.
    """

    kind: PaperKind
    title: str
    edition: str
    own: bool
    in_force_from: date | None
    next_from: date | None
    drafted: bool


@dataclass(frozen=True, slots=True)
class EditionRow:
    """One edition of a paper's words; the program's own has neither day nor name."""

    edition: str
    title: str
    in_force_from: date | None
    in_force: bool
    made_by: str
    note: str


@dataclass(frozen=True)
class OpenWording:
    """A paper's wording as a form shows it: its texts, the words in force, its editions, and one's own draft."""

    kind: PaperKind
    places: tuple[TextPlace, ...]
    in_force: Typed
    edition: str
    own: bool
    editions: tuple[EditionRow, ...]
    draft: OpenDraft | None
    today: date


@performs(Act.EDIT_WORDING)
def list_wordings(desk: Desk) -> tuple[WordingRow, ...]:
    """List the papers with the edition that each is printed with today."""
    begun = {row.step for row in own_drafts(desk, (DraftKind.WORDING,))}
    return tuple(_row(desk, kind, drafted=kind.value in begun) for kind in PaperKind)


@performs(Act.EDIT_WORDING)
def open_wording(desk: Desk, kind: PaperKind) -> OpenWording:
    """Read everything that the form of one paper shows."""
    words = wording_in_force(desk, kind)
    drafts = own_drafts(desk, (DraftKind.WORDING,))
    begun = next((row for row in drafts if row.step == kind.value), None)
    return OpenWording(
        kind=kind,
        places=text_places(kind),
        in_force=as_typed(words),
        edition=words.edition,
        own=edition_in_force(desk, kind, desk.today) is not None,
        editions=_editions(desk, kind),
        draft=None if begun is None else load_draft(desk, begun.id),
        today=desk.today,
    )


@performs(Act.EDIT_WORDING)
def read_edition(desk: Desk, kind: PaperKind, edition: str) -> Typed:
    """Read the words of one edition, as the form has them."""
    return as_typed(wording_of_edition(desk, kind, edition))


@performs(Act.EDIT_WORDING)
def preview_wording(desk: Desk, kind: PaperKind, typed: Typed) -> bytes:
    """Print the sample of a paper with the words as typed; nothing is kept."""
    words, faults = read_form(kind, typed, _next_edition(desk, kind))
    refuse_if(faults)
    return print_sample(desk, kind, letterhead(desk), words)


@performs(Act.EDIT_WORDING)
def changes_typed(desk: Desk, kind: PaperKind, typed: Typed) -> tuple[Change, ...]:
    """List what was typed otherwise than it is in force."""
    return changes_between(text_places(kind), as_typed(wording_in_force(desk, kind)), typed)


@performs(Act.EDIT_WORDING)
def compare_editions(desk: Desk, kind: PaperKind, before: str, after: str) -> tuple[Change, ...]:
    """List what differs between two editions."""
    old, new = (as_typed(wording_of_edition(desk, kind, edition)) for edition in (before, after))
    return changes_between(text_places(kind), old, new)


@performs(Act.EDIT_WORDING)
def adopt_wording(desk: Desk, kind: PaperKind, typed: Typed, draft_id: uuid.UUID | None = None) -> str:
    """Adopt the words as typed from a day on, and say why; the draft is done with. Returns the name of the edition."""
    words, faults = read_form(kind, typed, _next_edition(desk, kind))
    first_day, note, wrong = _read_adoption(desk, typed)
    refuse_if(faults + wrong)
    before = wording_in_force(desk, kind, first_day)
    if (words.title, words.texts, words.lists) == (before.title, before.texts, before.lists):
        raise desk.refuse(FaultCode.WORDING_UNCHANGED)
    _keep(desk, kind, words, first_day, note)
    if draft_id is not None:
        desk.session.delete(draft_about(desk, draft_id, DraftKind.WORDING))
    return words.edition


@performs(Act.EDIT_WORDING)
def restore_bundled(desk: Desk, kind: PaperKind, typed: Typed) -> None:
    """Go back to the words of the program from a day on, and say why."""
    first_day, note, wrong = _read_adoption(desk, typed)
    refuse_if(wrong)
    words = bundled_wording(kind)
    if wording_in_force(desk, kind, first_day).edition == words.edition:
        raise desk.refuse(FaultCode.WORDING_UNCHANGED)
    _keep(desk, kind, words, first_day, note)


def _read_adoption(desk: Desk, typed: Typed) -> tuple[date, str, list[Fault]]:
    """Read the first day of an edition and why it is made."""
    first_day, faults = read_day(typed, FIRST_DAY)
    note = clean(typed.get(NOTE, ""))
    if not note:
        faults.append(Fault(FaultCode.REQUIRED, NOTE))
    if len(note) > LINE_LENGTH:
        faults.append(Fault(FaultCode.TOO_LONG, NOTE, {"limit": str(LINE_LENGTH)}))
    if first_day is not None and first_day < desk.today:
        faults.append(Fault(FaultCode.EDITION_IN_THE_PAST, FIRST_DAY))
    return first_day or desk.today, note, faults


def _keep(desk: Desk, kind: PaperKind, words: Wording, first_day: date, note: str) -> None:
    desk.reason = note
    edition = WordingEdition(
        kind=kind,
        edition=words.edition,
        body=words.to_toml(),
        in_force_from=first_day,
        made_at=desk.now,
        made_by=desk.actor.id,
        note=note,
    )
    add(desk, edition)


def _next_edition(desk: Desk, kind: PaperKind) -> str:
    """Name the next edition of the association's own: the program's, a full stop, a running number."""
    made = desk.session.scalar(select(func.count()).where(WordingEdition.kind == kind)) or 0
    return f"{bundled_wording(kind).edition}.{made + 1}"


def _row(desk: Desk, kind: PaperKind, *, drafted: bool) -> WordingRow:
    rows = editions_of(desk, kind)
    now = next((row for row in rows if row.in_force_from <= desk.today), None)
    waiting = [row.in_force_from for row in rows if row.in_force_from > desk.today]
    words = wording_in_force(desk, kind)
    return WordingRow(
        kind=kind,
        title=words.title,
        edition=words.edition,
        own=words.edition != bundled_wording(kind).edition,
        in_force_from=now.in_force_from if now else None,
        next_from=min(waiting, default=None),
        drafted=drafted,
    )


def _editions(desk: Desk, kind: PaperKind) -> tuple[EditionRow, ...]:
    """List the editions, the newest first and the program's own last."""
    rows, now = editions_of(desk, kind), edition_in_force(desk, kind, desk.today)
    names = staff_names(desk.session, {row.made_by for row in rows})
    adopted = tuple(
        EditionRow(
            edition=row.edition,
            title=wording_of_edition(desk, kind, row.edition).title,
            in_force_from=row.in_force_from,
            in_force=row is now,
            made_by=names[row.made_by],
            note=row.note,
        )
        for row in rows
    )
    bundled = bundled_wording(kind)
    return (*adopted, EditionRow(bundled.edition, bundled.title, None, now is None, "", ""))

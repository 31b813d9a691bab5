"""The wording that a paper is printed with: the association's own edition in force, else the one of the program."""

from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.models.wordings import WordingEdition
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.wording import Wording, parse_wording, wording


def bundled_wording(kind: PaperKind) -> Wording:
    """Return the wording that comes with the program: its keys and placeholders are the frame of every edition."""
    return wording(kind)


def wording_in_force(desk: Desk, kind: PaperKind, day: date | None = None) -> Wording:
    """Return the wording of a paper issued on a day; today when none is given."""
    row = edition_in_force(desk, kind, day or desk.today)
    return bundled_wording(kind) if row is None else wording_of_row(row)


def wording_of_edition(desk: Desk, kind: PaperKind, edition: str) -> Wording:
    """Return the wording of one edition, such as the one that a paper was printed with."""
    row = next((row for row in editions_of(desk, kind) if row.edition == edition), None)
    if row is not None:
        return wording_of_row(row)
    bundled = bundled_wording(kind)
    if bundled.edition != edition:
        raise desk.refuse(FaultCode.NOT_FOUND)
    return bundled


def edition_in_force(desk: Desk, kind: PaperKind, day: date) -> WordingEdition | None:
    """Return the row of the edition in force on a day, if the association has one."""
    return next((row for row in editions_of(desk, kind) if row.in_force_from <= day), None)


def editions_of(desk: Desk, kind: PaperKind) -> list[WordingEdition]:
    """List the editions that were adopted, the one that holds longest first; of one day's, the one made last."""
    newest = WordingEdition.in_force_from.desc(), WordingEdition.made_at.desc(), WordingEdition.id.desc()
    return list(desk.session.scalars(select(WordingEdition).where(WordingEdition.kind == kind).order_by(*newest)))


def wording_of_row(row: WordingEdition) -> Wording:
    """Return the words of an adopted edition, in the frame of the paper as it is today."""
    return parse_wording(row.body, f"{row.kind.value} {row.edition}").fitted(bundled_wording(row.kind))

"""The declaration of data accuracy: it quotes the data of its day, and a change asks for a new one."""

import uuid
from datetime import date

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.as_typed import differ, quoted
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.documents import Declaration


def make_declaration(desk: Desk, file: CaseFile, request: Request | None = None) -> Declaration:
    """Write a declaration that quotes the data as they stand; one that was there before gives way to it."""
    for former in _in_force(desk, file.id):
        former.superseded_on = desk.today
    return add(
        desk,
        Declaration(
            file_id=file.id,
            request_id=request.id if request else None,
            made_on=desk.today,
            quoted=dict(quoted(desk, file)),
        ),
    )


def current_declaration(desk: Desk, file_id: uuid.UUID) -> Declaration | None:
    """Return the declaration that stands, signed or not."""
    return next(iter(_in_force(desk, file_id)), None)


def mark_signed(desk: Desk, declaration: Declaration, day: date) -> None:
    """Write down that a declaration was signed; the file's data are vouched for again."""
    declaration.signed_on = day
    file = desk.get(CaseFile, declaration.file_id)
    file.declaration_stale = differ(declaration.quoted, quoted(desk, file))


def mark_stale_if_changed(desk: Desk, file: CaseFile) -> bool:
    """Ask for a new declaration if the data no longer are what the last one quotes; says whether they are not."""
    desk.session.flush()
    declaration = current_declaration(desk, file.id)
    changed = declaration is None or differ(declaration.quoted, quoted(desk, file))
    file.declaration_stale = file.declaration_stale or changed
    return changed


def _in_force(desk: Desk, file_id: uuid.UUID) -> list[Declaration]:
    rows = (
        select(Declaration)
        .where(Declaration.file_id == file_id, Declaration.superseded_on.is_(None))
        .order_by(Declaration.id.desc())
    )
    return list(desk.session.scalars(rows))

"""Issuing a paper: its words are frozen, printed, put into the vault and never set again."""

import uuid
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from desktop_app.casework.attachments import Scan, keep
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.heads import letterhead
from desktop_app.casework.letters.sealing import sealed, with_code
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.paper_steps import came_into
from desktop_app.casework.records import add
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.policy.dates import dual
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.printing.identity import PaperIdentity
from desktop_app.printing.wording import Wording


def issue_paper(
    desk: Desk,
    kind: PaperKind,
    fields: object,
    *,
    file_id: uuid.UUID | None = None,
    request_id: uuid.UUID | None = None,
    subject_id: uuid.UUID | None = None,
    needs_signature: bool = False,
) -> uuid.UUID:
    """Freeze the fields, print them under a new serial, and keep the paper with its bytes; returns its key."""
    from desktop_app.printing.papers.values import as_stored
    from desktop_app.printing.seal import pages_of

    stored, said = as_stored(fields), wording_in_force(desk, kind)
    identity = _named(desk, kind, said, stored, file_id)
    printed = sealed(desk, _print(desk, kind, said, fields, stored, identity))
    paper = Paper(
        file_id=file_id,
        request_id=request_id,
        subject_id=subject_id,
        kind=kind,
        title=identity.title,
        serial=identity.serial,
        edition=said.edition,
        fields=stored,
        data_hash=identity.data_hash,
        journal_head=desk.journal_head,
        composed_at=desk.now,
        composed_by=desk.actor.id,
        bytes_id=keep(desk, Scan(printed, f"{identity.serial}.pdf")),
        pages=pages_of(printed),
        code=identity.code,
        seal_key_id=desk.sealer.in_use(desk.session).row_id,
        needs_signature=needs_signature,
    )
    add(desk, paper)
    desk.session.flush()
    came_into(desk, paper, PaperState.COMPOSED)
    return paper.id


def preview_paper(desk: Desk, kind: PaperKind, fields: object, file_id: uuid.UUID | None = None) -> bytes:
    """Print a paper as it would be issued, named a draft instead of a serial; nothing is kept."""
    from desktop_app.printing.papers.parts import common
    from desktop_app.printing.papers.values import as_stored

    stored, said = as_stored(fields), wording_in_force(desk, kind)
    file = desk.get(CaseFile, file_id) if file_id else None
    identity = _identity(desk, kind, said, common().text("draft_serial"), stored, file)
    return _print(desk, kind, said, fields, stored, replace(identity, draft=True))


def data_hash(stored: Mapping[str, Any]) -> str:
    """Return the hash of a paper's data: of the record that travels inside it, so that anybody can compute it again."""
    from desktop_app.printing.papers.values import in_words
    from desktop_app.printing.record import record_hash

    return record_hash(in_words(stored))


def _named(
    desk: Desk, kind: PaperKind, said: Wording, stored: Mapping[str, Any], file_id: uuid.UUID | None
) -> PaperIdentity:
    """Name a new paper by the next number, with its signed code and the mark of its seal."""
    file = desk.get(CaseFile, file_id) if file_id else None
    bare = _identity(desk, kind, said, next_number(desk, Series.PAPER), stored, file)
    return with_code(desk, kind, bare, desk.get(Person, file.holder_id) if file else None)


def _identity(
    desk: Desk, kind: PaperKind, said: Wording, serial: str, stored: Mapping[str, Any], file: CaseFile | None
) -> PaperIdentity:
    return PaperIdentity(
        kind=kind.value,
        title=said.title,
        serial=serial,
        edition=said.edition,
        issued=dual(desk.today),
        issued_on=desk.today,
        data_hash=data_hash(stored),
        journal_head=desk.journal_head,
        branch_prefix=desk.office.branch_prefix,
        subject_number=file.number if file else "",
    )


def _print(
    desk: Desk, kind: PaperKind, said: Wording, fields: object, stored: Mapping[str, Any], identity: PaperIdentity
) -> bytes:
    # The press loads reportlab and HarfBuzz, which would slow down every start of the program.
    from desktop_app.printing.papers import PAPERS
    from desktop_app.printing.papers.values import in_words
    from desktop_app.printing.press import print_paper

    blocks = PAPERS[kind].compose(fields, said)
    return print_paper(letterhead(desk), identity, blocks, in_words(stored))

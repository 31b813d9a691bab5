"""Writes the documents of a form, each with its scan."""

import uuid
from collections.abc import Iterable, Mapping

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.form import DocumentForm
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Document


def write_documents(
    desk: Desk,
    file: CaseFile,
    forms: Iterable[DocumentForm],
    attachments: Mapping[str, uuid.UUID],
    *,
    request_id: uuid.UUID | None = None,
) -> None:
    """Write every document that was handed in; an empty row of a required one is none."""
    for form in forms:
        write_document(desk, file, form, attachments.get(form.row), request_id=request_id)


def write_document(
    desk: Desk,
    file: CaseFile,
    form: DocumentForm,
    attachment_id: uuid.UUID | None,
    *,
    request_id: uuid.UUID | None = None,
) -> Document:
    """Write one document as received today."""
    return add(
        desk,
        Document(
            file_id=file.id,
            request_id=request_id,
            kind=form.kind,
            number=form.number,
            issued=str(form.issued) if form.issued else "",
            expires_on=form.expires_on,
            received_on=desk.today,
            received_by=desk.actor.id,
            matched_on=desk.today if form.matched else None,
            matched_by=desk.actor.id if form.matched else None,
            attachment_id=attachment_id,
            original_kept=form.original_kept,
            note=form.note,
        ),
    )

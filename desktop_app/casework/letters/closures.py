"""The certificate of a closed file, with the record of what was handed over."""

from sqlalchemy import select

from desktop_app.casework.decisions.finding import approvals_of, staff_names
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters import words
from desktop_app.casework.letters.subjects import holder_of, subject_of
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import Closure, Decision, HandedOriginal
from desktop_app.models.documents import Document
from desktop_app.models.staff import Staff
from desktop_app.policy.labels import label
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.papers import closure_certificate


def certificate_fields(desk: Desk, closure: Closure) -> closure_certificate.Fields:
    """Certify a closure; before the hand-over its lines are left for the pen."""
    decision, file = desk.get(Decision, closure.decision_id), desk.get(CaseFile, closure.file_id)
    holder = holder_of(desk, file)
    return closure_certificate.Fields(
        **subject_of(file, holder),
        identity_kind=words.named(holder.identity_kind),
        honorific=words.honorific(holder.gender),
        category=label(file.category),
        opened_on=words.day(file.opened_on),
        closed_on=words.day(file.closed_on or decision.in_force_on or desk.today),
        situation=words.named(decision.situation),
        reasons=decision.reasons,
        decision_number=decision.number,
        decided_on=words.day(decision.in_force_on or desk.today),
        originals=_originals(desk, closure),
        handed_to=closure.handed_to,
        handed_identity=closure.handed_identity,
        handed_on=words.day(closure.handed_on) if closure.handed_on else "",
        handed_by=desk.get(Staff, closure.handed_by).full_name if closure.handed_by else "",
        retention=_retention(desk, file),
        manager=_manager(desk, decision),
    )


def _originals(desk: Desk, closure: Closure) -> tuple[tuple[str, str, str], ...]:
    """List what was handed over; before that, what is to be, its pages left to be counted by hand."""
    if closure.handed_on is None:
        held = select(Document).where(Document.file_id == closure.file_id, Document.original_kept.is_(True))
        found = desk.session.scalars(held.order_by(Document.id))
        return tuple((label(row.kind), words.or_none(row.number), "") for row in found)
    rows = select(HandedOriginal).where(HandedOriginal.closure_id == closure.id).order_by(HandedOriginal.id)
    return tuple((label(row.kind), words.or_none(row.number), str(row.pages)) for row in desk.session.scalars(rows))


def _retention(desk: Desk, file: CaseFile) -> str:
    if file.retain_until is None:
        return ""
    return wording_in_force(desk, PaperKind.CLOSURE_CERTIFICATE).text("retention", day=words.day(file.retain_until))


def _manager(desk: Desk, decision: Decision) -> str:
    approved = [row for row in approvals_of(desk.session, decision.id) if row.approved]
    names = staff_names(desk.session, {row.staff_id for row in approved})
    return next((names.get(row.staff_id, row.outside_name) for row in reversed(approved)), "")

"""Ready-made issuing: one call composes a paper from its records, keeps it, and notes it where it belongs.

What gathers the words of a paper is loaded when the first paper is issued, not when the program starts.
"""

import uuid
from collections.abc import Callable, Mapping

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issue import issue_paper, preview_paper
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import AuthorityReferral, Closure, Decision
from desktop_app.models.visits import Visit
from desktop_app.policy.terms import Outcome, PaperKind

Gatherer = Callable[[Desk, Decision], object]


def issue_cancellation(desk: Desk, file: CaseFile, reason: str = "") -> uuid.UUID:
    """Issue the form on which a beneficiary asks for cancellation, to be signed by them."""
    from desktop_app.casework.letters.sheets import cancellation_fields

    return _signed(desk, PaperKind.CANCELLATION_FORM, cancellation_fields(desk, file, reason), file)


def issue_witnesses(desk: Desk, file: CaseFile) -> uuid.UUID:
    """Issue the statement of two witnesses, to be signed by them; what is not known is left for the pen."""
    from desktop_app.casework.letters.visits import witness_fields

    return _signed(desk, PaperKind.TWO_WITNESS_STATEMENT, witness_fields(desk, file), file)


def issue_checklist(desk: Desk, visit: Visit) -> uuid.UUID:
    """Issue the checklist of a planned visit, to be filled by hand."""
    from desktop_app.casework.letters.visits import checklist_fields

    return issue_paper(
        desk,
        PaperKind.BLANK_CHECKLIST,
        checklist_fields(desk, visit),
        file_id=visit.file_id,
        subject_id=visit.id,
    )


def issue_visit_report(desk: Desk, visit: Visit) -> uuid.UUID:
    """Issue the report of a visit, to be signed by the researcher."""
    from desktop_app.casework.letters.visits import report_fields

    return issue_paper(
        desk,
        PaperKind.VISIT_REPORT,
        report_fields(desk, visit),
        file_id=visit.file_id,
        request_id=visit.request_id,
        subject_id=visit.id,
        needs_signature=True,
    )


def issue_certificate(desk: Desk, closure: Closure) -> uuid.UUID:
    """Issue the certificate of a closure with its hand-over list, to be signed."""
    from desktop_app.casework.letters.closures import certificate_fields

    closure.certificate_paper_id = issue_paper(
        desk,
        PaperKind.CLOSURE_CERTIFICATE,
        certificate_fields(desk, closure),
        file_id=closure.file_id,
        subject_id=closure.id,
        needs_signature=True,
    )
    return closure.certificate_paper_id


def issue_referral(desk: Desk, referral: AuthorityReferral) -> uuid.UUID:
    """Issue the letter that refers a matter to an authority, to be signed by the manager."""
    from desktop_app.casework.letters.referrals import referral_fields

    decision = desk.get(Decision, referral.decision_id)
    referral.paper_id = issue_paper(
        desk,
        PaperKind.AUTHORITY_REFERRAL,
        referral_fields(desk, referral),
        file_id=decision.file_id,
        subject_id=decision.id,
        needs_signature=True,
    )
    return referral.paper_id


def _signed(desk: Desk, kind: PaperKind, fields: object, file: CaseFile) -> uuid.UUID:
    return issue_paper(desk, kind, fields, file_id=file.id, needs_signature=True)


def paper_of(outcome: Outcome) -> PaperKind | None:
    """Return the kind of paper that tells of an outcome; a file that goes on, and a closing, have none here."""
    gatherer = _gatherers().get(outcome)
    return gatherer[0] if gatherer else None


def issue_decision_paper(desk: Desk, decision: Decision) -> uuid.UUID | None:
    """Issue the paper of a decision, to be signed, and note it there."""
    found = _gatherers().get(decision.outcome)
    if found is None:
        return None
    kind, gather = found
    decision.paper_id = issue_paper(
        desk,
        kind,
        gather(desk, decision),
        file_id=decision.file_id,
        request_id=decision.request_id,
        subject_id=decision.id,
        needs_signature=True,
    )
    return decision.paper_id


def preview_decision_paper(desk: Desk, decision: Decision) -> bytes | None:
    """Show the paper of a decision as it would be issued today; nothing is kept."""
    found = _gatherers().get(decision.outcome)
    if found is None:
        return None
    kind, gather = found
    return preview_paper(desk, kind, gather(desk, decision), decision.file_id)


def _gatherers() -> Mapping[Outcome, tuple[PaperKind, Gatherer]]:
    # Loaded with the first decision paper: the papers' code is not needed to start the program.
    from desktop_app.casework.letters import decisions

    return {
        Outcome.ACCEPT: (PaperKind.ACCEPTANCE_LETTER, decisions.acceptance_fields),
        Outcome.REFUSE: (PaperKind.REFUSAL_LETTER, decisions.refusal_fields),
        Outcome.WAITING_LIST: (PaperKind.WAITING_LIST_LETTER, decisions.waiting_fields),
        Outcome.FREEZE: (PaperKind.FREEZE_NOTICE, decisions.freeze_fields),
        Outcome.EXCLUDE: (PaperKind.EXCLUSION_DECISION, decisions.exclusion_fields),
        Outcome.TRANSFER: (PaperKind.TRANSFER_DECISION, decisions.transfer_fields),
        Outcome.REOPEN: (PaperKind.REOPENING_DECISION, decisions.reopening_fields),
    }

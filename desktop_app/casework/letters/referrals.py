"""The letter that refers a matter to the competent authority."""

from desktop_app.casework.decisions.finding import approvals_of, evidence_of, staff_names
from desktop_app.casework.desk import Desk
from desktop_app.casework.letters import words
from desktop_app.casework.letters.subjects import holder_of, office_contact, subject_of
from desktop_app.models.cases import CaseFile
from desktop_app.models.decisions import AuthorityReferral, Decision
from desktop_app.policy.labels import label
from desktop_app.printing.papers import authority_referral


def referral_fields(desk: Desk, referral: AuthorityReferral) -> authority_referral.Fields:
    """State the facts to the authority, and no more about the person than it needs."""
    decision = desk.get(Decision, referral.decision_id)
    file = desk.get(CaseFile, decision.file_id)
    holder = holder_of(desk, file)
    approved = [row for row in approvals_of(desk.session, decision.id) if row.approved]
    names = staff_names(desk.session, {row.staff_id for row in approved})
    return authority_referral.Fields(
        **subject_of(file, holder),
        identity_kind=words.named(holder.identity_kind),
        authority=referral.authority,
        referred_on=words.day(referral.referred_on),
        situation=words.named(decision.situation),
        decision_number=decision.number,
        decided_on=words.day(decision.in_force_on or desk.today),
        facts=referral.facts,
        enclosures=tuple(
            words.joined((label(row.kind), row.note))
            for row in evidence_of(desk.session, decision.id)
            if row.attachment_id
        ),
        association_contact=office_contact(desk),
        manager=next((names.get(row.staff_id, row.outside_name) for row in reversed(approved)), ""),
    )

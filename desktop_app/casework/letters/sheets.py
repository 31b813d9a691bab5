"""The sheets that a person signs beside the declaration: rights and duties, consent, cancellation."""

from desktop_app.casework.consents import answers_in_force
from desktop_app.casework.desk import Desk, PolicyInForce
from desktop_app.casework.letters import words
from desktop_app.casework.letters.subjects import holder_of, office_contact, subject_of
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile
from desktop_app.policy.labels import label
from desktop_app.policy.terms import ConsentPurpose, PaperKind
from desktop_app.printing.papers import cancellation_form, consent, rights_and_duties
from desktop_app.printing.papers.parts import common


def rights_fields(desk: Desk, file: CaseFile) -> rights_and_duties.Fields:
    """List the rights and duties of the policy in force."""
    holder, in_force = holder_of(desk, file), desk.policy()
    policy = in_force.policy
    return rights_and_duties.Fields(
        **subject_of(file, holder),
        identity_kind=words.named(holder.identity_kind),
        basis=_basis(desk, in_force),
        rights=tuple(item.text for item in policy.rights.items),
        duties=tuple(item.text for item in policy.duties.items),
        employee=desk.actor.name,
    )


def consent_fields(desk: Desk, file: CaseFile) -> consent.Fields:
    """Ask for consent, each purpose with the answer on record, or with boxes for the pen."""
    holder = holder_of(desk, file)
    return consent.Fields(
        **subject_of(file, holder),
        identity_kind=words.named(holder.identity_kind),
        purposes=consent.purposes(wording_in_force(desk, PaperKind.CONSENT), _answers(desk, file)),
        how_to_withdraw=how_to_withdraw(desk),
        employee=desk.actor.name,
    )


def how_to_withdraw(desk: Desk) -> str:
    """Say how an answer is taken back."""
    return wording_in_force(desk, PaperKind.CONSENT).text("how_to_withdraw", contact=office_contact(desk))


def cancellation_fields(desk: Desk, file: CaseFile, reason: str = "") -> cancellation_form.Fields:
    """Prepare the form on which a beneficiary asks for the cancellation of their file."""
    holder = holder_of(desk, file)
    return cancellation_form.Fields(
        **subject_of(file, holder),
        identity_kind=words.named(holder.identity_kind),
        mobile=words.phone(holder.mobile),
        category=label(file.category),
        opened_on=words.day(file.opened_on),
        reason=reason.strip(),
        employee=desk.actor.name,
    )


def _basis(desk: Desk, in_force: PolicyInForce) -> str:
    said, policy = wording_in_force(desk, PaperKind.RIGHTS_AND_DUTIES), in_force.policy
    own = policy.clause(policy.rights).citable
    return said.text("basis" if own else "basis_advice", title=policy.title, number=str(in_force.number))


def _answers(desk: Desk, file: CaseFile) -> dict[ConsentPurpose, str]:
    said = common()
    answers = answers_in_force(desk, file)
    return {purpose: said.text("agree" if row.given else "disagree") for purpose, row in answers.items()}

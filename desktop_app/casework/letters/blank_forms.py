"""Blank forms for the pen: every kind that has one, about nobody yet or about a file."""

import dataclasses
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issue import issue_paper
from desktop_app.casework.performs import performs
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile
from desktop_app.models.office import PolicyVersion
from desktop_app.policy.chapters import Approval
from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.labels import label
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind


@dataclass(frozen=True, slots=True)
class BlankForm:
    """A kind of paper that can be printed blank, and its title."""

    kind: PaperKind
    title: str


@performs(Act.PRINT_PAPER)
def blank_forms(desk: Desk) -> tuple[BlankForm, ...]:
    """List the kinds of paper that can be printed blank."""
    from desktop_app.printing.papers import PAPERS

    return tuple(BlankForm(kind, wording_in_force(desk, kind).title) for kind in PaperKind if PAPERS[kind].blank)


@performs(Act.PRINT_PAPER)
def issue_blank_form(desk: Desk, kind: PaperKind, file_id: uuid.UUID | None = None) -> uuid.UUID:
    """Issue a form to be filled with a pen; about a file it names the person, and comes back with their signature."""
    file = desk.file(file_id) if file_id else None
    return issue_paper(desk, kind, blank_fields(desk, kind, file), file_id=file_id, needs_signature=file_id is not None)


def blank_fields(desk: Desk, kind: PaperKind, file: CaseFile | None = None) -> object:
    """Return the fields of a blank form, with what the office, and the file if there is one, know already."""
    from desktop_app.printing.papers import PAPERS

    blank = PAPERS[kind].blank
    if blank is None:
        raise desk.refuse(FaultCode.NOT_ALLOWED_IN_STATE)
    fields = blank(wording_in_force(desk, kind))
    asked = {field.name for field in dataclasses.fields(fields)}
    known = {name: fact() for name, fact in _of_office(desk).items() if name in asked}
    if file is not None:
        known |= {name: value for name, value in _of_file(desk, file).items() if name in asked}
    return dataclasses.replace(fields, **known)


def _of_file(desk: Desk, file: CaseFile) -> dict[str, object]:
    """Return what a form need not ask the person of a file."""
    from desktop_app.casework.letters import words
    from desktop_app.casework.letters.subjects import holder_of
    from desktop_app.printing.papers.blank_checklist import questions

    holder = holder_of(desk, file)
    return {
        "name": holder.full_name,
        "honorific": words.honorific(holder.gender),
        "identity_number": holder.identity_number,
        "identity_kind": words.named(holder.identity_kind),
        "file_number": file.number,
        "category": label(file.category),
        "sections": questions(load_checklist(FIELD_VISIT).sections_for(file.category)),
    }


def _of_office(desk: Desk) -> Mapping[str, Callable[[], object]]:
    """Return what the office knows already, by the name of the field that asks for it."""
    from desktop_app.casework.letters import complaints, requests, sheets, words
    from desktop_app.casework.letters.subjects import office_contact

    in_force = desk.policy()
    version = desk.get(PolicyVersion, in_force.version_id)
    return {
        "category_options": lambda: requests.categories_served(desk),
        "how_to_withdraw": lambda: sheets.how_to_withdraw(desk),
        "association_contact": lambda: office_contact(desk),
        "filing_rules": lambda: complaints.filing_rules(desk),
        "settled_rule": lambda: complaints.rule(desk, "settlement_time"),
        "handled_by": lambda: label(in_force.policy.grievances.handed_to),
        "policy_title": lambda: in_force.policy.title,
        "policy_version": lambda: str(in_force.number),
        "policy_approval": lambda: _approval(in_force.policy.approval),
        "policy_in_force": lambda: words.short_day(version.in_force_from),
    }


def _approval(approval: Approval | None) -> str:
    """Word by whom, in which meeting and when the policy was approved, as far as it says so."""
    from desktop_app.casework.letters import words

    if approval is None:
        return ""
    day = words.short_day(approval.day) if approval.day else ""
    return words.joined((label(approval.body), approval.meeting, day))

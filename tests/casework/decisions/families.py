"""Families written straight into the store of a test, and the way of a decision through the doors of the staff."""

import uuid
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from desktop_app.casework.attachments import Scan
from desktop_app.casework.decisions.approving import approve_decision
from desktop_app.casework.decisions.drafts import DecisionDraft, EvidenceGiven, GuardianGiven, NewHolder, ReferralGiven
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import propose_decision
from desktop_app.casework.decisions.reading import DecisionPage, decision_page
from desktop_app.casework.decisions.telling import Telling, tell_person
from desktop_app.casework.desk import Desk
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.documents import Document
from desktop_app.models.people import HouseholdMember, Person
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import (
    Category,
    Channel,
    ContactMeans,
    DecisionState,
    DocumentKind,
    Evidence,
    FileState,
    Gender,
    Outcome,
    PaperKind,
    Relation,
    RequestState,
    Role,
    Situation,
)
from desktop_app.policy.visit_terms import Recommendation
from tests.builders import BuiltOffice
from tests.given import PDF

PROOF = Scan(PDF, "proof.pdf")
GUARDIAN = GuardianGiven("محمد سعد العتيبي", "1023456781", Relation.BROTHER, deed_number="440012")
CHILDREN = (
    ("خالد عبدالعزيز العتيبي", Relation.SON, "G2015-04-02"),
    ("ريم عبدالعزيز العتيبي", Relation.DAUGHTER, "G2001-09-20"),
)
WIFE = (("منيرة فهد العتيبي", Relation.WIFE, "H1402"),)


@dataclass(frozen=True)
class Family:
    """The keys of a family's file."""

    file_id: uuid.UUID
    request_id: uuid.UUID
    members: dict[str, uuid.UUID]
    """By the first name."""


@performs(Act.SUBMIT_REQUEST)
def write_family(
    desk: Desk,
    *,
    category: Category = Category.WIDOW,
    gender: Gender = Gender.FEMALE,
    file_state: FileState = FileState.ACTIVE,
    request_state: RequestState = RequestState.ACCEPTED,
    members: tuple[tuple[str, Relation, str], ...] = CHILDREN,
) -> Family:
    """Write a file with its holder, members and one request."""
    holder = add(desk, Person(full_name="نورة سعد العتيبي", name_key="نوره سعد العتيبي", gender=gender, birth="H1399"))
    file = CaseFile(
        number=next_number(desk, Series.FILE),
        holder_id=holder.id,
        category=category,
        state=file_state,
        opened_on=desk.today,
        researcher_id=staff_id(desk, Role.RESEARCHER),
    )
    add(desk, file)
    desk.concern(file.id)
    people = {}
    for name, relation, birth in members:
        person = add(desk, Person(full_name=name, name_key=name, birth=birth))
        people[name.split()[0]] = person.id
        add(desk, HouseholdMember(file_id=file.id, person_id=person.id, relation=relation, started_on=desk.today))
    request = add(desk, _request(desk, file, request_state))
    return Family(file.id, request.id, people)


def _request(desk: Desk, file: CaseFile, state: RequestState) -> Request:
    return Request(
        file_id=file.id,
        number=next_number(desk, Series.REQUEST),
        state=state,
        channel=Channel.INTERVIEW,
        submitted_on=desk.today,
        completed_on=desk.today,
        received_by=staff_id(desk, Role.RECEPTION),
        reviewing_body=desk.policy().policy.reviewing_body,
        contact_means=ContactMeans.MOBILE,
        policy_version_id=desk.policy().version_id,
        recommendation=Recommendation.ACCEPT,
    )


@performs(Act.RECEIVE_DOCUMENT)
def keep_original(desk: Desk, file_id: uuid.UUID) -> uuid.UUID:
    """Have the association hold an original of a file."""
    file = desk.file(file_id)
    document = Document(
        file_id=file.id,
        kind=DocumentKind.DEATH_CERTIFICATE,
        number="881203",
        received_on=desk.today,
        received_by=desk.actor.id,
        original_kept=True,
    )
    return add(desk, document).id


def staff_id(desk: Desk, role: Role) -> uuid.UUID:
    return desk.session.scalars(select(Staff.id).where(Staff.user_name == role.value)).one()


def family(office: BuiltOffice, **what: object) -> Family:
    return office.door(Role.RECEPTION).run(write_family, **what)  # type: ignore[arg-type]  # keywords of write_family


def family_for(office: BuiltOffice, situation: Situation) -> Family:
    """A family in which a situation of the control table can be true."""
    if situation is Situation.DEATH_OF_BENEFICIARY:
        return family(office, gender=Gender.MALE, category=Category.LIMITED_INCOME, members=WIFE)
    if situation is Situation.DEATH_WITHOUT_DEPENDANTS:
        return family(office, members=())
    return family(office)


def applicant(office: BuiltOffice, state: RequestState = RequestState.RECOMMENDED) -> Family:
    return family(office, file_state=FileState.APPLICANT, request_state=state)


def evidence(*kinds: Evidence) -> tuple[EvidenceGiven, ...]:
    return tuple(EvidenceGiven(kind, "محضر رقم 12", PROOF) for kind in kinds)


def draft_for(found: Family, situation: Situation, **more: object) -> DecisionDraft:
    """A draft with everything that a situation can ask for; keywords take the place of what is given here."""
    filled: dict[str, object] = {
        "reasons": "ثبت ذلك بالمستندات المرفقة.",
        "evidence": evidence(*(kind for kind in Evidence if kind is not Evidence.FREEZE_NOTICE)),
        "event_on": date(2026, 11, 1),
        "tell_by": ContactMeans.MOBILE,
        "referral": ReferralGiven("شرطة محافظة الرياض", "كُسر باب مكتب الاستقبال."),
    }
    if found.members:
        chosen = found.members.get("منيرة") or next(iter(found.members.values()))
        filled["new_holder"] = NewHolder(chosen, "أكبر المقيمين في المنزل.", GUARDIAN)
    return DecisionDraft(found.file_id, situation=situation, **{**filled, **more})  # type: ignore[arg-type]


def answer(found: Family, outcome: Outcome, **more: object) -> DecisionDraft:
    filled: dict[str, object] = {
        "reasons": "انطبقت الشروط بعد الدراسة.",
        "tell_by": ContactMeans.MOBILE,
        "request_id": found.request_id,
    }
    return DecisionDraft(
        found.file_id,
        outcome=outcome,
        **{**filled, **more},  # type: ignore[arg-type]
    )


def decided(office: BuiltOffice, draft: DecisionDraft, by: Role = Role.RESEARCH_OFFICER) -> uuid.UUID:
    """Take a draft all the way into force: proposed, approved by whoever decides, put in force."""
    decision_id = office.door(by).run(propose_decision, draft)
    in_force(office, decision_id)
    return decision_id


def in_force(office: BuiltOffice, decision_id: uuid.UUID) -> None:
    """Have a proposal approved by whoever decides it, and put in force."""
    seen = page(office, decision_id)
    if seen.row.state is DecisionState.PROPOSED:
        office.door(seen.deciding[0]).run(approve_decision, decision_id)
    office.door(Role.SERVICES_MANAGER).run(put_in_force, decision_id)


def told(office: BuiltOffice, decision_id: uuid.UUID) -> None:
    office.door(Role.RECEPTION).run(tell_person, decision_id, Telling(ContactMeans.MOBILE, office.clock.day))


def page(office: BuiltOffice, decision_id: uuid.UUID) -> DecisionPage:
    return office.door(Role.EXECUTIVE_DIRECTOR).ask(decision_page, decision_id)


def papers(office: BuiltOffice, decision_id: uuid.UUID) -> list[PaperKind]:
    return [paper.kind for paper in page(office, decision_id).papers]


@performs(Act.EDIT_OFFICE)
def two_people_work_here(desk: Desk) -> None:
    """Make the office a branch of two people, where approvals on paper are recorded."""
    desk.office.two_person_branch = True


@performs(Act.OPEN_FILE)
def _state(desk: Desk, file_id: uuid.UUID) -> FileState:
    return desk.file(file_id).state


def state_of(office: BuiltOffice, found: Family) -> FileState:
    return office.door(Role.SERVICES_MANAGER).ask(_state, found.file_id)

"""A widow's file with everything that papers speak of, written straight into the store of a test."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.numbers import Series, next_number
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.cases import CaseFile, Request, RequestedService
from desktop_app.models.decisions import (
    Approval,
    AuthorityReferral,
    Closure,
    Decision,
    DecisionEvidence,
    Freeze,
    HandedOriginal,
    Transfer,
)
from desktop_app.models.documents import Document
from desktop_app.models.people import Dwelling, Guardian, HouseholdMember, Income, Obligation, Person
from desktop_app.models.staff import Staff
from desktop_app.models.visits import ChecklistAnswer, Difference, Visit, Witness
from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.household_terms import HealthState, IncomeSource, ObligationKind, Tenure
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import (
    Body,
    Category,
    Channel,
    ContactMeans,
    DecisionState,
    DocumentKind,
    Evidence,
    FileState,
    Gender,
    MaritalStatus,
    Outcome,
    Relation,
    Role,
    Service,
    Situation,
)
from desktop_app.policy.visit_terms import ComparedFact, Recommendation, Settlement, VisitAnswer, VisitState

NAME = "نورة سعد العتيبي"
IDENTITY = "1087654321"


@dataclass(frozen=True)
class Widow:
    """The keys of the file and its request."""

    file_id: uuid.UUID
    request_id: uuid.UUID


def staff_id(desk: Desk, role: Role) -> uuid.UUID:
    return desk.session.scalars(select(Staff.id).where(Staff.user_name == role.value)).one()


@performs(Act.SUBMIT_REQUEST)
def write_widow(desk: Desk, *, complete: bool = True, category: Category = Category.WIDOW) -> Widow:
    """Write the file of a widow with three children, her home, money, documents and request."""
    holder = add(desk, _holder())
    file = CaseFile(number=next_number(desk, Series.FILE), holder_id=holder.id, category=category, opened_on=desk.today)
    file.researcher_id = staff_id(desk, Role.RESEARCHER)
    add(desk, file)
    desk.concern(file.id)
    _household(desk, file)
    request = _request(desk, file, complete=complete)
    _documents(desk, file, request)
    return Widow(file.id, request.id)


def _holder() -> Person:
    return Person(
        full_name=NAME,
        name_key="نوره سعد العتيبي",
        identity_number=IDENTITY,
        birth="H1399",
        gender=Gender.FEMALE,
        marital_status=MaritalStatus.WIDOWED,
        nationality="سعودية",
        mobile="+966501234567",
        iban="SA0380000000608010167519",
        health=HealthState.CHRONIC_ILLNESS,
        health_note="سكري",
        occupation="ربة منزل",
        education="الثانوية",
    )


def _household(desk: Desk, file: CaseFile) -> None:
    children = (
        ("خالد عبدالعزيز العتيبي", "1104567894", Relation.SON),
        ("ريم عبدالعزيز العتيبي", "", Relation.DAUGHTER),
    )
    for name, identity, relation in children:
        child = add(desk, Person(full_name=name, name_key=name, identity_number=identity, birth="H1435-07-12"))
        member = HouseholdMember(file_id=file.id, person_id=child.id, relation=relation, started_on=desk.today)
        add(desk, member)
    add(desk, Income(file_id=file.id, source=IncomeSource.PENSION, monthly=215_000, note="نصيب الأسرة"))
    add(desk, Income(file_id=file.id, source=IncomeSource.CITIZEN_ACCOUNT, monthly=124_050))
    add(desk, Obligation(file_id=file.id, kind=ObligationKind.RENT, monthly=150_000))
    home = Dwelling(
        file_id=file.id,
        city="الرياض",
        district="النسيم",
        street="شارع الأمل",
        national_address="RNAA1234",
        tenure=Tenure.RENTED,
        rooms=3,
        directions="خلف مسجد الحي",
        started_on=desk.today,
    )
    add(desk, home)


def _request(desk: Desk, file: CaseFile, *, complete: bool) -> Request:
    request = Request(
        file_id=file.id,
        number=next_number(desk, Series.REQUEST),
        channel=Channel.INTERVIEW,
        need="توفي زوجي ولا يكفي الدخل لسداد الإيجار.",
        submitted_on=desk.today,
        completed_on=desk.today if complete else None,
        received_by=staff_id(desk, Role.RECEPTION),
        reviewing_body=Body.SERVICES_MANAGER,
        contact_means=ContactMeans.MOBILE,
        contact_value="+966501234567",
        policy_version_id=desk.policy().version_id,
        promised_earliest=desk.today + timedelta(17),
        promised_latest=desk.today + timedelta(21) if complete else None,
    )
    add(desk, request)
    add(desk, RequestedService(request_id=request.id, service=Service.FINANCIAL_AID))
    add(desk, RequestedService(request_id=request.id, service=Service.OTHER, detail="ثلاجة"))
    return request


def _documents(desk: Desk, file: CaseFile, request: Request) -> None:
    for kind, number in ((DocumentKind.NATIONAL_ID, IDENTITY), (DocumentKind.DEATH_CERTIFICATE, "881203")):
        document = Document(
            file_id=file.id,
            request_id=request.id,
            kind=kind,
            number=number,
            issued="H1448-01-09",
            received_on=desk.today,
            received_by=desk.actor.id,
            matched_on=desk.today if kind is DocumentKind.NATIONAL_ID else None,
        )
        add(desk, document)


def write_decision(
    desk: Desk, widow: Widow, outcome: Outcome, situation: Situation | None = None, *, advice: bool = False
) -> Decision:
    """Write a decision in force, approved by the executive director."""
    row = desk.policy().policy.row(situation) if situation else None
    decision = Decision(
        file_id=widow.file_id,
        request_id=None if situation else widow.request_id,
        number=next_number(desk, Series.DECISION),
        outcome=outcome,
        situation=situation,
        state=DecisionState.IN_FORCE,
        policy_version_id=desk.policy().version_id,
        clause="سياسة المستفيدين، ضوابط الخدمة، الحالة 2" if row else "",
        clause_statement=row.statement if row else "",
        advice=advice,
        reasons="ظهر عند التحديث أن دخل الأسرة صار 9,200 ريال.",
        proposed_by=staff_id(desk, Role.SERVICES_MANAGER),
        proposed_on=desk.today,
        in_force_on=desk.today,
        last_complaint_day=desk.today + timedelta(30),
    )
    add(desk, decision)
    add(desk, DecisionEvidence(decision_id=decision.id, kind=Evidence.UPDATE_REVIEW, note="مؤرخة اليوم"))
    director = staff_id(desk, Role.EXECUTIVE_DIRECTOR)
    approval = Approval(
        decision_id=decision.id, staff_id=director, role=Role.EXECUTIVE_DIRECTOR, approved=True, at=desk.now
    )
    add(desk, approval)
    desk.session.flush()
    return decision


def write_freeze(desk: Desk, widow: Widow, notice_on: date | None = None) -> Decision:
    """Write a freeze of one month."""
    decision = write_decision(desk, widow, Outcome.FREEZE, Situation.LATE_DOCUMENTS_ON_UPDATE)
    add(desk, Freeze(file_id=widow.file_id, decision_id=decision.id, months=1, notice_on=notice_on))
    desk.session.flush()
    return decision


def write_transfer(desk: Desk, widow: Widow) -> Decision:
    """Write a transfer to the widow's son with a guardian."""
    decision = write_decision(desk, widow, Outcome.TRANSFER, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)
    file = desk.get(CaseFile, widow.file_id)
    son = desk.session.scalars(select(HouseholdMember.person_id).where(HouseholdMember.relation == Relation.SON)).one()
    guardian = Guardian(
        file_id=file.id,
        full_name="محمد سعد العتيبي",
        identity_number="1023456781",
        mobile="+966505550001",
        relation=Relation.BROTHER,
        deed_number="440012",
        since=desk.today,
    )
    add(desk, guardian)
    transfer = Transfer(
        decision_id=decision.id,
        from_person_id=file.holder_id,
        to_person_id=son,
        relation=Relation.SON,
        guardian_id=guardian.id,
        choice_reason="أكبر الأبناء المقيمين في المنزل.",
    )
    add(desk, transfer)
    desk.session.flush()
    return decision


def write_closure(desk: Desk, widow: Widow, *, handed: bool = True) -> Closure:
    """Write a closure, with or without its hand-over."""
    decision = write_decision(desk, widow, Outcome.EXCLUDE, Situation.FAILS_CONDITIONS_AFTER_UPDATE)
    file = desk.get(CaseFile, widow.file_id)
    file.state, file.closed_on = FileState.CLOSED, desk.today
    file.retain_until = desk.today.replace(year=desk.today.year + 5)
    closure = add(desk, Closure(decision_id=decision.id, file_id=file.id))
    if handed:
        closure.handed_to, closure.handed_identity = NAME, IDENTITY
        closure.handed_on, closure.handed_by = desk.today, staff_id(desk, Role.RECEPTION)
        original = HandedOriginal(closure_id=closure.id, kind=DocumentKind.DEATH_CERTIFICATE, number="881203", pages=2)
        add(desk, original)
    desk.session.flush()
    return closure


def write_referral(desk: Desk, widow: Widow) -> AuthorityReferral:
    """Write a referral of an assault."""
    decision = write_decision(desk, widow, Outcome.EXCLUDE, Situation.ASSAULT_OR_DEFAMATION)
    referral = AuthorityReferral(
        decision_id=decision.id,
        authority="شرطة محافظة الرياض",
        facts="كُسر باب مكتب الاستقبال عند الساعة العاشرة صباحًا.",
        referred_on=desk.today,
    )
    add(desk, referral)
    desk.session.flush()
    return referral


def write_visit(desk: Desk, widow: Widow, *, reported: bool = True) -> Visit:
    """Write a visit, planned or reported."""
    visit = Visit(
        file_id=widow.file_id,
        request_id=widow.request_id,
        researcher_id=staff_id(desk, Role.RESEARCHER),
        planned_for=datetime(2026, 11, 24, 16, 30, tzinfo=SAUDI_TIME),
    )
    add(desk, visit)
    if reported:
        _report(desk, visit)
    desk.session.flush()
    return visit


def _report(desk: Desk, visit: Visit) -> None:
    visit.state, visit.visited_on, visit.present = VisitState.REPORTED, desk.today, "صاحبة الملف وابنها"
    visit.summary, visit.reasons = "شقة من ثلاث غرف والأثاث قديم.", "انطباق شروط الفئة."
    visit.recommendation = Recommendation.ACCEPT
    for item in load_checklist(FIELD_VISIT).items_for(Category.WIDOW)[:6]:
        add(desk, ChecklistAnswer(visit_id=visit.id, item=item.id, answer=VisitAnswer.YES, note="كما ذُكر"))
    difference = Difference(
        visit_id=visit.id,
        fact=ComparedFact.ROOMS.value,
        declared="3",
        documented="3",
        observed="2",
        settlement=Settlement.OBSERVED_STANDS,
        note="غرفة مغلقة",
    )
    add(desk, difference)


def write_witnesses(desk: Desk, widow: Widow) -> None:
    """Write two witnesses."""
    for name, number in (("فاطمة محمد الزهراني", "1023456781"), ("يوسف إبراهيم الغامدي", "1001122330")):
        witness = Witness(
            file_id=widow.file_id,
            full_name=name,
            identity_number=number,
            mobile="+966505550003",
            knows_as="جار منذ 6 سنوات",
            statement="أعرف صاحبة الشأن وقد غاب زوجها منذ ثلاث سنوات.",
            stated_on=desk.today,
        )
        add(desk, witness)
    desk.session.flush()

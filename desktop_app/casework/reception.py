"""The reception log, and questions about procedures that are referred to the body which the policy names."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import aliased

from desktop_app.casework.desk import MOST_LISTED, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.bounds import NAME_LENGTH, TEXT_LENGTH
from desktop_app.models.cases import CaseFile, Reception, Referral
from desktop_app.models.staff import Staff
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.identity import check_phone
from desktop_app.policy.permissions import Act, may
from desktop_app.policy.terms import Body, Channel
from desktop_app.policy.text import clean, one_line


@dataclass(frozen=True, slots=True)
class ReceptionLine:
    """What is written about one visitor or caller."""

    visitor: str
    channel: Channel
    mobile: str = ""
    accompanied_by: str = ""
    asked: str = ""
    answered: str = ""
    file_id: uuid.UUID | None = None


@dataclass(frozen=True, slots=True)
class ReceptionRules:
    """What the policy in force says of the desk: its channels, and who answers questions about procedures."""

    channels: tuple[Channel, ...]
    refers_to: Body | None


@dataclass(frozen=True, slots=True)
class ReceptionRow:
    """A line of the reception log, with its time and who received."""

    id: uuid.UUID
    at: datetime
    received_by: str
    line: ReceptionLine
    file_number: str = ""


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A question that was referred, and its answer once there is one."""

    id: uuid.UUID
    asked_on: date
    asked_by: str
    to_body: Body
    question: str
    answer: str
    answered_on: date | None
    answered_by: str
    file_id: uuid.UUID | None
    file_number: str
    may_answer: bool
    """Whether the one who looks is of the body that it went to, and it still waits."""


@performs(Act.READ_POLICY)
def reception_rules(desk: Desk) -> ReceptionRules:
    """Read what the policy in force says of the desk."""
    policy = desk.policy().policy
    return ReceptionRules(policy.channel_ids, policy.referral_to)


@performs(Act.LOG_RECEPTION)
def log_reception(desk: Desk, line: ReceptionLine) -> uuid.UUID:
    """Write a line into the reception log."""
    faults = [] if clean(line.visitor) else [Fault(FaultCode.REQUIRED, "visitor")]
    checked = check_phone(line.mobile, "mobile") if line.mobile.strip() else None
    faults += checked.faults if checked else ()
    if line.channel not in desk.policy().policy.channel_ids:
        faults.append(Fault(FaultCode.NOT_WITH_THIS_POLICY, "channel"))
    faults += _too_long(NAME_LENGTH, visitor=line.visitor, accompanied_by=line.accompanied_by)
    faults += _too_long(TEXT_LENGTH, asked=line.asked, answered=line.answered)
    refuse_if(faults)
    if line.file_id is not None:
        desk.file(line.file_id)
    return write_reception(desk, line, checked.value if checked else "").id


@performs(Act.LOG_RECEPTION)
def reception_log(desk: Desk, limit: int = MOST_LISTED, after: ReceptionRow | None = None) -> tuple[ReceptionRow, ...]:
    """List who came, the newest first; or go on after the last line that was shown."""
    rows = (
        select(Reception, Staff.full_name, CaseFile.number)
        .join(Staff, Staff.id == Reception.staff_id)
        .outerjoin(CaseFile, CaseFile.id == Reception.file_id)
        .order_by(Reception.at.desc(), Reception.id.desc())
        .limit(limit)
    )
    if after is not None:
        rows = rows.where(Reception.at <= after.at, or_(Reception.at < after.at, Reception.id < after.id))
    return tuple(_reception_row(line, name, number or "") for line, name, number in desk.session.execute(rows))


@performs(Act.REFER_QUESTION)
def refer_question(desk: Desk, question: str, file_id: uuid.UUID | None = None) -> uuid.UUID:
    """Refer a question about procedures to the body that the policy in force names for it."""
    to_body = desk.policy().policy.referral_to
    if to_body is None:
        raise desk.refuse(FaultCode.NOT_WITH_THIS_POLICY)
    refuse_if(_needed(question, "question"))
    if file_id is not None:
        desk.file(file_id)
    referral = Referral(
        file_id=file_id,
        asked_on=desk.today,
        asked_by=desk.actor.id,
        to_body=to_body,
        question=question.strip(),
    )
    return add(desk, referral).id


@performs(Act.ANSWER_REFERRAL)
def answer_referral(desk: Desk, referral_id: uuid.UUID, answer: str) -> None:
    """Answer a referred question; only somebody of the body it went to may."""
    referral = desk.get(Referral, referral_id)
    if not _answers(desk, referral):
        raise desk.refuse(FaultCode.NOT_PERMITTED)
    if referral.answered_on is not None:
        raise desk.refuse(FaultCode.ALREADY_ANSWERED)
    refuse_if(_needed(answer, "answer"))
    if referral.file_id is not None:
        desk.file(referral.file_id)
    referral.answer = answer.strip()
    referral.answered_on, referral.answered_by = desk.today, desk.actor.id


@performs(Act.FIND_FILES)
def referrals(desk: Desk, *, file_id: uuid.UUID | None = None, open_only: bool = False) -> tuple[ReferralRow, ...]:
    """List referred questions, the newest first: those of one file, or those that wait and the latest others."""
    answerer = aliased(Staff)
    rows = (
        select(Referral, Staff.full_name, answerer.full_name, CaseFile.number)
        .join(Staff, Staff.id == Referral.asked_by)
        .outerjoin(answerer, answerer.id == Referral.answered_by)
        .outerjoin(CaseFile, CaseFile.id == Referral.file_id)
        .order_by(Referral.asked_on.desc(), Referral.id.desc())
    )
    if file_id is not None:
        rows = rows.where(Referral.file_id == desk.file(file_id).id)
    # A question about a file is its own researcher's and the managers'.
    rows = rows.where(or_(Referral.file_id.is_(None), desk.reached())).limit(MOST_LISTED)
    waiting = desk.session.execute(rows.where(Referral.answered_on.is_(None))).all()
    answered = [] if open_only else desk.session.execute(rows.where(Referral.answered_on.is_not(None))).all()
    newest_first = sorted((*waiting, *answered), key=lambda one: (one[0].asked_on, one[0].id), reverse=True)
    return tuple(_referral_row(desk, *one) for one in newest_first)


def write_reception(desk: Desk, line: ReceptionLine, mobile: str) -> Reception:
    """Add a line to the log; for use cases that have checked it already."""
    return add(
        desk,
        Reception(
            at=desk.now,
            staff_id=desk.actor.id,
            visitor=one_line(line.visitor),
            mobile=mobile,
            channel=line.channel,
            accompanied_by=one_line(line.accompanied_by),
            asked=line.asked.strip(),
            answered=line.answered.strip(),
            file_id=line.file_id,
        ),
    )


def _needed(text: str, field: str) -> list[Fault]:
    return _too_long(TEXT_LENGTH, **{field: text}) if text.strip() else [Fault(FaultCode.REQUIRED, field)]


def _too_long(longest: int, **texts: str) -> list[Fault]:
    limit = {"limit": str(longest)}
    return [Fault(FaultCode.TOO_LONG, field, limit) for field, text in texts.items() if len(text) > longest]


def _reception_row(row: Reception, received_by: str, file_number: str) -> ReceptionRow:
    line = ReceptionLine(
        visitor=row.visitor,
        channel=row.channel,
        mobile=row.mobile,
        accompanied_by=row.accompanied_by,
        asked=row.asked,
        answered=row.answered,
        file_id=row.file_id,
    )
    return ReceptionRow(row.id, row.at, received_by, line, file_number)


def _referral_row(
    desk: Desk, row: Referral, asked_by: str, answered_by: str | None, file_number: str | None
) -> ReferralRow:
    waits = row.answered_on is None
    return ReferralRow(
        id=row.id,
        asked_on=row.asked_on,
        asked_by=asked_by,
        to_body=row.to_body,
        question=row.question,
        answer=row.answer,
        answered_on=row.answered_on,
        answered_by=answered_by or "",
        file_id=row.file_id,
        file_number=file_number or "",
        may_answer=waits and may(Act.ANSWER_REFERRAL, desk.actor.roles) and _answers(desk, row),
    )


def _answers(desk: Desk, referral: Referral) -> bool:
    """Whether the actor is of the body that a question went to, as the policy of its day makes it up."""
    return not desk.actor.roles.isdisjoint(desk.policy(referral.asked_on).policy.roles_of(referral.to_body))

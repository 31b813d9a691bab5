"""The papers of a request: the form, the receipt, and what is missing."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import household_of
from desktop_app.casework.letters import words
from desktop_app.casework.letters.subjects import holder_of, letter_to, subject_of
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile, Request, RequestedService
from desktop_app.models.documents import Document
from desktop_app.models.staff import Staff
from desktop_app.policy.chapters import ReplyEnd
from desktop_app.policy.counting import counted
from desktop_app.policy.labels import label
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import Category, ContactMeans, PaperKind, Service
from desktop_app.printing.papers import request_receipt, service_request, what_is_missing
from desktop_app.printing.papers.parts import common, names_of
from desktop_app.printing.wording import Wording


def service_request_fields(desk: Desk, request: Request) -> service_request.Fields:
    """Fill the service request form from a request."""
    file = desk.get(CaseFile, request.file_id)
    holder, household = holder_of(desk, file), household_of(desk, file)
    dwelling = household.dwelling
    return service_request.Fields(
        **subject_of(file, holder),
        request_number=request.number,
        identity_kind=words.named(holder.identity_kind),
        birth=words.partial(holder.birth),
        gender=words.named(holder.gender),
        marital_status=words.named(holder.marital_status, holder.gender),
        nationality=words.or_none(holder.nationality),
        mobile=words.phone(holder.mobile),
        other_phone=words.phone(holder.other_phone),
        city=words.or_none(dwelling.city if dwelling else ""),
        district=words.or_none(dwelling.district if dwelling else ""),
        street=words.or_none(words.joined((dwelling.street, dwelling.directions)) if dwelling else ""),
        national_address=words.or_none(dwelling.national_address if dwelling else ""),
        household_size=str(household.size),
        category=label(file.category),
        services=tuple(label(row.service) for row in _services(desk, request)),
        contact_means=label(request.contact_means),
        contact_value=contact_of(request),
        need="\n".join((request.need, *(_with_detail(row) for row in _services(desk, request) if row.detail.strip()))),
        documents=documents_of(desk, request),
        channel=label(request.channel),
        accompanied_by=words.or_none(request.accompanied_by),
        submitted_on=words.day(request.submitted_on),
        received_by=desk.get(Staff, request.received_by).full_name,
        category_options=categories_served(desk),
        service_options=names_of(Service),
        means_options=names_of(ContactMeans),
    )


def receipt_fields(desk: Desk, request: Request) -> request_receipt.Fields:
    """Confirm a request with the dates that were promised for it."""
    file = desk.get(CaseFile, request.file_id)
    to = letter_to(desk, file)
    to["researcher"] = to["researcher"] or common().text("researcher_to_come")
    return request_receipt.Fields(
        **to,
        request_number=request.number,
        submitted_on=words.day(request.submitted_on),
        completed_on=_completed(desk, request),
        received_by=desk.get(Staff, request.received_by).full_name,
        reviewing_body=label(request.reviewing_body),
        services=services_of(desk, request),
        documents=documents_of(desk, request),
        contact_means=label(request.contact_means),
        contact_value=contact_of(request),
        **_window(desk, request),
    )


def missing_fields(
    desk: Desk, request: Request, documents: Sequence[tuple[str, str]], data: Sequence[str]
) -> what_is_missing.Fields:
    """Say what is missing: documents with what is asked about each, and data."""
    file, said = desk.get(CaseFile, request.file_id), wording_in_force(desk, PaperKind.WHAT_IS_MISSING)
    return what_is_missing.Fields(
        **letter_to(desk, file),
        request_number=request.number,
        submitted_on=words.day(request.submitted_on),
        received_by=desk.get(Staff, request.received_by).full_name,
        documents=tuple(documents),
        data=tuple(data),
        clock_note=said.text("clock_note" if request.completed_on is None else "clock_paused"),
    )


def services_of(desk: Desk, request: Request) -> tuple[str, ...]:
    """Name the services asked for, with what was said of each."""
    return tuple(_with_detail(row) for row in _services(desk, request))


def documents_of(desk: Desk, request: Request) -> tuple[str, ...]:
    """Name the documents handed in for a request."""
    rows = select(Document.kind).where(Document.request_id == request.id).order_by(Document.id)
    return tuple(dict.fromkeys(label(kind) for kind in desk.session.scalars(rows)))


def contact_of(request: Request) -> str:
    """Write where the answer is to be told."""
    telephone = request.contact_means in {ContactMeans.MOBILE, ContactMeans.SMS}
    return words.phone(request.contact_value) if telephone else words.or_none(request.contact_value)


def _services(desk: Desk, request: Request) -> Sequence[RequestedService]:
    rows = select(RequestedService).where(RequestedService.request_id == request.id).order_by(RequestedService.id)
    return desk.session.scalars(rows).all()


def _with_detail(row: RequestedService) -> str:
    return f"{label(row.service)} ({row.detail.strip()})" if row.detail.strip() else label(row.service)


def categories_served(desk: Desk) -> tuple[str, ...]:
    """Name the categories that the policy in force serves."""
    served = {rule.id for rule in desk.policy().policy.categories.items}
    return tuple(label(category) for category in Category if category in served)


def _completed(desk: Desk, request: Request) -> str:
    if request.completed_on is None:
        return _receipt_said(desk).text("not_complete")
    return words.day(request.completed_on)


def _window(desk: Desk, request: Request) -> request_receipt.Window:
    """Word both ends of the time for an answer, each with how it is counted."""
    said = _receipt_said(desk)
    reply = desk.policy_version(request.policy_version_id).policy.reply
    office = desk.office
    own = office.own_target_count, office.own_target_unit
    latest = _rule(said, reply.latest) if reply.latest else _own_target(said, *own)
    return request_receipt.Window(
        earliest_day=words.day(request.promised_earliest) if request.promised_earliest else "",
        earliest_rule=_rule(said, reply.earliest) if reply.earliest else "",
        latest_day=words.day(request.promised_latest) if request.promised_latest else said.text("latest_later"),
        latest_rule=latest,
        target_note=said.text("target_note") if reply.latest is None and office.own_target_count else "",
    )


def _receipt_said(desk: Desk) -> Wording:
    return wording_in_force(desk, PaperKind.REQUEST_RECEIPT)


def _own_target(said: Wording, count: int | None, unit: ReplyUnit | None) -> str:
    if count is None or unit is None:
        return said.text("no_latest")
    rule = said.text("counted_from_completion", time=counted(count, unit.value))
    return " ".join((rule, *_working_days(said, unit)))


def _rule(said: Wording, end: ReplyEnd) -> str:
    time, source = counted(end.count, end.unit.value), said.text("by_policy")
    rule = said.text("counted_from", time=time, start=label(end.start), source=source)
    return " ".join((rule, *_working_days(said, end.unit)))


def _working_days(said: Wording, unit: ReplyUnit) -> tuple[str, ...]:
    return (said.text("working_days"),) if unit is ReplyUnit.WORKING_DAYS else ()

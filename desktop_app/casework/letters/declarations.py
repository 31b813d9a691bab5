"""The declaration of data accuracy: everything that the file says today."""

from collections.abc import Sequence

from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.households import Household, household_of
from desktop_app.casework.letters import words
from desktop_app.casework.letters.subjects import subject_of
from desktop_app.casework.wordings import wording_in_force
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.documents import Document
from desktop_app.models.people import Dwelling, Income, Obligation, Person
from desktop_app.policy.labels import label
from desktop_app.policy.terms import PaperKind
from desktop_app.printing.papers import data_accuracy_declaration as declaration
from desktop_app.printing.papers.parts import common
from desktop_app.printing.wording import Wording

Rows = tuple[tuple[str, ...], ...]


def declaration_fields(desk: Desk, file: CaseFile, request: Request | None = None) -> declaration.Fields:
    """Quote the data of a file as they stand today."""
    household = household_of(desk, file)
    return declaration.Fields(
        **subject_of(file, household.holder),
        **_person(household.holder),
        **_dwelling(household),
        category=label(file.category),
        request_number=request.number if request else _said(desk).text("no_request"),
        declared_on=words.day(desk.today),
        members=_members(household),
        incomes=_amounts([(label(row.source), row) for row in household.incomes], household.monthly_income),
        obligations=_amounts([(label(row.kind), row) for row in household.obligations], household.monthly_obligations),
        documents=_documents(desk, file),
        employee=desk.actor.name,
    )


def _person(holder: Person) -> declaration.PersonFields:
    return declaration.PersonFields(
        identity_kind=words.named(holder.identity_kind),
        birth=words.partial(holder.birth),
        gender=words.named(holder.gender),
        marital_status=words.named(holder.marital_status, holder.gender),
        nationality=words.or_none(holder.nationality),
        mobile=words.phone(holder.mobile),
        other_phone=words.phone(holder.other_phone),
        email=words.or_none(holder.email),
        iban=words.or_none(" ".join(holder.iban[start : start + 4] for start in range(0, len(holder.iban), 4))),
        occupation=words.or_none(holder.occupation),
        education=words.or_none(holder.education),
        health=_health(holder),
    )


def _health(person: Person) -> str:
    state = words.named(person.health)
    return f"{state} ({person.health_note.strip()})" if person.health_note.strip() else state


def _dwelling(household: Household) -> declaration.DwellingFields:
    home = household.dwelling
    return declaration.DwellingFields(
        city=words.or_none(home.city if home else ""),
        district=words.or_none(home.district if home else ""),
        street=words.or_none(_street(home)),
        national_address=words.or_none(home.national_address if home else ""),
        tenure=words.named(home.tenure if home else None),
        rooms=words.or_none(str(home.rooms) if home and home.rooms else ""),
        household_size=str(household.size),
    )


def _street(home: Dwelling | None) -> str:
    return words.joined((home.street, home.directions)) if home else ""


def _members(household: Household) -> Rows:
    return tuple(
        (
            person.full_name,
            label(member.relation),
            words.or_none(person.identity_number),
            words.partial(person.birth),
            words.yes_or_no(member.dependant),
        )
        for member, person in household.members
    )


def _amounts(rows: Sequence[tuple[str, Income | Obligation]], total: int) -> Rows:
    if not rows:
        return ()
    listed = tuple((name, words.amount(row.monthly), row.note.strip()) for name, row in rows)
    return (*listed, (common().text("total"), words.amount(total), ""))


def _documents(desk: Desk, file: CaseFile) -> Rows:
    said = _said(desk)
    rows = select(Document).where(Document.file_id == file.id).order_by(Document.id)
    return tuple(
        (
            label(row.kind),
            words.or_none(row.number),
            words.partial(row.issued),
            words.short_day(row.expires_on),
            _matched(said, row),
        )
        for row in desk.session.scalars(rows)
    )


def _said(desk: Desk) -> Wording:
    return wording_in_force(desk, PaperKind.DATA_ACCURACY_DECLARATION)


def _matched(said: Wording, document: Document) -> str:
    if document.matched_on is None:
        return said.text("not_matched")
    return said.text("matched", day=words.short_day(document.matched_on))

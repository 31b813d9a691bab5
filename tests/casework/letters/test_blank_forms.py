from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.anew import issue_again
from desktop_app.casework.letters.blank_forms import blank_fields, blank_forms, issue_blank_form
from desktop_app.models.cases import CaseFile
from desktop_app.models.documents import Attachment
from desktop_app.models.papers import Paper
from desktop_app.policy.checklist import FIELD_VISIT, load_checklist
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import Category, PaperKind, Role
from desktop_app.printing.papers import (
    PAPERS,
    blank_checklist,
    consent,
    grievance_form,
    policy_acknowledgement,
    service_request,
)
from tests.builders import BuiltOffice, build_office
from tests.casework.letters.office import at_desk, with_widow
from tests.casework.letters.widow import Widow
from tests.printing.reading import text_of

Result = TypeVar("Result")
KINDS = [kind for kind in PaperKind if PAPERS[kind].blank]


def blank(office: BuiltOffice, widow: Widow, kind: PaperKind, *, of_file: bool = False) -> object:
    def piece(desk: Desk, widow: Widow) -> object:
        return blank_fields(desk, kind, desk.get(CaseFile, widow.file_id) if of_file else None)

    return at_desk(office, widow, piece)


def about(office: BuiltOffice, widow: Widow, key: UUID, read: Callable[[Desk, Paper], Result]) -> Result:
    return at_desk(office, widow, lambda desk, _: read(desk, desk.get(Paper, key)))


def test_every_kind_with_a_blank_is_listed_by_its_title(office: BuiltOffice) -> None:
    listed = office.door(Role.RECEPTION).ask(blank_forms)
    assert [form.kind for form in listed] == KINDS
    assert all(form.title for form in listed)


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_is_issued_under_a_serial_about_nobody(office: BuiltOffice, widow: Widow, kind: PaperKind) -> None:
    key = office.door(Role.RECEPTION).run(issue_blank_form, kind)
    facts = about(office, widow, key, lambda _, paper: (paper.kind, bool(paper.serial), paper.needs_signature))
    assert facts == (kind, True, False)
    assert about(office, widow, key, lambda _, paper: paper.fields.get("name", "")) == ""


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_about_a_file_names_the_person_and_waits_for_the_pen(
    office: BuiltOffice, widow: Widow, kind: PaperKind, tmp_path: Path
) -> None:
    def facts(desk: Desk, paper: Paper) -> tuple[bool, str, bytes]:
        pdf = desk.vault.read(desk.get(Attachment, paper.bytes_id))
        return paper.needs_signature, str(paper.fields.get("name", "")), pdf

    key = office.door(Role.RECEPTION).run(issue_blank_form, kind, widow.file_id)
    waits, name, pdf = about(office, widow, key, facts)
    assert waits
    text = text_of(pdf, tmp_path)
    assert all(part in text for part in name.split())


@pytest.mark.parametrize("kind", [kind for kind in PaperKind if not PAPERS[kind].blank])
def test_a_kind_without_a_blank_is_refused(office: BuiltOffice, kind: PaperKind) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(issue_blank_form, kind)
    assert [fault.code for fault in refusal.value.faults] == [FaultCode.NOT_ALLOWED_IN_STATE]


@pytest.mark.parametrize("kind", KINDS)
def test_a_blank_is_issued_again_as_a_blank(office: BuiltOffice, widow: Widow, kind: PaperKind) -> None:
    def piece(desk: Desk, _: Widow) -> tuple[bool, bool]:
        first = desk.get(Paper, issue_blank_form(desk, kind))
        second = desk.get(Paper, issue_again(desk, first))
        return second.replaces_id == first.id, second.fields == first.fields

    assert at_desk(office, widow, piece) == (True, True)


def test_the_words_to_tick_are_those_of_the_policy_in_force(office: BuiltOffice, widow: Widow) -> None:
    fields = blank(office, widow, PaperKind.SERVICE_REQUEST)
    assert isinstance(fields, service_request.Fields)
    assert len(fields.category_options) == len(Category)
    assert fields.name == fields.category == ""


def test_a_checklist_about_a_file_asks_what_concerns_its_category(office: BuiltOffice, widow: Widow) -> None:
    everything = blank(office, widow, PaperKind.BLANK_CHECKLIST)
    of_widow = blank(office, widow, PaperKind.BLANK_CHECKLIST, of_file=True)
    assert isinstance(everything, blank_checklist.Fields)
    assert isinstance(of_widow, blank_checklist.Fields)
    assert len(everything.sections) == len(load_checklist(FIELD_VISIT).sections)
    asked = [item for _, items in of_widow.sections for item in items]
    assert asked == [item.text for item in load_checklist(FIELD_VISIT).items_for(Category.WIDOW)]


def test_a_consent_tells_how_it_is_withdrawn(office: BuiltOffice, widow: Widow) -> None:
    fields = blank(office, widow, PaperKind.CONSENT)
    assert isinstance(fields, consent.Fields)
    assert "011" in fields.how_to_withdraw
    assert {answer for _, _, answer in fields.purposes} == {""}


def test_a_grievance_form_tells_the_rules_of_the_policy_in_force(office: BuiltOffice, widow: Widow) -> None:
    fields = blank(office, widow, PaperKind.GRIEVANCE_FORM)
    assert isinstance(fields, grievance_form.Fields)
    assert ["30 يوم" in rule or "15 يوم" in rule for rule in fields.filing_rules] == [True, False, True]


def test_rules_that_are_advice_are_said_to_be_advice(tmp_path: Path) -> None:
    office = build_office(tmp_path, policy="ektefaa")
    fields = blank(office, with_widow(office), PaperKind.GRIEVANCE_FORM)
    office.close()
    assert isinstance(fields, grievance_form.Fields)
    assert "على سبيل الاسترشاد" in fields.filing_rules[0]


def test_an_acknowledgement_names_the_policy_in_force_and_its_approval(office: BuiltOffice, widow: Widow) -> None:
    fields = blank(office, widow, PaperKind.POLICY_ACKNOWLEDGEMENT)
    assert isinstance(fields, policy_acknowledgement.Fields)
    assert fields.policy_title == "سياسة تنظيم العلاقة مع المستفيدين وتقديم الخدمات"
    assert fields.policy_version == "1"
    assert "مجلس الإدارة" in fields.policy_approval
    assert fields.staff_name == ""

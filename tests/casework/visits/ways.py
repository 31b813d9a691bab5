"""The shortest real ways to a file that waits for a visit, and a report as a researcher types it."""

import uuid
from datetime import timedelta

from desktop_app.casework.files.assignments import assign_researcher, list_researchers
from desktop_app.casework.intake.submission import Submitted
from desktop_app.casework.visits.planning import plan_visit
from desktop_app.casework.visits.reporting import VisitSheet, visit_sheet
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.intake.forms import declare, submit, widow_form, with_documents

DOCUMENTS = (
    "national_id",
    "family_record",
    "death_certificate",
    "heirs_deed",
    "income_statement",
    "social_security_certificate",
    "rent_contract",
    "national_address",
    "bank_letter",
    "school_statement",
    "utility_bill",
)


def complete_request(office: BuiltOffice, **changes: str) -> Submitted:
    """A widow's request with its documents and signed declaration, given to the researcher."""
    reception = office.door(Role.RECEPTION)
    extra = ("desertion_proof", "witness_statement") if changes.get("request__category") == "deserted" else ()
    submitted = submit(reception, with_documents(widow_form(**changes), DOCUMENTS + extra))
    declare(reception, submitted)
    assign(office, submitted.file_id)
    return submitted


def request_of(submitted: Submitted) -> uuid.UUID:
    """The key of the request that a submission made."""
    assert submitted.request_id is not None
    return submitted.request_id


def assign(office: BuiltOffice, file_id: uuid.UUID) -> None:
    officer = office.door(Role.RESEARCH_OFFICER)
    researcher = officer.ask(list_researchers)[0]
    officer.run(assign_researcher, file_id, researcher.id)


def planned_visit(office: BuiltOffice, **changes: str) -> uuid.UUID:
    submitted = complete_request(office, **changes)
    when = office.clock() + timedelta(days=3)
    visit_id = office.door(Role.RESEARCHER).run(plan_visit, submitted.file_id, when)
    office.clock.move(days=3)
    return visit_id


def sheet_of(office: BuiltOffice, visit_id: uuid.UUID) -> VisitSheet:
    return office.door(Role.RESEARCHER).ask(visit_sheet, visit_id)


def report_of(sheet: VisitSheet, day: str, **changes: str) -> dict[str, str]:
    """A report with every answer given and nothing that differs; a change names its field with __ for the dot."""
    typed = {
        "header.visited_on": day,
        "header.present": "صاحبة الطلب وأبناؤها",
        "closing.summary": "السكن شقة مستأجرة ضيقة، والأسرة محتاجة.",
        "closing.recommendation": "accept",
        "closing.reasons": "الدخل لا يكفي الإيجار والمعيشة.",
    }
    typed |= {f"answers.{item.id}.answer": "yes" for part in sheet.sections for item in part.items}
    typed |= {field.replace("__", "."): text for field, text in changes.items()}
    return typed


def witness(number: int, identity: str) -> dict[str, str]:
    at = f"witnesses.{number}"
    return {
        f"{at}.full_name": "سعد محمد ناصر الدوسري" if number == 1 else "خلود علي حمد العنزي",
        f"{at}.identity_number": identity,
        f"{at}.mobile": "٠٥٠٣٣٣٤٤٥٥",
        f"{at}.knows_as": "جار الأسرة",
        f"{at}.statement": "أعرف حالها منذ سنوات، ولا ينفق عليها أحد.",
    }

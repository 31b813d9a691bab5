"""Forms as staff type them, and the shortest ways through intake; invented people for tests alone."""

from collections.abc import Mapping

from desktop_app.casework import drafts
from desktop_app.casework.attachments import Scan
from desktop_app.casework.door import Door
from desktop_app.casework.intake.papers import issue_intake_paper, sign_declaration
from desktop_app.casework.intake.submission import Submitted, enter_existing_file, submit_request
from desktop_app.policy.terms import DraftKind, PaperKind
from tests.given import PICTURE

WIDOW_ID, SON_ID, DAUGHTER_ID = "1012345672", "1112345671", "1112345689"


def widow_form(**changes: str) -> dict[str, str]:
    """A widow with two children, as typed at the desk; a change names its field with __ for the dot."""
    typed = {
        "reception.channel": "interview",
        "reception.accompanied_by": "أخوها فهد",
        "reception.asked": "ما شروط التسجيل؟",
        "reception.answered": "شُرحت لها الشروط والمستندات.",
        "person.full_name": "نورة سعد محمد العتيبي",
        "person.identity_number": "١٠١٢٣٤٥٦٧٢",
        "person.birth": "H1401-07-03",
        "person.gender": "female",
        "person.marital_status": "widowed",
        "person.mobile": "٠٥٠١٢٣٤٥٦٧",
        "person.iban": "SA03 8000 0000 6080 1016 7519",
        "person.nationality": "سعودية",
        "request.category": "widow",
        "dwelling.city": "الرياض",
        "dwelling.district": "النسيم",
        "dwelling.street": "شارع سعد بن أبي وقاص",
        "dwelling.tenure": "rented",
        "dwelling.rooms": "٣",
        "members.1.full_name": "خالد عبدالله سعد العتيبي",
        "members.1.relation": "son",
        "members.1.identity_number": SON_ID,
        "members.1.birth": "H1434",
        "members.2.full_name": "ريم عبدالله سعد العتيبي",
        "members.2.relation": "daughter",
        "members.2.identity_number": DAUGHTER_ID,
        "members.2.birth": "G2016-03",
        "incomes.1.kind": "pension",
        "incomes.1.monthly": "٢١٥٠",
        "incomes.1.note": "نصيب الأسرة من معاش الزوج",
        "obligations.1.kind": "rent",
        "obligations.1.monthly": "1,500.50",
        "services.chosen": "financial_aid,schooling_aid",
        "services.financial_aid": "مساعدة شهرية",
        "services.need": "توفي زوجي ولا يكفي الدخل لسداد الإيجار.",
        "consents.processing": "yes",
        "consents.ask_authorities": "yes",
        "contact.means": "mobile",
    }
    typed |= {field.replace("__", "."): text for field, text in changes.items()}
    return {field: text for field, text in typed.items() if text}


def with_documents(typed: Mapping[str, str], kinds: tuple[str, ...]) -> dict[str, str]:
    """The form with these documents brought and matched."""
    fields = dict(typed)
    for number, kind in enumerate(kinds, 1):
        fields |= {f"documents.{kind}.number": f"45{number}", f"documents.{kind}.matched": "yes"}
    return fields


def submit(door: Door, typed: Mapping[str, str]) -> Submitted:
    """Save a draft and hand it in."""
    return door.run(submit_request, door.run(drafts.save_draft, DraftKind.INTAKE, typed))


def enter(door: Door, typed: Mapping[str, str]) -> Submitted:
    """Enter a file from before the program."""
    return door.run(enter_existing_file, door.run(drafts.save_draft, DraftKind.EXISTING_FILE, typed))


def declare(door: Door, submitted: Submitted) -> None:
    """Print the declaration and take it back signed."""
    door.run(issue_intake_paper, submitted.file_id, PaperKind.DATA_ACCURACY_DECLARATION)
    door.run(sign_declaration, submitted.file_id, Scan(PICTURE, "declaration.png"))

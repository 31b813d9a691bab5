"""How a family comes to the practice office: its form, its scans, its papers, its signature."""

import uuid
from datetime import date

from desktop_app.casework import drafts
from desktop_app.casework.intake.known import begin_update, update_file_data
from desktop_app.casework.intake.papers import issue_intake_paper, sign_declaration
from desktop_app.casework.intake.rules import intake_rules
from desktop_app.casework.intake.submission import Submitted, enter_existing_file, submit_request
from desktop_app.casework.papers import attach_scan, record_printing
from desktop_app.policy.labels import label
from desktop_app.policy.terms import DocumentKind, DraftKind, PaperKind, Role
from desktop_app.practice.doors import Doors
from desktop_app.practice.families import Typed
from desktop_app.practice.pages import picture, scan

_FIRST_NUMBER = 4_100_000
_PRINTER = "طابعة الاستقبال"


def with_everything_asked(doors: Doors, typed: Typed) -> Typed:
    """Bring along what the policy asks of this family and the form does not hold yet."""
    gaps = doors.ask(Role.RECEPTION, intake_rules).gaps(typed)
    fields = dict(typed)
    for place, fault in enumerate(gaps.faults):
        fields |= {f"{fault.field}.number": str(_FIRST_NUMBER + place), f"{fault.field}.matched": "yes"}
    return fields


def hand_in(doors: Doors, typed: Typed) -> Submitted:
    """Type a request at the desk, scan its documents, and submit it."""
    return doors.run(Role.RECEPTION, submit_request, _draft(doors, DraftKind.INTAKE, typed))


def enter_old_file(doors: Doors, typed: Typed) -> Submitted:
    """Enter a file from before the program."""
    return doors.run(Role.RECEPTION, enter_existing_file, _draft(doors, DraftKind.EXISTING_FILE, typed))


def declare(doors: Doors, file_id: uuid.UUID) -> None:
    """Print the declaration, have it signed, and scan it."""
    issue(doors, file_id, PaperKind.DATA_ACCURACY_DECLARATION)
    signed = scan(label(PaperKind.DATA_ACCURACY_DECLARATION))
    doors.run(Role.RECEPTION, sign_declaration, file_id, signed)


def sign_at_the_desk(doors: Doors, file_id: uuid.UUID, *kinds: PaperKind) -> None:
    """Print papers of intake, and scan them once they are signed."""
    for kind in kinds:
        come_back(doors, issue(doors, file_id, kind), kind)


def issue(doors: Doors, file_id: uuid.UUID, kind: PaperKind) -> uuid.UUID:
    """Issue one paper of intake and print it."""
    paper_id = doors.run(Role.RECEPTION, issue_intake_paper, file_id, kind)
    doors.run(Role.RECEPTION, record_printing, paper_id, _PRINTER)
    return paper_id


def come_back(doors: Doors, paper_id: uuid.UUID, kind: PaperKind) -> None:
    """Scan a paper that came back signed."""
    doors.run(Role.RECEPTION, attach_scan, paper_id, scan(label(kind)))


def update(doors: Doors, file_id: uuid.UUID, **changes: str) -> None:
    """Change a family's data as it reports them, and have the new data declared; ``__`` stands for the dot."""
    typed = doors.run(Role.RECEPTION, begin_update, file_id)
    typed |= {field.replace("__", "."): text for field, text in changes.items()}
    draft_id = doors.run(Role.RECEPTION, drafts.save_draft, DraftKind.UPDATE, typed, subject_id=file_id)
    doors.run(Role.RECEPTION, update_file_data, draft_id)
    declare(doors, file_id)


def day_typed(day: date) -> str:
    """Return a day as a date field keeps it."""
    return f"G{day.isoformat()}"


def _draft(doors: Doors, kind: DraftKind, typed: Typed) -> uuid.UUID:
    draft_id = doors.run(Role.RECEPTION, drafts.save_draft, kind, typed, title=typed["person.full_name"])
    rows = sorted({field.rsplit(".", 1)[0] for field in typed if field.startswith("documents.")})
    for place, row in enumerate(rows):
        title = label(DocumentKind(row.split(".")[1]))
        taken = picture(title) if place % 4 == 0 else scan(title)
        doors.run(Role.RECEPTION, drafts.attach_to_draft, draft_id, row, taken)
    return draft_id

"""Where a file stands at the end of intake: its request, what is missing, what was promised, what is to be declared."""

import uuid
from dataclasses import dataclass
from datetime import date

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.as_typed import differ, quoted
from desktop_app.casework.intake.completeness import gaps_of
from desktop_app.casework.intake.declarations import current_declaration
from desktop_app.casework.intake.document import DOCUMENTS
from desktop_app.casework.intake.requests import open_request_of
from desktop_app.casework.performs import performs
from desktop_app.models.people import Person
from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.permissions import Act


@dataclass(frozen=True, slots=True)
class Standing:
    """A file and its open request in a few words."""

    file_id: uuid.UUID
    number: str
    holder: str
    declaration_wanted: bool
    """A declaration is to be signed: none was, or the data changed since."""
    declaration_printed: bool = False
    """The declaration of the data as they stand was printed; it may still wait for the pen."""
    request_id: uuid.UUID | None = None
    request_number: str = ""
    gaps: Completeness | None = None
    """What the request lacks; none where no request is open."""
    completed_on: date | None = None
    earliest: date | None = None
    latest: date | None = None

    @property
    def complete(self) -> bool:
        """Whether there is a request and it was completed."""
        return self.completed_on is not None

    @property
    def documents_missing(self) -> bool:
        """Whether a document is still to come."""
        return self.gaps is not None and any(fault.field.startswith(f"{DOCUMENTS}.") for fault in self.gaps.faults)


@performs(Act.OPEN_FILE)
def standing_of(desk: Desk, file_id: uuid.UUID) -> Standing:
    """Read where a file stands."""
    file = desk.file(file_id)
    declaration, request = current_declaration(desk, file.id), open_request_of(desk, file.id)
    unsigned = declaration is None or declaration.signed_on is None
    return Standing(
        file_id=file.id,
        number=file.number,
        holder=desk.get(Person, file.holder_id).full_name,
        declaration_printed=(
            declaration is not None
            and declaration.paper_id is not None
            and not differ(declaration.quoted, quoted(desk, file))
        ),
        declaration_wanted=file.declaration_stale or (request is not None and unsigned),
        request_id=request.id if request else None,
        request_number=request.number if request else "",
        gaps=gaps_of(desk, request) if request else None,
        completed_on=request.completed_on if request else None,
        earliest=request.promised_earliest if request else None,
        latest=request.promised_latest if request else None,
    )

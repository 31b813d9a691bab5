"""Paper for the field: the prefilled checklist of a visit, and the blank one."""

import uuid

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.issuing import issue_checklist
from desktop_app.casework.performs import performs
from desktop_app.models.visits import Visit
from desktop_app.policy.permissions import Act


@performs(Act.PRINT_PAPER)
def compose_checklist(desk: Desk, visit_id: uuid.UUID) -> uuid.UUID:
    """Compose the checklist of a visit, to be filled by hand; returns the paper."""
    visit = desk.get(Visit, visit_id)
    desk.file(visit.file_id)
    return issue_checklist(desk, visit)

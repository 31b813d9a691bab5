"""What the intake screen is opened for: a new request, a second one, a file from before, an update, or a draft."""

import uuid
from dataclasses import dataclass

from desktop_app.policy.terms import DraftKind


@dataclass(frozen=True, slots=True)
class Errand:
    """Which form to begin, of which file where there is one; or which draft to go on with."""

    kind: DraftKind = DraftKind.INTAKE
    file_id: uuid.UUID | None = None
    draft_id: uuid.UUID | None = None
    papers: bool = False
    """Go straight to the papers of a file that was handed in before."""

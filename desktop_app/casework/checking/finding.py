"""What the check of a paper found: a verdict, what it rests on, what the paper says, and where it stands here."""

import uuid
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.policy.checking import Caution
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.policy.terms import PaperKind, PaperState


@dataclass(frozen=True, slots=True)
class PaperSays:
    """What the code of a paper says of it; the name is masked, and both it and the digits may be missing."""

    kind: PaperKind
    serial: str
    day: date
    branch_prefix: str
    masked_name: str
    last_four: str


@dataclass(frozen=True, slots=True)
class Signer:
    """Whose key it is: known where a person took it in, and otherwise only what the paper says of itself."""

    association: str
    branch: str
    fingerprint: str
    """In groups of four, for two people to compare."""
    known: bool


@dataclass(frozen=True, slots=True)
class KeptHere:
    """A paper of this branch as its records hold it; the reason is told to those alone who may open its file."""

    id: uuid.UUID
    title: str
    state: PaperState
    composed_at: datetime
    signed_on: date | None
    void_reason: str
    replaced_by: str


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one check; ``lost_on`` is the day on which the key was declared lost, where it was."""

    verdict: CheckVerdict
    means: CheckMeans
    says: PaperSays | None = None
    signer: Signer | None = None
    sealed_at: datetime | None = None
    lost_on: date | None = None
    cautions: tuple[Caution, ...] = ()
    kept: KeptHere | None = None
    serial: str = ""
    """As the page or a person says, where there is no code to say more."""

    @property
    def is_good(self) -> bool:
        """Say whether nothing speaks against the paper."""
        return self.verdict is CheckVerdict.GENUINE

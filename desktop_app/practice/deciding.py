"""How the practice office decides: answered, proposed, approved by another person, in force, told."""

import uuid
from collections.abc import Iterable

from desktop_app.casework.attachments import Scan
from desktop_app.casework.closures import HandOver, OriginalHanded, closure, record_hand_over
from desktop_app.casework.decisions.approving import approve_decision
from desktop_app.casework.decisions.drafts import DecisionDraft, EvidenceGiven
from desktop_app.casework.decisions.force import put_in_force
from desktop_app.casework.decisions.proposing import decide_request, propose_decision
from desktop_app.casework.decisions.reading import decision_page
from desktop_app.casework.decisions.telling import Telling, tell_person
from desktop_app.casework.papers import attach_scan, record_printing
from desktop_app.policy.labels import label
from desktop_app.policy.terms import ContactMeans, Evidence, Outcome, PaperKind, Role
from desktop_app.practice.doors import Doors
from desktop_app.practice.pages import scan
from desktop_app.practice.staff import colleague

_MINUTES = "محضر مؤرخ ومحفوظ في الملف"


def decide(doors: Doors, file_id: uuid.UUID, request_id: uuid.UUID, outcome: Outcome, reasons: str) -> uuid.UUID:
    """Decide a request by the body that the policy names."""
    draft = DecisionDraft(file_id, reasons, outcome, request_id=request_id, tell_by=ContactMeans.MOBILE)
    return doors.run(Role.SERVICES_MANAGER, decide_request, draft)


def answer(doors: Doors, file_id: uuid.UUID, request_id: uuid.UUID, outcome: Outcome, reasons: str) -> uuid.UUID:
    """Decide a request, and put the answer in force."""
    decision_id = decide(doors, file_id, request_id, outcome, reasons)
    into_force(doors, decision_id)
    return decision_id


def propose(doors: Doors, draft: DecisionDraft) -> uuid.UUID:
    """Propose a decision; somebody else is to approve it."""
    return doors.run(Role.RESEARCH_OFFICER, propose_decision, draft)


def approve(doors: Doors, decision_id: uuid.UUID) -> None:
    """Approve a proposal by the first of those who decide it and did not propose it."""
    page = doors.ask(Role.EXECUTIVE_DIRECTOR, decision_page, decision_id)
    others = (role for role in page.deciding if colleague(role).full_name != page.row.proposed_by)
    doors.run(next(others), approve_decision, decision_id)


def into_force(doors: Doors, decision_id: uuid.UUID, *, sign: bool = True) -> None:
    """Put a decision in force, print its papers, and scan them signed; a certificate is signed at the hand-over."""
    doors.run(Role.SERVICES_MANAGER, put_in_force, decision_id)
    for paper in doors.ask(Role.RECEPTION, decision_page, decision_id).papers:
        doors.run(Role.RECEPTION, record_printing, paper.id, "طابعة الإدارة")
        if sign and paper.kind is not PaperKind.CLOSURE_CERTIFICATE:
            doors.run(Role.RECEPTION, attach_scan, paper.id, scan(paper.title))


def decided(doors: Doors, draft: DecisionDraft) -> uuid.UUID:
    """Take a decision all the way into force."""
    decision_id = propose(doors, draft)
    approve(doors, decision_id)
    into_force(doors, decision_id)
    return decision_id


def tell(doors: Doors, decision_id: uuid.UUID, means: ContactMeans = ContactMeans.MOBILE, note: str = "") -> None:
    """Record that the person was told today."""
    doors.run(Role.RECEPTION, tell_person, decision_id, Telling(means, doors.clock.today, note))


def evidence(*kinds: Evidence, note: str = _MINUTES) -> tuple[EvidenceGiven, ...]:
    """Give evidence with its scans."""
    return tuple(EvidenceGiven(kind, note, _paper(kind)) for kind in kinds)


def hand_over(doors: Doors, decision_id: uuid.UUID, to: str, identity: str) -> None:
    """Hand the originals of a closed file over against a signed list, with the certificate."""
    page = doors.ask(Role.RECEPTION, decision_page, decision_id)
    if page.closure_id is None:
        raise AssertionError("this decision closed no file")
    held = doors.ask(Role.RECEPTION, closure, page.closure_id).held
    originals: Iterable[OriginalHanded] = (OriginalHanded(one.kind, one.number, 2, one.document_id) for one in held)
    given = HandOver(to, identity, doors.clock.today, tuple(originals))
    certificate = doors.run(Role.RECEPTION, record_hand_over, page.closure_id, given)
    doors.run(Role.RECEPTION, record_printing, certificate, "طابعة الاستقبال")
    doors.run(Role.RECEPTION, attach_scan, certificate, scan("مشهد الإقفال موقعًا"))


def _paper(kind: Evidence) -> Scan:
    return scan(label(kind))

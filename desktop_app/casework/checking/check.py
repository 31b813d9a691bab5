"""Checking a paper at this branch: a file, a code, or the digits printed on one of its own papers."""

import re
from dataclasses import replace

from sqlalchemy import select

from desktop_app.casework.checking.evidence import Evidence, evidence_of_file, evidence_of_text
from desktop_app.casework.checking.finding import Finding, KeptHere, PaperSays
from desktop_app.casework.checking.judging import Judged, judge
from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.seals.trust import key_named, known_keys
from desktop_app.models.cases import CaseFile
from desktop_app.models.papers import Paper
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.policy.permissions import Act, may_on
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import latin_digits
from desktop_app.printing.code.paper import read_paper_code

LEAST_DIGITS = 8
"""Of the printed digits: eight of them leave one chance in four thousand million."""
_OURS = frozenset({CheckVerdict.GENUINE, CheckVerdict.REVOKED})


@performs(Act.CHECK_PAPER, sensitive=True)
def check_file(desk: Desk, data: bytes) -> Finding:
    """Check a paper that came as a PDF, a scan or a photo."""
    return _checked(desk, evidence_of_file(data))


@performs(Act.CHECK_PAPER, sensitive=True)
def check_code(desk: Desk, text: str) -> Finding:
    """Check the text of a code, as a reader typed it, a camera saw it or a person pasted it."""
    return _checked(desk, evidence_of_text(text))


@performs(Act.CHECK_PAPER, sensitive=True)
def check_digits(desk: Desk, serial: str, digits: str) -> Finding:
    """Compare the number of a paper and the digits of its data with the records; this branch's own papers alone."""
    serial = latin_digits("".join(serial.split())).upper()
    digits = latin_digits("".join(digits.split())).lower()
    refuse_if(_typing_faults(serial, digits))
    if f"-{desk.office.branch_prefix}-" not in serial:
        return Finding(CheckVerdict.OTHER_BRANCH, CheckMeans.DIGITS, serial=serial)
    paper = _paper_of(desk, serial)
    if paper is None:
        return Finding(CheckVerdict.NOT_IN_RECORDS, CheckMeans.DIGITS, serial=serial)
    if not paper.data_hash.startswith(digits):
        return Finding(CheckVerdict.CHANGED, CheckMeans.DIGITS, serial=serial)
    finding = Finding(CheckVerdict.GENUINE, CheckMeans.DIGITS, says=_says(paper), serial=serial)
    return _as_kept(desk, finding, paper)


def _typing_faults(serial: str, digits: str) -> list[Fault]:
    faults = [] if serial else [Fault(FaultCode.REQUIRED, "serial")]
    if not re.fullmatch(rf"[0-9a-f]{{{LEAST_DIGITS},}}", digits):
        faults.append(Fault(FaultCode.FINGERPRINT_TOO_SHORT, "digits", {"count": str(LEAST_DIGITS)}))
    return faults


def _checked(desk: Desk, evidence: Evidence) -> Finding:
    """Judge a paper, and where it is this branch's own, ask its records as well."""
    judged = judge(evidence, known_keys(desk))
    if judged.finding.verdict is CheckVerdict.LATER_PAGE:
        return _later_page(desk, judged.finding)
    if judged.code is None or judged.finding.verdict not in _OURS or not _is_own(desk, judged):
        return judged.finding
    paper = _paper_of(desk, judged.code.facts.serial)
    if paper is None:
        return replace(judged.finding, verdict=CheckVerdict.NOT_IN_RECORDS, cautions=())
    if not paper.data_hash.startswith(judged.code.facts.data_hash):
        return Finding(CheckVerdict.CHANGED, judged.finding.means)
    # The records were asked, and they say when it was issued: whoever found the key later cannot have made it.
    return _as_kept(desk, replace(judged.finding, cautions=()), paper)


def _later_page(desk: Desk, finding: Finding) -> Finding:
    paper = _paper_of(desk, finding.serial)
    return finding if paper is None else _as_kept(desk, finding, paper)


def _is_own(desk: Desk, judged: Judged) -> bool:
    key = key_named(desk, judged.code.key_id) if judged.code else None
    return key is not None and key.own


def _paper_of(desk: Desk, serial: str) -> Paper | None:
    return desk.session.scalars(select(Paper).where(Paper.serial == serial)).one_or_none()


def _as_kept(desk: Desk, finding: Finding, paper: Paper) -> Finding:
    """Add where the paper stands; one that is void is void, whatever its code says."""
    if paper.file_id is not None:
        desk.concern(paper.file_id)
    later = desk.session.scalars(select(Paper.serial).where(Paper.replaces_id == paper.id)).first()
    kept = KeptHere(
        id=paper.id,
        title=paper.title,
        state=paper.state,
        composed_at=paper.composed_at,
        signed_on=paper.signed_on,
        void_reason=paper.void_reason if _may_open(desk, paper) else "",
        replaced_by=later or "",
    )
    void = paper.state is PaperState.VOID
    return replace(finding, kept=kept, verdict=CheckVerdict.VOID if void else finding.verdict)


def _may_open(desk: Desk, paper: Paper) -> bool:
    """Say whether the reason, which may speak of the person, is this reader's to see."""
    file = desk.get(CaseFile, paper.file_id) if paper.file_id else None
    assigned = file is None or file.researcher_id == desk.actor.id
    return may_on(Act.OPEN_FILE, desk.actor.roles, assigned=assigned)


def _says(paper: Paper) -> PaperSays:
    if not paper.code:
        day = paper.composed_at.astimezone(SAUDI_TIME).date()
        return PaperSays(paper.kind, paper.serial, day, paper.branch, "", "")
    facts = read_paper_code(paper.code).facts
    return PaperSays(facts.kind, facts.serial, facts.day, facts.branch_prefix, facts.masked_name, facts.last_four)

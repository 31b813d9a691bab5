"""The judgement on what a paper brings with it, against the keys that are known; no records are asked here."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.casework.checking.evidence import Evidence
from desktop_app.casework.checking.finding import Finding, PaperSays, Signer
from desktop_app.casework.seals.trust import KnownKey
from desktop_app.policy.checking import Caution
from desktop_app.policy.paper_terms import CheckMeans, CheckVerdict
from desktop_app.printing.code.page import read_page_code
from desktop_app.printing.code.paper import PaperCode, PaperFacts, read_paper_code
from desktop_app.security.certificates import grouped, read_certificate


@dataclass(frozen=True)
class Judged:
    """A finding with the code that it rests on, for whoever has the records of the branch."""

    finding: Finding
    code: PaperCode | None = None


def judge(evidence: Evidence, keys: Sequence[KnownKey]) -> Judged:
    """Judge a paper: by the seal of its file where it has one, else by its code."""
    if evidence.pdf and (sealed := _sealed(evidence, keys)) is not None:
        return sealed
    if evidence.record_hash:
        # A file that carries the record of a paper was sealed when it was made: somebody took the seal away.
        return Judged(Finding(CheckVerdict.CHANGED, CheckMeans.SEAL))
    if evidence.code:
        return _coded(evidence, keys)
    if evidence.later_page:
        return Judged(_later_page(evidence.later_page))
    return Judged(Finding(CheckVerdict.NOT_OURS, CheckMeans.CODE))


def _sealed(evidence: Evidence, keys: Sequence[KnownKey]) -> Judged | None:
    from desktop_app.printing.seal import SealState, TrustedKey, check

    report = check(evidence.pdf, [TrustedKey(key.certificate, key.revoked_on) for key in keys])
    if report.state is SealState.NO_SEAL:
        return None
    if report.state is SealState.CHANGED:
        return Judged(Finding(CheckVerdict.CHANGED, CheckMeans.SEAL))
    key = next((key for key in keys if key.certificate == report.certificate), None)
    if key is None:
        return _by_a_stranger(evidence, report.certificate)
    coded = _coded(evidence, [key]) if evidence.code else None
    if coded is not None and coded.finding.verdict in (CheckVerdict.CHANGED, CheckVerdict.UNKNOWN_ASSOCIATION):
        return Judged(Finding(CheckVerdict.CHANGED, CheckMeans.SEAL))
    late = report.state is SealState.REVOKED
    finding = _of_key(CheckVerdict.REVOKED if late else CheckVerdict.GENUINE, CheckMeans.SEAL, key)
    says = coded.finding.says if coded else None
    return Judged(replace(finding, says=says, sealed_at=report.sealed_at), coded.code if coded else None)


def _by_a_stranger(evidence: Evidence, certificate: bytes) -> Judged:
    """Tell what a whole file says of itself, whose key nobody here knows."""
    said, signer = _code_or_none(evidence.code), _signer_or_none(certificate)
    says = _says(said.facts) if said else None
    return Judged(Finding(CheckVerdict.UNKNOWN_ASSOCIATION, CheckMeans.SEAL, says, signer))


def _coded(evidence: Evidence, keys: Sequence[KnownKey]) -> Judged:
    changed = Judged(Finding(CheckVerdict.CHANGED, CheckMeans.CODE))
    code = _code_or_none(evidence.code)
    if code is None:
        return changed
    says = _says(code.facts)
    key = next((key for key in keys if key.key_id == code.key_id), None)
    if key is None:
        return Judged(Finding(CheckVerdict.UNKNOWN_ASSOCIATION, CheckMeans.CODE, says))
    differs = evidence.record_hash and not evidence.record_hash.startswith(code.facts.data_hash)
    if differs or not code.is_signed_by(key.code_public):
        return changed
    counts = key.vouches_for(code.facts.day)
    finding = _of_key(CheckVerdict.GENUINE if counts else CheckVerdict.REVOKED, CheckMeans.CODE, key)
    return Judged(replace(finding, says=says), code)


def _of_key(verdict: CheckVerdict, means: CheckMeans, key: KnownKey) -> Finding:
    signer = Signer(key.association, key.branch, grouped(read_certificate(key.certificate).fingerprint), known=True)
    lost = (Caution.LOST_LATER,) if key.revoked_on is not None else ()
    cautions = (*lost, Caution.NOT_ASKED) if verdict is CheckVerdict.GENUINE else ()
    return Finding(verdict, means, signer=signer, lost_on=key.revoked_on, cautions=cautions)


def _later_page(text: str) -> Finding:
    try:
        page = read_page_code(text)
    except ValueError:
        return Finding(CheckVerdict.CHANGED, CheckMeans.CODE)
    return Finding(CheckVerdict.LATER_PAGE, CheckMeans.CODE, serial=page.serial)


def _code_or_none(text: str) -> PaperCode | None:
    try:
        return read_paper_code(text)
    except ValueError:
        return None


def _signer_or_none(certificate: bytes) -> Signer | None:
    try:
        said = read_certificate(certificate)
    except ValueError:
        return None
    return Signer(said.association, said.branch, grouped(said.fingerprint), known=False)


def _says(facts: PaperFacts) -> PaperSays:
    return PaperSays(facts.kind, facts.serial, facts.day, facts.branch_prefix, facts.masked_name, facts.last_four)

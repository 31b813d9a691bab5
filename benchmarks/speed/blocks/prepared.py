"""Examples of use cases for which a row of the store is not enough: words that fit, or an act that comes before."""

import uuid
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import select

from benchmarks.speed.population import Population
from desktop_app.casework.documents import receive_document
from desktop_app.casework.drafts import save_draft
from desktop_app.casework.intake.known import begin_update
from desktop_app.casework.policies import read_policy
from desktop_app.casework.scans.reading import Sheet
from desktop_app.casework.scans.taking import take_in
from desktop_app.casework.seals.cards import Card, CardKey, write_card
from desktop_app.casework.seals.exchange import take_in_card
from desktop_app.casework.wording_editing import open_wording
from desktop_app.models.cases import CaseFile, Request
from desktop_app.models.scans import TrayPage
from desktop_app.models.seals import TrustedSeal
from desktop_app.models.visits import Verification
from desktop_app.policy.editing import EditKind, edit_places
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.paper_terms import TrayState
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import DocumentKind, DraftKind, FileState, Outcome, PaperKind, Role, Situation
from desktop_app.practice.pages import scan
from desktop_app.security.certificates import new_seal, read_certificate

Ways = Callable[[Population], Iterator[dict[str, Any]]]
WHY = "قياس السرعة"
WORDED = PaperKind.DATA_ACCURACY_DECLARATION
FEW = 3


def _from_today(population: Population) -> dict[str, str]:
    return {"in_force_from": f"G{population.clock().date().isoformat()}", "note": WHY}


def _adoption(population: Population) -> dict[str, str]:
    first_day = _from_today(population)
    return {**first_day, "meeting": "7-48", "chair": WHY, "approved_on": first_day["in_force_from"]}


def _changed_policy(population: Population) -> Iterator[dict[str, Any]]:
    policy = population.door(Role.ADMINISTRATOR).ask(read_policy)
    place = next(place for place in edit_places(policy.policy) if place.kind is EditKind.WORDS)
    changes = {place.path: f"{place.value} ({uuid.uuid4().hex[:8]})"}
    yield {"base": policy.version_id, "changes": changes, "typed": _adoption(population)}


def _adopted_chapter(population: Population) -> Iterator[dict[str, Any]]:
    base = population.door(Role.ADMINISTRATOR).ask(read_policy).version_id
    yield {"base": base, "chapter": "control", "typed": _adoption(population)}


def _new_wording(population: Population) -> Iterator[dict[str, Any]]:
    words = population.door(Role.ADMINISTRATOR).ask(open_wording, WORDED).in_force
    typed = {**words, "title": f"{words['title']} ({WHY})", **_from_today(population)}
    yield {"kind": WORDED, "typed": typed}


def _former_wording(population: Population) -> Iterator[dict[str, Any]]:
    yield {"kind": WORDED, "typed": _from_today(population)}


def _editions(population: Population) -> Iterator[dict[str, Any]]:
    edition = population.door(Role.ADMINISTRATOR).ask(open_wording, WORDED).editions[-1].edition
    yield {"kind": WORDED, "before": edition, "after": edition}


def _edition(population: Population) -> Iterator[dict[str, Any]]:
    for way in _editions(population):
        yield {"kind": way["kind"], "edition": way["before"]}


def _cards(population: Population) -> Iterator[dict[str, Any]]:
    """The card of another branch, and its fingerprint as somebody there reads it out."""
    certificate, secrets = new_seal("جمعية الجوار", "فرع الجوار", datetime.now(UTC))
    said = read_certificate(certificate)
    card = Card(said.association, said.branch, population.clock().date(), (CardKey(certificate),))
    yield {"data": write_card(card, secrets.sign_code), "read_out": said.fingerprint}


def _card(population: Population) -> Iterator[dict[str, Any]]:
    for way in _cards(population):
        yield {"data": way["data"]}


def _known_seal(population: Population) -> Iterator[dict[str, Any]]:
    for way in _cards(population):
        population.door(Role.ADMINISTRATOR).run(take_in_card, **way)
    with population.opened.store.reading() as session:
        newest = session.scalars(select(TrustedSeal.id).order_by(TrustedSeal.id.desc())).first()
    yield {"key": newest}


def _unmatched(population: Population) -> Iterator[dict[str, Any]]:
    with population.opened.store.reading() as session:
        file_id = session.scalars(select(CaseFile.id).where(CaseFile.state == FileState.ACTIVE)).first()
    if file_id is not None:
        kind, typed = DocumentKind.RENT_CONTRACT, dict[str, str]()
        yield {"document_id": population.door(Role.RECEPTION).run(receive_document, file_id, kind, typed)}


def lay_pages(population: Population, pages: int) -> None:
    """Lay pages into the tray that nobody can tell the paper of, and that never came before."""
    for number in range(1, pages + 1):
        sheet = Sheet(number, scan(f"{WHY} {uuid.uuid4().hex[:8]}").data, "", None)
        population.door(Role.RECEPTION).run(take_in, f"{number}.pdf", [sheet])


def _placed(population: Population) -> Iterator[dict[str, Any]]:
    lay_pages(population, FEW)
    waiting = select(TrayPage.id).where(TrayPage.state == TrayState.WAITING).order_by(TrayPage.id.desc()).limit(FEW)
    with population.opened.store.reading() as session:
        file_id = session.scalars(select(CaseFile.id).where(CaseFile.state == FileState.ACTIVE)).first()
        pages = session.scalars(waiting).all()
    for tray_id in pages:
        yield {"tray_id": tray_id, "file_id": file_id, "kind": DocumentKind.RENT_CONTRACT, "typed": {}}


def _left(population: Population) -> Iterator[dict[str, Any]]:
    """A form that reception began from a file, and left."""
    with population.opened.store.reading() as session:
        file_id = session.scalars(select(CaseFile.id).where(CaseFile.state == FileState.ACTIVE)).first()
    if file_id is not None:
        reception = population.door(Role.RECEPTION)
        typed = reception.ask(begin_update, file_id)
        yield {"draft_id": reception.run(save_draft, DraftKind.UPDATE, typed, subject_id=file_id)}


def _courses(population: Population) -> Iterator[dict[str, Any]]:
    """What a freeze means for a file, and an acceptance for one that waits for an answer."""
    waiting = select(Request.file_id, Request.id).where(Request.state.in_(OPEN_REQUEST_STATES)).limit(FEW)
    with population.opened.store.reading() as session:
        active = session.scalars(select(CaseFile.id).where(CaseFile.state == FileState.ACTIVE).limit(FEW)).all()
        requests = session.execute(waiting).all()
    for file_id in active:
        yield {"file_id": file_id, "situation": Situation.LATE_DOCUMENTS_ON_UPDATE}
    for file_id, request_id in requests:
        yield {"file_id": file_id, "outcome": Outcome.ACCEPT, "request_id": request_id}


def _open_means(population: Population) -> Iterator[dict[str, Any]]:
    """Means that the policy leaves open, of requests that are the researcher's own."""
    rows = (
        select(Verification.request_id, Verification.means)
        .join(Request, Request.id == Verification.request_id)
        .join(CaseFile, CaseFile.id == Request.file_id)
        .where(Request.state.in_(OPEN_REQUEST_STATES), Verification.requirement != Requirement.REQUIRED)
        .where(CaseFile.researcher_id == population.door(Role.RESEARCHER).actor.id)
    )
    with population.opened.store.reading() as session:
        found = session.execute(rows.limit(FEW)).all()
    for request_id, means in found:
        yield {"request_id": request_id, "means": means, "requirement": Requirement.REQUIRED}


PREPARED: Mapping[str, Ways] = MappingProxyType(
    {
        "adopt_changes": _changed_policy,
        "adopt_chapter": _adopted_chapter,
        "adopt_wording": _new_wording,
        "compare_editions": _editions,
        "go_on_with_request": _left,
        "go_on_with_update": _left,
        "look_at_card": _card,
        "match_document": _unmatched,
        "place_as_document": _placed,
        "proposal_for": _courses,
        "read_edition": _edition,
        "require_means": _open_means,
        "restore_bundled": _former_wording,
        "strike_out": _known_seal,
        "take_in_card": _cards,
    }
)
"""How each is made possible, by the name of the use case."""

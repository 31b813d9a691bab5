"""Arguments for any use case, by the names of its parameters: keys of what is there, and something for the rest."""

import inspect
import uuid
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import product
from typing import Any

from sqlalchemy import select

from desktop_app.casework.attachments import Scan
from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.decisions.lists import DecisionList
from desktop_app.casework.decisions.telling import Telling
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.freezes import Response
from desktop_app.casework.probe import Probe
from desktop_app.casework.scans.reading import Sheet
from desktop_app.models.base import Base
from desktop_app.models.cases import CaseFile, Referral, Request
from desktop_app.models.decisions import Closure, Decision, Freeze
from desktop_app.models.documents import Document
from desktop_app.models.drafts import Draft
from desktop_app.models.office import PolicyVersion
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.dates import PartialDate
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import ConsentPurpose, ContactMeans, DocumentKind, DraftKind, PaperKind, VerificationMeans
from desktop_app.storage.engine import Store
from tests.policy.test_drawing import dash

KEYS: Mapping[str, type[Base]] = {
    "file_id": CaseFile,
    "request_id": Request,
    "decision_id": Decision,
    "visit_id": Visit,
    "paper_id": Paper,
    "document_id": Document,
    "freeze_id": Freeze,
    "closure_id": Closure,
    "draft_id": Draft,
    "person_id": Person,
    "researcher_id": Staff,
    "version_id": PolicyVersion,
    "referral_id": Referral,
    "after": Decision,
}
OF_A_FILE = frozenset(KEYS) - {"person_id", "researcher_id", "version_id", "after"}
"""The others are of no file, or only a place in a list."""
MOST = 2
DAY = date(2026, 11, 19)
SOMETHING: Mapping[str, Any] = {
    "closing": "",
    "data": b"",
    "device": SigningDevice.PEN,
    "digits": "00000000",
    "drawing": dash(5000, 40),
    "field": "photo",
    "forms": (),
    "given": True,
    "kind": PaperKind.DATA_ACCURACY_DECLARATION,
    "means": VerificationMeans.FIELD_VISIT,
    "note": "",
    "purpose": ConsentPurpose.ASK_AUTHORITIES,
    "reason": "سبب",
    "requirement": Requirement.REQUIRED,
    "response": Response(DAY, "رد"),
    "role": "beneficiary",
    "scan": Scan(b"%PDF-1.4\n", "s.pdf"),
    "serial": "X",
    "sheets": (Sheet(1, b"%PDF-1.4\n", "", None),),
    "signer": "أحد",
    "source": "s.pdf",
    "target": "طابعة",
    "telling": Telling(ContactMeans.MOBILE, DAY),
    "text": "",
    "typed": {},
    "when": datetime(2027, 1, 3, 10, tzinfo=SAUDI_TIME),
    "day": DAY,
    "attachment_id": uuid.UUID(int=1),
}


@dataclass(frozen=True)
class Asker:
    """Knows every key of a store, and every word by which a person of it can be looked for."""

    store: Store

    def keys(self, name: str) -> list[uuid.UUID]:
        """Return the keys that a parameter of this name may hold; a few of each kind tell as much as all."""
        with self.store.reading() as session:
            counts: Counter[object] = Counter()
            found = []
            for row in session.scalars(select(KEYS[name])):
                if isinstance(row, Paper) and row.file_id is None and row.kind is not PaperKind.VISIT_DAY_SHEET:
                    continue  # a blank form tells of nobody
                sort = (getattr(row, "kind", None), getattr(row, "state", None))
                counts[sort] += 1
                if counts[sort] <= MOST:
                    found.append(row.id)  # type: ignore[attr-defined]  # every record has one
            return found

    def ways(self, use_case: Callable[..., Any]) -> Iterator[dict[str, Any]]:
        """Return every way of asking a use case: with each key, each word, and nothing where nothing is needed."""
        wanted = {one.name: one for one in list(inspect.signature(use_case).parameters.values())[1:]}
        offered = {name: self._offered(use_case, name, one) for name, one in wanted.items()}
        offered = {name: values for name, values in offered.items() if values}
        for chosen in product(*offered.values()):
            yield dict(zip(offered, chosen, strict=True))

    def _offered(self, use_case: Callable[..., Any], name: str, one: inspect.Parameter) -> list[Any]:
        needed = one.default is inspect.Parameter.empty
        if name in KEYS and (needed or name == "file_id"):
            return self.keys(name)
        many: Mapping[str, Callable[[], list[Any]]] = {
            "query": self._queries,
            "queries": lambda: [tuple(self._queries())],
            "papers": lambda: [tuple(self.keys("paper_id"))],
            "probe": self._probes,
            "day": self._days,
            "wanted": lambda: list(one.annotation),
        }
        if name in many:
            return many[name]()
        return [something(use_case, name)] if needed else []

    def _queries(self) -> list[FileQuery]:
        with self.store.reading() as session:
            people = session.scalars(select(Person)).all()
            words = {word for one in people for word in (one.full_name, one.identity_number, one.mobile) if word}
        return [FileQuery(), *(FileQuery(text=word) for word in sorted(words)[::4])]

    def _probes(self) -> list[Probe]:
        with self.store.reading() as session:
            return [
                Probe(one.full_name, one.identity_number, one.mobile, iban=one.iban, birth=birth)
                for one in session.scalars(select(Person))
                for birth in [PartialDate.parse(one.birth) if one.birth else None]
            ]

    def _days(self) -> list[date]:
        with self.store.reading() as session:
            return sorted({one.planned_for.astimezone(SAUDI_TIME).date() for one in session.scalars(select(Visit))})


def something(use_case: Callable[..., Any], name: str) -> Any:
    """Return something that a parameter takes, whatever it means."""
    annotation = inspect.signature(use_case).parameters[name].annotation
    for kind, value in (
        (DocumentKind, DocumentKind.NATIONAL_ID),
        (DraftKind, DraftKind.UPDATE),
        (DecisionList, DecisionList.LATEST),
    ):
        if annotation is kind:
            return value
    if annotation is DecisionDraft:
        return DecisionDraft(uuid.UUID(int=1), "سبب")
    return SOMETHING[name]


def filled(use_case: Callable[..., Any], name: str, key: uuid.UUID) -> dict[str, Any]:
    """Return what a use case needs, with one key of a file in its place."""
    needed = [
        one.name
        for one in list(inspect.signature(use_case).parameters.values())[1:]
        if one.default is inspect.Parameter.empty and one.name != name
    ]
    return {**{other: uuid.UUID(int=1) if other in KEYS else something(use_case, other) for other in needed}, name: key}

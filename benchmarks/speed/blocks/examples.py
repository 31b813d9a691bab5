"""An example of every use case: what each parameter may hold, taken from the store or made up.

Keys are the newest and the oldest of their kind, in a state in which the use case can be done where one is told here.
"""

import inspect
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice, product
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, select, true

from benchmarks.speed.blocks.callers import UseCase
from desktop_app.casework.closures import HandOver
from desktop_app.casework.decisions.approving import OutsideApproval
from desktop_app.casework.decisions.drafts import DecisionDraft
from desktop_app.casework.decisions.telling import Telling
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.freezes import Response
from desktop_app.casework.keys import Keyring
from desktop_app.casework.merging import MergePlan
from desktop_app.casework.opening import Opened
from desktop_app.casework.probe import Probe
from desktop_app.casework.reception import ReceptionLine
from desktop_app.casework.staff import StaffForm
from desktop_app.models.cases import CaseFile, Referral, Request
from desktop_app.models.decisions import Closure, Decision, Freeze
from desktop_app.models.documents import Attachment, Document
from desktop_app.models.drafts import Draft
from desktop_app.models.duplicates import Merge
from desktop_app.models.office import AreaPlace, PolicyVersion
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.models.scans import TrayPage
from desktop_app.models.seals import SealKey
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.drawing import Point
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.policy.rule_terms import Requirement
from desktop_app.policy.terms import (
    Channel,
    ConsentPurpose,
    ContactMeans,
    DecisionState,
    DocumentKind,
    DraftKind,
    FileState,
    PaperKind,
    PaperState,
    Role,
    VerificationMeans,
)
from desktop_app.policy.visit_terms import VisitState
from desktop_app.practice.pages import scan

MOST = 6
"""Ways in which one use case is tried."""
WHY = "قياس السرعة"
KEYS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "attachment_id": Attachment,
        "base": PolicyVersion,
        "closure_id": Closure,
        "decision_id": Decision,
        "document_id": Document,
        "draft_id": Draft,
        "file_id": CaseFile,
        "freeze_id": Freeze,
        "key": SealKey,
        "merge_id": Merge,
        "paper_id": Paper,
        "person_id": Person,
        "first_id": Person,
        "second_id": Person,
        "referral_id": Referral,
        "request_id": Request,
        "staff_id": Staff,
        "tray_id": TrayPage,
        "visit_id": Visit,
    }
)
_OPEN = Request.state.in_(OPEN_REQUEST_STATES)
_PROPOSED = Decision.state == DecisionState.PROPOSED
_UNSIGNED = Paper.needs_signature.is_(True) & Paper.state.in_((PaperState.COMPOSED, PaperState.PRINTED))
_PLANNED = Visit.state == VisitState.PLANNED
_LIVING = CaseFile.state == FileState.ACTIVE
STATES: Mapping[str, tuple[str, ColumnElement[bool]]] = MappingProxyType(
    {
        "approve_decision": ("decision_id", _PROPOSED),
        "reject_proposal": ("decision_id", _PROPOSED),
        "put_in_force": ("decision_id", Decision.state == DecisionState.APPROVED),
        "tell_person": ("decision_id", (Decision.state == DecisionState.IN_FORCE) & Decision.told_on.is_(None)),
        "attach_scan": ("paper_id", _UNSIGNED),
        "record_signature": ("paper_id", _UNSIGNED),
        "sign_on_screen": ("paper_id", _UNSIGNED),
        "offer_signing": ("paper_id", _UNSIGNED),
        "void_paper": ("paper_id", Paper.state == PaperState.COMPOSED),
        "scan_document": ("document_id", Document.attachment_id.is_(None)),
        "match_document": ("document_id", Document.matched_on.is_(None)),
        "record_response": ("freeze_id", Freeze.lifted_on.is_(None)),
        "lift_freeze": ("freeze_id", Freeze.lifted_on.is_(None)),
        "record_hand_over": ("closure_id", Closure.handed_on.is_(None)),
        "answer_referral": ("referral_id", Referral.answered_on.is_(None)),
        "pause_reply": ("request_id", _OPEN),
        "withdraw_request": ("request_id", _OPEN),
        "require_means": ("request_id", _OPEN),
        "verify_means": ("request_id", _OPEN),
        "move_visit": ("visit_id", _PLANNED),
        "miss_visit": ("visit_id", _PLANNED),
        "compose_checklist": ("visit_id", _PLANNED),
        "assign_researcher": ("file_id", _LIVING),
        "plan_visit": ("file_id", _LIVING),
        "begin_update": ("file_id", _LIVING),
        "edit_staff": ("staff_id", Staff.full_name == WHY),
        "let_go": ("staff_id", Staff.full_name == WHY),
    }
)
"""Which of the rows a use case is done with, where not with any."""
_DRAWING = (tuple(Point(500 + 125 * step, 2000, 8 * step) for step in range(40)),)


def _made() -> Mapping[str, Callable[["Examples"], object]]:
    """What is made up, by the name of the parameter."""
    return {
        "after": lambda _: "",
        "answer": lambda _: WHY,
        "before": lambda _: "",
        "changes": lambda _: {},
        "chapter": lambda _: "reply",
        "data": lambda _: b"",
        "device": lambda _: SigningDevice.PEN,
        "digits": lambda _: "00000000",
        "drawing": lambda _: _DRAWING,
        "edition": lambda _: "",
        "field": lambda _: "documents.national_id",
        "folder": lambda _: None,
        "given": lambda _: True,
        "hand_over": lambda here: HandOver(WHY, "1000000008", here.today),
        "keyring": lambda here: Keyring(here.opened.places, here.opened.store),
        "line": lambda _: ReceptionLine("زائر", Channel.TELEPHONE, asked=WHY),
        "logo": lambda _: None,
        "probe": lambda _: Probe("نورة سعد القحطاني", "1000000008", "+966501234567"),
        "purpose": lambda _: ConsentPurpose.ASK_AUTHORITIES,
        "queries": lambda _: (FileQuery(),),
        "query": lambda _: FileQuery(),
        "question": lambda _: WHY,
        "read_out": lambda _: "",
        "reason": lambda _: WHY,
        "reasons": lambda _: WHY,
        "requirement": lambda _: Requirement.REQUIRED,
        "means": lambda _: VerificationMeans.FIELD_VISIT,
        "response": lambda here: Response(here.today, WHY),
        "role": lambda _: "beneficiary",
        "scan": lambda _: scan(WHY),
        "serial": lambda _: "TRN-0",
        "signer": lambda _: WHY,
        "target": lambda _: WHY,
        "telling": lambda here: Telling(ContactMeans.MOBILE, here.today),
        "text": lambda _: "نورة",
        "typed": lambda _: {},
        "user_name": lambda _: "nobody",
        "wanted": lambda _: (),
        "when": lambda here: datetime.combine(here.today, datetime.min.time(), SAUDI_TIME) + timedelta(days=3, hours=9),
    }


def _made_of_kind() -> Mapping[object, Callable[["Examples"], object]]:
    """What is made up where the name alone does not tell, by the annotation."""
    return {
        DocumentKind: lambda _: DocumentKind.NATIONAL_ID,
        DraftKind: lambda _: DraftKind.UPDATE,
        PaperKind: lambda _: PaperKind.DATA_ACCURACY_DECLARATION,
        OutsideApproval: lambda here: OutsideApproval(None, here.today, scan(WHY), WHY),
        StaffForm: lambda _: StaffForm(WHY, f"n{uuid.uuid4().hex[:8]}", WHY, "0501234567", frozenset({Role.LIAISON})),
        MergePlan: lambda here: here.merge(),
        DecisionDraft: lambda here: DecisionDraft(here.keys("propose_decision", "file_id")[0], WHY),
        tuple[tuple[str, str], ...]: lambda here: here.area(),
    }


@dataclass(frozen=True)
class Examples:
    """Makes the arguments of use cases out of an open store."""

    opened: Opened
    today: date

    def ways(self, use_case: UseCase) -> Iterator[dict[str, Any]]:
        """Give a few ways to call a use case; none where the store has no row that it could be done with."""
        needed = needed_by(use_case)
        offered = [self._offered(use_case, one) for one in needed]
        for chosen in islice(product(*offered), MOST):
            yield dict(zip([one.name for one in needed], chosen, strict=True))

    def keys(self, use_case: str, name: str) -> list[uuid.UUID]:
        """Return the newest and the oldest rows that a parameter may mean."""
        model = KEYS[name]
        parameter, condition = STATES.get(use_case, ("", true()))
        found = select(model.id).where(condition if name == parameter else true()).limit(2)
        with self.opened.store.reading() as session:
            both = (*session.scalars(found.order_by(model.id.desc())), *session.scalars(found.order_by(model.id)))
        return list(dict.fromkeys(both))

    def area(self) -> tuple[tuple[str, str], ...]:
        """Return the service area as it is."""
        with self.opened.store.reading() as session:
            return tuple((one.city, one.district) for one in session.scalars(select(AreaPlace)))

    def merge(self) -> MergePlan:
        """Return a plan to make one record of the newest and the oldest."""
        people = self.keys("merge_records", "person_id")
        return MergePlan(people[-1], people[0], frozenset(), WHY)

    def _offered(self, use_case: UseCase, one: inspect.Parameter) -> list[Any]:
        if one.name in KEYS:
            return self.keys(use_case.__name__, one.name)
        of_kind = _made_of_kind().get(one.annotation)
        if one.name == "places" and of_kind is None:
            return [self.opened.places]
        return [(of_kind or _made()[one.name])(self)]


def needed_by(use_case: UseCase) -> list[inspect.Parameter]:
    """Return the parameters of a use case that have no default, without the desk."""
    every = list(inspect.signature(use_case).parameters.values())[1:]
    return [one for one in every if one.default is inspect.Parameter.empty]


def unknown_to(use_case: UseCase) -> list[str]:
    """Name the parameters of a use case of which there is no example."""
    known = {*KEYS, *_made(), "places"}
    return [one.name for one in needed_by(use_case) if one.name not in known and one.annotation not in _made_of_kind()]

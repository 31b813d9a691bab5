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
from desktop_app.casework.decisions.lists import DecisionList
from desktop_app.casework.decisions.telling import Telling
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.freezes import Response
from desktop_app.casework.opening import Opened
from desktop_app.casework.reception import ReceptionLine
from desktop_app.casework.staff import StaffForm
from desktop_app.models.cases import CaseFile, Referral, Request
from desktop_app.models.decisions import Closure, Decision, Freeze
from desktop_app.models.drafts import Draft
from desktop_app.models.papers import Paper
from desktop_app.models.people import Person
from desktop_app.models.scans import TrayPage
from desktop_app.models.seals import SealKey
from desktop_app.models.staff import Staff
from desktop_app.models.visits import Visit
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.paper_terms import TrayState
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

MOST = 6
"""Ways in which one use case is tried."""
WHY = "قياس السرعة"
KEYS: Mapping[str, type[Any]] = MappingProxyType(
    {
        "after": Decision,
        "closure_id": Closure,
        "decision_id": Decision,
        "draft_id": Draft,
        "file_id": CaseFile,
        "freeze_id": Freeze,
        "key": SealKey,
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
_WAITING = TrayPage.state == TrayState.WAITING
_LIVING = CaseFile.state == FileState.ACTIVE
STATES: Mapping[str, tuple[str, ColumnElement[bool]]] = MappingProxyType(
    {
        "approve_decision": ("decision_id", _PROPOSED),
        "reject_proposal": ("decision_id", _PROPOSED),
        "tell_person": ("decision_id", (Decision.state == DecisionState.IN_FORCE) & Decision.told_on.is_(None)),
        "record_signature": ("paper_id", _UNSIGNED),
        "void_paper": ("paper_id", Paper.state == PaperState.COMPOSED),
        "record_response": ("freeze_id", Freeze.lifted_on.is_(None)),
        "lift_freeze": ("freeze_id", Freeze.lifted_on.is_(None)),
        "answer_referral": ("referral_id", Referral.answered_on.is_(None)),
        "pause_reply": ("request_id", _OPEN),
        "withdraw_request": ("request_id", _OPEN),
        "verify_means": ("request_id", _OPEN),
        "move_visit": ("visit_id", _PLANNED),
        "miss_visit": ("visit_id", _PLANNED),
        "assign_researcher": ("file_id", _LIVING),
        "plan_visit": ("file_id", _LIVING),
        "begin_update": ("file_id", _LIVING),
        "edit_staff": ("staff_id", Staff.full_name == WHY),
        "let_go": ("staff_id", Staff.full_name == WHY),
        "discard": ("tray_id", _WAITING),
    }
)
"""Which of the rows a use case is done with, where not with any."""


def _made() -> Mapping[str, Callable[["Examples"], object]]:
    """What is made up, by the name of the parameter."""
    return {
        "answer": lambda _: WHY,
        "digits": lambda _: "00000000",
        "field": lambda _: "documents.national_id",
        "folder": lambda _: None,
        "given": lambda _: True,
        "line": lambda _: ReceptionLine("زائر", Channel.TELEPHONE, asked=WHY),
        "papers": lambda here: tuple(here.keys("", "paper_id")),
        "purpose": lambda _: ConsentPurpose.ASK_AUTHORITIES,
        "query": lambda _: FileQuery(),
        "question": lambda _: WHY,
        "reason": lambda _: WHY,
        "reasons": lambda _: WHY,
        "means": lambda _: VerificationMeans.FIELD_VISIT,
        "response": lambda here: Response(here.today, WHY),
        "serial": lambda _: "TRN-0",
        "target": lambda _: WHY,
        "telling": lambda here: Telling(ContactMeans.MOBILE, here.today),
        "text": lambda _: "نورة",
        "typed": lambda _: {},
        "when": lambda here: datetime.combine(here.today, datetime.min.time(), SAUDI_TIME) + timedelta(days=3, hours=9),
    }


def _made_of_kind() -> Mapping[object, Callable[["Examples"], object]]:
    """What is made up where the name alone does not tell, by the annotation."""
    return {
        DecisionList: lambda _: DecisionList.LATEST,
        DocumentKind: lambda _: DocumentKind.NATIONAL_ID,
        DraftKind: lambda _: DraftKind.UPDATE,
        PaperKind: lambda _: PaperKind.DATA_ACCURACY_DECLARATION,
        StaffForm: lambda _: StaffForm(WHY, f"n{uuid.uuid4().hex[:8]}", WHY, "0501234567", frozenset({Role.LIAISON})),
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

    def _offered(self, use_case: UseCase, one: inspect.Parameter) -> list[Any]:
        if one.name in KEYS:
            return self.keys(use_case.__name__, one.name)
        if one.name == "places":
            return [self.opened.places]
        return [(_made_of_kind().get(one.annotation) or _made()[one.name])(self)]


def needed_by(use_case: UseCase) -> list[inspect.Parameter]:
    """Return the parameters of a use case that have no default, without the desk."""
    every = list(inspect.signature(use_case).parameters.values())[1:]
    return [one for one in every if one.default is inspect.Parameter.empty]


def unknown_to(use_case: UseCase) -> list[str]:
    """Name the parameters of a use case of which there is no example."""
    known = {*KEYS, *_made(), "places"}
    return [one.name for one in needed_by(use_case) if one.name not in known and one.annotation not in _made_of_kind()]

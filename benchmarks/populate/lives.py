"""The life of one file in the office: every act about it, in the order of time."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from random import Random
from uuid import UUID

from benchmarks.populate.cast import Cast, Numbers
from benchmarks.populate.chance import Weighed
from benchmarks.populate.deeds import Deed, Rows, at_work
from benchmarks.populate.fates import ENDINGS, LAST_DAY, OUTCOMES, REPLY_DAYS, Fate, Kind
from benchmarks.populate.households import Household
from desktop_app.casework.numbers import Series
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import (
    Channel,
    ContactMeans,
    DecisionState,
    DocumentKind,
    FileState,
    Outcome,
    Relation,
    RequestState,
    Role,
    Service,
)
from desktop_app.policy.visit_terms import Recommendation, VisitState
from desktop_app.storage.layout import Values

_CHANNELS = Weighed({Channel.INTERVIEW: 0.6, Channel.TELEPHONE: 0.2, Channel.WEB_SITE: 0.15, Channel.LETTERS: 0.05})
_SERVICES = Weighed(
    {Service.FINANCIAL_AID: 0.4, Service.IN_KIND_AID: 0.3, Service.HOUSING_AID: 0.2, Service.HEALTH_AID: 0.1}
)
_OPEN = Weighed({RequestState.COMPLETE: 0.4, RequestState.STUDY: 0.35, RequestState.RECOMMENDED: 0.25})
_DOCUMENTS = (DocumentKind.NATIONAL_ID, DocumentKind.INCOME_STATEMENT, DocumentKind.RENT_CONTRACT)
_FREEZE_MONTHS, _FREEZE_DAYS, _EARLIEST_DAYS, _HANDED_AFTER, _YEAR = 3, 89, 14, 7, 365
_NEEDS = ("لا يكفي دخل الأسرة حاجتها", "تأخر إيجار المسكن", "تحتاج إلى علاج", "لا عائل لها بعد وفاة الزوج")


class Life:
    """One file from its coming to the last day; its rows are made when their time comes, not before."""

    __slots__ = ("_cast", "_chance", "_fate", "_household", "_numbers", "_opened", "file_id", "holder_id")

    def __init__(self, cast: Cast, numbers: Numbers, chance: Random, household: Household, fate: Fate) -> None:
        self._cast, self._numbers, self._chance = cast, numbers, chance
        self._household, self._fate = household, fate
        self._opened = at_work(fate.arrived, chance)
        beginning = Rows(chance, self._opened, cast.branch)
        self.file_id, self.holder_id = beginning.key(), beginning.key()

    def deeds(self) -> Iterator[Deed]:
        """Tell every act."""
        fate, reception = self._fate, self._cast.staff[Role.RECEPTION]
        yield Deed(self._opened, Act.SUBMIT_REQUEST, Role.RECEPTION, reception, self._submit)
        later = [(day, kind.value) for day, kind in fate.events]
        later += [(day, name) for day, name in self._fixed() if day is not None]
        for day, name in sorted(later):
            yield from self._deed(name, at_work(day, self._chance))

    def _fixed(self) -> tuple[tuple[date | None, str], ...]:
        fate = self._fate
        return (fate.visited, "study"), (fate.decided, "answer"), (fate.ended, "end"), (fate.asked_again, "again")

    def _deed(self, name: str, at: datetime) -> Iterator[Deed]:
        staff, researcher = self._cast.staff, self._researcher()
        match name:
            case Kind.VISITED | "study":
                yield Deed(at, Act.RECORD_VISIT, Role.RESEARCHER, researcher, self._visit)
            case "answer" | "end":
                write = self._answer if name == "answer" else self._end
                yield Deed(at, Act.APPROVE_DECISION, Role.RESEARCH_COMMITTEE, staff[Role.RESEARCH_COMMITTEE], write)
            case "again":
                yield Deed(at, Act.SUBMIT_REQUEST, Role.RECEPTION, staff[Role.RECEPTION], self._ask_again)
            case Kind.CALLED:
                yield Deed(at, Act.LOG_RECEPTION, Role.RECEPTION, staff[Role.RECEPTION], self._call)
            case Kind.BROUGHT:
                yield Deed(at, Act.RECEIVE_DOCUMENT, Role.RECEPTION, staff[Role.RECEPTION], self._bring)
            case _:
                yield Deed(at, Act.OPEN_SENSITIVE_PAGE, Role.RESEARCH_OFFICER, staff[Role.RESEARCH_OFFICER])

    def _submit(self, rows: Rows) -> None:
        household = self._household
        self._write_people(rows, household)
        rows.add("dwelling", household.dwelling, file_id=self.file_id, started_on=rows.day)
        for income in household.incomes:
            rows.add("income", income, file_id=self.file_id)
        for obligation in household.obligations:
            rows.add("obligation", obligation, file_id=self.file_id)
        self._write_file(rows, household)
        self._write_request(rows, *self._first_answer())
        self._call(rows)
        for kind in _DOCUMENTS[: self._chance.randrange(1, 4)]:
            self._write_document(rows, kind)
        del self._household  # most of the memory of a life; only its papers are needed from here on

    def _write_people(self, rows: Rows, household: Household) -> None:
        for relation, person in household.people:
            if relation is Relation.HOLDER:
                rows.add("person", person | {"id": self.holder_id})
                continue
            person_id = rows.add("person", person)
            member = {"file_id": self.file_id, "person_id": person_id, "relation": relation, "started_on": rows.day}
            rows.add("household_member", member)

    def _write_file(self, rows: Rows, household: Household) -> None:
        fate = self._fate
        file: Values = {
            "id": self.file_id,
            "number": self._numbers.next(Series.FILE, rows.day),
            "holder_id": self.holder_id,
            "category": household.category,
            "state": fate.state,
            "opened_on": rows.day,
            "researcher_id": self._researcher() if fate.visited else None,
            "update_due_on": self._update_due(rows.day) if fate.state is FileState.ACTIVE else None,
            "closed_on": fate.ended if fate.state in {FileState.EXCLUDED, FileState.CLOSED} else None,
        }
        rows.add("case_file", file)

    def _first_answer(self) -> tuple[RequestState, date | None]:
        fate = self._fate
        if fate.decided is None:
            return (_OPEN.draw(self._chance) if fate.open else RequestState.INCOMPLETE), None
        return OUTCOMES.get(fate.state, (Outcome.ACCEPT, RequestState.ACCEPTED))[1], fate.decided

    def _write_request(self, rows: Rows, state: RequestState, decided: date | None) -> None:
        complete = state is not RequestState.INCOMPLETE
        request: Values = {
            "file_id": self.file_id,
            "number": self._numbers.next(Series.REQUEST, rows.day),
            "state": state,
            "channel": _CHANNELS.draw(self._chance),
            "need": self._chance.choice(_NEEDS),
            "submitted_on": rows.day,
            "completed_on": rows.day if complete else None,
            "received_by": self._cast.staff[Role.RECEPTION],
            "reviewing_body": self._cast.reviewing_body,
            "contact_means": ContactMeans.MOBILE,
            "policy_version_id": self._cast.policy_version,
            "promised_earliest": rows.day + timedelta(_EARLIEST_DAYS) if complete else None,
            "promised_latest": rows.day + timedelta(REPLY_DAYS) if complete else None,
            "recommendation": Recommendation.ACCEPT if decided or state is RequestState.RECOMMENDED else None,
            "decided_on": decided,
        }
        request_id = rows.add("request", request)
        rows.add("requested_service", {"request_id": request_id, "service": _SERVICES.draw(self._chance)})
        if state is RequestState.STUDY:
            self._plan(rows, request_id)

    def _plan(self, rows: Rows, request_id: UUID) -> None:
        ahead = at_work(LAST_DAY + timedelta(self._chance.randrange(14)), self._chance)
        visit: Values = {"file_id": self.file_id, "request_id": request_id, "planned_for": ahead}
        rows.add("visit", visit, researcher_id=self._researcher(), state=VisitState.PLANNED)

    def _visit(self, rows: Rows) -> None:
        visit: Values = {
            "file_id": self.file_id,
            "researcher_id": self._researcher(),
            "state": VisitState.REPORTED,
            "planned_for": rows.at,
            "visited_on": rows.day,
            "summary": "المسكن متوسط الحال، والأثاث قليل",
            "recommendation": Recommendation.ACCEPT,
            "reasons": "ثبتت الحاجة في الزيارة",
        }
        rows.add("visit", visit)

    def _answer(self, rows: Rows) -> None:
        self._decide(rows, OUTCOMES.get(self._fate.state, (Outcome.ACCEPT, RequestState.ACCEPTED))[0])

    def _end(self, rows: Rows) -> None:
        decision_id = self._decide(rows, ENDINGS[self._fate.state])
        if self._fate.state is FileState.FROZEN:
            freeze: Values = {"file_id": self.file_id, "decision_id": decision_id, "months": _FREEZE_MONTHS}
            rows.add("freeze", freeze, notice_on=rows.day, ends_on=rows.day + timedelta(_FREEZE_DAYS))
            return
        handed = rows.day + timedelta(_HANDED_AFTER)
        closure: Values = {"decision_id": decision_id, "file_id": self.file_id}
        rows.add("closure", closure, handed_on=handed if handed <= LAST_DAY else None)

    def _decide(self, rows: Rows, outcome: Outcome) -> UUID:
        decision: Values = {
            "file_id": self.file_id,
            "number": self._numbers.next(Series.DECISION, rows.day),
            "outcome": outcome,
            "state": DecisionState.IN_FORCE,
            "policy_version_id": self._cast.policy_version,
            "reasons": "بناءً على الدراسة والزيارة",
            "proposed_by": self._cast.staff[Role.SERVICES_MANAGER],
            "proposed_on": rows.day,
            "in_force_on": rows.day,
            "told_on": rows.day,
            "told_by": self._cast.staff[Role.RECEPTION],
            "told_means": ContactMeans.MOBILE,
        }
        decision_id = rows.add("decision", decision)
        approval: Values = {"decision_id": decision_id, "role": Role.RESEARCH_COMMITTEE, "approved": True}
        rows.add("approval", approval, staff_id=self._cast.staff[Role.RESEARCH_COMMITTEE], at=rows.at)
        return decision_id

    def _ask_again(self, rows: Rows) -> None:
        self._write_request(rows, _OPEN.draw(self._chance), None)

    def _call(self, rows: Rows) -> None:
        line: Values = {"at": rows.at, "staff_id": self._cast.staff[Role.RECEPTION], "file_id": self.file_id}
        rows.add("reception", line, visitor="صاحب الملف", channel=_CHANNELS.draw(self._chance), asked="سأل عن طلبه")

    def _bring(self, rows: Rows) -> None:
        self._write_document(rows, self._chance.choice(_DOCUMENTS))

    def _write_document(self, rows: Rows, kind: DocumentKind) -> None:
        reception = self._cast.staff[Role.RECEPTION]
        document: Values = {
            "file_id": self.file_id,
            "kind": kind,
            "number": f"{self._chance.randrange(10**7):07d}",
            "received_on": rows.day,
            "received_by": reception,
            "matched_on": rows.day,
            "matched_by": reception,
        }
        rows.add("document", document)

    def _researcher(self) -> UUID:
        return self._cast.researchers[self.file_id.int & 1]

    @staticmethod
    def _update_due(opened: date) -> date:
        """Return the next yearly day of a file after the last day."""
        return LAST_DAY + timedelta(_YEAR - (LAST_DAY - opened).days % _YEAR)

"""How screens speak of files: where one stands in a word and a tone, ages, people, and what a history entry did."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject

from desktop_app.casework.door import DENIED
from desktop_app.casework.files.holders import AddressFacts, Age
from desktop_app.casework.files.listing import FileRow
from desktop_app.casework.files.overview import FileOverview
from desktop_app.policy.identity import show_phone
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, FileState, RequestState
from desktop_app.policy.text import ltr
from desktop_app.policy.visit_terms import VisitState
from desktop_app.views.labels import term
from desktop_app.views.tokens import Tone

FILE_TONES: Mapping[FileState, Tone] = MappingProxyType(
    {
        FileState.APPLICANT: "info",
        FileState.ACTIVE: "ok",
        FileState.WAITING: "gold",
        FileState.FROZEN: "violet",
        FileState.EXCLUDED: "danger",
        FileState.CLOSED: "gray",
        FileState.REFUSED: "danger",
    }
)
REQUEST_TONES: Mapping[RequestState, Tone] = MappingProxyType(
    {
        RequestState.INCOMPLETE: "warn",
        RequestState.COMPLETE: "info",
        RequestState.STUDY: "info",
        RequestState.RECOMMENDED: "gold",
        RequestState.ACCEPTED: "ok",
        RequestState.REFUSED: "danger",
        RequestState.WAITING: "gold",
        RequestState.WITHDRAWN: "gray",
    }
)
VISIT_TONES: Mapping[VisitState, Tone] = MappingProxyType(
    {
        VisitState.PLANNED: "violet",
        VisitState.UNDER_WAY: "info",
        VisitState.REPORTED: "ok",
        VisitState.MISSED: "warn",
    }
)
DECISION_TONES: Mapping[DecisionState, Tone] = MappingProxyType(
    {
        DecisionState.PROPOSED: "info",
        DecisionState.APPROVED: "gold",
        DecisionState.IN_FORCE: "ok",
        DecisionState.REJECTED: "danger",
        DecisionState.SUPERSEDED: "gray",
    }
)
_BEFORE_THE_DECISION = frozenset({RequestState.COMPLETE, RequestState.STUDY})


class FileWords(QObject):
    """The words whose form depends on what they speak of."""

    def stage(self, row: FileRow) -> str:
        """Where a file stands: its request while it is an applicant's, the file itself afterwards."""
        if row.state is not FileState.APPLICANT or row.request_state is None:
            return term(row.state)
        if row.visit_on is not None and row.request_state in _BEFORE_THE_DECISION:
            return self.tr("Visit planned")
        return term(row.request_state)

    def stage_of(self, overview: FileOverview) -> str:
        """Where a file stands, as the list says it."""
        request = overview.request
        if overview.state is not FileState.APPLICANT or request is None:
            return term(overview.state)
        if overview.next_visit is not None and request.state in _BEFORE_THE_DECISION:
            return self.tr("Visit planned")
        return term(request.state)

    def persons(self, count: int) -> str:
        """How many live in a household."""
        return self.tr("%n person(s)", "", count).replace(str(count), ltr(count))

    def years(self, age: Age | None) -> str:
        """An age, or the two ages that a date of birth allows; nothing where none is known."""
        if age is None:
            return ""
        low, high = age
        words = self.tr("%n year(s)", "", high).replace(str(high), ltr(high))
        return words if low == high else self.tr("%1 or %2").replace("%1", ltr(low)).replace("%2", words)

    def act(self, act: str) -> str:
        """What an entry of the journal did; a refused act is told as such."""
        known = set(Act)
        bare = act.removeprefix(DENIED)
        words = term(Act(bare)) if bare in known else bare
        return words if bare == act else self.tr("Refused: %1").replace("%1", words)


def stage_tone(row: FileRow) -> Tone:
    """The tone in which a row of the list says where it stands."""
    return _tone(row.state, row.request_state, visit_ahead=row.visit_on is not None)


def overview_tone(overview: FileOverview) -> Tone:
    """The tone in which a file says where it stands."""
    request_state = overview.request.state if overview.request else None
    return _tone(overview.state, request_state, visit_ahead=overview.next_visit is not None)


def _tone(state: FileState, request_state: RequestState | None, *, visit_ahead: bool) -> Tone:
    if state is not FileState.APPLICANT or request_state is None:
        return FILE_TONES[state]
    if visit_ahead and request_state in _BEFORE_THE_DECISION:
        return "violet"
    return REQUEST_TONES[request_state]


def phone(number: str) -> str:
    """A telephone number as people dial it; nothing where there is none."""
    return show_phone(number) if number else ""


def place(address: AddressFacts | None) -> str:
    """The district and the city of a household."""
    if address is None:
        return ""
    return " — ".join(part for part in (address.district, address.city) if part)

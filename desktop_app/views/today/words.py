"""What a line of the day says, and which lines stand together."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QObject

from desktop_app.casework.waiting import Line, Topic
from desktop_app.policy.terms import FileState, RequestState
from desktop_app.policy.text import ltr
from desktop_app.views.file_words import FILE_TONES, REQUEST_TONES
from desktop_app.views.labels import short_day, term, time_left, time_left_tone
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.line_list import Entry

GROUPS: Mapping[str, tuple[Topic, ...]] = MappingProxyType(
    {
        "answers": (Topic.LATE, Topic.DUE_SOON),
        "decisions": (
            Topic.FREEZE_OVER,
            Topic.FREEZE_ENDING,
            Topic.TO_APPROVE,
            Topic.TO_PUT_IN_FORCE,
            Topic.TO_TELL,
            Topic.TO_HAND_OVER,
        ),
        "visits": (Topic.VISIT_LATE, Topic.VISIT_TODAY, Topic.TO_VISIT),
        "requests": (Topic.TO_ASSIGN, Topic.INCOMPLETE, Topic.UPDATE_DUE),
        "papers": (Topic.TO_SIGN, Topic.TO_SCAN),
        "questions": (Topic.QUESTION,),
        "drafts": (Topic.DRAFT,),
        "newest": (Topic.NEWEST,),
    }
)
PLACES: Mapping[str, tuple[str, object]] = MappingProxyType(
    {
        "answers": ("cases", "late"),
        "decisions": ("decisions", None),
        "visits": ("visits", None),
        "requests": ("cases", "incomplete"),
        "papers": ("papers", None),
        "questions": ("reception", None),
        "newest": ("cases", "all"),
    }
)
"""Where the whole of a group is listed."""
ICONS: Mapping[str, str] = MappingProxyType(
    {
        "answers": "clock",
        "decisions": "gavel",
        "visits": "map-pin",
        "requests": "list-checks",
        "papers": "printer",
        "questions": "circle-help",
        "drafts": "file-pen-line",
        "newest": "folder-open",
    }
)
_TONES: Mapping[Topic, Tone] = MappingProxyType(
    {
        Topic.FREEZE_OVER: "danger",
        Topic.TO_APPROVE: "gold",
        Topic.TO_PUT_IN_FORCE: "info",
        Topic.TO_TELL: "violet",
        Topic.TO_HAND_OVER: "info",
        Topic.VISIT_TODAY: "violet",
        Topic.TO_VISIT: "warn",
        Topic.TO_ASSIGN: "warn",
        Topic.INCOMPLETE: "warn",
        Topic.TO_SIGN: "info",
        Topic.TO_SCAN: "info",
        Topic.QUESTION: "gold",
        Topic.DRAFT: "gray",
    }
)
_TIMED = frozenset({Topic.LATE, Topic.DUE_SOON, Topic.FREEZE_ENDING, Topic.VISIT_LATE, Topic.UPDATE_DUE})
_LONGEST = 90


class DayWords(QObject):
    """The words of the day."""

    def title(self, group: str) -> str:
        """The name of a group."""
        return {
            "answers": self.tr("Answers due"),
            "decisions": self.tr("Decisions"),
            "visits": self.tr("Visits"),
            "requests": self.tr("To be completed"),
            "papers": self.tr("Papers to sign and scan"),
            "questions": self.tr("Questions to answer"),
            "drafts": self.tr("My drafts"),
            "newest": self.tr("Newest files"),
        }[group]

    def entry(self, line: Line) -> Entry:
        """A line as it is shown."""
        chip, tone = self._chip(line)
        return Entry(self._title(line), self._hint(line), self._icon(line), chip, tone, line)

    def _title(self, line: Line) -> str:
        if line.topic is Topic.DRAFT:
            return line.title or self.tr("Without a name")
        return line.title if len(line.title) <= _LONGEST else line.title[:_LONGEST].rstrip() + "…"

    def _hint(self, line: Line) -> str:
        what = "" if line.topic is Topic.NEWEST or line.term is None else term(line.term)
        hour = ltr(f"{line.at:%H:%M}") if line.at and line.topic is Topic.VISIT_TODAY else ""
        when = hour or (short_day(line.day) if line.day else "")
        return " · ".join(part for part in (ltr(line.number) if line.number else "", what, when) if part)

    def _icon(self, line: Line) -> str:
        return next(ICONS[group] for group, topics in GROUPS.items() if line.topic in topics)

    def _chip(self, line: Line) -> tuple[str, Tone]:
        if line.topic in _TIMED:
            return time_left(line.days_left), time_left_tone(line.days_left)
        if line.topic is Topic.NEWEST:
            return (term(line.term) if line.term else ""), _state_tone(line)
        return self._what_to_do()[line.topic], _TONES[line.topic]

    def _what_to_do(self) -> dict[Topic, str]:
        return {
            Topic.FREEZE_OVER: self.tr("Confirm or lift"),
            Topic.TO_APPROVE: self.tr("For your approval"),
            Topic.TO_PUT_IN_FORCE: self.tr("To put in force"),
            Topic.TO_TELL: self.tr("To be told"),
            Topic.TO_HAND_OVER: self.tr("Originals to hand over"),
            Topic.VISIT_TODAY: self.tr("Today"),
            Topic.TO_VISIT: self.tr("Visit to plan"),
            Topic.TO_ASSIGN: self.tr("No researcher"),
            Topic.INCOMPLETE: self.tr("Documents awaited"),
            Topic.TO_SIGN: self.tr("To be signed"),
            Topic.TO_SCAN: self.tr("To be scanned"),
            Topic.QUESTION: self.tr("To be answered"),
            Topic.DRAFT: self.tr("To be finished"),
        }


def _state_tone(line: Line) -> Tone:
    if isinstance(line.term, FileState):
        return FILE_TONES[line.term]
    return REQUEST_TONES[line.term] if isinstance(line.term, RequestState) else "gray"

"""What the program may say of itself: events, numbers, words of closed vocabularies, and places in its code.

Nothing else has a way into a log or a crash report: no text of an error, of a statement, of a file's name.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import TracebackType

DEEPEST = 40
"""So many places of code are told of one error, the innermost."""
_CODE = re.compile(r"[A-Za-z0-9_.<>]{1,160}", re.ASCII)


class Event(StrEnum):
    """What happened."""

    STARTED = "started"
    ENDED = "ended"
    DID = "did"
    READ = "read"
    REFUSED = "refused"
    FAILED = "failed"
    QT = "qt"
    LIBRARY = "library"
    CRASHED = "crashed"


class About(StrEnum):
    """What a fact of an event is about."""

    ACT = "act"
    FAULT = "fault"
    MILLISECONDS = "ms"
    BYTES = "bytes"
    COUNT = "count"
    LEVEL = "level"
    PLACE = "place"
    ERROR = "error"
    WHERE = "where"


class Where(StrEnum):
    """Where an unexpected error came up."""

    WINDOW = "window"
    BESIDE = "beside"
    CLEARING = "clearing"
    FATAL = "fatal"


@dataclass(frozen=True, slots=True)
class Place:
    """A line of code: module, line and function."""

    module: str
    line: int
    function: str

    def __str__(self) -> str:
        return f"{as_code(self.module)}:{self.line}:{as_code(self.function)}"


Fact = int | float | StrEnum | type[BaseException] | Place


@dataclass(frozen=True, slots=True)
class Told:
    """One event with its facts, as a message of the standard library's logging."""

    event: Event
    facts: Mapping[About, Fact] = field(default_factory=dict)

    def plain(self) -> dict[str, str | int | float]:
        """The event as it is written down; what is not of the closed kinds becomes a question mark."""
        return {"event": plain(self.event), **{plain_word(about): plain(fact) for about, fact in self.facts.items()}}

    def __str__(self) -> str:
        return " ".join(f"{name}={value}" for name, value in self.plain().items())


def plain(fact: object) -> str | int | float:
    """A fact as it is written down: the one way by which anything gets into a file of this room."""
    match fact:
        case bool() | int() | float():
            return fact
        case Place():
            return str(fact)
        case StrEnum():
            return plain_word(fact)
        case type() if issubclass(fact, BaseException):
            return f"{as_code(fact.__module__)}.{as_code(fact.__qualname__)}"
    return "?"


def plain_word(word: StrEnum) -> str:
    """A word of a vocabulary that is written in the program's code; one made up at run time is not told."""
    known = type(word).__members__.get(word.name) is word and type(word).__module__.startswith("desktop_app.")
    return word.value if known else "?"


def as_code(name: object) -> str:
    """A name that stands in code; anything else, an Arabic word or a sentence, is not told."""
    return name if isinstance(name, str) and _CODE.fullmatch(name) else "?"


def story_of(error: BaseException) -> list[str]:
    """An error and what led to it: types and places, the innermost place last; never a message."""
    lines: list[str] = []
    for number, one in enumerate(_chain(error)):
        lines.append(f"{'' if number == 0 else 'from '}{plain(type(one))}")
        lines += [f"  {place}" for place in places_of(one.__traceback__)]
    return lines


def places_of(trace: TracebackType | None) -> list[Place]:
    """The places of code that an error came through."""
    places = []
    while trace is not None:
        frame = trace.tb_frame
        places.append(Place(str(frame.f_globals.get("__name__", "?")), trace.tb_lineno, frame.f_code.co_qualname))
        trace = trace.tb_next
    return places[-DEEPEST:]


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An error and those it came from, each once."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop(0)
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [one.__cause__ or (None if one.__suppress_context__ else one.__context__)]
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions

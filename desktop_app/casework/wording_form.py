"""A paper's wording as a form: every text as a person reads and types it, and what is wrong with what was typed."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from desktop_app.casework.typed_form import Typed
from desktop_app.casework.wordings import bundled_wording
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import PaperKind
from desktop_app.policy.text import clean, invisible_characters
from desktop_app.printing.wording import Wording, placeholders
from desktop_app.printing.wording_names import list_name, place_name, read_back, readable, text_name

TITLE, TEXTS, LISTS = "title", "texts", "lists"
LONGEST_TITLE = 120
LONGEST_TEXT = 1500
"""Letters of a text, and of each item of a list."""


@dataclass(frozen=True, slots=True)
class TextPlace:
    """One text of a paper: its field, its name, its words in the program, and the names of its placeholders.

    A list has one item a line. ``on_sample`` says whether the sample of the paper prints it.
    """

    field: str
    name: str
    bundled: str
    places: tuple[str, ...] = ()
    is_list: bool = False
    on_sample: bool = True


@cache
def text_places(kind: PaperKind) -> tuple[TextPlace, ...]:
    """List the texts of a paper in the order in which its sample prints them; the others come last."""
    frame = bundled_wording(kind)
    printed = _printed(kind, frame)
    typed = as_typed(frame)
    fields = dict.fromkeys((TITLE, *printed, *typed))
    return tuple(_place(frame, name, typed[name], on_sample=name in printed or name == TITLE) for name in fields)


def as_typed(words: Wording) -> dict[str, str]:
    """Write a wording as the fields of its form; a list has one item a line."""
    typed = {TITLE: words.title}
    typed |= {f"{TEXTS}.{key}": readable(text) for key, text in words.texts.items()}
    typed |= {f"{LISTS}.{key}": "\n".join(map(readable, items)) for key, items in words.lists.items()}
    return typed


def read_form(kind: PaperKind, typed: Typed, edition: str) -> tuple[Wording, list[Fault]]:
    """Read a wording as typed, with everything that is wrong with it."""
    frame, reader = bundled_wording(kind), _Reader(typed)
    words = Wording(
        title=next(iter(reader.texts(TITLE, text_name(TITLE), frozenset(), LONGEST_TITLE)), ""),
        edition=edition,
        texts=MappingProxyType({key: reader.text(key, text) for key, text in frame.texts.items()}),
        lists=MappingProxyType({key: reader.items(key, items) for key, items in frame.lists.items()}),
        source=f"{kind.value} {edition}",
    )
    return words, reader.faults


@dataclass
class _Reader:
    """One pass over the form; what is wrong is gathered in `faults`."""

    typed: Typed
    faults: list[Fault] = field(default_factory=list)

    def text(self, key: str, bundled: str) -> str:
        """Read one text, of one paragraph or several."""
        name = f"{TEXTS}.{key}"
        return "\n".join(self.texts(name, text_name(key), placeholders(bundled), LONGEST_TEXT))

    def items(self, key: str, bundled: tuple[str, ...]) -> tuple[str, ...]:
        """Read the items of a list, one a line."""
        return self.texts(f"{LISTS}.{key}", list_name(key), placeholders(*bundled), LONGEST_TEXT)

    def texts(self, at: str, name: str, allowed: frozenset[str], longest: int) -> tuple[str, ...]:
        """Read the lines of a field, empty ones left out."""
        typed = self.typed.get(at, "")
        lines = [line for line in map(clean, typed.splitlines()) if line]
        read = [read_back(line, allowed) for line in lines]
        words = tuple(line for line, _ in read)
        foreign = dict.fromkeys(place for _, places in read for place in places)
        if not lines:
            self._fault(FaultCode.TEXT_EMPTY, at, name)
        elif max(map(len, lines)) > longest:
            self.faults.append(Fault(FaultCode.TOO_LONG, at, {"limit": str(longest)}))
        elif near := _hidden(typed):
            self._fault(FaultCode.HIDDEN_CHARACTERS, at, name, near=near)
        elif foreign:
            self._fault(FaultCode.PLACEHOLDER_UNKNOWN, at, name, name="، ".join(foreign))
        elif gone := allowed - placeholders(*words):
            self._fault(FaultCode.PLACEHOLDER_GONE, at, name, name=place_name(min(gone)))
        return words

    def _fault(self, code: FaultCode, at: str, text: str, **params: str) -> None:
        self.faults.append(Fault(code, at, {"text": text, **params}))


def _hidden(text: str) -> str:
    """Return the first word that holds an invisible character, without it."""
    word = next((word for word in text.split() if invisible_characters(word)), "")
    return "".join(char for char in word if not invisible_characters(char)) or ("…" if word else "")


def _place(frame: Wording, name: str, bundled: str, *, on_sample: bool) -> TextPlace:
    group, _, key = name.partition(".")
    texts: Iterable[str] = ()
    if group == TEXTS:
        texts = (frame.texts[key],)
    elif group == LISTS:
        texts = frame.lists[key]
    return TextPlace(
        field=name,
        name=list_name(key) if group == LISTS else text_name(key or name),
        bundled=bundled,
        places=tuple(sorted(map(place_name, placeholders(*texts)))),
        is_list=group == LISTS,
        on_sample=on_sample,
    )


def _printed(kind: PaperKind, frame: Wording) -> tuple[str, ...]:
    """Compose the sample of a paper, and list the fields that it printed, in their order."""
    from desktop_app.printing.papers import PAPERS

    listening = _Listening(frame.title, frame.edition, frame.texts, frame.lists, frame.source)
    form = PAPERS[kind]
    form.compose(form.sample(), listening)
    return tuple(dict.fromkeys(listening.asked))


@dataclass(frozen=True)
class _Listening(Wording):
    """A wording that notes which of its words are asked for, and in which order."""

    asked: list[str] = field(default_factory=list)

    def text(self, key: str, **values: str) -> str:
        """Note the text, and return it."""
        self.asked.append(f"{TEXTS}.{key}")
        return super().text(key, **values)

    def items(self, key: str, **values: str) -> tuple[str, ...]:
        """Note the list, and return it."""
        self.asked.append(f"{LISTS}.{key}")
        return super().items(key, **values)

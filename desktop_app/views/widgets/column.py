"""What a table's column shows, and how."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from desktop_app.views.tokens import Tone

R = TypeVar("R")
Look = Literal["plain", "strong", "muted", "code", "chip", "bar"]


@dataclass(frozen=True, slots=True)
class Column(Generic[R]):
    """A heading, the words of a row under it, and their look.

    `tone` colours a chip or a bar; `fill` (0 to 1) is how much of a bar's time has gone, `None` draws no bar.
    `sort` is the word a heading asks the list to be sorted by; empty cannot be sorted.
    """

    key: str
    title: str
    text: Callable[[R], str]
    look: Look = "plain"
    width: int = 120
    stretch: bool = False
    tone: Callable[[R], Tone] | None = None
    fill: Callable[[R], float | None] | None = None
    sort: str = ""

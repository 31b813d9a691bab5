"""What a program says outward before it is killed: a line a thing begun or finished, on a pipe that outlives it."""

import json
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

LONGEST_LINE = 4096
"""What the system writes into a pipe whole or not at all."""


@dataclass(frozen=True)
class Said:
    """One line: what is told, when by the clock that all processes share, and its particulars."""

    word: str
    at: float
    facts: dict[str, Any]


class Teller:
    """The program's end of the pipe."""

    def __init__(self, pipe: int) -> None:
        self._pipe = pipe

    def say(self, word: str, **facts: Any) -> None:
        """Say one thing; once this returns it was heard, whatever becomes of the program."""
        line = json.dumps([word, time.monotonic(), facts], ensure_ascii=False).encode() + b"\n"
        if len(line) > LONGEST_LINE:
            raise ValueError(f"too long to be said at once: {word}")
        os.write(self._pipe, line)


def heard(said: bytes) -> Iterator[Said]:
    """Read back what was said; a last line that was cut short counts for nothing."""
    for line in said.split(b"\n")[:-1]:
        yield Said(*json.loads(line))

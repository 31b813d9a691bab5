"""How the engine goes about a question, and which tables of records it reads from end to end for that."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop_app.models import Base
from desktop_app.storage.search import Reader

SMALL = {"staff", "office", "policy_version", "holiday_edit", "device"}
"""What no office has many of."""
LARGE = set(Base.metadata.tables) - SMALL
WHOLE = re.compile(r"^SCAN (?P<table>\w+)$")


def read_whole(plan: Iterable[str]) -> set[str]:
    """Name the tables of records that were read from end to end."""
    return {match["table"] for line in plan if (match := WHOLE.match(line))} & LARGE


class Explaining:
    """A reader that gathers how the engine goes about each question."""

    def __init__(self, reader: Reader, plan: list[str]) -> None:
        self._reader, self._plan = reader, plan

    def execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any], /) -> Any:
        """Ask."""
        self._plan += [row[-1] for row in self._reader.execute(f"EXPLAIN QUERY PLAN {sql}", parameters).fetchall()]
        return self._reader.execute(sql, parameters)

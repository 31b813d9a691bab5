"""How long a hunt goes on: the whole of it, a short form within twenty minutes for all, a shorter one in the tests."""

from enum import Enum
from typing import TypeVar

Amount = TypeVar("Amount")


class Effort(Enum):
    """How much of a hunt is done."""

    WHOLE = "whole"
    SHORT = "short"
    TEST = "test"

    def pick(self, *, whole: Amount, short: Amount, test: Amount) -> Amount:
        """Return the amount that belongs to this effort."""
        return {Effort.WHOLE: whole, Effort.SHORT: short, Effort.TEST: test}[self]

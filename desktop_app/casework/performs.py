"""The mark that every use case carries: its act, whether a reading must be journalled, whether it goes through much."""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.policy.permissions import Act

UseCase = TypeVar("UseCase", bound=Callable[..., Any])

_ACT = "performs_act"
_SENSITIVE = "is_sensitive"
_SWEEPING = "is_sweeping"


def performs(act: Act, *, sensitive: bool = False, sweeping: bool = False) -> Callable[[UseCase], UseCase]:
    """Mark a use case with its act; a sensitive reading leaves a journal entry of its own.

    A sweeping one goes through a whole index or table, of which nothing is to stay in memory.
    """

    def mark(use_case: UseCase) -> UseCase:
        setattr(use_case, _ACT, act)
        setattr(use_case, _SENSITIVE, sensitive)
        setattr(use_case, _SWEEPING, sweeping)
        return use_case

    return mark


def act_of(use_case: Callable[..., Any]) -> Act:
    """Return the act of a use case; a function without one may not pass the door."""
    act = getattr(use_case, _ACT, None)
    if not isinstance(act, Act):
        raise TypeError(f"{use_case!r} carries no act")
    return act


def is_sensitive(use_case: Callable[..., Any]) -> bool:
    """Say whether a reading must be journalled."""
    return bool(getattr(use_case, _SENSITIVE, False))


def is_sweeping(use_case: Callable[..., Any]) -> bool:
    """Say whether a reading goes through much of the store."""
    return bool(getattr(use_case, _SWEEPING, False))

"""The mark that every use case carries: which act it performs, and whether a reading must be journalled."""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.policy.permissions import Act

UseCase = TypeVar("UseCase", bound=Callable[..., Any])

_ACT = "performs_act"
_SENSITIVE = "is_sensitive"


def performs(act: Act, *, sensitive: bool = False) -> Callable[[UseCase], UseCase]:
    """Mark a use case with its act; a sensitive reading leaves a journal entry of its own."""

    def mark(use_case: UseCase) -> UseCase:
        setattr(use_case, _ACT, act)
        setattr(use_case, _SENSITIVE, sensitive)
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

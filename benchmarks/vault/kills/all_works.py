"""Every work that is interrupted, by its name, with whoever signs in for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from benchmarks.vault.kills import desk_works, key_works, works
from benchmarks.vault.kills.sitting import Sitting, Work
from desktop_app.policy.terms import Role
from desktop_app.practice.staff import colleague


@dataclass(frozen=True)
class Interrupted:
    """A work, who signs in for it, and how often it is drawn beside the others."""

    work: Work
    seconds: float
    """How long it takes on a common computer, where there is no time to measure it first."""
    by: Role = Role.RECEPTION
    weight: int = 1
    from_start: bool = False
    """The kill may fall while the program still opens."""

    @property
    def user(self) -> str:
        """The sign-in name."""
        return colleague(self.by).user_name


def opening(_sitting: Sitting) -> Iterator[None]:
    """Nothing beyond signing in."""
    yield


WORKS: Mapping[str, Interrupted] = MappingProxyType(
    {
        "opening": Interrupted(opening, 0.8, from_start=True),
        "request": Interrupted(works.request, 2.5, weight=3),
        "renewal": Interrupted(works.renewal, 1.5, weight=2),
        "papers": Interrupted(works.papers, 2, weight=2),
        "typing": Interrupted(desk_works.typing, 2.5, weight=3),
        "scans": Interrupted(desk_works.scans, 3, weight=2),
        "phrase": Interrupted(key_works.phrase, 1.5),
        "renewing": Interrupted(key_works.renewing, 0.6, Role.ADMINISTRATOR, weight=2),
        "seal": Interrupted(key_works.seal, 1.2, Role.ADMINISTRATOR),
        "looks": Interrupted(key_works.looks, 0.4),
    }
)

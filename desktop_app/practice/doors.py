"""The doors of a practice office: each act by whoever holds its role, a few minutes after the one before."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec, TypeVar

from desktop_app.casework.desk import Desk
from desktop_app.casework.door import Door
from desktop_app.casework.opening import Opened, door_of
from desktop_app.policy.terms import Role
from desktop_app.practice.clock import PracticeClock
from desktop_app.practice.staff import colleague

P = ParamSpec("P")
Result = TypeVar("Result")
UseCase = Callable[Concatenate[Desk, P], Result]


@dataclass(frozen=True)
class Doors:
    """An open office and its clock."""

    opened: Opened
    clock: PracticeClock

    def run(self, by: Role | str, use_case: UseCase[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Do an act, by whoever does the work of a role, or by somebody's sign-in name."""
        self.clock.tick()
        return self.door(by).run(use_case, *args, **kwargs)

    def ask(self, by: Role | str, use_case: UseCase[P, Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Read something, in the same way."""
        return self.door(by).ask(use_case, *args, **kwargs)

    def door(self, by: Role | str) -> Door:
        """Return the door of whoever does the work of a role, or of somebody by their sign-in name."""
        return door_of(self.opened, self._name(by), self.clock)

    @staticmethod
    def _name(by: Role | str) -> str:
        return colleague(by).user_name if isinstance(by, Role) else by

"""Runs a piece of a test inside one real transaction, as a use case would run."""

from collections.abc import Callable
from typing import TypeVar

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.casework.letters.widow import Widow, write_widow

Result = TypeVar("Result")


@performs(Act.PRINT_PAPER)
def _work(desk: Desk, widow: Widow, piece: Callable[[Desk, Widow], Result]) -> Result:
    desk.file(widow.file_id)
    return piece(desk, widow)


def with_widow(office: BuiltOffice) -> Widow:
    """Write the widow's file into an office."""
    return office.door(Role.RECEPTION).run(write_widow)


def at_desk(office: BuiltOffice, widow: Widow, piece: Callable[[Desk, Widow], Result]) -> Result:
    """Do something with the widow's file in one transaction."""
    return office.door(Role.RECEPTION).run(_work, widow, piece)

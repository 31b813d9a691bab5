"""Runs a piece of a test inside one real transaction, as a use case would run."""

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from desktop_app.casework.desk import Desk
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.wordings import WordingEdition
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperKind, Role
from desktop_app.printing.wording import Wording
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


def write_edition(desk: Desk, kind: PaperKind, words: Wording, day: date | None = None) -> None:
    """Put an edition of a paper's words in force, today or from a day."""
    row = WordingEdition(
        kind=kind,
        edition=words.edition,
        body=words.to_toml(),
        in_force_from=day or desk.today,
        made_at=desk.now,
        made_by=desk.actor.id,
    )
    add(desk, row)
    desk.session.flush()

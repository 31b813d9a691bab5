"""Updates of a file's data, each begun from what stood then and handed in over what stands by that time."""

import uuid
from collections.abc import Iterable, Mapping

import pytest

from desktop_app.casework import drafts
from desktop_app.casework.door import Door
from desktop_app.casework.intake.begun import is_beginning
from desktop_app.casework.intake.catching_up import CaughtUp
from desktop_app.casework.intake.known import begin_update, go_on_with_update, update_file_data
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice


class Update:
    """Data updates of one file, each begun from what stood then."""

    def __init__(self, office: BuiltOffice, file_id: uuid.UUID, role: Role = Role.RECEPTION) -> None:
        self.door: Door = office.door(role)
        self.file_id = file_id

    def begin(self, **changes: str) -> uuid.UUID:
        """Type something over what stands now, and leave it as a draft."""
        return self.keep(self.stands() | {field.replace("__", "."): text for field, text in changes.items()})

    def stands(self) -> dict[str, str]:
        return self.door.ask(begin_update, self.file_id)

    def said(self) -> dict[str, str]:
        """What stands, without what the form keeps of its beginning."""
        return without_beginning(self.stands())

    def keep(self, typed: Mapping[str, str], draft_id: uuid.UUID | None = None) -> uuid.UUID:
        return self.door.run(drafts.save_draft, DraftKind.UPDATE, typed, draft_id=draft_id, subject_id=self.file_id)

    def hand_in(self, draft_id: uuid.UUID) -> None:
        self.door.run(update_file_data, draft_id)

    def refused(self, draft_id: uuid.UUID) -> list[Fault]:
        with pytest.raises(Refused) as refusal:
            self.hand_in(draft_id)
        return list(refusal.value.faults)

    def go_on(self, draft_id: uuid.UUID) -> CaughtUp:
        """Open a draft anew, as the screen does: what was caught up with is kept."""
        caught = self.door.ask(go_on_with_update, draft_id)
        self.keep(caught.typed, draft_id)
        return caught


def without_beginning(typed: Mapping[str, str]) -> dict[str, str]:
    """A form as it was kept before forms kept what they began with."""
    return {field: text for field, text in typed.items() if not is_beginning(field)}


def named(faults: Iterable[Fault]) -> list[tuple[FaultCode, str]]:
    """Faults by their codes and places."""
    return [(fault.code, fault.field) for fault in faults]

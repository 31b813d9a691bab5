"""A scan waits encrypted in the draft from the moment it is attached."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.casework import drafts
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import DraftKind, Role
from desktop_app.views.kept_draft import KeptDraft
from desktop_app.views.office import Office
from desktop_app.views.widgets.scan_box import Scan
from desktop_app.views.worker import Task
from tests.given import PICTURE
from tests.views.offices import office_of
from tests.views.tasks import outcome

FIELD = "documents.national_id"


class Note(KeptDraft):
    """A draft that is saved in the plainest way."""

    def save(self) -> None:
        """Keep it as a draft of intake."""
        self.draft_id = self._office.run(drafts.save_draft, DraftKind.INTAKE, self.typed, draft_id=self.draft_id)


@pytest.fixture
def office(tmp_path: Path, qapp: object) -> Iterator[Office]:
    built, office = office_of(tmp_path, Role.RECEPTION)
    yield office
    office.finish()
    built.close()


def kept(task: Task[object] | None) -> None:
    assert task is not None
    outcome(task)


def test_a_scan_is_kept_before_anything_was_saved(office: Office) -> None:
    draft = Note(office)
    assert draft.scan(FIELD) is None
    kept(draft.keep_scan(FIELD, Scan("هوية.png", PICTURE)))
    assert draft.scan(FIELD) == Scan("هوية.png", PICTURE)
    again = Note(office)
    again.draft_id = draft.draft_id
    assert again.scan(FIELD) == Scan("هوية.png", PICTURE)


def test_a_scan_is_shown_while_it_is_on_its_way_and_no_longer_once_it_was_refused(office: Office) -> None:
    draft, bad = Note(office), Scan("هوية.pdf", b"%PDF-1.4 cut short")
    keeping = draft.keep_scan(FIELD, bad)
    assert keeping is not None
    assert draft.scan(FIELD) == bad
    with pytest.raises(Refused):
        outcome(keeping)
    draft.forget_scan(FIELD)
    assert draft.scan(FIELD) is None


def test_a_scan_is_taken_away_and_the_draft_thrown_away(office: Office) -> None:
    draft = Note(office)
    kept(draft.keep_scan(FIELD, Scan("هوية.png", PICTURE)))
    kept(draft.drop_scan(FIELD))
    assert draft.scan(FIELD) is None
    draft.discard()
    assert office.ask(drafts.my_drafts) == ()

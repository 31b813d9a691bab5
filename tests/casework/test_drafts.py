"""Drafts are kept as typed with their scans, and belong to one person."""

import uuid

import pytest

from desktop_app.casework.attachments import Scan
from desktop_app.casework.drafts import (
    attach_to_draft,
    detach_from_draft,
    discard_draft,
    draft_scan,
    load_draft,
    my_drafts,
    save_draft,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.terms import DraftKind, Role
from tests.builders import BuiltOffice
from tests.given import PICTURE


def begin(office: BuiltOffice) -> uuid.UUID:
    typed = {"person.full_name": "نورة ", "person.mobile": "٠٥"}
    return office.door(Role.RECEPTION).run(save_draft, DraftKind.INTAKE, typed, step="identity", title="نورة")


def test_what_was_typed_comes_back_as_it_was_typed(office: BuiltOffice) -> None:
    draft = office.door(Role.RECEPTION).ask(load_draft, begin(office))
    assert draft.typed == {"person.full_name": "نورة ", "person.mobile": "٠٥"}
    assert (draft.row.step, draft.row.title, draft.row.revision) == ("identity", "نورة", 1)


def test_saving_again_replaces_everything_and_counts(office: BuiltOffice) -> None:
    door, draft_id = office.door(Role.RECEPTION), begin(office)
    office.clock.move(minutes=2)
    door.run(save_draft, DraftKind.INTAKE, {"person.full_name": "نورة سعد"}, draft_id=draft_id, title="نورة سعد")
    draft = door.ask(load_draft, draft_id)
    assert (dict(draft.typed), draft.row.revision) == ({"person.full_name": "نورة سعد"}, 2)
    assert draft.row.saved_at == office.clock()


def test_drafts_are_listed_newest_first_and_by_kind(office: BuiltOffice) -> None:
    door, first = office.door(Role.RECEPTION), begin(office)
    office.clock.move(minutes=1)
    second = door.run(save_draft, DraftKind.EXISTING_FILE, {"a": "b"})
    assert [row.id for row in door.ask(my_drafts)] == [second, first]
    assert [row.id for row in door.ask(my_drafts, (DraftKind.INTAKE,))] == [first]


def test_nobody_reads_the_draft_of_another(office: BuiltOffice) -> None:
    draft_id, researcher = begin(office), office.door(Role.RESEARCHER)
    assert researcher.ask(my_drafts) == ()
    with pytest.raises(Refused) as refused:
        researcher.ask(load_draft, draft_id)
    assert refused.value.faults[0].code is FaultCode.NOT_PERMITTED


def test_a_scan_is_encrypted_at_once_and_read_back(office: BuiltOffice) -> None:
    door, draft_id = office.door(Role.RECEPTION), begin(office)
    row = door.run(attach_to_draft, draft_id, "documents.national_id", Scan(PICTURE, "هوية.png"))
    assert (row.field, row.name, row.media_type, row.size) == (
        "documents.national_id",
        "هوية.png",
        "image/png",
        len(PICTURE),
    )
    stored = list(office.places.attachments.iterdir())
    assert all(b"scan" not in path.read_bytes() for path in stored)
    found = door.ask(draft_scan, draft_id, "documents.national_id")
    assert found is not None
    assert found.data == PICTURE
    assert [scan.field for scan in door.ask(load_draft, draft_id).scans] == ["documents.national_id"]


def test_another_scan_takes_the_place_of_the_first(office: BuiltOffice) -> None:
    door, draft_id = office.door(Role.RECEPTION), begin(office)
    door.run(attach_to_draft, draft_id, "documents.national_id", Scan(PICTURE, "1.png"))
    door.run(attach_to_draft, draft_id, "documents.national_id", Scan(PICTURE, "2.png"))
    assert [scan.name for scan in door.ask(load_draft, draft_id).scans] == ["2.png"]
    door.run(detach_from_draft, draft_id, "documents.national_id")
    assert door.ask(draft_scan, draft_id, "documents.national_id") is None


def test_a_discarded_draft_is_gone_with_its_scans(office: BuiltOffice) -> None:
    door, draft_id = office.door(Role.RECEPTION), begin(office)
    door.run(attach_to_draft, draft_id, "documents.national_id", Scan(PICTURE))
    door.run(discard_draft, draft_id)
    assert door.ask(my_drafts) == ()
    with pytest.raises(Refused):
        door.ask(load_draft, draft_id)

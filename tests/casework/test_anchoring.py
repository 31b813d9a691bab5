"""Once a week the head of the journal is signed and kept outside, whoever signs in."""

from dataclasses import replace

from desktop_app.casework.anchoring import is_signed_here, keep_weekly_head
from desktop_app.policy.terms import Role
from desktop_app.storage.anchors import read_line
from tests.builders import BuiltOffice


def test_the_head_is_signed_once_a_week(office: BuiltOffice) -> None:
    first = keep_weekly_head(office.opened, office.clock)
    assert first is not None
    assert first.name.startswith("2026-W47-")
    assert keep_weekly_head(office.opened, office.clock) is None
    office.clock.move(days=7)
    second = keep_weekly_head(office.opened, office.clock)
    assert second is not None
    assert second.name.startswith("2026-W48-")


def test_its_signature_is_the_branchs_own(office: BuiltOffice) -> None:
    place = keep_weekly_head(office.opened, office.clock)
    head = read_line(place.read_text(encoding="ascii")) if place else None
    assert head is not None
    with office.opened.store.reading() as session:
        assert is_signed_here(session, head)
        assert not is_signed_here(session, replace(head, seq=head.seq - 1))
        assert not is_signed_here(session, replace(head, key_id="f" * 16))


def test_nobody_is_named_in_it(office: BuiltOffice) -> None:
    place = keep_weekly_head(office.opened, office.clock)
    assert place is not None
    assert place.read_bytes().isascii()
    assert office.door(Role.RECEPTION).actor.id.hex not in place.read_text(encoding="ascii")

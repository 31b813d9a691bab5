"""Heads of the journal that are kept outside of the store."""

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.settings import Places
from desktop_app.storage.anchors import (
    ANCHORS,
    Anchor,
    AnchorKind,
    SignedHead,
    is_held,
    keep,
    named_heads,
    newest_place,
    read_line,
    signed_heads,
    take_along,
)
from desktop_app.storage.backup import back_up
from desktop_app.storage.engine import Store
from tests.storage.conftest import AT, writing
from tests.storage.records import person


@pytest.fixture
def head(store: Store) -> SignedHead:
    """The head of a journal with two entries, as it would be signed."""
    with writing(store) as session:
        session.add(person())
    with store.reading() as session:
        place = newest_place(session)
    assert place is not None
    return SignedHead(*place, at=AT, key_id="0" * 16, signature=bytes(64))


def test_a_signed_head_is_one_line_and_comes_back(head: SignedHead, tmp_path: Path) -> None:
    place = keep(tmp_path / ANCHORS, "2026-W47", head)
    assert place.read_text(encoding="ascii").count("\n") == 1
    (found,) = signed_heads(tmp_path / ANCHORS)
    assert (found.kind, found.name, found.signed) == (AnchorKind.WEEK, "2026-W47", head)


def test_it_is_held_in_the_very_place_that_it_names(store: Store, head: SignedHead) -> None:
    with store.reading() as session:
        for signed, holds in ((head, True), (replace(head, seq=1), False), (replace(head, epoch=9), False)):
            assert is_held(session, Anchor(AnchorKind.WEEK, "", signed.head, AT, signed)) is holds


def test_a_shortened_head_is_looked_for_anywhere(store: Store, head: SignedHead) -> None:
    with store.reading() as session:
        assert is_held(session, Anchor(AnchorKind.TYPED, "", head.head[:8]))
        assert not is_held(session, Anchor(AnchorKind.TYPED, "", "0f" * 8))
        assert not is_held(session, Anchor(AnchorKind.TYPED, "", ""))


def test_a_copy_takes_the_signed_heads_along_and_tells_its_own_by_its_name(
    store: Store, places: Places, head: SignedHead, tmp_path: Path
) -> None:
    keep(places.anchors, "2026-W47", head)
    stick = tmp_path / "stick"
    back_up(store, places, stick, AT)
    assert [anchor.signed for anchor in signed_heads(stick / ANCHORS)] == [head]
    (named,) = named_heads(stick)
    assert head.head.startswith(named.head)


def test_what_lies_beside_the_copies_already_is_not_written_over(head: SignedHead, tmp_path: Path) -> None:
    """Whoever changes it here does not change it there."""
    keep(tmp_path / ANCHORS, "2026-W47", head)
    take_along(tmp_path / ANCHORS, tmp_path / "stick")
    keep(tmp_path / ANCHORS, "2026-W47", replace(head, seq=1))
    take_along(tmp_path / ANCHORS, tmp_path / "stick")
    assert [anchor.signed for anchor in signed_heads(tmp_path / "stick" / ANCHORS)] == [head]


def test_a_file_that_is_no_signed_head_is_given_as_such(tmp_path: Path) -> None:
    for number, data in enumerate((b"", b"MFA1", b"\xff" * 900)):
        (tmp_path / f"{number}.anchor").write_bytes(data)
    assert [(anchor.head, anchor.signed) for anchor in signed_heads(tmp_path)] == [("", None)] * 3


@given(st.text(max_size=500))
def test_whatever_is_typed_is_no_signed_head(text: str) -> None:
    assert read_line(text) is None


def test_a_line_changed_anywhere_is_another_or_none() -> None:
    at = datetime(2026, 11, 19, 6, tzinfo=UTC)
    head = SignedHead(uuid.UUID(int=5), 1, 7, "ab" * 32, at, "0f" * 8, bytes(64))
    assert read_line(head.line) == head
    for place in range(len(head.line)):
        changed = head.line[:place] + ("z" if head.line[place] != "z" else "y") + head.line[place + 1 :]
        assert read_line(changed) != head

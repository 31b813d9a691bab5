"""The card that checks the journal: sound, touched, compared with what was kept outside."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.anchoring import keep_weekly_head
from desktop_app.casework.journal_check import AnchorKind, AnchorVerdict
from desktop_app.storage.engine import connect
from desktop_app.views.journal_check import JournalCheckCard, kind_words, verdict_words
from tests.robots.typing import click, find, type_text
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen

WORK_MS = 60_000


def checked(administration: Administration, qtbot: QtBot, show: Show, typed: str = "") -> JournalCheckCard:
    card = JournalCheckCard(administration.office, administration.built.places)
    show(card)
    type_text(find(card, "journal_typed"), typed)
    click(card, "journal_verify")
    qtbot.waitUntil(find(card, "journal_verify", QWidget).isEnabled, timeout=WORK_MS)
    return card


def test_a_sound_journal_is_told_with_the_heads_that_agree(
    qtbot: QtBot, administration: Administration, show: Show
) -> None:
    keep_weekly_head(administration.built.opened, administration.built.clock)
    card = checked(administration, qtbot, show)
    assert card.told.property("tone") == "ok"
    assert [one.verdict for one in card.anchors.rows()] == [AnchorVerdict.HELD]


def test_a_head_that_is_not_in_it_is_told_first(qtbot: QtBot, administration: Administration, show: Show) -> None:
    keep_weekly_head(administration.built.opened, administration.built.clock)
    card = checked(administration, qtbot, show, "abcdef0123")
    assert card.told.property("tone") == "danger"
    assert [one.kind for one in card.anchors.rows()] == [AnchorKind.TYPED, AnchorKind.WEEK]


def test_what_is_no_head_is_told_at_its_field(qtbot: QtBot, administration: Administration, show: Show) -> None:
    card = checked(administration, qtbot, show, "abc")
    assert card._form.field("typed").error()
    assert not card.told.isVisible()


def test_guards_that_are_gone_are_told(qtbot: QtBot, administration: Administration, show: Show) -> None:
    with closing(connect(administration.built.places.store, administration.built.opened.store.key)) as raw:
        raw.execute("DROP TRIGGER journal_entry_never_deleted")
    assert "الحراسة" in checked(administration, qtbot, show).told.text()


def test_the_signed_heads_are_saved_as_lines(
    qtbot: QtBot, administration: Administration, show: Show, tmp_path: Path
) -> None:
    place = keep_weekly_head(administration.built.opened, administration.built.clock)
    card = JournalCheckCard(administration.office, administration.built.places)
    show(card)
    card.save_heads(tmp_path / "heads.txt")
    assert place is not None
    assert (tmp_path / "heads.txt").read_bytes() == place.read_bytes()


def test_every_kind_and_every_verdict_has_its_words() -> None:
    assert all(kind_words(kind) for kind in AnchorKind)
    assert all(verdict_words(verdict) for verdict in AnchorVerdict)


def test_it_is_named_reached_and_whole(administration: Administration, show: Show) -> None:
    check_screen(lambda: JournalCheckCard(administration.office, administration.built.places), show)

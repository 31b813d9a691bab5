"""A warning names the likest, says why, and keeps the secrets of files that one may not open."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import DuplicateReason
from desktop_app.views.intake.alike_note import AlikeNote
from tests.robots.typing import find
from tests.views.intake.stage import shown
from tests.views.intake.test_identity_step import alike


def test_a_like_name_alone_is_told_as_no_more_than_that(qtbot: QtBot) -> None:
    note = shown(qtbot, AlikeNote())
    note.show_alike([alike(DuplicateReason.LIKE_NAME)])
    assert note.text().startswith("في السجلات اسم مشابه")
    note.show_alike([alike(DuplicateReason.LIKE_NAME, DuplicateReason.SAME_MOBILE)])
    assert "رقم الهاتف نفسه" in note.text()


def test_somebody_beyond_reach_is_not_named_and_not_compared(qtbot: QtBot) -> None:
    note = shown(qtbot, AlikeNote())
    note.show_alike([replace(alike(DuplicateReason.SAME_MOBILE), beyond_reach=True)])
    assert "هيا" not in note.text()
    assert "رقم الهاتف نفسه" in note.text()
    assert not find(note, "compare_duplicates").isVisible()

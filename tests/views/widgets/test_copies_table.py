"""A copy says when it was made and what it holds."""

from datetime import UTC, datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.casework.upkeep import BackupRow
from desktop_app.policy.text import ltr
from desktop_app.views.labels import whole_but
from desktop_app.views.widgets.copies_table import copies_table
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

COPY = BackupRow(
    folder=Path("copy"),
    at=datetime(2026, 11, 19, 6, 30, tzinfo=UTC),
    size=744 * 1024,
    people=41,
    files=12,
    attachments=7,
    entries=90,
    head="ab",
    here=True,
)


def test_a_copy_tells_its_hour_and_its_counts(qtbot: QtBot) -> None:
    table = on_stage(qtbot, copies_table("copies"), 900, 300)
    table.set_rows([COPY])
    said = [column.text(COPY) for column in table.model.columns]
    assert "09:30" in said[0]
    expected = ("12", "41", "7", "كاملة", "744")
    assert [word in words for word, words in zip(expected, said[1:], strict=True)] == [True] * 5
    check_all(table.window())


def test_a_copy_that_lacks_files_says_how_many() -> None:
    assert [whole_but(lacking) for lacking in (0, 1, 2)] == [
        "كاملة",
        "كاملة إلا ملفًا تالفًا واحدًا",
        "كاملة إلا ملفين تالفين",
    ]
    assert whole_but(12) == f"كاملة إلا {ltr(12)} ملفًا تالفًا"

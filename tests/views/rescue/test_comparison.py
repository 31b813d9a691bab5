"""The office and the copy stand side by side before anything is swapped."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.casework.rescue import Prepared
from desktop_app.policy.text import ltr
from desktop_app.storage.proof import Proof
from desktop_app.views.rescue.comparison import Comparison
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage

AT = datetime(2026, 11, 19, 6, 0, tzinfo=UTC)
COPY, HERE = Proof("a", 120, 40, 12, 30), Proof("b", 131, 44, 13, 33)
FOUND = Prepared(AT, AT, 12.4, COPY, HERE, is_office_here=True, later=(("submit_request", 3), ("record_visit", 2)))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (FOUND, f"تقديم طلب: {ltr(3)}"),
        (replace(FOUND, lacking=3), f"كاملة إلا {ltr(3)} ملفات تالفة"),
        (replace(FOUND, sealed=False), "لا تحمل هذه النسخة ختمًا يثبت وقتها"),
        (replace(FOUND, later=(("manage_staff", 1),)), "فراجع الموظفين بعد استعادتها"),
        (replace(FOUND, later=()), "لم يُدخل هنا شيء بعد النسخة"),
        (replace(FOUND, present=None, later=()), "لا تُفتح بيانات هذا الجهاز"),
        (replace(FOUND, present=None, is_office_here=False, later=()), "لا مكتب على هذا الجهاز بعد"),
    ],
)
def test_what_each_holds_and_what_is_only_here(qtbot: QtBot, found: Prepared, said: str) -> None:
    card = on_stage(qtbot, Comparison(), 800, 500)
    card.show_prepared(found)
    words = " ".join(words.text() for words in card.findChildren(QLabel) if words.isVisible())
    assert said in words
    assert [line.copy for line in card.table.rows()] == [ltr(40), ltr(12), ltr(30), ltr(120)]
    check_all(card.window())

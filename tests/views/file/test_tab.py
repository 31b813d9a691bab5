"""What the sides of a file share."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.terms import Role
from desktop_app.views.file.tab import Tab
from desktop_app.views.office import Office
from desktop_app.views.widgets.toast import Toast
from tests.builders import BuiltOffice
from tests.robots.typing import press
from tests.views.file.pages import sheet, show
from tests.views.way import Way


def refuse() -> None:
    raise Refused(Fault(FaultCode.NOT_PERMITTED))


def test_a_tab_holds_no_file_before_one_is_shown(qtbot: QtBot, built: BuiltOffice) -> None:
    tab = Tab(Office(built.door(Role.RECEPTION)), Way())
    qtbot.addWidget(tab)
    with pytest.raises(RuntimeError):
        _ = tab.file


def test_an_act_says_that_it_is_done_or_why_not(qtbot: QtBot, built: BuiltOffice) -> None:
    tab = Tab(Office(built.door(Role.RECEPTION)), Way())
    show(qtbot, tab)
    assert tab.act("تم", lambda: 3) == 3
    toast = tab.window().findChild(Toast)
    assert isinstance(toast, Toast)
    assert toast.text() == "تم"
    assert tab.act("تم", refuse) is None
    press(sheet("refusal"), Qt.Key.Key_Escape)

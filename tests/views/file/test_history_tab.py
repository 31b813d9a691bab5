"""The history of a file in words."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Role
from desktop_app.views.file.history_tab import HistoryTab
from tests.builders import BuiltOffice
from tests.casework.visits.ways import complete_request
from tests.views.file.pages import file_page


def test_every_act_is_told_in_arabic_with_its_author(qtbot: QtBot, built: BuiltOffice) -> None:
    submitted = complete_request(built)
    page, _ = file_page(qtbot, built, submitted.file_id, Role.SERVICES_MANAGER, "history")
    tab = page._tabs["history"]
    assert isinstance(tab, HistoryTab)
    columns = {column.key: column for column in tab.rows.model.columns}
    first = tab.rows.rows()[-1]
    assert columns["act"].text(first) == "تقديم طلب"
    assert columns["by"].text(first).startswith("سارة محمد الحربي")
    assert not tab._researchers.isVisible()

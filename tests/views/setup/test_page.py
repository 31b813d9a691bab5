"""A step gathers the answers of its forms, and leads to each of them."""

from pytestqt.qtbot import QtBot

from desktop_app.views.setup.page import SetupPage
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from tests.robots.typing import find, type_text
from tests.views.widgets.stage import on_stage


def _page(qtbot: QtBot) -> SetupPage:
    page, form = SetupPage("الجمعية", "كما في الترخيص", "logo"), Form()
    for key in ("first", "second"):
        form.add(key, key, LineField(key))
    page.add_form(form)
    return on_stage(qtbot, page)


def test_it_owns_what_it_asks(qtbot: QtBot) -> None:
    page = _page(qtbot)
    assert [page.owns(field) for field in ("first", "logo", "other")] == [True, True, False]


def test_it_gives_what_was_typed_and_tells_of_it(qtbot: QtBot) -> None:
    page = _page(qtbot)
    with qtbot.waitSignal(page.edited):
        type_text(find(page, "second"), "ب")
    assert page.draft() == {"first": "", "second": "ب"}


def test_a_mistake_is_said_beside_its_field_and_jumped_to(qtbot: QtBot) -> None:
    page = _page(qtbot)
    page.show_errors({"second": "مطلوب"})
    page.jump("second")
    assert page.window().focusWidget() is find(page, "second")
    assert find(page, "second").accessibleDescription() == "مطلوب"
    page.jump()
    assert page.window().focusWidget() is find(page, "first")

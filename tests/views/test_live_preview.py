"""A sample follows what is typed, is drawn beside the window, and says why it cannot."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.association import preview_letterhead, read_association
from desktop_app.views.live_preview import Asked, LivePreview
from desktop_app.views.widgets.page_picture import PagePicture
from tests.robots.typing import click, find, press
from tests.views.administration import Administration
from tests.views.checks import check_all
from tests.views.widgets.stage import on_stage


class Typing:
    """What a person has typed by now, and how often a sample of it was asked for."""

    def __init__(self, administration: Administration) -> None:
        self.typed = dict(administration.office.ask(read_association).typed)
        self.asked = 0

    def __call__(self) -> Asked:
        self.asked += 1
        return preview_letterhead, (dict(self.typed), None)


@pytest.fixture
def typing(administration: Administration) -> Typing:
    return Typing(administration)


@pytest.fixture
def preview(qtbot: QtBot, administration: Administration, typing: Typing) -> Iterator[LivePreview]:
    made = LivePreview(administration.office, "sample", "عيّنة", typing)
    with qtbot.waitSignal(made.shown):
        on_stage(qtbot, made, 460, 640)
    yield made
    administration.office.finish()


def _page(preview: LivePreview) -> PagePicture:
    found = preview.findChild(PagePicture)
    assert found is not None
    return found


def test_a_sample_is_shown_as_wide_as_there_is_room(preview: LivePreview) -> None:
    page, area = _page(preview), find(preview, "sample", QWidget)
    assert preview.page_count() == 1
    assert area.width() * 0.8 < page.width() < area.width()


def test_the_sample_follows_what_is_typed(qtbot: QtBot, preview: LivePreview, typing: Typing) -> None:
    before = _page(preview).picture()
    typing.typed["association"] = "جمعية الروضة الخيرية"
    with qtbot.waitSignal(preview.shown):
        preview.refresh_soon()
    assert _page(preview).picture() != before


def test_of_many_keys_only_the_last_is_printed(qtbot: QtBot, preview: LivePreview, typing: Typing) -> None:
    asked = typing.asked
    with qtbot.waitSignal(preview.shown):
        for _ in range(20):
            preview.refresh_soon()
    assert typing.asked == asked + 1


def test_what_is_typed_while_a_sample_is_printed_is_printed_after_it(
    qtbot: QtBot, preview: LivePreview, typing: Typing
) -> None:
    asked = typing.asked
    with qtbot.waitSignal(preview.shown):
        for _ in range(3):
            preview.refresh()
    assert typing.asked == asked + 2


def test_what_cannot_be_printed_is_said_and_the_last_sample_stays(
    qtbot: QtBot, preview: LivePreview, typing: Typing
) -> None:
    before = _page(preview).picture()
    typing.typed["head_space"] = "500"
    with qtbot.waitSignal(preview.shown):
        preview.refresh()
    assert "100" in preview.refusal()
    assert _page(preview).picture() == before
    typing.typed["head_space"] = "40"
    with qtbot.waitSignal(preview.shown):
        preview.refresh()
    assert preview.refusal() == ""


def test_the_sample_is_made_larger_and_fitted_again_with_the_keyboard(qtbot: QtBot, preview: LivePreview) -> None:
    fitting = _page(preview).width()
    with qtbot.waitSignal(preview.shown):
        click(preview, "sample_larger")
    assert _page(preview).width() > fitting
    with qtbot.waitSignal(preview.shown):
        press(find(preview, "sample"), Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert _page(preview).width() == fitting
    with qtbot.waitSignal(preview.shown):
        click(preview, "sample_smaller")
    assert _page(preview).width() < fitting


def test_a_sample_that_nobody_sees_is_not_printed(preview: LivePreview, typing: Typing) -> None:
    asked = typing.asked
    preview.window().hide()
    preview.refresh()
    assert typing.asked == asked


def test_what_is_printed_already_is_hatched(preview: LivePreview) -> None:
    preview.reserve(40, 25)
    head, foot = _page(preview).bands()
    assert head.top() == 0
    assert foot.bottom() == _page(preview).height()
    assert head.height() / foot.height() == pytest.approx(40 / 25)


def test_the_preview_is_named_reached_and_whole(preview: QWidget) -> None:
    check_all(preview)

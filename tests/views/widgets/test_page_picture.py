"""A page is shown in its own size, hatched where the sheet is printed already."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.views.widgets.page_picture import PagePicture
from tests.views.widgets.stage import on_stage


def _white(width: int, height: int) -> QImage:
    page = QImage(width, height, QImage.Format.Format_RGB32)
    page.fill(0xFFFFFF)
    return page


def _shown(qtbot: QtBot, *reserved: int) -> QImage:
    page = PagePicture()
    page.reserve(*reserved)
    page.show_picture(_white(210, 297))
    return on_stage(qtbot, page).grab().toImage()


def _is_blank(picture: QImage, top: int, bottom: int) -> bool:
    return all(picture.pixel(x, y) == 0xFFFFFFFF for y in range(top, bottom) for x in range(2, 208))


def test_plain_paper_is_shown_as_it_is(qtbot: QtBot) -> None:
    picture = _shown(qtbot, 0, 0)
    assert (picture.width(), picture.height()) == (210, 297)
    assert _is_blank(picture, 2, 295)


def test_head_and_foot_of_a_printed_sheet_are_hatched_and_nothing_between(qtbot: QtBot) -> None:
    picture = _shown(qtbot, 40, 25)
    assert not _is_blank(picture, 2, 40)
    assert not _is_blank(picture, 272, 295)
    assert _is_blank(picture, 40, 272)

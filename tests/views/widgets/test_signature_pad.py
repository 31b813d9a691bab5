"""The sheet that is signed: mouse, pen and finger draw the same thing, at any size."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.policy.drawing import NO_PRESSURE, PAD_HEIGHT, PAD_WIDTH, is_a_signature
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.views.theme import Theme
from desktop_app.views.widgets.signature_pad import INK, SHEET, SignaturePad
from tests.policy.test_drawing import dash
from tests.views.widgets.stage import on_stage


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    return on_stage(qtbot, SignaturePad("pad", "مساحة التوقيع", "وقّع هنا"), 700, 360)


def at(pad: SignaturePad, across: float, down: float) -> QPoint:
    sheet = pad.sheet()
    return QPointF(sheet.x() + sheet.width() * across, sheet.y() + sheet.height() * down).toPoint()


def with_the_mouse(pad: SignaturePad, *places: tuple[float, float]) -> None:
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=at(pad, *places[0]))
    for place in places[1:]:
        QTest.mouseMove(pad, at(pad, *place))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=at(pad, *places[-1]))


@pytest.fixture
def pen(qtbot: QtBot) -> Iterator[QPointingDevice]:
    kind, pointer = QInputDevice.DeviceType.Stylus, QPointingDevice.PointerType.Pen
    device = QPointingDevice("pen", 7, kind, pointer, QInputDevice.Capability.Pressure, 1, 3)
    yield device
    QApplication.processEvents()


def with_the_pen(
    pad: SignaturePad, pen: QPointingDevice, *places: tuple[float, float, float], lift: bool = True
) -> None:
    kinds = [QEvent.Type.TabletPress, *(QEvent.Type.TabletMove for _ in places[1:]), QEvent.Type.TabletRelease]
    left, bare = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for kind, (across, down, pressure) in zip(kinds, [*places, places[-1]], strict=True):
        if kind is QEvent.Type.TabletRelease and not lift:
            return
        here = QPointF(at(pad, across, down))
        there = QPointF(pad.mapToGlobal(here))
        event = QTabletEvent(kind, pen, here, there, pressure, 0, 0, 0, 0, 0, bare, left, left)
        QApplication.sendEvent(pad, event)


def test_a_stroke_of_the_mouse_is_kept_in_units_of_the_sheet(pad: SignaturePad) -> None:
    with_the_mouse(pad, (0.25, 0.5), (0.5, 0.25), (0.75, 0.5))
    ((first, *_, last),) = pad.drawing()
    assert abs(first.x - PAD_WIDTH / 4) < 20
    assert abs(first.y - PAD_HEIGHT / 2) < 20
    assert abs(last.x - PAD_WIDTH * 3 / 4) < 20
    assert {first.pressure, last.pressure} == {NO_PRESSURE}
    assert first.ms == 0 <= last.ms
    assert pad.device is SigningDevice.MOUSE


def test_the_same_hand_gives_the_same_drawing_on_a_large_sheet(qtbot: QtBot) -> None:
    drawn = []
    for width, height in ((420, 220), (1400, 700)):
        pad = on_stage(qtbot, SignaturePad("pad", "مساحة"), width, height)
        with_the_mouse(pad, (0.2, 0.5), (0.5, 0.2), (0.8, 0.8))
        drawn.append(pad.drawing())
    assert all(
        abs(one.x - other.x) < 60 and abs(one.y - other.y) < 60
        for one, other in zip(drawn[0][0], drawn[1][0], strict=True)
    )


def test_a_pen_tells_how_hard_it_presses(pad: SignaturePad, pen: QPointingDevice) -> None:
    with_the_pen(pad, pen, (0.2, 0.5, 0.1), (0.5, 0.4, 0.9), (0.8, 0.5, 0.4))
    assert [point.pressure for point in pad.drawing()[0]] == [100, 900, 400]
    assert pad.device is SigningDevice.PEN


def test_a_finger_draws(pad: SignaturePad) -> None:
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(0, at(pad, 0.2, 0.5), pad).commit()
    QTest.touchEvent(pad, device).move(0, at(pad, 0.6, 0.2), pad).commit()
    QTest.touchEvent(pad, device).release(0, at(pad, 0.6, 0.2), pad).commit()
    ((first, last),) = pad.drawing()
    assert first.x < last.x
    assert pad.device is SigningDevice.TOUCH


def test_while_the_pen_draws_the_palm_of_the_hand_does_not(pad: SignaturePad, pen: QPointingDevice) -> None:
    with_the_pen(pad, pen, (0.5, 0.5, 0.5), lift=False)
    with_the_mouse(pad, (0.1, 0.1), (0.9, 0.9))
    assert len(pad.drawing()) == 1
    assert len(pad.drawing()[0]) == 1


def test_the_right_button_draws_nothing(pad: SignaturePad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.RightButton, pos=at(pad, 0.5, 0.5))
    assert pad.drawing() == ()


def test_the_last_stroke_is_undone_and_all_are_cleared(pad: SignaturePad) -> None:
    with_the_mouse(pad, (0.1, 0.5), (0.3, 0.5))
    with_the_mouse(pad, (0.5, 0.5), (0.9, 0.5))
    pad.undo()
    assert len(pad.drawing()) == 1
    pad.clear()
    assert not is_a_signature(pad.drawing())
    pad.undo()
    assert pad.drawing() == ()


@pytest.mark.parametrize("dark", [False, True])
def test_ink_is_dark_on_a_white_sheet_in_either_look(qtbot: QtBot, theme: Theme, *, dark: bool) -> None:
    theme.apply(dark=dark)
    pad = on_stage(qtbot, SignaturePad("pad", "مساحة"), 700, 360)
    pad.show_drawing(dash(PAD_WIDTH, 30))
    picture = pad.grab().toImage()
    assert picture.pixelColor(at(pad, 0.5, 0.5)) == QColor(INK)
    assert picture.pixelColor(at(pad, 0.5, 0.2)) == QColor(SHEET)


def test_a_harder_stroke_covers_more_of_the_sheet(qtbot: QtBot) -> None:
    light, heavy = (
        (tuple(point._replace(pressure=pressure) for point in dash(PAD_WIDTH, 30)[0]),) for pressure in (50, 1000)
    )
    pad = on_stage(qtbot, SignaturePad("pad", "مساحة"), 700, 360)
    covered = []
    for drawing in (light, heavy):
        pad.show_drawing(drawing)
        picture, middle = pad.grab().toImage(), at(pad, 0.5, 0.5)
        column = (picture.pixelColor(middle.x(), y) for y in range(middle.y() - 20, middle.y() + 20))
        covered.append(sum(colour == QColor(INK) for colour in column))
    assert covered[0] < covered[1]

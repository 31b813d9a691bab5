"""A white sheet that is signed with a pen, a finger or the mouse."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QTabletEvent, QTouchEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.policy.drawing import (
    FULL_PRESSURE,
    NO_PRESSURE,
    PAD_HEIGHT,
    PAD_WIDTH,
    Drawing,
    Piece,
    Point,
    Stroke,
    line_of,
    placed,
)
from desktop_app.policy.paper_terms import SigningDevice
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.naming import named

INK, SHEET, GUIDE, EDGE = "#101828", "#FFFFFF", "#B6BCC4", "#868E99"
"""The same in the light and in the dark look, as on paper."""
_LEAST = (320, 128)
_USUAL = (500, 200)
_LINE = 0.74
"""How far down the sheet the line lies on which one signs."""
_ALIKE = NO_PRESSURE / FULL_PRESSURE


class SignaturePad(QWidget):
    """Takes strokes with their time and pressure, in units of the sheet. Signal: `drawn()` after every change."""

    drawn = Signal()

    def __init__(self, object_name: str, accessible: str, hint: str = "") -> None:
        super().__init__()
        named(self, object_name, accessible, hint)
        self._hint = hint
        self._strokes: list[Stroke] = []
        self._running: list[Point] = []
        self._device: SigningDevice | None = None
        self._began = 0
        self.device = SigningDevice.MOUSE
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme = current_theme()
        self.setMinimumSize(theme.px(_LEAST[0]), theme.px(_LEAST[1]))

    def drawing(self) -> Drawing:
        """What was drawn so far."""
        return (*self._strokes, tuple(self._running)) if self._running else tuple(self._strokes)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show what was drawn before, to be gone on with."""
        self._strokes, self._running, self._device = list(drawing), [], None
        self._tell()

    def clear(self) -> None:
        """Begin again on an empty sheet."""
        self.show_drawing(())

    def undo(self) -> None:
        """Take the last stroke away."""
        self.show_drawing(self.drawing()[:-1])

    def sheet(self) -> QRectF:
        """Where the sheet lies: as large as there is room for, always of the same shape."""
        scale = min(self.width() / PAD_WIDTH, self.height() / PAD_HEIGHT)
        size = QSize(int(PAD_WIDTH * scale), int(PAD_HEIGHT * scale))
        return QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())

    def sizeHint(self) -> QSize:
        """A sheet as wide as a hand writes on."""
        theme = current_theme()
        return QSize(theme.px(_USUAL[0]), theme.px(_USUAL[1]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke with the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(SigningDevice.MOUSE, event.position(), event.timestamp())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with it."""
        self._go_on(SigningDevice.MOUSE, event.position(), event.timestamp())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._end(SigningDevice.MOUSE)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Follow a pen, with its pressure; taken here, it is no mouse as well."""
        where, when, pressure = event.position(), event.timestamp(), event.pressure()
        if event.type() == QEvent.Type.TabletPress:
            self._begin(SigningDevice.PEN, where, when, pressure)
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(SigningDevice.PEN, where, when, pressure)
        else:
            self._end(SigningDevice.PEN)
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Follow the first finger."""
        if isinstance(event, QTouchEvent):
            self._touch(event)
            event.accept()
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self._running, self._device = [], None
            self._tell()
            return
        finger = event.points()[0]
        if event.type() == QEvent.Type.TouchBegin:
            self._begin(SigningDevice.TOUCH, finger.position(), event.timestamp())
        elif event.type() == QEvent.Type.TouchUpdate:
            self._go_on(SigningDevice.TOUCH, finger.position(), event.timestamp())
        else:
            self._end(SigningDevice.TOUCH)

    def _begin(self, device: SigningDevice, where: QPointF, when: int, pressure: float = _ALIKE) -> None:
        if self._device is not None:
            return
        if not self._strokes:
            self._began = when
        self._device = self.device = device
        self._add(where, when, pressure)

    def _go_on(self, device: SigningDevice, where: QPointF, when: int, pressure: float = _ALIKE) -> None:
        if self._device is device:
            self._add(where, when, pressure)

    def _end(self, device: SigningDevice) -> None:
        if self._device is not device:
            return
        self._strokes.append(tuple(self._running))
        self._running, self._device = [], None
        self._tell()

    def _add(self, where: QPointF, when: int, pressure: float) -> None:
        sheet = self.sheet()
        x = (where.x() - sheet.x()) * PAD_WIDTH / sheet.width()
        y = (where.y() - sheet.y()) * PAD_HEIGHT / sheet.height()
        point = placed(x, y, when - self._began, pressure)
        if not self._running or self._running[-1][:2] != point[:2]:
            self._running.append(point)
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.drawn.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet, the line to sign on, and the ink."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sheet = self.sheet()
        painter.setPen(QPen(QColor(EDGE), 1))
        painter.setBrush(QColor(SHEET))
        painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        level = sheet.y() + sheet.height() * _LINE
        painter.setPen(QPen(QColor(GUIDE), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(sheet.x() + 20, level), QPointF(sheet.right() - 20, level))
        painter.setPen(QColor(EDGE))
        if not self._strokes and not self._running:
            painter.drawText(sheet.adjusted(0, sheet.height() * _LINE, 0, 0), Qt.AlignmentFlag.AlignCenter, self._hint)
        painter.translate(sheet.topLeft())
        painter.scale(sheet.width() / PAD_WIDTH, sheet.height() / PAD_HEIGHT)
        for stroke in self.drawing():
            for piece in line_of(stroke):
                _draw(painter, piece)
        painter.end()


def _draw(painter: QPainter, piece: Piece) -> None:
    pen = QPen(QColor(INK), piece.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if piece.start == piece.end:
        painter.drawPoint(QPointF(*piece.start))
        return
    path = QPainterPath(QPointF(*piece.start))
    path.quadTo(QPointF(*piece.pull), QPointF(*piece.end))
    painter.drawPath(path)

"""A picture that can be drawn, for scans that a test looks at."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage


def photo() -> bytes:
    """A small grey photo as the bytes of a PNG file."""
    image = QImage(40, 60, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know file names alone
    return bytes(held.data())

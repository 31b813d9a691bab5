"""Outlines are written as PDF paths."""

from desktop_app.printing.arabic.outlines import OutlinePen


def test_lines_and_curves_are_written_and_scaled() -> None:
    pen = OutlinePen(0.5)
    pen.moveTo((0, 0))
    pen.lineTo((100, 0))
    pen.curveTo((100, 50), (50, 100), (0, 100))
    pen.closePath()
    assert pen.operators() == "0 0 m 50 0 l 50 25 25 50 0 50 c h"


def test_a_quadratic_curve_becomes_the_same_cubic_one() -> None:
    pen = OutlinePen(1)
    pen.moveTo((0, 0))
    pen.qCurveTo((30, 60), (60, 0))
    pen.endPath()
    assert pen.operators() == "0 0 m 20 40 40 40 60 0 c"

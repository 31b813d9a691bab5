"""A job of many papers: each on its printer and recorded once it is out; a printer that fails stops it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.casework.papers import void_paper
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.views.papers.print_run import Outcome, PrintRun
from desktop_app.views.printers import PrinterChoice
from tests.views.first_page import first_page
from tests.views.papers.conftest import Desktop, Printers

LONG = 20_000


def run(qtbot: QtBot, desktop: Desktop, make: Printers) -> Outcome:
    rows = [desktop.row(place) for place in range(3)]
    job = PrintRun(desktop.office, rows, make)
    with qtbot.waitSignal(job.ended, timeout=LONG) as ended:
        job.start()
    assert ended.args is not None
    return ended.args[0]  # type: ignore[no-any-return]  # a signal carries objects


def test_every_paper_goes_out_in_order_and_is_recorded(qtbot: QtBot, desktop: Desktop) -> None:
    outcome = run(qtbot, desktop, desktop.printers())
    assert [row.id for row in outcome.printed] == desktop.papers
    assert outcome.waiting == ()
    assert desktop.printed() == ["1 usual.pdf", "2 usual.pdf", "3 usual.pdf"]
    assert {desktop.row(place).state for place in range(3)} == {PaperState.PRINTED}


def test_each_kind_goes_to_its_own_printer(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.office.printers.remember(PaperKind.RIGHTS_AND_DUTIES, PrinterChoice("Canon"))
    run(qtbot, desktop, desktop.printers())
    assert desktop.printed() == ["1 usual.pdf", "2 Canon.pdf", "3 usual.pdf"]


def test_a_printer_that_fails_stops_the_job_and_the_rest_waits(qtbot: QtBot, desktop: Desktop) -> None:
    outcome = run(qtbot, desktop, desktop.printers(broken=2))
    assert [row.id for row in outcome.printed] == desktop.papers[:1]
    assert [row.id for row in outcome.waiting] == desktop.papers[1:]
    assert "HP" in outcome.trouble
    assert [desktop.row(place).times_printed for place in range(3)] == [1, 0, 0]


def test_a_paper_that_became_void_meanwhile_is_not_printed(qtbot: QtBot, desktop: Desktop) -> None:
    rows = [desktop.row(place) for place in range(3)]
    desktop.office.run(void_paper, desktop.papers[0], "خطأ")
    job = PrintRun(desktop.office, rows, desktop.printers())
    with qtbot.waitSignal(job.ended, timeout=LONG) as ended:
        job.start()
    assert ended.args is not None
    assert (ended.args[0].printed, len(ended.args[0].waiting)) == ((), 3)
    assert desktop.printed() == []


def test_a_job_that_is_stopped_says_so_and_what_waits_is_printed_later(qtbot: QtBot, desktop: Desktop) -> None:
    rows = [desktop.row(place) for place in range(3)]
    job = PrintRun(desktop.office, rows, desktop.printers())
    job.begun.connect(lambda place, _row: job.stop() if place == 1 else None)
    with qtbot.waitSignal(job.ended, timeout=LONG) as ended:
        job.start()
    assert ended.args is not None
    outcome = ended.args[0]
    assert outcome.stopped
    assert [row.id for row in outcome.waiting] == desktop.papers[1:]
    again = PrintRun(desktop.office, outcome.waiting, desktop.printers())
    with qtbot.waitSignal(again.ended, timeout=LONG):
        again.start()
    assert [desktop.row(place).times_printed for place in range(3)] == [1, 1, 1]


def test_a_window_that_is_locked_meanwhile_leaves_no_printed_paper_unrecorded(desktop: Desktop) -> None:
    PrintRun(desktop.office, [desktop.row(0)], desktop.printers(), desktop.office).start()
    desktop.office.finish()
    assert desktop.printed() == ["1 usual.pdf"]
    assert desktop.row(0).times_printed == 1


def test_what_is_printed_is_the_stored_paper(qtbot: QtBot, desktop: Desktop) -> None:
    from desktop_app.casework.papers import paper_bytes

    run(qtbot, desktop, desktop.printers())
    stored = first_page(desktop.office.ask(paper_bytes, desktop.papers[0]), 600)
    printed = first_page((desktop.tray / "1 usual.pdf").read_bytes(), 600)
    far = [abs(first - second) for first, second in zip(_greys(stored), _greys(printed), strict=True)]
    assert sum(far) / len(far) < 3


def _greys(image: QImage) -> list[int]:
    """How light the page is, place by place."""
    smooth = Qt.TransformationMode.SmoothTransformation
    small = image.scaled(40, 56, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return [small.pixelColor(x, y).lightness() for y in range(56) for x in range(40)]

"""The one thread on which small pictures are drawn and files of pictures read, for every window."""

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.views.worker import Worker

_NAME = "drawer"


def drawer() -> Worker:
    """Return it: it comes with the first picture and goes with the program, for a window may go before its picture."""
    program = QCoreApplication.instance()
    if program is None:
        raise RuntimeError("no program runs")
    found = program.findChild(Worker, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    if found is None:
        found = Worker(program)
        found.setObjectName(_NAME)
        program.aboutToQuit.connect(found.finish)
    return found

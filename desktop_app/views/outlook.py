"""What the doctor of the program is handed by the screen's side: the computer's time and zone, and its printers."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.settings import Places
from desktop_app.views import printers
from desktop_app.views.printers import PrinterMemory


def look_around(places: Places) -> Outlook:
    """See what surrounds the program; also where no window was ever opened."""
    core = QCoreApplication.instance() or QCoreApplication(["mustafid"])
    known = set(printers.available()) if core else set()
    gone = PrinterMemory(places.printers).printers() - known
    return Outlook(places, datetime.now().astimezone(), len(known), len(gone))

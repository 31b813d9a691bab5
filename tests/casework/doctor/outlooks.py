"""A real office as the doctor sees it from outside, with its clock right and a printer there."""

import os
from datetime import datetime, timedelta
from pathlib import Path

from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.doctor.finding import Finding, Said, State
from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.settings import Places
from tests.builders import BuiltOffice, build_office


def closed_office(folder: Path) -> Places:
    """An office that nobody works in."""
    office = build_office(folder)
    office.close()
    return office.places


def outlook(places: Places, later: timedelta = timedelta()) -> Outlook:
    """The office now, or later, by a clock of the kingdom."""
    return Outlook(places, datetime.now(SAUDI_TIME) + later, printers=1)


def written_when(office: BuiltOffice, path: Path) -> None:
    """Have a file look as if it was written by the office's clock."""
    os.utime(path, (office.clock.moment.timestamp(),) * 2)


def said(findings: "list[Finding]") -> list[tuple[Said, State]]:
    """What was said, and how bad it is."""
    return [(finding.said, finding.state) for finding in findings]

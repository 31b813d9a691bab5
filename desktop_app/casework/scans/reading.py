"""Reading scanned files: every page laid straight and packed small, with its code; long work that needs no desk."""

from dataclasses import dataclass

from desktop_app.casework.upkeep import Onlooker
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.printing.code.page import PageCode
from desktop_app.printing.code.paper import PaperCode
from desktop_app.printing.code.reading import read_printed

STAGE = "reading"


@dataclass(frozen=True, slots=True)
class Mark:
    """Which page of which paper a code says that it stands on; whether that is true, the records know."""

    serial: str
    page: int
    code: PaperCode | PageCode


@dataclass(frozen=True, slots=True)
class Sheet:
    """A scanned page as it will be kept: its place in its file, its PDF, what its code said, and where that leads."""

    number: int
    data: bytes
    text: str = ""
    mark: Mark | None = None


def read_scan(data: bytes, onlooker: Onlooker | None = None) -> tuple[Sheet, ...]:
    """Read the pages of a PDF or picture; refused where it cannot be read, or was stopped."""
    # What reads pictures is loaded with the first scan, not when the program starts.
    from desktop_app.printing.scans.codes import codes_until
    from desktop_app.printing.scans.packing import packed
    from desktop_app.printing.scans.pages import opened
    from desktop_app.printing.scans.straighten import straightened

    watch, sheets = onlooker or Onlooker(), []
    with opened(data) as scanned:
        for number, page in enumerate(scanned, 1):
            if watch.cancelled():
                raise Refused(Fault(FaultCode.STOPPED))
            code = next(reversed(codes_until(page, lambda text: mark_of(text) is not None)), None)
            mark = mark_of(code.text) if code else None
            upright = straightened(page, code) if code and mark else page
            sheets.append(Sheet(number, packed(upright), code.text if code else "", mark))
            watch.progress(STAGE, number, scanned.count)
    return tuple(sheets)


def mark_of(text: str) -> Mark | None:
    """Return where the text of a code leads; none where it is no code of this program."""
    try:
        code = read_printed(text)
    except ValueError:
        return None
    if isinstance(code, PageCode):
        return Mark(code.serial, code.page, code)
    return Mark(code.facts.serial, 1, code)

"""What became of scans, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject

from desktop_app.casework.scans.folder import Outcome
from desktop_app.casework.scans.laying import Placed
from desktop_app.casework.scans.taking import TakenIn, Waiting
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import sentence, term
from desktop_app.views.tokens import Tone

TONES: dict[TrayReason, Tone] = {
    TrayReason.NO_CODE: "gray",
    TrayReason.FOREIGN_CODE: "gray",
    TrayReason.CODE_NOT_GENUINE: "danger",
    TrayReason.PAPER_UNKNOWN: "warn",
    TrayReason.PAPER_VOID: "danger",
    TrayReason.NOT_TO_BE_SIGNED: "info",
    TrayReason.OUT_OF_REACH: "warn",
}


@dataclass(frozen=True, slots=True)
class ScanLine:
    """One line of what came: a paper that got pages, a page in the tray, or a file that could not be read."""

    what: str
    source: str
    said: str
    tone: Tone
    paper_id: UUID | None = None


def named_file(name: str) -> str:
    """A file's name within a sentence."""
    return quoted(name)


class ScanWords(QObject):
    """The sentences; one may be made wherever they are needed."""

    def lines(self, outcome: Outcome) -> list[ScanLine]:
        """What became of one file, line by line."""
        found = [self._placed(placed, outcome.name) for placed in outcome.taken.placed]
        found += [self._waiting(waiting, outcome.name) for waiting in outcome.taken.waiting]
        if outcome.faults:
            said = " ".join(sentence(fault) for fault in outcome.faults)
            found.append(ScanLine(named_file(outcome.name), outcome.name, said, "danger"))
        return found

    def summary(self, outcomes: Sequence[Outcome]) -> tuple[str, Tone]:
        """What became of files, in one line and what must be known beside it, and how good that is."""
        taken = sum((outcome.taken for outcome in outcomes), TakenIn())
        lines = [" ".join(self._counted(taken))]
        lines += [
            self.void(waiting.serial, waiting.void_reason, waiting.replaced_by)
            for waiting in taken.waiting
            if waiting.reason is TrayReason.PAPER_VOID
        ]
        for outcome in outcomes:
            lines += self._troubles(outcome)
        return "\n".join(dict.fromkeys(line for line in lines if line)), _tone(outcomes, taken)

    def void(self, serial: str, reason: str, replaced_by: str) -> str:
        """That a paper is void, why, and what took its place."""
        words = self.tr("The paper %1 is void: %2.").replace("%1", ltr(serial)).replace("%2", reason.rstrip(". "))
        if not replaced_by:
            return words
        return f"{words} " + self.tr("Let %1 be signed in its place.").replace("%1", ltr(replaced_by))

    def _counted(self, taken: TakenIn) -> list[str]:
        pages = sum(len(placed.pages) for placed in taken.placed)
        lacking = sum(bool(placed.missing) for placed in taken.placed)
        waiting = len(taken.waiting)
        said = [
            (pages, self.tr("%n page(s) found their paper.", "", pages)),
            (lacking, self.tr("%n paper(s) still lack pages.", "", lacking)),
            (waiting, self.tr("%n page(s) wait in the tray.", "", waiting)),
            (taken.known, self.tr("%n page(s) had been taken in before.", "", taken.known)),
        ]
        return [words.replace(str(count), ltr(count)) for count, words in said if count]

    def _troubles(self, outcome: Outcome) -> list[str]:
        lines = []
        for fault in outcome.faults:
            if fault.code is FaultCode.STOPPED:
                lines.append(self.tr("Stopped. What was not read yet stays where it is."))
            else:
                lines.append(f"{named_file(outcome.name)}: {sentence(fault)}")
        if outcome.left:
            words = self.tr("%1 could not be removed from its folder. Remove it yourself.")
            lines.append(words.replace("%1", named_file(outcome.name)))
        return lines

    def _placed(self, placed: Placed, source: str) -> ScanLine:
        what = f"{placed.title} · {ltr(placed.serial)}"
        if not placed.missing:
            return ScanLine(what, source, self.tr("Complete"), "ok", placed.paper_id)
        pages = self.tr(", ").join(map(ltr, placed.missing))
        said = self.tr("Pages still to come: %1").replace("%1", pages)
        return ScanLine(what, source, said, "warn", placed.paper_id)

    def _waiting(self, waiting: Waiting, source: str) -> ScanLine:
        page = self.tr("Page %1").replace("%1", ltr(waiting.page))
        what = f"{page} · {ltr(waiting.serial)}" if waiting.serial else page
        return ScanLine(what, source, term(waiting.reason), TONES[waiting.reason])


def _tone(outcomes: Sequence[Outcome], taken: TakenIn) -> Tone:
    void = any(waiting.reason is TrayReason.PAPER_VOID for waiting in taken.waiting)
    if void or any(outcome.faults for outcome in outcomes):
        return "danger"
    if taken.waiting or any(placed.missing for placed in taken.placed) or any(one.left for one in outcomes):
        return "warn"
    return "ok" if taken.placed else "info"

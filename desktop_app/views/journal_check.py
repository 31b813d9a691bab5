"""Whether the journal is what it was: the button that walks along it, and what agrees with it and what does not."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from desktop_app.casework.journal_check import (
    AnchorKind,
    AnchorVerdict,
    CheckedAnchor,
    JournalReport,
    Outside,
    verify_journal,
    weekly_lines,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.text import ltr
from desktop_app.settings import Places
from desktop_app.views.attempt import attempt, tell_refusal
from desktop_app.views.labels import moment, sentences
from desktop_app.views.long_work import LongWork
from desktop_app.views.office import Office
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.busy import Busy
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.copy_place import CopyPlace
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.paper_output import not_asked_about, save_to
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

HEAD_SHOWN = 16
PAPERS_SHOWN = 5
_ROOM = 200
_TONES: dict[AnchorVerdict, Tone] = {
    AnchorVerdict.HELD: "ok",
    AnchorVerdict.MISSING: "danger",
    AnchorVerdict.FORGED: "danger",
    AnchorVerdict.ANOTHERS: "gray",
}


class JournalCheckCard(Card):
    """Walks along the whole journal on the worker thread, and compares it with the heads kept outside of it."""

    def __init__(self, office: Office, places: Places) -> None:
        super().__init__(self.tr("Is the journal whole?"), "list-checks", spacing=8)
        self._office, self._places = office, places
        self._busy = Busy("journal_busy", can_cancel=True)
        self._work = LongWork(office.worker, self._busy)
        self._place = CopyPlace("journal_copies")
        self._form = Form()
        hint = self.tr("The text of a paper's code, a signed weekly line, or the digits of a head.")
        typed = LineField("journal_typed")
        self._form.add("typed", self.tr("A head from outside, if there is one"), typed, hint=hint, wide=True)
        self.told = Note("")
        self.anchors = RowsView[CheckedAnchor](
            "journal_anchors",
            self.tr("Heads kept outside"),
            self._columns(),
            empty=self.tr("Nothing compared yet"),
            empty_hint=self.tr("Heads are kept in the names of copies, signed once a week, and on every paper."),
            empty_icon="list-checks",
        )
        self.anchors.setMinimumHeight(current_theme().px(_ROOM))
        self._verify = button(
            self.tr("Check the journal"), "journal_verify", kind="primary", icon="shield-check", on_click=self.verify
        )
        self._save = button(
            self.tr("Save the weekly heads…"), "journal_heads", icon="save", on_click=self._choose_where
        )
        self._lay_out()

    def verify(self) -> None:
        """Walk along the journal from its beginning."""
        if not self._place.ready:
            self._place.choose()
            return
        self._form.show_errors({})
        self._verify.setEnabled(False)
        self.told.tell("")
        self.anchors.set_rows(())
        onlooker = self._work.begin(self.tr("The journal is being read from its beginning…"))
        outside = Outside(self._place.folder(), self._form.draft()["typed"])
        self._office.ask_in_background(
            verify_journal, self._places, outside, onlooker, done=self._verified, failed=self._failed
        )

    def save_heads(self, path: Path) -> None:
        """Save the signed weekly heads as lines, for the director to keep elsewhere."""
        lines = attempt(self, lambda: self._office.ask(weekly_lines, self._places))
        if lines is not None:
            save_to(self, path, ("\n".join(lines) + "\n").encode(), self._saved)

    def _choose_where(self) -> None:
        title = self._save.text()
        path, _ = QFileDialog.getSaveFileName(self.window(), title, "journal-heads.txt", "TXT (*.txt)")
        if path:
            self.save_heads(not_asked_about(Path(path), ".txt"))

    def _saved(self, name: str) -> None:
        self.told.tell(self.tr("Saved as %1. Keep it away from this computer.").replace("%1", ltr(name)), "ok")

    def _verified(self, report: JournalReport) -> None:
        self._end()
        self.anchors.set_rows(sorted(report.anchors, key=lambda anchor: anchor.verdict is AnchorVerdict.HELD))
        if report.whole:
            words = self.tr("%1 entries, none changed or missing; %2 heads from outside agree. Its own head: %3")
            agreeing = report.papers + sum(one.verdict is AnchorVerdict.HELD for one in report.anchors)
            for place, value in enumerate((report.entries, agreeing, report.head[:HEAD_SHOWN]), 1):
                words = words.replace(f"%{place}", ltr(value))
            self.told.tell(words, "ok", self.tr("The journal is whole"))
            return
        self.told.tell("\n".join(self._against(report)), "danger", self.tr("The journal was touched"))

    def _against(self, report: JournalReport) -> list[str]:
        said = []
        if not report.chain_whole:
            words = self.tr("After %1 entries the chain is broken: something was changed outside of the program.")
            said.append(words.replace("%1", ltr(report.entries)))
        if report.guards_gone:
            said.append(self.tr("The guards that keep entries from being changed were taken away."))
        if report.disagreeing:
            words = self.tr("Heads kept outside that it does not hold: %1. Its end was cut off, or it was built anew.")
            said.append(words.replace("%1", ltr(len(report.disagreeing))))
        if report.papers_missing:
            words = self.tr("Papers were issued on entries that are no longer there: %1")
            shown = "، ".join(ltr(serial) for serial in report.papers_missing[:PAPERS_SHOWN])
            said.append(words.replace("%1", shown))
        said.append(self.tr("Change nothing more, and tell the executive director. The newest copies hold what was."))
        return said

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, Refused):
            raise error
        if any(fault.code is FaultCode.STOPPED for fault in error.faults):
            return
        self._form.show_errors(sentences(error.faults))
        if not any(fault.field == "typed" for fault in error.faults):
            tell_refusal(self, error)

    def _end(self) -> None:
        self._work.end()
        self._verify.setEnabled(True)

    def _lay_out(self) -> None:
        text = self.tr(
            "Every act leaves an entry that hangs on the one before it. Whoever holds the key could build the whole "
            "chain anew: only a head that was kept elsewhere shows it."
        )
        self.add(label(text, "muted", wrap=True))
        self.add(self._place)
        self.add(self._form)
        self.add(row(self._verify, None, self._save))
        self.add(self._busy)
        self.add(self.told)
        self.add(self.anchors, 1)

    def _columns(self) -> list[Column[CheckedAnchor]]:
        return [
            Column("kind", self.tr("Kept"), lambda one: kind_words(one.kind), "strong", 150),
            Column("name", self.tr("Name"), lambda one: ltr(one.name), "code", 270),
            Column("at", self.tr("When"), lambda one: moment(one.at), width=200),
            Column("head", self.tr("Head"), lambda one: ltr(one.head[:HEAD_SHOWN]), "code", 170),
            Column(
                "verdict",
                self.tr("The journal"),
                lambda one: verdict_words(one.verdict),
                "chip",
                150,
                tone=lambda one: _TONES[one.verdict],
                stretch=True,
            ),
        ]


def kind_words(kind: AnchorKind) -> str:
    """Say where a head was kept."""
    said = {
        AnchorKind.WEEK: QCoreApplication.translate("JournalCheck", "Signed, of a week"),
        AnchorKind.BACKUP: QCoreApplication.translate("JournalCheck", "In a copy's name"),
        AnchorKind.PAPER: QCoreApplication.translate("JournalCheck", "Printed on a paper"),
        AnchorKind.TYPED: QCoreApplication.translate("JournalCheck", "Typed by hand"),
    }
    return said[kind]


def verdict_words(verdict: AnchorVerdict) -> str:
    """Say what the journal says of a head."""
    said = {
        AnchorVerdict.HELD: QCoreApplication.translate("JournalCheck", "Agrees"),
        AnchorVerdict.MISSING: QCoreApplication.translate("JournalCheck", "Does not hold it"),
        AnchorVerdict.FORGED: QCoreApplication.translate("JournalCheck", "The signature is not ours"),
        AnchorVerdict.ANOTHERS: QCoreApplication.translate("JournalCheck", "Of another computer"),
    }
    return said[verdict]

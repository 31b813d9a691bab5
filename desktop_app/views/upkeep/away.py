"""The place outside of this computer where copies go by themselves, and scans that a copy must give back."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.casework.copy_keeping import standing
from desktop_app.casework.copy_places import choose_place, place_now
from desktop_app.casework.copy_record import chosen_folder, recall
from desktop_app.casework.copy_samples import put_back
from desktop_app.casework.opening import Opened
from desktop_app.policy.copies import CopyState
from desktop_app.policy.faults import Fault, Refused
from desktop_app.policy.text import ltr
from desktop_app.views import labels
from desktop_app.views.attempt import attempt, tell_refusal
from desktop_app.views.office import Office
from desktop_app.views.removable import sticks
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label


class AwayCard(Card):
    """Chooses the stick or folder once, and says whether it is plugged in and when it last had a copy."""

    def __init__(self, office: Office, opened: Opened) -> None:
        super().__init__(self.tr("A second place outside of this computer"), "shield-check", spacing=8)
        self._office, self._opened = office, opened
        self.told, self.damaged = Note(""), Note("", "danger")
        choose = self.tr("Choose a stick or folder…")
        self._choose = button(choose, "away_choose", icon="folder-open", on_click=self.choose)
        self._forget = button(self.tr("No longer copy there"), "away_forget", on_click=lambda: self.take(None))
        self._mend = button(self.tr("Put them back from the copies"), "away_mend", icon="undo-2", on_click=self.mend)
        text = self.tr(
            "Copies go there by themselves whenever it is plugged in. They lie there under a key of their own, which "
            "the same pass phrases and the recovery code open; the key of this office never lies there."
        )
        self.add(label(text, "muted", wrap=True))
        self.add(self.told)
        self.add(row(self._choose, self._forget))
        self.add(self.damaged)
        self.add(row(self._mend))

    def read(self) -> None:
        """Say how it stands with the place and with what the daily reading found."""
        kept = recall(self._opened.places)
        folder = chosen_folder(kept)
        self._forget.setVisible(folder is not None)
        if folder is None:
            self.told.tell(
                self.tr("None is chosen yet: if this computer is stolen or burns, everything is lost."), "warn"
            )
        else:
            self._tell_place(folder)
        count = len(kept.damaged)
        self._mend.setVisible(bool(count))
        words = self.tr("%n scan(s) in the office are damaged or missing.", "", count) if count else ""
        self.damaged.tell(words.replace(str(count), ltr(count)), "danger")

    def choose(self) -> None:
        """Let a person choose the folder."""
        chosen = QFileDialog.getExistingDirectory(self, self._choose.accessibleName(), str(Path.home()))
        if chosen:
            self.take(Path(chosen))

    def take(self, folder: Path | None) -> None:
        """Copy to a folder from now on, or to none."""
        attempt(self, lambda: self._office.run(choose_place, self._opened.places, folder))
        self.read()

    def mend(self) -> None:
        """Put damaged scans back, from this computer's copies and from the place that is plugged in."""
        self._mend.setEnabled(False)
        away = place_now(self._opened.places, [stick.folder for stick in sticks()])
        folders = [None, *([away] if away else [])]
        self._office.run_in_background(put_back, self._opened, folders, done=self._mended, failed=self._failed)

    def _tell_place(self, folder: Path) -> None:
        now = standing(self._opened.places, self._office.now)
        last = labels.ago(now.away, self._office.now) if now.away else self.tr("never")
        there = place_now(self._opened.places, [stick.folder for stick in sticks()])
        words = self.tr("Last proven copy there: %1").replace("%1", last)
        if now.failed is not None:
            words += "\n" + labels.sentence(Fault(now.failed))
        elif there is None:
            words += "\n" + self.tr("It is not plugged in now.")
        bad = now.failed is not None or now.state is CopyState.AWAY_OLD
        self.told.tell(words, "danger" if bad else "ok" if there else "info", ltr(there or folder))

    def _mended(self, lost: int) -> None:
        self._mend.setEnabled(True)
        self.read()
        if lost:
            words = self.tr("No copy has %n of them whole. Plug in another stick, or attach the papers anew.", "", lost)
            self.damaged.tell(words.replace(str(lost), ltr(lost)), "danger")

    def _failed(self, error: Exception) -> None:
        self._mend.setEnabled(True)
        if not isinstance(error, Refused):
            raise error
        tell_refusal(self, error)

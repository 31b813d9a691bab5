"""Sends papers out of the encrypted office: into a folder or onto a stick, or into one file for another printer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.casework.paper_lists import PaperRow
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import byte_size
from desktop_app.views.removable import Stick, sticks
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.text import label

_WIDTH = 560
_OTHER = "other"


class SendSheet(Sheet):
    """Asks where papers go, and says once that they leave the encrypted office; `on_place` is given the folder."""

    def __init__(
        self,
        parent: QWidget,
        rows: Sequence[PaperRow],
        on_place: Callable[[Path, str], object],
        found: Callable[[], Sequence[Stick]] = sticks,
    ) -> None:
        super().__init__(
            parent,
            "send_papers",
            self.tr("Send to a USB stick or a folder"),
            self.tr("%n paper(s), each as a PDF file named by its serial, without anybody's name.", "", len(rows)),
            width=_WIDTH,
        )
        self._on_place = on_place
        self._sticks = {str(place): stick for place, stick in enumerate(found())}
        self._folder: Path | None = None
        self._choice = CheckChoices(
            "send_place",
            self.tr("Where to"),
            [*((key, self._words(stick)) for key, stick in self._sticks.items()), (_OTHER, self.tr("Another folder…"))],
        )
        self._told = label("", "muted", wrap=True)
        self._lay_out()
        self._choice.show_draft(next(iter(self._sticks), ""))
        self._choice.edited.connect(self._chosen)
        self._tell()

    def take(self, folder: Path) -> None:
        """Take a folder as if a person had chosen it."""
        self._folder = folder
        self._choice.show_draft(_OTHER)
        self._tell()

    def _chosen(self) -> None:
        if self._choice.draft() == _OTHER:
            self._pick()
        self._tell()

    def _pick(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.windowTitle(), str(self._folder or Path.home()))
        if chosen:
            self.take(Path(chosen))

    def _place(self) -> tuple[Path, str] | None:
        key = self._choice.draft()
        if key in self._sticks:
            stick = self._sticks[key]
            return stick.folder, stick.name
        return (self._folder, str(self._folder)) if key == _OTHER and self._folder is not None else None

    def _send(self) -> None:
        place = self._place()
        if place is not None:
            self.accept()
            self._on_place(*place)

    def _tell(self) -> None:
        place = self._place()
        self._button.setVisible(not self._sticks or self._choice.draft() == _OTHER)
        if place is not None:
            self._told.setText(ltr(place[0]))
        elif self._sticks:
            self._told.setText(self.tr("Choose where the papers go."))
        else:
            self._told.setText(
                self.tr("No stick was found. Plug one in and open this sheet again, or choose a folder.")
            )
        self._go.setEnabled(place is not None)

    def _words(self, stick: Stick) -> str:
        free = self.tr("%1, %2 free").replace("%1", quoted(stick.name))
        return free.replace("%2", ltr(byte_size(stick.free)))

    def _lay_out(self) -> None:
        self.add(self._choice)
        self._choice.setVisible(bool(self._sticks))
        self._button = button(self.tr("Choose the folder…"), "send_pick", icon="folder-open", on_click=self._pick)
        line = row(self._button, self._told, spacing=12, stretch=False)
        line.setStretch(1, 1)
        self.add(line)
        warning = self.tr(
            "There they are no longer encrypted: whoever finds the stick can read them. Keep it with you, and delete "
            "the papers when they are printed."
        )
        self.add(Note(warning, "warn", title=self.tr("The papers leave the encrypted office")))
        self.add_cancel("send_no")
        self._go = self.add_button(self.tr("I understand: send"), "send_yes", self._send, "primary")

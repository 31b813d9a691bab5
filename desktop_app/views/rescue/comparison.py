"""The office on this computer beside the copy that was tried: how much each holds, and what is only here."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.casework.rescue import Prepared
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr
from desktop_app.views.labels import moment, term, whole_but
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.text import label

_ROOM, MOST_ACTS = 250, 6


@dataclass(frozen=True)
class Line:
    """One thing that is counted: here, and in the copy."""

    what: str
    here: str
    copy: str


class Comparison(QWidget):
    """Shown before anything is swapped."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(10))
        self.title = label("", "subheading", wrap=True)
        self.time = label("", "muted", wrap=True)
        self.table = RowsView[Line](
            "restore_compared",
            self.tr("The office and the copy"),
            [
                Column("what", self.tr("What"), lambda line: line.what, "strong", 220, stretch=True),
                Column("here", self.tr("On this computer now"), lambda line: line.here, width=190),
                Column("copy", self.tr("In the copy"), lambda line: line.copy, width=190),
            ],
            empty="",
            empty_hint="",
            empty_icon="list-checks",
        )
        self.table.setMinimumHeight(current_theme().px(_ROOM))
        self.later = Note("", "warn")
        for part in (self.title, self.time, self.table, self.later):
            column.addWidget(part)
        column.addStretch(1)

    def show_prepared(self, found: Prepared) -> None:
        """Show how the two compare."""
        self.title.setText(self._title(found))
        seconds = self.tr("Tried out in %n second(s). Nothing was changed yet.", "", max(1, round(found.seconds)))
        seconds = seconds.replace(str(max(1, round(found.seconds))), ltr(max(1, round(found.seconds))))
        self.time.setText(seconds if found.sealed else f"{seconds}\n{self._unsealed()}")
        self.table.set_rows(self._lines(found))
        text, title = self._only_here(found)
        self.later.tell(text, "warn" if found.is_office_here else "info", title)

    def _title(self, found: Prepared) -> str:
        if not found.lacking:
            return self.tr("The copy of %1 is whole").replace("%1", moment(found.at))
        words = self.tr("The copy of %1 is %2").replace("%1", moment(found.at))
        return words.replace("%2", whole_but(found.lacking))

    def _unsealed(self) -> str:
        return self.tr("This copy bears no seal that proves its time: rely on it only if the counts below are right.")

    def _lines(self, found: Prepared) -> list[Line]:
        names = (
            ("people", self.tr("People")),
            ("files", self.tr("Files")),
            ("attachments", self.tr("Scans")),
            ("entries", self.tr("Entries of the journal")),
        )
        return [
            Line(caption, ltr(getattr(found.present, name)) if found.present else "—", ltr(getattr(found.copy, name)))
            for name, caption in names
        ]

    def _only_here(self, found: Prepared) -> tuple[str, str]:
        if not found.is_office_here:
            return self.tr("There is no office on this computer yet. The copy becomes it."), ""
        if found.present is None:
            words = self.tr("The office on this computer does not open and cannot be compared. It is put aside.")
            return words, ""
        known = [(Act(act), count) for act, count in found.later if act in {known.value for known in Act}]
        if not known:
            return self.tr("Nothing was entered here after the copy. What is here is put aside, not deleted."), ""
        told = [f"{term(act)}: {ltr(count)}" for act, count in known[:MOST_ACTS]]
        if len(known) > MOST_ACTS:
            told.append(self.tr("and other acts"))
        kept = [self.tr("What is on this computer is put aside, not deleted.")]
        if Act.MANAGE_STAFF in dict(known):
            kept.append(self.tr("Whoever left after the copy could sign in again: look through the staff then."))
        return "\n".join(["، ".join(told), *kept]), self.tr("Entered here after the copy, and not in it")

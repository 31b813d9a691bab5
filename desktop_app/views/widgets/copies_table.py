"""The copies of the office in a table: when each was made, and what it holds."""

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.upkeep import BackupRow
from desktop_app.policy.text import ltr
from desktop_app.views.labels import byte_size, moment, whole_but
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView


def copies_table(object_name: str) -> RowsView[BackupRow]:
    """An empty table of copies, newest first once it is filled."""
    return RowsView[BackupRow](
        object_name,
        QCoreApplication.translate("CopiesTable", "Copies"),
        _columns(),
        empty=QCoreApplication.translate("CopiesTable", "No copy here"),
        empty_hint=QCoreApplication.translate("CopiesTable", "Choose another place, or make a copy first."),
        empty_icon="hard-drive-download",
    )


def _columns() -> list[Column[BackupRow]]:
    made = QCoreApplication.translate("CopiesTable", "Made on")
    files = QCoreApplication.translate("CopiesTable", "Files")
    people = QCoreApplication.translate("CopiesTable", "People")
    scans = QCoreApplication.translate("CopiesTable", "Scans")
    whole = QCoreApplication.translate("CopiesTable", "Completeness")
    size = QCoreApplication.translate("CopiesTable", "Size")
    return [
        Column("at", made, lambda copy: moment(copy.at), "strong", width=200, stretch=True),
        Column("files", files, lambda copy: ltr(copy.files), width=80),
        Column("people", people, lambda copy: ltr(copy.people), width=90),
        Column("attachments", scans, lambda copy: ltr(copy.attachments), width=90),
        Column("whole", whole, lambda copy: whole_but(copy.lacking), width=190),
        Column("size", size, lambda copy: byte_size(copy.size), "muted", width=110),
    ]

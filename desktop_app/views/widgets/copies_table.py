"""The copies of the office in a table: when each was made, and what it holds."""

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.upkeep import BackupRow
from desktop_app.policy.text import ltr
from desktop_app.views.labels import byte_size, moment
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.rows import RowsView


def copies_table(object_name: str) -> RowsView[BackupRow]:
    """An empty table of copies, newest first once it is filled."""
    return RowsView[BackupRow](
        object_name,
        QCoreApplication.translate("CopiesTable", "Copies"),
        [
            Column(
                "at",
                QCoreApplication.translate("CopiesTable", "Made on"),
                lambda copy: moment(copy.at),
                "strong",
                width=200,
                stretch=True,
            ),
            Column("files", QCoreApplication.translate("CopiesTable", "Files"), lambda copy: ltr(copy.files), width=80),
            Column(
                "people", QCoreApplication.translate("CopiesTable", "People"), lambda copy: ltr(copy.people), width=90
            ),
            Column(
                "attachments",
                QCoreApplication.translate("CopiesTable", "Scans"),
                lambda copy: ltr(copy.attachments),
                width=90,
            ),
            Column(
                "size",
                QCoreApplication.translate("CopiesTable", "Size"),
                lambda copy: byte_size(copy.size),
                "muted",
                width=110,
            ),
        ],
        empty=QCoreApplication.translate("CopiesTable", "No copy here"),
        empty_hint=QCoreApplication.translate("CopiesTable", "Choose another place, or make a copy first."),
        empty_icon="hard-drive-download",
    )

"""An input that a file is found with, by its number or a name, and stays linked to."""

import uuid

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.finding import FoundFile, find
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.text import ltr
from desktop_app.views.found_link import SEARCHED, FoundLink
from desktop_app.views.found_words import FoundWords
from desktop_app.views.office import Office
from desktop_app.views.widgets.line_list import Entry


class FileLink(FoundLink[FoundFile]):
    """A search for a file, and the file that was taken."""

    def __init__(self, object_name: str, office: Office, accessible: str = "") -> None:
        placeholder = QCoreApplication.translate("FileLink", "File number, name or mobile…")
        none = QCoreApplication.translate("FileLink", "No file is found.")
        super().__init__(object_name, office, find, accessible, placeholder, none)
        self._words = FoundWords(self)

    def key_of(self, found: FoundFile) -> uuid.UUID:
        """The key of a file."""
        return found.file_id

    def words_of(self, found: FoundFile) -> str:
        """Its holder and its number."""
        return f"{found.holder} · {ltr(found.number)}"

    def entry_of(self, found: FoundFile) -> Entry:
        """Its holder, and what tells it apart."""
        return Entry(found.holder, self._words.line(found), "folder-open", what=found)


def linked_file(draft: str, field: str) -> uuid.UUID | None:
    """The file that a draft of this input names, if any; a search that was left without choosing is refused."""
    if draft.startswith(SEARCHED):
        raise Refused(Fault(FaultCode.FILE_NOT_CHOSEN, field))
    return uuid.UUID(draft) if draft else None

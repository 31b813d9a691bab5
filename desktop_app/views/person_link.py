"""An input that a person is found with, by a name or a number, and stays linked to."""

import uuid

from PySide6.QtCore import QCoreApplication

from desktop_app.casework.finding import FoundPerson, find_people
from desktop_app.policy.text import ltr
from desktop_app.views.found_link import FoundLink
from desktop_app.views.found_words import FoundWords
from desktop_app.views.office import Office
from desktop_app.views.widgets.line_list import Entry


class PersonLink(FoundLink[FoundPerson]):
    """A search for a person, and the person who was taken."""

    def __init__(self, object_name: str, office: Office, accessible: str = "") -> None:
        placeholder = QCoreApplication.translate("PersonLink", "Name, identity or mobile…")
        none = QCoreApplication.translate("PersonLink", "Nobody is found.")
        super().__init__(object_name, office, find_people, accessible, placeholder, none)
        self._words = FoundWords(self)

    def key_of(self, found: FoundPerson) -> uuid.UUID:
        """The key of a person's record."""
        return found.person_id

    def words_of(self, found: FoundPerson) -> str:
        """The name with the identity number, or else with the file's."""
        number = found.identity_number or found.file_number
        return f"{found.full_name} · {ltr(number)}" if number else found.full_name

    def entry_of(self, found: FoundPerson) -> Entry:
        """The name, and what tells the person apart."""
        return Entry(found.full_name, self._words.person_line(found), "user-round", what=found)

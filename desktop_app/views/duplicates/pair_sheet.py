"""The window in which any two people are chosen, to set their records side by side."""

import uuid
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.casework.merging import Comparison, compare_records
from desktop_app.policy.faults import Refused
from desktop_app.views.labels import sentence
from desktop_app.views.office import Office
from desktop_app.views.person_link import PersonLink
from desktop_app.views.widgets.dialog import Sheet
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.note import Note


class PairSheet(Sheet):
    """Finds one person and another; `compared` is given both records."""

    def __init__(self, parent: QWidget, office: Office, compared: Callable[[Comparison], object]) -> None:
        title = QCoreApplication.translate("PairSheet", "Compare two records")
        text = QCoreApplication.translate(
            "PairSheet", "For two records of one person that looking through everybody did not find."
        )
        super().__init__(parent, "pair", title, text, width=560)
        self._office, self._compared = office, compared
        self._links = PersonLink("pair_first", office), PersonLink("pair_second", office)
        self._refusal = Note("", "danger")
        for caption, link in zip((self.tr("First record"), self.tr("Second record")), self._links, strict=True):
            self.add(Field(caption, link, required=True))
            link.edited.connect(self._offer)
        self.add(self._refusal)
        self.add_cancel("pair_no")
        self._yes = self.add_button(self.tr("Set side by side"), "pair_yes", self._compare, "primary")
        self._offer()
        self._links[0].setFocus()

    def _chosen(self) -> list[uuid.UUID]:
        return [link.linked for link in self._links if link.linked is not None]

    def _offer(self) -> None:
        self._refusal.tell("", "danger")
        self._yes.setEnabled(len(self._chosen()) == len(self._links))

    def _compare(self) -> None:
        first, second = self._chosen()
        reading = self._office.readings(lambda door: compare_records(door, first, second))
        self.carry_out(lambda: reading, self._tell, self._compared)

    def _tell(self, refusal: Refused) -> None:
        self._refusal.tell("\n".join(sentence(fault) for fault in refusal.faults), "danger")

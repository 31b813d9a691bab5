"""Everything of set-up that can be changed afterwards, part by part."""

from PySide6.QtWidgets import QStackedWidget

from desktop_app.casework.association import read_association
from desktop_app.views.association.part import Part
from desktop_app.views.association.parts import AreaPart, HolidaysPart, ParticularsPart, RulesPart
from desktop_app.views.association.seal_panel import SealPanel
from desktop_app.views.attempt import attempt
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.page import Page


class AssociationScreen(Page):
    """The parts behind one another; what was typed in one waits there while another is looked at."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__("", scroll=False)
        self.say("", self.tr("Whatever set-up asked can be changed here."))
        self._office = office
        self._parts: dict[str, Part | SealPanel] = {
            "particulars": ParticularsPart(office),
            "area": AreaPart(office),
            "holidays": HolidaysPart(office),
            "rules": RulesPart(office),
            "seal": SealPanel(office),
        }
        names = {
            "particulars": self.tr("Names and letterhead"),
            "area": self.tr("Service area"),
            "holidays": self.tr("Holidays"),
            "rules": self.tr("Own choices"),
            "seal": self.tr("Seal"),
        }
        self._choice = CheckChoices("association_part", self.tr("Part"), list(names.items()))
        self._choice.show_draft("particulars")
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        self.add(self._choice)
        self.add(self._stack, 1)
        self._choice.edited.connect(self._show_part)

    def refresh(self) -> None:
        """Read what is kept; a part with changes that wait is left alone."""
        known = attempt(self, lambda: self._office.ask(read_association))
        if known is not None:
            for part in self._parts.values():
                part.show_kept(known)

    def _show_part(self) -> None:
        if not self._choice.draft():
            self._choice.show_draft(
                next(key for key, part in self._parts.items() if part is self._stack.currentWidget())
            )
        self._stack.setCurrentWidget(self._parts[self._choice.draft()])

"""Fills the visit report as a researcher does, with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.casework.visits.reporting import VisitSheet
from desktop_app.views.widgets.check_choices import CheckChoices
from tests.robots.typing import choose, click, find, focus, press, type_text


class VisitRobot:
    """Knows the names of the report's widgets."""

    def __init__(self, page: QWidget, sheet: VisitSheet) -> None:
        self.page, self.sheet = page, sheet

    def head(self, year: str, month: str, day: str, present: str) -> None:
        """Write the day of the visit, Gregorian, and who was there."""
        type_text(find(self.page, "visited_on_gregorian_day"), day)
        choose(self.page, "visited_on_gregorian_month", month)
        type_text(find(self.page, "visited_on_gregorian_year"), year)
        type_text(find(self.page, "visit_present"), present)

    def answer_all(self, number: str = "1") -> None:
        """Answer everything with the same chip, by its number."""
        for part in self.sheet.sections:
            for item in part.items:
                self.answer(item.id, number)

    def answer(self, item: str, number: str) -> None:
        """Answer one thing with the chip of a number."""
        chips = find(self.page, f"answer_{item}", CheckChoices)
        press(focus(chips), Qt.Key(ord(number)))

    def observe(self, fact: str, seen: str, settlement: str = "") -> None:
        """Write what was seen of a fact, and what stands."""
        type_text(find(self.page, f"observed_{fact}"), seen)
        if settlement:
            choose(self.page, f"settlement_{fact}", settlement)

    def conclude(self, summary: str, number: str, reasons: str) -> None:
        """Write the summary, choose the recommendation by its number, write the reasons."""
        type_text(find(self.page, "visit_summary"), summary)
        press(focus(find(self.page, "visit_recommendation", CheckChoices)), Qt.Key(ord(number)))
        type_text(find(self.page, "visit_reasons"), reasons)

    def hear(self, number: int, name: str, identity: str) -> None:
        """Write down a witness."""
        at = f"witness_{number}"
        type_text(find(self.page, f"{at}_name"), name)
        type_text(find(self.page, f"{at}_identity"), identity)
        type_text(find(self.page, f"{at}_mobile"), "٠٥٠٣٣٣٤٤٥٥")
        type_text(find(self.page, f"{at}_knows"), "جارة الأسرة")
        type_text(find(self.page, f"{at}_statement"), "أعرف حالها منذ سنوات.")

    def submit(self) -> None:
        """Hand the report in."""
        click(self.page, "visit_submit")

"""Works the screens of decisions as a person does, with the keyboard; the only tests that know their names."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from desktop_app.policy.terms import ContactMeans, Evidence, Outcome, Situation
from desktop_app.views.decision.decision_screen import DecisionScreen
from desktop_app.views.decision.hand_over_screen import HandOverScreen
from desktop_app.views.decision.new_decision_screen import NewDecisionScreen
from desktop_app.views.widgets.dual_date import DualDate
from desktop_app.views.widgets.scan_box import ScanBox
from tests.robots.typing import await_acts, choose, click, find, focus, press, type_text


class NewDecisionRobot:
    """Writes a decision."""

    def __init__(self, screen: NewDecisionScreen) -> None:
        self.screen = screen

    def choose_course(self, course: Outcome | Situation) -> None:
        self._pick(f"course_{course.value}")

    def choose_way(self, way: Outcome) -> None:
        self._pick(f"way_{way.value}")

    def choose_holder(self, person: object, reason: str) -> None:
        self._pick(f"new_holder_{person}")
        type_text(find(self.screen, "holder_reason"), reason, replace=True)

    def name_guardian(self, name: str, identity: str, relation: str) -> None:
        type_text(find(self.screen, "guardian_name"), name, replace=True)
        type_text(find(self.screen, "guardian_identity"), identity, replace=True)
        choose(self.screen, "guardian_relation", relation)

    def say_when(self, day: date) -> None:
        type_date(find(self.screen, "event_on", DualDate), day)

    def give_reasons(self, text: str) -> None:
        type_text(find(self.screen, "reasons"), text, replace=True)

    def give_evidence(self, kind: Evidence, note: str, scan: bytes | None = None) -> None:
        type_text(find(self.screen, f"evidence_{kind.value}"), note, replace=True)
        if scan is not None:
            find(self.screen, f"scan_{kind.value}", ScanBox).take("scan.pdf", scan)
            await_acts(self.screen._office)

    def refer(self, authority: str, facts: str) -> None:
        type_text(find(self.screen, "authority"), authority, replace=True)
        type_text(find(self.screen, "facts"), facts, replace=True)

    def tell_by(self, means: ContactMeans) -> None:
        choose(self.screen, "tell_by", means.value)

    def hand_over(self) -> None:
        click(self.screen, "hand_decision_over")

    def _pick(self, name: str) -> None:
        press(focus(find(self.screen, name, QRadioButton)), Qt.Key.Key_Space)


class DecisionRobot:
    """Works one decision through its way."""

    def __init__(self, screen: DecisionScreen) -> None:
        self.screen = screen

    def offers(self) -> set[str]:
        of_proposal = ("approve", "preview_paper", "outside", "reject", "put_in_force")
        names = (*of_proposal, "tell", "exclude", "respond", "lift", "hand_over", "reopen", "supersede")
        found = {name: self.screen.findChildren(QWidget, name) for name in names}
        return {name for name, widgets in found.items() if any(widget.isVisible() for widget in widgets)}

    def approve(self) -> None:
        click(self.screen, "approve")
        click(window("approve_sure"), "approve_sure_yes")

    def reject(self, reason: str) -> None:
        click(self.screen, "reject")
        sheet = window("reject_why")
        type_text(find(sheet, "reject_why_text"), reason)
        click(sheet, "reject_why_yes")

    def put_in_force(self) -> None:
        click(self.screen, "put_in_force")
        click(window("force_sure"), "force_sure_yes")

    def tell(self, means: ContactMeans) -> None:
        click(self.screen, "tell")
        sheet = window("telling")
        choose(sheet, "telling_means", means.value)
        click(sheet, "telling_yes")

    def respond(self, words: str) -> None:
        click(self.screen, "respond")
        sheet = window("response")
        type_text(find(sheet, "response_note"), words)
        click(sheet, "response_yes")

    def lift(self, reason: str) -> None:
        click(self.screen, "lift")
        sheet = window("lift_why")
        type_text(find(sheet, "lift_why_text"), reason)
        click(sheet, "lift_why_yes")

    def exclude(self) -> None:
        """Begin the exclusion that follows a freeze."""
        click(self.screen, "exclude")

    def preview(self) -> QWidget:
        click(self.screen, "preview_paper")
        return window("paper_dialog")


class HandOverRobot:
    """Hands originals over."""

    def __init__(self, screen: HandOverScreen) -> None:
        self.screen = screen

    def hand_over(self, identity: str) -> None:
        type_text(find(self.screen, "handed_identity"), identity, replace=True)
        click(self.screen, "record_hand_over")


def type_date(field: DualDate, day: date) -> None:
    """Type a Gregorian day into a date in both calendars."""
    parts = field.gregorian
    type_text(parts.day, str(day.day), replace=True)
    choose(parts, parts.month.objectName(), str(day.month))
    type_text(parts.year, str(day.year), replace=True)


def window(name: str) -> QWidget:
    """The small window of this name that is open."""
    for widget in QApplication.topLevelWidgets():
        found = widget if widget.objectName() == name else widget.findChild(QWidget, name)
        if found is not None and found.isVisible():
            return found
    raise AssertionError(f"no window {name!r} is open")

"""The last step before the founding: everything that was typed, and everything that is still wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from desktop_app.casework.setting_up import SetupDraft, chosen_policy
from desktop_app.policy.counting import counted
from desktop_app.policy.faults import Fault
from desktop_app.policy.terms import CalendarKind, Role
from desktop_app.policy.text import ltr
from desktop_app.views.labels import byte_size, sentence, term
from desktop_app.views.language import screen_language
from desktop_app.views.policy_words import PolicyWords
from desktop_app.views.setup.page import SetupPage
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.error_list import ErrorList, Mistake
from desktop_app.views.widgets.text import canvas, label

Line = tuple[str, str]


class ReviewPage(SetupPage):
    """Everything at one sight; each part leads back to its step. Signal: `wanted(step, field)`."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        text = self.tr("Look it over once. The office is then set up on this computer, encrypted from its first day.")
        super().__init__(self.tr("Review"), text)
        self.errors = ErrorList("setup_errors")
        self.errors.jumped.connect(lambda field: self.wanted.emit("", field))
        self.add(self.errors)
        self._holder = canvas()
        self.add(self._holder)
        self.add_stretch()

    def review(self, draft: SetupDraft, faults: Sequence[Fault], titles: dict[str, str]) -> None:
        """Show a draft and what is wrong with it."""
        self.errors.show_mistakes([Mistake(fault.field, self._told(fault)) for fault in faults])
        self._holder.deleteLater()
        self._holder = canvas()
        self.body.insertWidget(1, self._holder)
        column = QGridLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_theme().px(12))
        for place, (step, lines) in enumerate(self._parts(draft).items()):
            column.addWidget(self._card(step, titles[step], lines), place, 0)

    def jump(self, field: str = "") -> None:
        """Nothing is typed here; the button below founds the office."""

    def _told(self, fault: Fault) -> str:
        return (
            self.tr("%1: %2")
            .replace("%1", self._captions().get(fault.field, fault.field))
            .replace("%2", sentence(fault))
        )

    def _card(self, step: str, title: str, lines: Sequence[Line]) -> Card:
        card = Card(title, padding=14, spacing=6)
        change = button(self.tr("Change"), f"review_{step}", kind="link")
        change.setAccessibleName(self.tr("Change: %1").replace("%1", title))
        change.clicked.connect(lambda: self.wanted.emit(step, ""))
        card.head.addWidget(change)
        grid = QGridLayout()
        grid.setHorizontalSpacing(current_theme().px(16))
        grid.setVerticalSpacing(current_theme().px(4))
        grid.setColumnMinimumWidth(0, current_theme().px(150))
        grid.setColumnStretch(1, 1)
        for place, (caption, words) in enumerate(lines):
            grid.addWidget(label(caption, "muted", wrap=True), place, 0)
            grid.addWidget(label(words, "value", wrap=True), place, 1)
        card.add(grid)
        return card

    def _parts(self, draft: SetupDraft) -> dict[str, list[Line]]:
        captions = self._captions()

        def said(*names: str) -> list[Line]:
            return [(captions[name], draft.get(name) or "—") for name in names]

        ways = ("phone", "email", "web_site")
        codes = [(captions[name], ltr(draft.get(name)) if draft.get(name) else "—") for name in ways]
        logo = (captions["logo"], byte_size(len(draft.logo)) if draft.logo else self.tr("None"))
        return {
            "association": [*said("association", "licence_number"), *codes, *said("address", "letterhead"), logo],
            "branch": [*said("branch_name"), (captions["branch_prefix"], ltr(draft.get("branch_prefix") or "—"))],
            "area": [(captions["area"], self._area(draft))],
            "policy": self._policy(draft),
            "holidays": [(self.tr("Changes to the reckoned holidays"), self._holidays(draft))],
            "administrator": [
                *said("administrator", "job_title", "user_name"),
                (captions["other_roles"], self._roles(draft)),
            ],
        }

    def _area(self, draft: SetupDraft) -> str:
        return self.tr(", ").join(" – ".join(word for word in place if word) for place in draft.area) or "—"

    def _holidays(self, draft: SetupDraft) -> str:
        return self.tr(", ").join(change.name for change in draft.holidays) or self.tr("None")

    def _roles(self, draft: SetupDraft) -> str:
        keys = draft.get("other_roles").split(",")
        return self.tr(", ").join(term(role) for role in Role if role.value in keys) or self.tr("None")

    def _policy(self, draft: SetupDraft) -> list[Line]:
        policy, words = chosen_policy(draft), PolicyWords()
        captions = self._captions()
        calendar = CalendarKind(draft.get("deadline_calendar") or CalendarKind.HIJRI)
        lines = [(captions["policy_key"], words.name(policy) if policy else "—")]
        count = draft.get("own_target_count")
        if policy is not None and policy.reply.latest is None and count.isdecimal():
            target = counted(int(count), draft.get("own_target_unit"), screen_language())
            lines.append((captions["own_target_count"], target))
        return [*lines, (captions["deadline_calendar"], term(calendar))]

    def _captions(self) -> dict[str, str]:
        return {
            "association": self.tr("Association"),
            "licence_number": self.tr("Licence number"),
            "phone": self.tr("Telephone"),
            "email": self.tr("E-mail"),
            "web_site": self.tr("Web site"),
            "address": self.tr("Address"),
            "letterhead": self.tr("Line of the letterhead"),
            "logo": self.tr("Logo"),
            "branch_name": self.tr("Branch"),
            "branch_prefix": self.tr("Prefix of its numbers"),
            "area": self.tr("Service area"),
            "policy_key": self.tr("Policy"),
            "own_target_count": self.tr("Your own target for the latest answer"),
            "deadline_calendar": self.tr("Calendar of months"),
            "administrator": self.tr("Administrator"),
            "job_title": self.tr("Job title"),
            "user_name": self.tr("Name for signing in"),
            "other_roles": self.tr("Other work"),
            "passphrase": self.tr("Pass phrase"),
            "again": self.tr("The same once more"),
        }

"""What may be done with a decision now, as buttons: each only where role and state permit it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from desktop_app.casework.decisions.reading import DecisionPage
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import DecisionState, Outcome
from desktop_app.views.decision.deeds import Deeds
from desktop_app.views.office import Office
from desktop_app.views.widgets.buttons import Kind, button

_ENDED = (Outcome.EXCLUDE, Outcome.CLOSE)


class Acts(QObject):
    """The acts on one decision, as buttons."""

    def __init__(self, office: Office, deeds: Deeds) -> None:
        super().__init__(deeds)
        self._office, self._deeds = office, deeds

    def buttons(self, page: DecisionPage) -> list[QPushButton]:
        """The buttons for what may be done now, the likeliest first."""
        if page.row.state is DecisionState.PROPOSED:
            return self._of_proposal(page)
        if page.row.state is DecisionState.APPROVED:
            return self._of_approved(page)
        return self._in_force(page) if page.row.state is DecisionState.IN_FORCE else []

    def _of_proposal(self, page: DecisionPage) -> list[QPushButton]:
        do = self._deeds
        approve = (
            [self._button(self.tr("Approve"), "approve", partial(do.approve, page), "primary", "check")]
            if page.row.for_me
            else []
        )
        reject = (
            [self._button(self.tr("Reject the proposal"), "reject", partial(do.reject, page), "danger", "circle-x")]
            if self._office.may(Act.REJECT_PROPOSAL)
            else []
        )
        outside = (
            [self._button(self.tr("Approved on paper"), "outside", partial(do.outside, page), icon="scan-line")]
            if self._office.may(Act.RECORD_OUTSIDE_APPROVAL) and self._deeds.outsiders(page)
            else []
        )
        return [*approve, *self._preview_button(page), *outside, *reject]

    def _of_approved(self, page: DecisionPage) -> list[QPushButton]:
        do = self._deeds
        force = (
            [self._button(self.tr("Put in force"), "put_in_force", partial(do.force, page), "primary", "gavel")]
            if self._office.may(Act.PUT_IN_FORCE)
            else []
        )
        return [*force, *self._preview_button(page)]

    def _in_force(self, page: DecisionPage) -> list[QPushButton]:
        do = self._deeds
        made = []
        if page.row.told_on is None and self._office.may(Act.TELL_PERSON):
            words = self.tr("The person was told")
            made.append(self._button(words, "tell", partial(do.tell, page), "primary", "mail"))
        made += self._of_freeze(page)
        if page.closure_id is not None and not page.handed_over and self._office.may(Act.RECORD_HAND_OVER):
            words = self.tr("Hand over the originals")
            made.append(self._button(words, "hand_over", partial(do.hand_over, page)))
        if page.row.outcome in _ENDED and self._office.may(Act.REOPEN_FILE):
            words = self.tr("Open the file again")
            made.append(self._button(words, "reopen", partial(do.new, ("reopen", page.row.file_id)), icon="redo-2"))
        if self._office.may(Act.SUPERSEDE_DECISION):
            words = self.tr("It was wrong: decide anew")
            made.append(self._button(words, "supersede", partial(do.new, ("supersede", page.row.id)), "quiet"))
        return made

    def _of_freeze(self, page: DecisionPage) -> list[QPushButton]:
        do = self._deeds
        freeze = page.freeze
        if freeze is None or page.row.outcome is not Outcome.FREEZE or not page.freeze_runs:
            return []
        made = []
        if freeze.exclusion_proposed and self._office.may(Act.PROPOSE_DECISION):
            words = self.tr("Propose the exclusion")
            made.append(self._button(words, "exclude", partial(do.new, ("after_freeze", page.row.file_id)), "danger"))
        if freeze.response_on is None and freeze.notice_on is not None and self._office.may(Act.RECORD_RESPONSE):
            made.append(self._button(self.tr("The person answered"), "respond", partial(do.respond, page)))
        if self._office.may(Act.LIFT_FREEZE):
            made.append(self._button(self.tr("Lift the freeze"), "lift", partial(do.lift, page)))
        return made

    def _preview_button(self, page: DecisionPage) -> list[QPushButton]:
        if not self._office.may(Act.OPEN_SENSITIVE_PAGE):
            return []
        preview = partial(self._deeds.preview, page)
        return [self._button(self.tr("Preview the paper"), "preview_paper", preview, icon="eye")]

    def _button(
        self, words: str, name: str, act: Callable[[], object], kind: Kind = "plain", icon: str = ""
    ) -> QPushButton:
        made = button(words, name, kind=kind, icon=icon, on_click=act)
        self._deeds.doing.turn_off(made)
        return made

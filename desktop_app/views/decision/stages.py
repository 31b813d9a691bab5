"""The stages of a decision in words, for one being written and for one that is written down."""

from PySide6.QtCore import QObject

from desktop_app.casework.decisions.proposal import CourseProposal
from desktop_app.casework.decisions.reading import DecisionPage
from desktop_app.casework.decisions.shown import ApprovalShown
from desktop_app.policy.terms import DecisionState, Outcome
from desktop_app.policy.text import quoted
from desktop_app.views.decision.path import Stage, StageState
from desktop_app.views.labels import short_day, term

_IN_FORCE = (DecisionState.IN_FORCE, DecisionState.SUPERSEDED)


class StageWords(QObject):
    """Says who does what on the way of a decision."""

    def of_draft(self, proposal: CourseProposal | None, me: str) -> list[Stage]:
        """The way that a decision being written will go."""
        roles = self._roles([term(role) for role in proposal.roles]) if proposal else ""
        stages = [
            Stage(self.tr("Proposal"), me, "now"),
            Stage(self.tr("Approval"), roles),
            Stage(self.tr("In force"), self._papers(proposal)),
            Stage(self.tr("Telling the person"), self.tr("How and when")),
        ]
        if proposal is not None and proposal.freeze_ends is not None:
            stages.append(Stage(self.tr("End of the freeze"), short_day(proposal.freeze_ends)))
        return stages

    def of_decision(self, page: DecisionPage) -> list[Stage]:
        """The way of a decision so far, and what is still to come."""
        stages = [self._proposed(page), *self._approvals(page)]
        if page.row.state is DecisionState.REJECTED:
            return stages
        stages += [self._force(page), self._told(page)]
        if page.row.outcome is Outcome.FREEZE:
            stages.append(self._freeze(page))
        if page.closure_id is not None:
            done: StageState = "done" if page.handed_over else "later"
            stages.append(Stage(self.tr("Hand-over of the originals"), "", done))
        return stages

    def _proposed(self, page: DecisionPage) -> Stage:
        hint = f"{quoted(page.row.proposed_by)} — {short_day(page.row.proposed_on)}"
        return Stage(self.tr("Proposal"), hint, "done")

    def _approvals(self, page: DecisionPage) -> list[Stage]:
        if not page.approvals:
            waits = page.row.state is DecisionState.PROPOSED
            roles = self._roles([term(role) for role in page.deciding])
            return [Stage(self.tr("Approval"), roles, "now")] if waits else []
        return [self._approval(one) for one in page.approvals]

    def _approval(self, one: ApprovalShown) -> Stage:
        title = self.tr("Approved by %1") if one.approved else self.tr("Rejected by %1")
        on_paper = self.tr("On paper, with its scan") if one.outside_scan_id else ""
        hint = [f"{quoted(one.name)} — {short_day(one.at.date())}", on_paper, one.note]
        state: StageState = "done" if one.approved else "refused"
        return Stage(title.replace("%1", term(one.role)), "\n".join(filter(None, hint)), state)

    def _force(self, page: DecisionPage) -> Stage:
        state: StageState = "done" if page.row.state in _IN_FORCE else "later"
        if page.row.state is DecisionState.APPROVED:
            state = "now"
        return Stage(self.tr("In force"), short_day(page.row.in_force_on) if page.row.in_force_on else "", state)

    def _told(self, page: DecisionPage) -> Stage:
        row = page.row
        means = term(row.tell_by) if row.tell_by else ""
        if row.told_on is not None:
            return Stage(self.tr("Telling the person"), f"{means} — {short_day(row.told_on)}", "done")
        return Stage(self.tr("Telling the person"), means, "now" if row.state is DecisionState.IN_FORCE else "later")

    def _freeze(self, page: DecisionPage) -> Stage:
        freeze = page.freeze
        if freeze is None or freeze.ends_on is None:
            return Stage(self.tr("End of the freeze"), self.tr("Counted from the day of telling"))
        return Stage(self.tr("End of the freeze"), short_day(freeze.ends_on), "now" if freeze.is_due else "later")

    def _roles(self, names: list[str]) -> str:
        return self.tr(" or ").join(names)

    def _papers(self, proposal: CourseProposal | None) -> str:
        return "\n".join(term(kind) for kind in proposal.papers) if proposal else ""

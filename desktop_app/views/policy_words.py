"""A policy in the words of the screen: its name, when it answers, and the titles of its chapters."""

from PySide6.QtCore import QObject

from desktop_app.policy.chapters import ReplyEnd
from desktop_app.policy.counting import counted
from desktop_app.policy.policy import Policy
from desktop_app.views.labels import term
from desktop_app.views.language import screen_language


class PolicyWords(QObject):
    """Says what a policy is."""

    def name(self, policy: Policy) -> str:
        """The association that wrote it, or its title where it names none."""
        return policy.association or policy.title

    def reviewed_by(self, policy: Policy) -> str:
        """Who decides a request."""
        return self.tr("Requests are decided by: %1").replace("%1", term(policy.reviewing_body))

    def answers(self, policy: Policy) -> list[str]:
        """The two ends of the time for an answer, each where the policy gives one."""
        earliest, latest = policy.reply.earliest, policy.reply.latest
        said = []
        if earliest is not None:
            said.append(self._end(self.tr("Answer not before: %1 from the %2"), earliest))
        if latest is not None:
            said.append(self._end(self.tr("Answer not after: %1 from the %2"), latest))
        else:
            said.append(self.tr("It names no latest day: you set a target of your own"))
        return said

    def chapter(self, name: str) -> str:
        """The title of a chapter."""
        return self._chapters().get(name, name)

    def _end(self, words: str, end: ReplyEnd) -> str:
        time = counted(end.count, end.unit.value, screen_language())
        return words.replace("%1", time).replace("%2", term(end.start))

    def _chapters(self) -> dict[str, str]:
        return {
            "reply": self.tr("When an answer is due"),
            "channels": self.tr("Channels"),
            "tools": self.tr("What staff hand out"),
            "handling": self.tr("Handling a person"),
            "categories": self.tr("Who is a beneficiary"),
            "verification": self.tr("Establishing entitlement"),
            "control": self.tr("The control table"),
            "rights": self.tr("Rights"),
            "duties": self.tr("Duties"),
            "basic_services": self.tr("Basic services"),
            "grievances": self.tr("Grievances"),
            "compensation": self.tr("Compensation"),
            "privacy": self.tr("Privacy"),
            "information": self.tr("Information and liaison"),
            "satisfaction": self.tr("Measuring satisfaction"),
            "staff": self.tr("Staff"),
            "principles": self.tr("Principles and aims"),
            "complaints": self.tr("Complaints"),
        }

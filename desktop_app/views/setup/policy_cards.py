"""The policies to start from, each on a card with what tells it from the others."""

from collections.abc import Iterable

from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import ClauseStanding
from desktop_app.views.policy_words import PolicyWords
from desktop_app.views.widgets.choice_cards import ChoiceCards, Course


class PolicyCards(ChoiceCards):
    """One card a policy; `draft()` is the key of the one chosen."""

    def __init__(self, policies: Iterable[Policy]) -> None:
        super().__init__("policy", "")
        self.setAccessibleName(self.tr("Policy to start from"))
        self.set_courses(self._card(policy) for policy in policies)

    def _card(self, policy: Policy) -> Course:
        words = PolicyWords()
        facts = [words.reviewed_by(policy), *words.answers(policy)]
        if not policy.association:
            facts.insert(0, self.tr("A template that names no association"))
        own = policy.control.standing is not ClauseStanding.ADVICE
        chip = self.tr("With a control table") if own else self.tr("Control table as advice")
        return Course(policy.key, words.name(policy), "\n".join(facts), chip, "ok" if own else "gray")

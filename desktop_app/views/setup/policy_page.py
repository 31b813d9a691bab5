"""The step of the policy: which one to start from, and the association's own choices beside it."""

from collections.abc import Mapping

from desktop_app.policy.policy import BUNDLED_KEYS, bundled, load_bundled
from desktop_app.views.setup.page import SetupPage
from desktop_app.views.setup.policy_cards import PolicyCards
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.field import Field
from desktop_app.views.widgets.office_forms import RulesForm


class PolicyPage(SetupPage):
    """The five policies, and what the association sets itself."""

    def __init__(self) -> None:
        text = self.tr(
            "Start from the one nearest to yours. You can edit it afterwards and record the board's approval."
        )
        super().__init__(self.tr("The policy"), text, "policy_key")
        self.cards = Field("", PolicyCards(bundled()))
        self.add(self.cards)
        own = Card(self.tr("Your own choices"), "sliders-horizontal")
        self.rules = RulesForm()
        self._forms.append(self.rules)
        self._asks |= set(self.rules.keys())
        own.add(self.rules)
        self.add(own)
        self.add_stretch()
        self.rules.edited.connect(lambda _key: self.edited.emit())
        self.cards.control.edited.connect(self._chosen)
        self.rules.fit(None)

    def draft(self) -> dict[str, str]:
        """The policy and the choices beside it."""
        return {**super().draft(), "policy_key": self.cards.control.draft()}

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong beside each choice."""
        super().show_errors(sentences)
        self.cards.set_error(sentences.get("policy_key", ""))

    def jump(self, field: str = "") -> None:
        """Go to the cards, or to a choice beside them."""
        if field and field != "policy_key":
            super().jump(field)
        else:
            self.cards.focus()

    def _chosen(self) -> None:
        key = self.cards.control.draft()
        self.cards.set_error("")
        self.rules.fit(load_bundled(key) if key in BUNDLED_KEYS else None)
        self.edited.emit()

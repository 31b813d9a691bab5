"""The questions about an association and its branch, asked at set-up and whenever they are changed."""

from desktop_app.policy.deadlines import TARGET_OFFERED
from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import CalendarKind
from desktop_app.views.labels import choices
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.code_field import DIGITS, LATIN, NUMBERED, PHONE, Code, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField

PREFIX = Code(r"[A-Z0-9]*", 6, upper=True)


class AssociationForm(Form):
    """The association: its name and licence, and how its letterhead names and reaches it."""

    def __init__(self) -> None:
        super().__init__()
        self.add("association", self.tr("Name of the association"), LineField("association"), required=True, wide=True)
        self.add("licence_number", self.tr("Licence number"), CodeField("licence_number", code=NUMBERED), required=True)
        self.add("phone", self.tr("Telephone"), CodeField("phone", code=PHONE))
        self.add("email", self.tr("E-mail"), CodeField("email", code=LATIN))
        self.add("web_site", self.tr("Web site"), CodeField("web_site", code=LATIN))
        self.add("address", self.tr("Address"), LineField("address"), wide=True)
        self.add(
            "letterhead",
            self.tr("A line of the letterhead"),
            LineField("letterhead"),
            hint=self.tr("It is printed under the name on every paper, like the body that supervises you."),
            wide=True,
        )


class BranchForm(Form):
    """The branch: its name, and the letters before every number that it gives."""

    def __init__(self) -> None:
        super().__init__()
        self.add("branch_name", self.tr("Name of the branch"), LineField("branch_name"), required=True)
        self.add(
            "branch_prefix",
            self.tr("Prefix of its numbers"),
            CodeField("branch_prefix", code=PREFIX),
            required=True,
            hint=self.tr("2 to 6 Latin letters or digits; they stand before the number of every file and paper."),
        )


class RulesForm(Form):
    """The association's own choices beside its policy: the calendar of its months, and its target where none is set."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            "deadline_calendar",
            self.tr("Months are counted in the calendar"),
            CheckChoices("deadline_calendar", options=choices(CalendarKind)),
            hint=self.tr("A freeze of a month and the yearly update end by it."),
            wide=True,
        )
        self.add(
            "own_target_count",
            self.tr("The latest answer that you promise"),
            CodeField("own_target_count", code=DIGITS),
            required=True,
            hint=self.tr("The policy names no latest day. This is your own target and is shown as such."),
        )
        self.add("own_target_unit", self.tr("Counted in"), Choice("own_target_unit", options=choices(ReplyUnit)))
        self.offer()

    def offer(self) -> None:
        """Fill in what most associations choose."""
        self.show_draft(
            {
                "deadline_calendar": CalendarKind.HIJRI.value,
                "own_target_count": str(TARGET_OFFERED.count),
                "own_target_unit": TARGET_OFFERED.unit.value,
            }
        )

    def fit(self, policy: Policy | None) -> None:
        """Ask for a target only where the policy gives no latest day."""
        asked = policy is not None and policy.reply.latest is None
        hidden = set() if asked else {"own_target_count", "own_target_unit"}
        self.show_only(key for key in self.keys() if key not in hidden)

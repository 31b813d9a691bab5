"""The questions about the sheets that papers are printed on: the line at the foot, the stock, and what it takes."""

from desktop_app.policy.paper_terms import PaperStock
from desktop_app.policy.text import latin_digits
from desktop_app.views.labels import choices
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.code_field import DIGITS, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.line_field import LineField

_SPACES = {"head_space", "foot_space"}


class StationeryForm(Form):
    """The room of a printed head and foot is asked for on pre-printed stock alone."""

    def __init__(self) -> None:
        super().__init__()
        self.add(
            "footer",
            self.tr("A line at the foot"),
            LineField("footer"),
            hint=self.tr("It is printed at the foot of every page, like the account for donations."),
            wide=True,
        )
        self.add(
            "paper_stock",
            self.tr("Paper in the printer"),
            CheckChoices("paper_stock", options=choices(PaperStock)),
            hint=self.tr("On pre-printed paper neither head nor footer is printed again."),
            wide=True,
        )
        self.add(
            "head_space",
            self.tr("Height of the printed head (mm)"),
            CodeField("head_space", code=DIGITS),
            required=True,
            hint=self.tr("Measure on a sheet, from its upper edge to where the text may begin."),
        )
        self.add(
            "foot_space",
            self.tr("Height of the printed foot (mm)"),
            CodeField("foot_space", code=DIGITS),
            required=True,
            hint=self.tr("From the lower edge to where the text must end."),
        )
        self.fit()

    def fit(self) -> None:
        """Ask for the room of head and foot only where they are printed already."""
        hidden = set() if self._preprinted() else _SPACES
        self.show_only(key for key in self.keys() if key not in hidden)

    def reserved(self) -> tuple[int, int]:
        """The millimetres at the head and at the foot that are printed already."""
        head, foot = (latin_digits(self.field(key).control.draft()) for key in ("head_space", "foot_space"))
        return (int(head or 0), int(foot or 0)) if self._preprinted() else (0, 0)

    def _preprinted(self) -> bool:
        return self.field("paper_stock").control.draft() == PaperStock.PREPRINTED.value

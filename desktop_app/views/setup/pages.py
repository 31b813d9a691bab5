"""The steps of set-up that ask: association, branch, area, holidays, administrator, pass phrase."""

from collections.abc import Mapping
from datetime import date

from desktop_app.casework.holidays import HolidayChange
from desktop_app.casework.particulars import Place
from desktop_app.policy.terms import Role
from desktop_app.views.labels import choices
from desktop_app.views.setup.page import SetupPage
from desktop_app.views.widgets.area_editor import AreaEditor
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.holiday_list import HolidayList
from desktop_app.views.widgets.line_field import LineField
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.office_forms import AssociationForm, BranchForm
from desktop_app.views.widgets.phrase_pair import PhrasePair
from desktop_app.views.widgets.scan_box import ScanBox
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.tick import Option


class AssociationPage(SetupPage):
    """Who the association is, and its logo."""

    def __init__(self) -> None:
        title = self.tr("The association")
        super().__init__(title, self.tr("As the licence names it. All of it can be changed afterwards."), "logo")
        self.add_form(AssociationForm())
        self.add(label(self.tr("Logo"), "field"))
        self.logo = ScanBox("logo", self.tr("Logo"))
        self._wrong_logo = label("", "error", wrap=True)
        self._wrong_logo.hide()
        self.add(self.logo)
        self.add(self._wrong_logo)
        self.add_stretch()
        self.logo.attached.connect(lambda _scan: self.edited.emit())
        self.logo.cleared.connect(self.edited)

    def logo_bytes(self) -> bytes | None:
        """The picture in the box."""
        scan = self.logo.scan()
        return scan.data if scan else None

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong, with the logo too."""
        super().show_errors(sentences)
        self._wrong_logo.setText(sentences.get("logo", ""))
        self._wrong_logo.setVisible("logo" in sentences)

    def jump(self, field: str = "") -> None:
        """Go to a field, or to the box of the logo."""
        if field == "logo":
            self.logo.setFocus()
            self.bring_into_view(self.logo)
        else:
            super().jump(field)


class BranchPage(SetupPage):
    """Which branch this office is."""

    def __init__(self) -> None:
        super().__init__(self.tr("The branch"), self.tr("Each branch has an office of its own on its own computer."))
        self.add_form(BranchForm())
        self.add_stretch()


class AreaPage(SetupPage):
    """Where the people live whom the association serves."""

    def __init__(self) -> None:
        text = self.tr("The cities and districts that the branch serves. An address outside of them is warned about.")
        super().__init__(self.tr("Service area"), text, "area")
        self.editor = AreaEditor()
        self.add(self.editor, 1)
        self.editor.edited.connect(self.edited)

    def places(self) -> tuple[Place, ...]:
        """The places given."""
        return self.editor.places()

    def show_errors(self, sentences: Mapping[str, str]) -> None:
        """Say what is wrong with the area."""
        self.editor.set_error(sentences.get("area", ""))

    def jump(self, field: str = "") -> None:
        """Go to where a place is typed."""
        self.editor.focus()


class HolidaysPage(SetupPage):
    """The days on which nobody works."""

    def __init__(self, today: date) -> None:
        text = self.tr("Working days are Sunday to Thursday without these. Announced days may differ by one: set them.")
        super().__init__(self.tr("Official holidays"), text, "name", "first_day", "last_day")
        self.list = HolidayList()
        self.list.show_changes((), today.year)
        self.add(self.list, 1)
        self.list.edited.connect(self.edited)

    def changes(self) -> tuple[HolidayChange, ...]:
        """What was added and struck out."""
        return self.list.changes()

    def jump(self, field: str = "") -> None:
        """Go to the table."""
        self.list.table.table.setFocus()


class AdministratorPage(SetupPage):
    """The first person of the office."""

    def __init__(self) -> None:
        text = self.tr("They take on the other staff afterwards. The administrator alone opens no file of a family.")
        super().__init__(self.tr("The administrator"), text)
        form = Form()
        form.add("administrator", self.tr("Full name"), LineField("administrator"), required=True)
        form.add("job_title", self.tr("Job title"), LineField("job_title"))
        form.add(
            "user_name",
            self.tr("Name for signing in"),
            LineField("user_name"),
            required=True,
            hint=self.tr("One short word without spaces."),
        )
        others = choices(Role, [role for role in Role if role is not Role.ADMINISTRATOR])
        form.add(
            "other_roles",
            self.tr("Other work that they do too"),
            CheckChoices("other_roles", options=others, several=True),
            wide=True,
        )
        form.add(
            "two_person_branch",
            "",
            Option(
                "two_person_branch",
                self.tr("Two people work in this branch"),
                self.tr("Approvals given on paper elsewhere are then recorded with their scan."),
            ),
            wide=True,
        )
        self.add_form(form)
        self.add_stretch()


class PhrasePage(SetupPage):
    """The administrator's pass phrase."""

    def __init__(self) -> None:
        text = self.tr("It opens the office together with the name. It is written down nowhere, not even encrypted.")
        super().__init__(self.tr("Pass phrase"), text)
        self.pair = PhrasePair()
        self._forms.append(self.pair.form)
        self._asks |= set(self.pair.form.keys())
        self.add(self.pair)
        self.add(
            Note(
                self.tr("Whoever forgets it needs the recovery code, which is printed at the end of the set-up."),
                "info",
            )
        )
        self.add_stretch()
        self.pair.edited.connect(self.edited)

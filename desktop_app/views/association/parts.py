"""The four parts of the association's page: its particulars, its area, its holidays, its own choices."""

from collections.abc import Callable, Iterable, Mapping

from desktop_app.casework.association import (
    Association,
    change_logo,
    edit_area,
    edit_particulars,
    edit_rules,
    preview_letterhead,
)
from desktop_app.casework.door import Door
from desktop_app.casework.holidays import holiday_changes, keep_holiday_changes
from desktop_app.policy.faults import Fault
from desktop_app.views.association.part import Part
from desktop_app.views.association.stationery import StationeryForm
from desktop_app.views.labels import sentences
from desktop_app.views.live_preview import Asked, LivePreview
from desktop_app.views.office import Office
from desktop_app.views.widgets.area_editor import AreaEditor
from desktop_app.views.widgets.code_field import DIGITS, CodeField
from desktop_app.views.widgets.form import Form
from desktop_app.views.widgets.holiday_list import HolidayList
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.office_forms import AssociationForm, BranchForm, RulesForm
from desktop_app.views.widgets.scan_box import Scan, ScanBox
from desktop_app.views.widgets.text import label
from desktop_app.views.widgets.tick import Option

Acts = Iterable[Callable[[Door], object]]


class ParticularsPart(Part):
    """Names, licence, letterhead, logo and the sheets in the printer, beside a sample that follows what is typed."""

    def __init__(self, office: Office) -> None:
        words = self.tr("A sample under this letterhead")
        self.preview = LivePreview(office, "letterhead_sample", words, self._sample)
        super().__init__(office, "particulars", self.preview)
        self.add_form(AssociationForm())
        self.add_form(BranchForm())
        self.card.add(label(self.tr("Logo"), "field"))
        self.logo = ScanBox("logo", self.tr("Logo"))
        self._wrong_logo = label("", "error", wrap=True)
        self.card.add(self.logo)
        self.card.add(self._wrong_logo)
        self.card.add(Note(self.tr("Papers already printed stay as they are; those to come carry the changes.")))
        self._sheets = StationeryForm()
        self.card.add(label(self.tr("The sheets in the printer"), "subheading"))
        self.add_form(self._sheets)
        self._logo: bytes | None = None
        self.logo.attached.connect(lambda _scan: self.touch())
        self.logo.cleared.connect(self.touch)
        self.edited.connect(self._follow)
        self.preview.refused.connect(self._say_wrong)
        self.show_errors({})

    def show_association(self, known: Association) -> None:
        """Show the particulars as they are kept."""
        for form in self.forms:
            form.show_draft(known.typed)
        self._logo = known.logo
        self.logo.show_scan(Scan(self.tr("Logo"), known.logo) if known.logo else None)
        self._follow()

    def acts(self) -> Acts:
        """Keep the particulars, and the logo where another was given."""
        logo, typed = self._logo_shown(), self.typed()
        if logo != self._logo:
            yield lambda door: door.run(change_logo, logo)
        yield lambda door: door.run(edit_particulars, typed)

    def show_errors(self, said: Mapping[str, str]) -> bool:
        """Say what is wrong, with the logo too."""
        self._say_of_logo(said)
        return super().show_errors(said) or "logo" in said

    def _logo_shown(self) -> bytes | None:
        scan = self.logo.scan()
        return scan.data if scan else None

    def _sample(self) -> Asked:
        return preview_letterhead, (self.typed(), self._logo_shown())

    def _say_wrong(self, faults: tuple[Fault, ...]) -> None:
        """Say beside the sheets and the logo why there is no sample of them."""
        said = sentences(faults)
        self._sheets.show_errors(said)
        self._say_of_logo(said)

    def _say_of_logo(self, said: Mapping[str, str]) -> None:
        self._wrong_logo.setText(said.get("logo", ""))
        self._wrong_logo.setVisible("logo" in said)

    def _follow(self) -> None:
        """Let the sample follow what is typed, with the room that the stock takes hatched."""
        self._sheets.fit()
        self.preview.reserve(*self._sheets.reserved())
        self.preview.refresh_soon()


class AreaPart(Part):
    """The cities and districts served."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, "area")
        self.editor = AreaEditor()
        self.card.add(self.editor, 1)
        self.editor.edited.connect(self.touch)

    def show_association(self, known: Association) -> None:
        """Show the area as it is kept."""
        self.editor.show_places(known.area)

    def acts(self) -> Acts:
        """Keep the area."""
        places = self.editor.places()
        yield lambda door: door.run(edit_area, places)

    def show_errors(self, said: Mapping[str, str]) -> bool:
        """Say what is wrong with the area."""
        self.editor.set_error(said.get("area", ""))
        return "area" in said


class HolidaysPart(Part):
    """The days on which nobody works."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, "holidays")
        self.list = HolidayList()
        self.card.add(self.list, 1)
        self.card.add(
            Note(self.tr("Days promised on paper stay as printed; those reckoned from now on follow the list."))
        )
        self.list.edited.connect(self.touch)

    def show_association(self, known: Association) -> None:
        """Show the holidays as they are kept."""
        self.list.show_changes(self.office.ask(holiday_changes), known.today.year)

    def acts(self) -> Acts:
        """Keep the changes of the holidays."""
        changes = self.list.changes()
        yield lambda door: door.run(keep_holiday_changes, changes)


class RulesPart(Part):
    """The association's own choices: calendar, target, lock, retention, two people."""

    def __init__(self, office: Office) -> None:
        super().__init__(office, "rules")
        self._rules, form = RulesForm(), Form()
        self.add_form(self._rules)
        form.add(
            "idle_minutes",
            self.tr("Lock after so many minutes untouched"),
            CodeField("idle_minutes", code=DIGITS),
            required=True,
            hint=self.tr("It holds from the next sign-in."),
        )
        form.add(
            "retention_years",
            self.tr("Years that a closed file is kept"),
            CodeField("retention_years", code=DIGITS),
            required=True,
        )
        option = Option(
            "two_person_branch",
            self.tr("Two people work in this branch"),
            self.tr("Approvals given on paper elsewhere are then recorded with their scan."),
        )
        form.add("two_person_branch", "", option, wide=True)
        self.add_form(form)

    def show_association(self, known: Association) -> None:
        """Show the choices as they are kept."""
        for form in self.forms:
            form.show_draft(known.typed)
        self._rules.fit(known.policy)

    def acts(self) -> Acts:
        """Keep the choices."""
        typed = self.typed()
        yield lambda door: door.run(edit_rules, typed)

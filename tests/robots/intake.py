"""Takes a person in as reception does, with the keyboard alone."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.casework.intake.steps import Step
from desktop_app.policy.terms import Service
from desktop_app.views.intake.documents_step import DocumentsStep
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.widgets.check_choices import CheckChoices
from desktop_app.views.widgets.scan_box import ScanBox
from tests.given import PICTURE
from tests.robots.typing import await_deeds, await_finds, choose, click, find, focus, press, type_text


class IntakeRobot:
    """Knows the names of the intake screen's widgets."""

    def __init__(self, screen: IntakeScreen) -> None:
        self.screen = screen

    @property
    def page(self) -> QWidget:
        """The wizard, or whatever stands in its place."""
        return self.screen.wizard or self.screen

    def begin(self) -> None:
        """Begin a new request."""
        click(self.screen, "intake_new")

    def begin_existing(self) -> None:
        """Begin the entry of a file from before."""
        click(self.screen, "intake_existing")

    def find_known(self, words: str) -> None:
        """Look for somebody who has a file and begin their second request."""
        type_text(find(self.screen, "intake_search"), words)
        await_finds(self.screen)
        press(focus(find(self.screen, "intake_found")), Qt.Key.Key_Return)

    def resume(self) -> None:
        """Go on with the newest draft."""
        press(focus(find(self.screen, "intake_drafts")), Qt.Key.Key_Return)

    def go(self, step: Step) -> None:
        """Jump to a step along the rail."""
        if self.screen.wizard is not None:
            press(find(self.page, f"intake_steps_{step.value}"), Qt.Key.Key_Space)

    def next(self) -> None:
        """Go on to the next step."""
        click(self.page, "intake_next")

    def leave(self) -> None:
        """Save and leave."""
        click(self.page, "intake_leave")

    def write(self, name: str, text: str) -> None:
        """Write into a field by its object name, over what stands there."""
        type_text(find(self.page, name), text, replace=True)

    def pick(self, name: str, key: str) -> None:
        """Choose from a list."""
        choose(self.page, name, key)

    def birth(self, name: str, year: str, month: str = "", day: str = "") -> None:
        """Write a Hijri date as far as it is known."""
        if day:
            self.write(f"{name}_hijri_day", day)
        if month:
            self.pick(f"{name}_hijri_month", month)
        self.write(f"{name}_hijri_year", year)

    def reception(self, channel: str = "interview", asked: str = "ما شروط التسجيل؟") -> None:
        """Write how the person came and what they ask."""
        self.go(Step.RECEPTION)
        self.pick("reception_channel", channel)
        self.write("reception_asked", asked)

    def identity(self, name: str, number: str, *, category: str = "widow", marital: str = "widowed") -> None:
        """Write who the applicant is."""
        self.go(Step.IDENTITY)
        self.write("person_full_name", name)
        self.write("person_identity_number", number)
        self.pick("person_gender", "female")
        self.birth("person_birth", "١٤٠١", "7", "٣")
        self.write("person_mobile", "٠٥٠١٢٣٤٥٦٧")
        self.pick("person_marital_status", marital)
        self.pick("request_category", category)

    def address(self, city: str = "الرياض", district: str = "النسيم") -> None:
        """Write where they live."""
        self.go(Step.ADDRESS)
        self.write("dwelling_city", city)
        self.write("dwelling_district", district)
        self.pick("dwelling_tenure", "owned")

    def member(self, name: str, relation: str, number: str, year: str) -> None:
        """Write one member of the household, and go on to the next with Enter."""
        if self.screen.wizard is not None and self.screen.wizard.current is not Step.MEMBERS:
            self.go(Step.MEMBERS)
        self.write("members_full_name", name)
        self.pick("members_relation", relation)
        self.write("members_identity_number", number)
        self.birth("members_birth", year)
        press(find(self.page, "members_full_name"), Qt.Key.Key_Return)

    def income(self, kind: str, monthly: str) -> None:
        """Add a source of income."""
        self.go(Step.MONEY)
        click(self.page, "incomes_add")
        self.pick("incomes_1_kind", kind)
        self.write("incomes_1_monthly", monthly)

    def services(self, chosen: Iterable[Service], need: str) -> None:
        """Choose services by their numbers and write the need."""
        self.go(Step.SERVICES)
        chips = find(self.page, "services_chosen", CheckChoices)
        for service in chosen:
            number = list(Service).index(service) + 1
            press(focus(chips), Qt.Key(ord(str(number))))
        self.write("services_need", need)

    def document(self, kind: str, number: str) -> None:
        """Write down a document that is asked for, matched with its original, with its scan."""
        step = self.documents()
        step.stand_on(kind)
        self.write("documents_number", number)
        press(focus(find(self.page, "documents_matched")), Qt.Key.Key_Space)
        find(self.page, "documents_scan", ScanBox).take(f"{kind}.png", PICTURE)

    def documents(self) -> DocumentsStep:
        """Go to the documents and give their page."""
        self.go(Step.DOCUMENTS)
        wizard = self.screen.wizard
        page = wizard.pages[Step.DOCUMENTS] if wizard is not None else None
        assert isinstance(page, DocumentsStep)
        return page

    def consent(self, means: str = "mobile") -> None:
        """Tick the consent that is needed, and agree on a means of contact."""
        self.go(Step.CONSENTS)
        press(focus(find(self.page, "consents_processing")), Qt.Key.Key_Space)
        self.pick("contact_means", means)

    def submit(self) -> None:
        """Look it over and hand it in."""
        self.go(Step.REVIEW)
        click(self.page, "intake_submit")

    def sign(self, row: int) -> None:
        """Attach the scan of a signed paper, by its place in the list."""
        self.screen.papers.papers.select(row)
        find(self.screen, "intake_signed", ScanBox).take("signed.png", PICTURE)
        await_deeds()

    def widow(self, number: str = "١٠١٢٣٤٥٦٧٢") -> None:
        """Fill everything in for a widow with one son."""
        self.reception()
        self.identity("نورة سعد محمد العتيبي", number)
        self.address()
        self.member("خالد عبدالله سعد العتيبي", "son", "1112345671", "1434")
        self.income("pension", "٢١٥٠")
        self.services([Service.FINANCIAL_AID], "توفي زوجي ولا يكفي الدخل.")
        self.consent()

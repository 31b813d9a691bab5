"""The steps of each kind of form, with their names and their pages."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.casework.intake.steps import Step
from desktop_app.policy.terms import DocumentKind, DraftKind
from desktop_app.views.intake.address_step import AddressStep
from desktop_app.views.intake.consents_step import ConsentsStep
from desktop_app.views.intake.documents_step import DocumentsStep
from desktop_app.views.intake.identity_step import IdentityStep
from desktop_app.views.intake.members_step import MembersStep
from desktop_app.views.intake.money_step import MoneyStep
from desktop_app.views.intake.reception_step import ReceptionStep
from desktop_app.views.intake.review_step import ReviewStep
from desktop_app.views.intake.services_step import ServicesStep
from desktop_app.views.intake.step_page import StepPage, Typed
from desktop_app.views.widgets.scan_box import Scan
from desktop_app.views.widgets.steps import Step as RailStep

_HOUSEHOLD = (Step.IDENTITY, Step.ADDRESS, Step.MEMBERS, Step.MONEY)
STEPS_OF = {
    DraftKind.INTAKE: tuple(step for step in Step if step is not Step.PAPERS),
    DraftKind.EXISTING_FILE: (Step.RECEPTION, *_HOUSEHOLD, Step.DOCUMENTS, Step.REVIEW),
    DraftKind.UPDATE: (*_HOUSEHOLD, Step.REVIEW),
}
"""The steps that are filled in; papers follow once the form has become records."""


class StepNames(QObject):
    """Names and hints of the steps in the language of the screen."""

    def rail(self, kind: DraftKind) -> list[RailStep]:
        """The steps of a form as its rail shows them."""
        return [RailStep(step.value, *self.words(step)) for step in (*STEPS_OF[kind], Step.PAPERS)]

    def words(self, step: Step) -> tuple[str, str]:
        """The name of a step, and a hint of what it asks."""
        words = {
            Step.RECEPTION: (self.tr("Reception"), self.tr("Channel and question")),
            Step.IDENTITY: (self.tr("Applicant"), self.tr("Identity and contact")),
            Step.ADDRESS: (self.tr("Address"), self.tr("Inside the service area")),
            Step.MEMBERS: (self.tr("Household"), self.tr("Relation and age")),
            Step.MONEY: (self.tr("Income"), self.tr("Income and obligations")),
            Step.SERVICES: (self.tr("Services"), self.tr("What is asked for")),
            Step.DOCUMENTS: (self.tr("Documents"), self.tr("Originals and scans")),
            Step.CONSENTS: (self.tr("Consents"), self.tr("And agreed contact")),
            Step.REVIEW: (self.tr("Review"), self.tr("Before handing in")),
            Step.PAPERS: (self.tr("Declaration and papers"), self.tr("Print, sign, scan")),
        }
        return words[step]


def make_pages(
    kind: DraftKind,
    rules: IntakeRules,
    required: Callable[[Typed], Sequence[DocumentKind]],
    read_scan: Callable[[str], Scan | None],
) -> dict[Step, StepPage]:
    """Make the pages of a form."""
    makers: dict[Step, Callable[[], StepPage]] = {
        Step.RECEPTION: lambda: ReceptionStep(rules, kind),
        Step.IDENTITY: lambda: IdentityStep(rules),
        Step.ADDRESS: lambda: AddressStep(rules),
        Step.MEMBERS: lambda: MembersStep(rules.today),
        Step.MONEY: MoneyStep,
        Step.SERVICES: ServicesStep,
        Step.DOCUMENTS: lambda: DocumentsStep(required, read_scan),
        Step.CONSENTS: ConsentsStep,
        Step.REVIEW: lambda: ReviewStep(kind),
    }
    return {step: makers[step]() for step in STEPS_OF[kind]}

"""Every field belongs to a step."""

from desktop_app.casework.intake.parsing import parse_intake
from desktop_app.casework.intake.rules import IntakeRules
from desktop_app.casework.intake.steps import Step, faults_by_step, step_of
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.terms import DraftKind
from tests.builders import DAY
from tests.casework.intake.forms import widow_form


def test_every_field_of_a_form_is_asked_on_a_step_of_its_own() -> None:
    assert {step_of(field) for field in widow_form(file__opened_on="x", documents__other__number="1")} == set(Step) - {
        Step.REVIEW,
        Step.PAPERS,
    }


def test_an_empty_form_has_mistakes_on_the_steps_that_must_be_filled_in() -> None:
    faults = parse_intake({}, DraftKind.INTAKE, IntakeRules(DAY, load_bundled("services"), ())).faults
    assert set(faults_by_step(faults)) == {
        Step.RECEPTION,
        Step.IDENTITY,
        Step.ADDRESS,
        Step.MONEY,
        Step.SERVICES,
        Step.CONSENTS,
    }


def test_a_fault_of_no_field_is_told_at_the_review() -> None:
    assert faults_by_step([Fault(FaultCode.REQUEST_ALREADY_OPEN)]) == {Step.REVIEW: 1}

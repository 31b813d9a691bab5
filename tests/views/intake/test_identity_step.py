"""Who the applicant is, and who may be the same."""

import uuid

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.duplicates import LikePerson
from desktop_app.casework.probe import Address
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.terms import DuplicateReason, FileState, IdentityKind, Relation
from desktop_app.views.intake.identity_step import IdentityStep
from tests.robots.typing import find
from tests.views.intake.stage import RULES, shown


def alike(*reasons: DuplicateReason) -> LikePerson:
    return LikePerson(
        person_id=uuid.uuid4(),
        full_name="هيا العتيبي",
        identity_kind=IdentityKind.NATIONAL_ID,
        identity_number="1045678917",
        birth="1401هـ",
        mobile="+966501234567",
        account="",
        reasons=reasons,
        file_id=uuid.uuid4(),
        file_number="F-NSM-1448-0001",
        file_state=FileState.ACTIVE,
        relation=Relation.HOLDER,
        holder_name="هيا العتيبي",
        address=Address("الرياض", "النسيم"),
        household=("سعد هيا العتيبي",),
    )


def test_a_reason_is_asked_for_a_number_that_does_not_fit(qtbot: QtBot) -> None:
    page = shown(qtbot, IdentityStep(RULES))
    reason = find(page, "person_identity_override", QWidget)
    assert not reason.isVisible()
    page.show_faults([Fault(FaultCode.ID_CHECK_DIGIT, "person.identity_number")])
    assert reason.isVisible()
    page.show_draft({"person.identity_override": "طوبق بالأصل"})
    assert reason.isVisible()
    page.show_draft({})
    assert not reason.isVisible()


def test_people_alike_are_told_with_their_reasons_and_file(qtbot: QtBot) -> None:
    page = shown(qtbot, IdentityStep(RULES))
    page.alike.show_alike([alike(DuplicateReason.SAME_MOBILE), alike(DuplicateReason.SAME_IBAN)])
    words = page.alike.text()
    assert "هيا العتيبي" in words
    assert "رقم الهاتف نفسه" in words
    assert "\u2066F-NSM-1448-0001\u2069" in words
    page.alike.show_alike([])
    assert not page.alike.isVisible()

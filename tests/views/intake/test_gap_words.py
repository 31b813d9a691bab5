"""What is missing is said in a few lines."""

from PySide6.QtWidgets import QApplication

from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.views.intake.gap_words import GapWords


def missing(kind: str, name: str, code: FaultCode = FaultCode.DOCUMENT_MISSING) -> Fault:
    return Fault(code, f"documents.{kind}", {"document": name})


def test_documents_that_belong_together_share_a_line(qapp: QApplication) -> None:
    gaps = Completeness(
        (
            missing("national_id", "الهوية"),
            missing("rent_contract", "عقد الإيجار"),
            Fault(FaultCode.DECLARATION_MISSING),
        ),
        (missing("family_record", "سجل الأسرة", FaultCode.DOCUMENT_NOT_MATCHED),),
    )
    lines = GapWords().lines(gaps)
    assert len(lines) == 3
    assert "الهوية، عقد الإيجار" in lines[0]
    assert "سجل الأسرة" in lines[1]


def test_nothing_missing_says_nothing(qapp: QApplication) -> None:
    assert GapWords().lines(Completeness()) == []

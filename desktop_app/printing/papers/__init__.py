"""The list of papers: every kind that the press can print."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desktop_app.printing.papers import (
    acceptance_letter,
    aid_request,
    authority_letter,
    authority_referral,
    blank_checklist,
    cancellation_form,
    closure_certificate,
    compensation_minutes,
    consent,
    data_accuracy_declaration,
    disbursement_receipt,
    exclusion_decision,
    freeze_notice,
    grievance_answer,
    grievance_form,
    grievance_receipt,
    need_study,
    policy_acknowledgement,
    privacy_breach_report,
    recovery_code,
    refusal_letter,
    reopening_decision,
    request_receipt,
    rights_and_duties,
    satisfaction_questionnaire,
    service_request,
    service_waiver,
    transfer_decision,
    two_witness_statement,
    visit_day_sheet,
    visit_report,
    waiting_list_letter,
    what_is_missing,
)
from desktop_app.printing.papers.form import PaperForm

__all__ = ["PAPERS", "PaperForm"]

# Each paper has fields of its own type, so the list as a whole cannot name one.
_FORMS: tuple[PaperForm[Any], ...] = (
    service_request.FORM,
    request_receipt.FORM,
    what_is_missing.FORM,
    data_accuracy_declaration.FORM,
    rights_and_duties.FORM,
    consent.FORM,
    blank_checklist.FORM,
    visit_report.FORM,
    two_witness_statement.FORM,
    acceptance_letter.FORM,
    refusal_letter.FORM,
    cancellation_form.FORM,
    freeze_notice.FORM,
    authority_referral.FORM,
    exclusion_decision.FORM,
    transfer_decision.FORM,
    closure_certificate.FORM,
    waiting_list_letter.FORM,
    reopening_decision.FORM,
    recovery_code.FORM,
    aid_request.FORM,
    need_study.FORM,
    authority_letter.FORM,
    service_waiver.FORM,
    grievance_form.FORM,
    grievance_receipt.FORM,
    grievance_answer.FORM,
    compensation_minutes.FORM,
    privacy_breach_report.FORM,
    policy_acknowledgement.FORM,
    disbursement_receipt.FORM,
    satisfaction_questionnaire.FORM,
    visit_day_sheet.FORM,
)

PAPERS: Mapping[str, PaperForm[Any]] = MappingProxyType({form.kind: form for form in _FORMS})

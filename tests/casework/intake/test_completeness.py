"""What a household is asked for follows from its category and circumstances."""

from desktop_app.casework.intake.completeness import documents_needed, facts_of, gaps_in_words, handed_in
from desktop_app.policy.entitlement import check_documents
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.rule_terms import Circumstance
from desktop_app.policy.terms import DocumentKind, PaperKind
from desktop_app.printing.wording import wording
from tests.builders import DAY
from tests.casework.intake.forms import widow_form, with_documents

POLICY = load_bundled("services")


def needed(**changes: str) -> set[DocumentKind]:
    return {need.kind for need in documents_needed(POLICY, widow_form(**changes), DAY)}


def test_nothing_is_asked_for_before_the_category_is_known() -> None:
    assert needed(request__category="") == set()


def test_a_widow_who_rents_is_asked_for_the_contract_and_one_who_owns_is_not() -> None:
    assert {DocumentKind.DEATH_CERTIFICATE, DocumentKind.RENT_CONTRACT} <= needed()
    assert DocumentKind.RENT_CONTRACT not in needed(dwelling__tenure="owned")


def test_the_circumstances_are_read_from_the_form_as_far_as_it_goes() -> None:
    facts = facts_of(widow_form(members__1__health="disability", members__2__birth="?H:14::"), DAY)
    assert {Circumstance.DISABLED_MEMBER, Circumstance.HAS_EARNINGS} <= facts.circumstances()
    assert facts.dependant_ages == (13, None)


def test_a_member_who_left_or_is_not_supported_does_not_count() -> None:
    typed = widow_form(members__1__dependant="no", members__2__end_reason="marriage")
    assert facts_of(typed, DAY).dependant_ages == ()


def test_what_is_missing_is_worded_for_the_letter() -> None:
    typed = with_documents(widow_form(), ("national_id",))
    typed["documents.family_record.number"] = "12"
    typed["documents.rent_contract.expires"] = "G2026-01-01"
    gaps = check_documents(documents_needed(POLICY, typed, DAY), handed_in(typed, DAY), DAY)
    documents, others = gaps_in_words(gaps, wording(PaperKind.WHAT_IS_MISSING))
    words = dict(documents)
    assert words["عقد الإيجار"] == "انتهت مدته، والمطلوب مستند ساري المفعول"
    assert words["سجل الأسرة"] == "قُدِّمت صورته، والمطلوب إحضار الأصل للمطابقة"
    assert words["شهادة الوفاة"] == "لم يُقدَّم بعد"
    assert others == []

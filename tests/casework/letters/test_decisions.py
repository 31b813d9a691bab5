from datetime import timedelta
from pathlib import Path

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.decisions import (
    exclusion_fields,
    freeze_fields,
    refusal_fields,
    reopening_fields,
    transfer_fields,
)
from desktop_app.policy.dates import dual, month_after
from desktop_app.policy.terms import CalendarKind, ContactMeans, Outcome, Situation
from desktop_app.printing.papers import exclusion_decision, freeze_notice
from tests.builders import DAY, BuiltOffice, build_office
from tests.casework.letters.office import at_desk, with_widow
from tests.casework.letters.widow import Widow, write_decision, write_freeze, write_transfer

FAILS = Situation.FAILS_CONDITIONS_AFTER_UPDATE


def exclusion(desk: Desk, widow: Widow, *, advice: bool = False) -> exclusion_decision.Fields:
    return exclusion_fields(desk, write_decision(desk, widow, Outcome.EXCLUDE, FAILS, advice=advice))


def test_an_exclusion_carries_reasons_clause_evidence_approval_and_the_last_day(
    office: BuiltOffice, widow: Widow
) -> None:
    fields = at_desk(office, widow, exclusion)
    assert fields.reasons
    assert fields.clause_statement
    assert fields.clause_note == ""
    assert fields.evidence == (("نتيجة مراجعة تحديث البيانات", "مؤرخة اليوم"),)
    assert fields.approvals == (("المدير التنفيذي", "عبدالعزيز ناصر الدوسري", dual(DAY)),)
    assert fields.last_complaint_day == dual(DAY + timedelta(30))
    assert "30 يومًا" in fields.complaint_rule
    assert any("المدير التنفيذي" in way for way in fields.how_to_complain)


def test_the_planned_way_of_telling_stands_on_what_can_be_contested(office: BuiltOffice, widow: Widow) -> None:
    def told(desk: Desk, widow: Widow) -> str:
        decision = write_decision(desk, widow, Outcome.EXCLUDE, FAILS)
        decision.told_means = ContactMeans.LETTER
        return exclusion_fields(desk, decision).told_by

    assert at_desk(office, widow, told) == "خطاب"


def test_advice_is_said_to_be_advice_and_no_clause_is_cited(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, widow: exclusion(desk, widow, advice=True))
    assert "ليس من سياسة الجمعية" in fields.clause_note
    assert fields.clause_reference == fields.clause_statement == ""


def test_a_policy_without_a_grievance_chapter_counts_by_advice(tmp_path: Path) -> None:
    office = build_office(tmp_path, policy="ektefaa")
    fields = at_desk(office, with_widow(office), exclusion)
    office.close()
    assert "على سبيل الاسترشاد" in fields.complaint_rule


def test_a_refusal_names_the_request(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: refusal_fields(desk, write_decision(desk, w, Outcome.REFUSE)))
    assert fields.request_number == "R-NSM-1448-0001"
    assert fields.body == "مدير خدمات المستفيدين"


def freeze(desk: Desk, widow: Widow) -> freeze_notice.Fields:
    return freeze_fields(desk, write_freeze(desk, widow))


def test_a_freeze_runs_from_the_day_of_notice_by_calendar_month(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, freeze)
    assert fields.notice_day == dual(DAY)
    assert fields.end_day == dual(month_after(DAY, 1, CalendarKind.HIJRI))
    assert fields.months == "شهر واحد بالتقويم الهجري"


def test_a_freeze_says_what_its_situation_asks_for(office: BuiltOffice, widow: Widow) -> None:
    assert "المستندات المطلوبة" in at_desk(office, widow, freeze).bring[0]


def test_a_transfer_names_the_new_holder_and_the_guardian(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: transfer_fields(desk, write_transfer(desk, w)))
    assert fields.to_name.startswith("خالد")
    assert fields.guardian_name == "محمد سعد العتيبي"
    assert fields.guardian_deed == "440012"
    assert fields.choice_reason


def test_a_reopening_names_the_decision_that_it_undoes(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> tuple[str, str]:
        before = write_decision(desk, widow, Outcome.EXCLUDE, FAILS)
        return before.number, reopening_fields(desk, write_decision(desk, widow, Outcome.REOPEN)).previous_number

    excluded, named = at_desk(office, widow, piece)
    assert named == excluded

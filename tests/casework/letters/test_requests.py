from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters.requests import (
    missing_fields,
    receipt_fields,
    service_request_fields,
)
from desktop_app.models.cases import CaseFile, Request
from desktop_app.policy.dates import dual
from desktop_app.printing.papers import request_receipt
from tests.builders import DAY, BuiltOffice, build_office
from tests.casework.letters.office import at_desk, with_widow
from tests.casework.letters.widow import Widow
from tests.printing.reading import plain


def receipt(desk: Desk, widow: Widow) -> request_receipt.Fields:
    return receipt_fields(desk, desk.get(Request, widow.request_id))


def test_a_receipt_tells_both_ends_in_both_calendars_and_how_they_are_counted(
    office: BuiltOffice, widow: Widow
) -> None:
    fields = at_desk(office, widow, receipt)
    assert fields.earliest_day == dual(DAY + timedelta(17))
    assert fields.earliest_rule.startswith("أسبوعان من تاريخ تقديم الطلب")
    assert fields.latest_day == dual(DAY + timedelta(21))
    assert "15 يوم عمل" in fields.latest_rule


def test_an_own_target_is_labelled_as_such(office: BuiltOffice, widow: Widow) -> None:
    assert "هدف وضعته الجمعية" in at_desk(office, widow, receipt).target_note


def test_a_latest_day_of_the_policy_itself_has_no_such_label(tmp_path: Path) -> None:
    office = build_office(tmp_path, policy="model")
    fields = at_desk(office, with_widow(office), receipt)
    office.close()
    assert fields.target_note == ""
    assert plain(fields.latest_rule).startswith("15 يوم عمل من تاريخ اكتمال الطلب، بحسب سياسة الجمعية")


def test_an_incomplete_request_has_no_latest_day_yet(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> request_receipt.Fields:
        request = desk.get(Request, widow.request_id)
        request.completed_on = request.promised_latest = None
        return receipt(desk, widow)

    fields = at_desk(office, widow, piece)
    assert fields.latest_day == "يُحدَّد عند اكتمال الطلب"
    assert fields.completed_on == "لم يكتمل بعد"


def test_the_researcher_is_named_with_a_way_to_be_reached(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, receipt)
    assert fields.researcher == "ريم عبدالله الشمري"
    assert "050 123 4567" in fields.researcher_contact


def test_without_a_researcher_the_branch_is_to_be_asked(office: BuiltOffice, widow: Widow) -> None:
    def piece(desk: Desk, widow: Widow) -> request_receipt.Fields:
        desk.get(CaseFile, widow.file_id).researcher_id = None
        return receipt(desk, widow)

    fields = at_desk(office, widow, piece)
    assert fields.researcher == "يُحدَّد بعد توزيع الطلبات"
    assert "011 234 5678" in fields.researcher_contact


def test_a_filled_form_ticks_what_was_asked_for(office: BuiltOffice, widow: Widow) -> None:
    fields = at_desk(office, widow, lambda desk, w: service_request_fields(desk, desk.get(Request, w.request_id)))
    assert fields.category in fields.category_options
    assert set(fields.services) == {"مساعدة مالية", "خدمة أخرى"}
    assert set(fields.services) <= set(fields.service_options)
    assert "خدمة أخرى (ثلاجة)" in fields.need
    assert fields.contact_means in fields.means_options


@pytest.mark.parametrize(("complete", "words"), [(True, "توقّف"), (False, "لا يبدأ")])
def test_what_is_missing_tells_what_the_clock_does(
    office: BuiltOffice, widow: Widow, complete: bool, words: str
) -> None:
    def piece(desk: Desk, widow: Widow) -> str:
        request = desk.get(Request, widow.request_id)
        request.completed_on = desk.today if complete else None
        return missing_fields(desk, request, [("صك حصر الورثة", "لم يُقدَّم")], []).clock_note

    assert at_desk(office, widow, piece).startswith(words)

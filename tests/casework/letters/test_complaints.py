from datetime import timedelta
from pathlib import Path

from desktop_app.casework.letters.complaints import complaint_of
from desktop_app.policy.dates import dual
from desktop_app.policy.terms import ContactMeans
from tests.builders import DAY, BuiltOffice, build_office
from tests.casework.letters.office import at_desk, with_widow
from tests.casework.letters.widow import Widow

LAST = DAY + timedelta(30)


def test_the_last_day_the_rule_and_every_way_are_told(office: BuiltOffice, widow: Widow) -> None:
    told = at_desk(office, widow, lambda desk, _: complaint_of(desk, LAST, ContactMeans.LETTER))
    assert told["told_by"] == "خطاب"
    assert told["last_complaint_day"] == dual(LAST)
    assert "15 يوم عمل" in told["complaint_rule"]
    assert len(told["how_to_complain"]) == 3
    assert "ظرف مغلق" in told["how_to_complain"][0]


def test_a_policy_without_the_chapter_cites_none(tmp_path: Path) -> None:
    office = build_office(tmp_path, policy="ajyal")
    told = at_desk(office, with_widow(office), lambda desk, _: complaint_of(desk, LAST, None))
    office.close()
    assert told["told_by"] == ""
    assert told["complaint_rule"].startswith("لا تحدد سياسة الجمعية")

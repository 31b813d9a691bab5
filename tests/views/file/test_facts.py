"""Facts of a file in words."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.files.overview import file_overview
from desktop_app.policy.terms import Role, Situation
from desktop_app.views.file.facts import FactWords
from tests.builders import BuiltOffice
from tests.casework.decisions.families import decided, draft_for, family
from tests.casework.visits.ways import complete_request


def test_a_person_and_a_request_are_told_in_words(qtbot: QtBot, built: BuiltOffice) -> None:
    overview = built.door(Role.RECEPTION).ask(file_overview, complete_request(built).file_id)
    person, request = dict(FactWords().person(overview)), dict(FactWords().request(overview))
    assert person["الأسرة"] == "\u20663\u2069 أفراد · معالان"
    assert person["الجوال"] == "\u2066050 123 4567\u2069"
    assert person["الباحث"].startswith("ريم عبدالله الشمري")
    assert "مساعدة مالية" in request["الخدمات المطلوبة"]
    assert "+966" not in request["وسيلة الإبلاغ"]


def test_a_guardian_is_told_where_there_is_one(qtbot: QtBot, built: BuiltOffice) -> None:
    found = family(built)
    decided(built, draft_for(found, Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS))
    overview = built.door(Role.SERVICES_MANAGER).ask(file_overview, found.file_id)
    assert dict(FactWords().person(overview))["الولي"].startswith("محمد سعد العتيبي")


def test_a_file_without_a_request_has_none_to_tell(qtbot: QtBot, built: BuiltOffice) -> None:
    from tests.casework.intake.forms import enter, widow_form

    file_id = enter(built.door(Role.RECEPTION), widow_form(file__opened_on="G2020-05-01")).file_id
    assert FactWords().request(built.door(Role.RECEPTION).ask(file_overview, file_id)) == []

"""A visit report kept as typed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from desktop_app.views.office import Office
from desktop_app.views.visit.keeper import ReportKeeper
from desktop_app.views.widgets.scan_box import Scan
from tests.builders import build_office
from tests.casework.visits.ways import planned_visit, report_of, sheet_of
from tests.given import PICTURE
from tests.views.tasks import outcome


def test_words_and_photos_wait_until_the_report_is_handed_in(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    visit_id, office = planned_visit(built), Office(built.door(Role.RESEARCHER))
    keeper = ReportKeeper(office, sheet_of(built, visit_id))
    typed = report_of(sheet_of(built, visit_id), "G2026-11-22")
    keeping = keeper.keep_photo("bathroom_fit", Scan("photo.png", PICTURE), typed)
    assert keeping is not None
    outcome(keeping)
    again = ReportKeeper(office, sheet_of(built, visit_id))
    assert again.typed == typed
    assert [(item, scan.data) for item, scan in again.photos()] == [("bathroom_fit", PICTURE)]
    dropping = again.drop_photo("bathroom_fit")
    assert dropping is not None
    outcome(dropping)
    assert list(ReportKeeper(office, sheet_of(built, visit_id)).photos()) == []
    assert len(outcome(again.submit(typed))) == 1
    office.finish()
    built.close()


def test_a_refused_report_keeps_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    built = build_office(tmp_path)
    visit_id, office = planned_visit(built), Office(built.door(Role.RESEARCHER))
    keeper = ReportKeeper(office, sheet_of(built, visit_id))
    keeper.save({"header.present": "الجدة"})
    with pytest.raises(Refused):
        outcome(keeper.submit({"header.present": "الجدة"}))
    assert ReportKeeper(office, sheet_of(built, visit_id)).typed == {"header.present": "الجدة"}
    office.finish()
    built.close()

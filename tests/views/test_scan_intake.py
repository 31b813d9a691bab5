from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.scans.files import Given
from desktop_app.policy.faults import FaultCode
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.settings import read_preferences
from desktop_app.views.office import Office
from desktop_app.views.scan_intake import ScanIntake, scan_intake
from tests.builders import BuiltOffice
from tests.casework.letters.office import with_widow
from tests.casework.scans.material import blank, pictures, row, scan
from tests.views.offices import office_of, put_away


@pytest.fixture
def built(tmp_path: Path, qapp: object) -> Iterator[tuple[BuiltOffice, Office, UUID]]:
    built, office = office_of(tmp_path)
    built.places.prepare()
    paper = office.run(issue_intake_paper, with_widow(built).file_id, PaperKind.DATA_ACCURACY_DECLARATION)
    yield built, office, paper
    put_away(office)
    built.close()


def test_what_a_scanner_drops_into_the_folder_is_taken_in_and_removed(
    qtbot: QtBot, built: tuple[BuiltOffice, Office, UUID]
) -> None:
    made, office, paper = built
    intake = scan_intake(office, made.places)
    intake.start()
    dropped = made.places.scans / "scan0001.pdf"
    dropped.write_bytes(scan(pictures(made, paper)))
    with qtbot.waitSignal(intake.ended, timeout=20_000):
        intake.watch.look()
        intake.watch.look()
    assert not dropped.exists()
    assert row(made, paper).state is PaperState.SCANNED
    assert [outcome.name for outcome in intake.outcomes] == ["scan0001.pdf"]
    intake.watch.stop()


def test_who_may_not_take_scans_in_watches_nothing(tmp_path: Path, qapp: object) -> None:
    built, office = office_of(tmp_path, Role.AUDITOR)
    intake = scan_intake(office, built.places)
    intake.start()
    assert intake.watch.folder is None
    put_away(office)
    built.close()


def test_a_window_has_one_intake(built: tuple[BuiltOffice, Office, UUID]) -> None:
    made, office, _ = built
    assert scan_intake(office, made.places) is scan_intake(office, made.places)


def test_another_folder_is_remembered_by_this_computer(built: tuple[BuiltOffice, Office, UUID], tmp_path: Path) -> None:
    made, office, _ = built
    intake = scan_intake(office, made.places)
    share = tmp_path / "ماسح"
    share.mkdir()
    intake.choose_folder(share)
    assert (intake.folder, intake.watch.folder, intake.is_own_folder) == (share, share, False)
    assert read_preferences(made.places.preferences).scans == str(share)
    intake.choose_folder(None)
    assert (intake.folder, intake.is_own_folder) == (made.places.scans, True)
    intake.watch.stop()


def test_a_person_stops_it(qtbot: QtBot, built: tuple[BuiltOffice, Office, UUID]) -> None:
    made, office, _ = built
    intake = ScanIntake(office, made.places)
    with qtbot.waitSignal(intake.ended, timeout=20_000):
        intake.take([Given("a.pdf", data=scan([blank()] * 3))])
        intake.stop()
    assert [fault.code for fault in intake.outcomes[0].faults] == [FaultCode.STOPPED]
    assert not intake.busy

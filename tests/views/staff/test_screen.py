"""People are taken on, given roles and a pass phrase, and let go."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.policies import acknowledge_policy
from desktop_app.casework.staff import StaffRow, list_staff
from desktop_app.policy.terms import Role
from desktop_app.views.language import ScreenLanguage
from desktop_app.views.staff.screen import StaffScreen
from desktop_app.views.worker import Worker
from tests.builders import STAFF_NAMES
from tests.robots.typing import await_deeds, click, find, type_text
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen
from tests.views.way import Way

PHRASE = "باب وردة سفينة حجر ريح"


def _screen(administration: Administration) -> StaffScreen:
    screen = StaffScreen(administration.office, Way(), administration.keyring)
    screen.refresh()
    return screen


def _shown(administration: Administration, show: Show) -> StaffScreen:
    screen = _screen(administration)
    show(screen)
    return screen


def _row(administration: Administration, name: str) -> StaffRow:
    return next(row for row in administration.office.ask(list_staff) if row.full_name == name)


def _stand_on(screen: StaffScreen, name: str) -> None:
    names = [row.full_name for row in screen.table.rows()]
    screen.table.select(names.index(name))


def test_a_new_person_is_taken_on_and_given_a_phrase(qtbot: QtBot, administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    click(screen, "staff_new")
    type_text(find(screen, "staff_full_name"), "نوف سالم الشهري")
    type_text(find(screen, "staff_user_name"), "nouf")
    click(screen, "staff_roles_reception")
    click(screen, "staff_roles_liaison")
    click(screen, "staff_save")
    sheet = find(screen, "phrase", QWidget)
    type_text(find(sheet, "passphrase"), PHRASE)
    type_text(find(sheet, "passphrase_again"), PHRASE)
    click(sheet, "phrase_yes")
    qtbot.waitUntil(lambda: administration.keyring.holds("nouf"), timeout=30_000)
    administration.office.finish()
    assert _row(administration, "نوف سالم الشهري").roles == (Role.RECEPTION, Role.LIAISON)


def test_what_is_missing_is_said_beside_its_field(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    click(screen, "staff_new")
    type_text(find(screen, "staff_user_name"), "اسم بمسافة")
    click(screen, "staff_save")
    said = [find(screen, name, QWidget).accessibleDescription() for name in ("staff_full_name", "staff_user_name")]
    assert all(said)
    assert len(administration.office.ask(list_staff)) == len(Role)


def test_a_person_who_left_can_no_longer_sign_in(administration: Administration, show: Show) -> None:
    administration.keyring.slots.add(Role.LIAISON.value, PHRASE, administration.keyring.key())
    screen = _shown(administration, show)
    _stand_on(screen, STAFF_NAMES[Role.LIAISON])
    click(screen, "staff_leave")
    click(find(screen, "leaving", QWidget), "leaving_yes")
    assert not administration.keyring.holds(Role.LIAISON.value)
    assert _row(administration, STAFF_NAMES[Role.LIAISON]).left_on is not None


def test_the_administrator_cannot_let_themselves_go(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    _stand_on(screen, administration.office.actor.name)
    assert not find(screen, "staff_leave", QWidget).isVisible()


def test_whoever_signs_in_no_more_loses_their_phrase(administration: Administration, show: Show) -> None:
    administration.keyring.slots.add(Role.AUDITOR.value, PHRASE, administration.keyring.key())
    screen = _shown(administration, show)
    key = administration.keyring.key()
    _stand_on(screen, STAFF_NAMES[Role.AUDITOR])
    click(screen, "staff_signs_in")
    click(screen, "staff_save")
    assert administration.keyring.holds(Role.AUDITOR.value)
    click(find(screen, "shutting_out", QWidget), "shutting_out_yes")
    assert not administration.keyring.holds(Role.AUDITOR.value)
    assert administration.keyring.key() != key
    assert not _row(administration, STAFF_NAMES[Role.AUDITOR]).signs_in


def test_the_window_stays_awake_while_the_key_is_changed(
    qtbot: QtBot, administration: Administration, show: Show
) -> None:
    administration.keyring.slots.add(Role.AUDITOR.value, PHRASE, administration.keyring.key())
    screen = _shown(administration, show)
    store, key = administration.keyring.store, administration.keyring.key()
    _stand_on(screen, STAFF_NAMES[Role.AUDITOR])
    click(screen, "staff_signs_in")
    click(screen, "staff_save")
    sheet = find(screen, "shutting_out", QWidget)
    yes = find(sheet, "shutting_out_yes", QPushButton)
    with store.reading() as session:
        session.connection()
        yes.click()
        qtbot.waitUntil(lambda: any("لحظة" in words.text() for words in screen.window().findChildren(QLabel)))
        assert not yes.isEnabled()
        assert administration.keyring.key() == key
    await_deeds()
    assert administration.keyring.key() != key
    assert not _row(administration, STAFF_NAMES[Role.AUDITOR]).signs_in


def test_a_phrase_is_not_taken_away_for_an_edit_that_is_refused(administration: Administration, show: Show) -> None:
    administration.keyring.slots.add(Role.AUDITOR.value, PHRASE, administration.keyring.key())
    screen = _shown(administration, show)
    _stand_on(screen, STAFF_NAMES[Role.AUDITOR])
    type_text(find(screen, "staff_full_name"), "م" * 201, replace=True)
    click(screen, "staff_signs_in")
    click(screen, "staff_save")
    assert screen.findChild(QWidget, "shutting_out") is None
    assert administration.keyring.holds(Role.AUDITOR.value)


def test_the_key_waits_for_every_worker_of_the_window(administration: Administration, show: Show) -> None:
    administration.keyring.slots.add(Role.AUDITOR.value, PHRASE, administration.keyring.key())
    screen = _shown(administration, show)
    beside, key, seen = Worker(screen.window()), administration.keyring.key(), list[bytes]()

    def work() -> None:
        beside.ending.wait(5)
        seen.append(bytes(administration.keyring.key()))

    beside.start(work, done=lambda _none: None, failed=lambda _error: None)
    _stand_on(screen, STAFF_NAMES[Role.AUDITOR])
    click(screen, "staff_signs_in")
    click(screen, "staff_save")
    click(find(screen, "shutting_out", QWidget), "shutting_out_yes")
    assert seen == [key]
    assert administration.keyring.key() != key


def test_nobody_is_let_go_before_a_second_person_agrees(administration: Administration, show: Show) -> None:
    for user in (Role.LIAISON.value, Role.AUDITOR.value):
        administration.keyring.slots.add(user, PHRASE, administration.keyring.key())
    screen = _shown(administration, show)
    _stand_on(screen, STAFF_NAMES[Role.LIAISON])
    click(screen, "staff_leave")
    sheet = find(screen, "leaving", QWidget)
    assert any("تبقى النسخ المأخوذة قبل اليوم تُفتح" in words.text() for words in sheet.findChildren(QLabel))
    click(sheet, "leaving_yes")
    assert administration.keyring.holds(Role.LIAISON.value)
    assert _row(administration, STAFF_NAMES[Role.LIAISON]).left_on is None
    type_text(find(sheet, "second_name"), Role.AUDITOR.value)
    type_text(find(sheet, "second_phrase"), PHRASE)
    click(sheet, "leaving_yes")
    assert not administration.keyring.holds(Role.LIAISON.value)
    assert _row(administration, STAFF_NAMES[Role.LIAISON]).left_on is not None


def test_who_has_not_read_the_policy_is_counted(
    english: ScreenLanguage, administration: Administration, show: Show
) -> None:
    administration.office.run(acknowledge_policy)
    screen = _shown(administration, show)
    assert screen.note.text().startswith("9 ")


def test_what_is_typed_survives_a_reading(administration: Administration, show: Show) -> None:
    screen = _shown(administration, show)
    type_text(find(screen, "staff_job_title"), "رئيسة القسم", replace=True)
    screen.refresh()
    click(screen, "staff_save")
    assert "رئيسة القسم" in [row.job_title for row in administration.office.ask(list_staff)]


def test_it_is_named_reached_and_whole(administration: Administration, show: Show) -> None:
    check_screen(lambda: _screen(administration), show)

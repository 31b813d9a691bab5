"""The policy is read, edited and adopted as a new version."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from desktop_app.casework.policies import has_acknowledged, list_versions, read_policy
from desktop_app.policy.rule_terms import ClauseStanding
from desktop_app.policy.terms import Role
from desktop_app.views.policy.screen import PolicyScreen
from tests.robots.typing import choose, click, find, type_text
from tests.views.administration import Administration, Show
from tests.views.checks import check_screen
from tests.views.way import Way


@pytest.fixture
def ektefaa(tmp_path: Path) -> Iterator[Administration]:
    made = Administration.of(tmp_path, policy="ektefaa")
    yield made
    made.close()


def _screen(administration: Administration, chapter: str = "reply") -> PolicyScreen:
    screen = PolicyScreen(administration.office, Way())
    screen.refresh()
    screen.chapters.select(screen.chapters.rows().index(chapter))
    return screen


def _shown(administration: Administration, show: Show, chapter: str = "reply") -> PolicyScreen:
    screen = _screen(administration, chapter)
    show(screen)
    return screen


def _type_approval(screen: PolicyScreen) -> None:
    sheet = find(screen, "adoption", QWidget)
    type_text(find(sheet, "adoption_meeting"), "7-48")
    type_text(find(sheet, "adoption_chair"), "عبدالله سعد المالكي")
    type_text(find(sheet, "adoption_approved_on_gregorian_day"), "18")
    choose(sheet, "adoption_approved_on_gregorian_month", "11")
    type_text(find(sheet, "adoption_approved_on_gregorian_year"), "2026")
    click(sheet, "adoption_yes")


def test_a_text_is_edited_and_adopted(ektefaa: Administration, show: Show) -> None:
    screen = _shown(ektefaa, show, "handling")
    click(screen, "policy_edit")
    assert not find(screen, "policy_keep", QAbstractButton).isEnabled()
    type_text(find(screen, "policy_handling_items_0_text"), "يُستقبل المستفيد بالترحيب.", replace=True)
    click(screen, "policy_keep")
    _type_approval(screen)
    versions = ektefaa.office.ask(list_versions)
    assert [(row.number, row.in_force, row.meeting) for row in versions] == [(2, True, "7-48"), (1, False, "24-1")]
    policy = ektefaa.office.ask(read_policy).policy
    assert policy.handling.items[0].text == "يُستقبل المستفيد بالترحيب."


def test_a_number_that_cannot_be_is_refused_and_stays_to_be_mended(ektefaa: Administration, show: Show) -> None:
    screen = _shown(ektefaa, show)
    click(screen, "policy_edit")
    type_text(find(screen, "policy_reply_earliest_count"), "0", replace=True)
    click(screen, "policy_keep")
    _type_approval(screen)
    assert len(ektefaa.office.ask(list_versions)) == 1


def test_changes_in_several_chapters_are_kept_until_they_are_dropped(ektefaa: Administration, show: Show) -> None:
    screen = _shown(ektefaa, show, "handling")
    click(screen, "policy_edit")
    type_text(find(screen, "policy_handling_items_0_text"), "نص جديد", replace=True)
    names = screen.chapters.rows()
    screen.chapters.select(names.index("channels"))
    screen.chapters.select(names.index("handling"))
    assert find(screen, "policy_handling_items_0_text", QPlainTextEdit).toPlainText() == "نص جديد"
    click(screen, "policy_drop")
    assert screen.findChild(QWidget, "policy_handling_items_0_text") is None or not screen.view.fields


def test_the_control_table_is_adopted_where_it_was_advice(ektefaa: Administration, show: Show) -> None:
    screen = _shown(ektefaa, show, "control")
    click(screen, "policy_adopt_chapter")
    _type_approval(screen)
    control = ektefaa.office.ask(read_policy).policy.control
    assert control.standing is ClauseStanding.ADOPTED
    assert not find(screen, "policy_adopt_chapter", QWidget).isVisible()


def test_whoever_read_it_says_so_once(tmp_path: Path, show: Show) -> None:
    reception = Administration.of(tmp_path, Role.RECEPTION)
    screen = _shown(reception, show)
    assert not find(screen, "policy_edit", QWidget).isVisible()
    click(screen, "policy_read")
    assert reception.office.ask(has_acknowledged)
    assert not find(screen, "policy_read", QWidget).isVisible()
    reception.close()


@pytest.mark.parametrize("editing", [False, True])
def test_it_is_named_reached_and_whole(ektefaa: Administration, show: Show, editing: bool) -> None:
    def make() -> QWidget:
        screen = _screen(ektefaa, "control")
        if editing:
            screen.edit()
        return screen

    check_screen(make, show)

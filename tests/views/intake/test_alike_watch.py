"""Holder and members are asked about each for themselves, beside the window; what is given up is not told."""

import pytest
from PySide6.QtCore import QObject

from desktop_app.casework.duplicates import LikePerson
from desktop_app.policy.terms import DraftKind, DuplicateReason, Role
from desktop_app.views.intake.alike_watch import AlikeWatch
from desktop_app.views.office import Office
from tests.casework.intake.forms import submit, widow_form
from tests.views.intake.conftest import Desk

HER = {"person.full_name": "نوره سعد محمد العتيبي", "person.birth": "H1401"}
SON = {"members.3.full_name": "خالد عبد الله سعد العتيبي", "members.3.birth": "H1434"}


@pytest.fixture
def told() -> dict[str, tuple[LikePerson, ...]]:
    return {}


def watching(desk: Desk, told: dict[str, tuple[LikePerson, ...]]) -> AlikeWatch:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    watch = AlikeWatch(desk.office, DraftKind.INTAKE, desk.screen)
    watch.told.connect(lambda place, people: told.update({place: people}))
    return watch


def test_everybody_in_the_form_is_asked_about(desk: Desk, told: dict[str, tuple[LikePerson, ...]]) -> None:
    watch = watching(desk, told)
    watch.look({**HER, **SON})
    desk.qtbot.waitUntil(lambda: len(told) == 2)
    assert told["person"][0].full_name == "نورة سعد محمد العتيبي"
    assert DuplicateReason.LIKE_NAME_AND_BIRTH in told["members.3"][0].reasons
    watch.look(HER)
    assert told["members.3"] == ()


def test_who_was_set_apart_is_not_asked_about_again(desk: Desk, told: dict[str, tuple[LikePerson, ...]]) -> None:
    watch = watching(desk, told)
    watch.look({**HER, **SON})
    desk.qtbot.waitUntil(lambda: len(told) == 2)
    watch.set_apart("members.3")
    watch.look({**HER, **SON})
    desk.office.finish()
    assert (told["members.3"], len(watch.found("person"))) == ((), 1)


def test_a_researcher_is_warned_in_an_update_and_told_no_name_of_others(
    desk: Desk, told: dict[str, tuple[LikePerson, ...]]
) -> None:
    submit(desk.built.door(Role.RECEPTION), widow_form())
    office = Office(desk.built.door(Role.RESEARCHER))
    owner = QObject()
    watch = AlikeWatch(office, DraftKind.UPDATE, owner)
    watch.told.connect(lambda place, people: told.update({place: people}))
    watch.look(HER)
    desk.qtbot.waitUntil(lambda: "person" in told)
    assert told["person"][0].beyond_reach
    office.finish()

"""The reply window of a request, in an office."""

import uuid
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop_app.casework.desk import Desk
from desktop_app.casework.intake.requests import pause_reply, resume_reply
from desktop_app.casework.performs import performs
from desktop_app.casework.replies import own_target, window_of
from desktop_app.models.cases import Request
from desktop_app.policy.deadlines import ReplyWindow
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice, build_office
from tests.casework.intake.forms import submit, widow_form
from tests.casework.visits.ways import complete_request, request_of


@performs(Act.OPEN_FILE)
def window(desk: Desk) -> ReplyWindow:
    """Reckon the window of the one request there is."""
    return window_of(desk, desk.session.scalars(select(Request)).one())


@performs(Act.OPEN_FILE)
def has_target(desk: Desk) -> bool:
    """Tell whether the association set a target of its own."""
    return own_target(desk.office) is not None


def test_an_incomplete_request_has_an_earliest_day_and_no_latest(office: BuiltOffice) -> None:
    submit(office.door(Role.RECEPTION), widow_form())
    found = office.door(Role.RECEPTION).ask(window)
    assert (found.earliest, found.latest) == (date(2026, 12, 3), None)


def test_the_latest_day_is_the_associations_own_target_and_said_to_be(office: BuiltOffice) -> None:
    complete_request(office)
    found = office.door(Role.RECEPTION).ask(window)
    assert (found.latest, found.latest_is_own_target) == (date(2026, 12, 10), True)


def test_a_policy_with_a_latest_day_needs_no_target(tmp_path: Path) -> None:
    office = build_office(tmp_path, "model")
    complete_request(office)
    found = office.door(Role.RECEPTION).ask(window)
    assert (found.latest, found.latest_is_own_target) == (date(2026, 12, 10), False)
    assert not office.door(Role.RECEPTION).ask(has_target)
    office.close()


@pytest.mark.parametrize("days", [1, 7])
def test_waiting_for_the_applicant_never_brings_the_latest_day_forward(office: BuiltOffice, days: int) -> None:
    request_id: uuid.UUID = request_of(complete_request(office))
    before = office.door(Role.RECEPTION).ask(window).latest
    office.door(Role.RECEPTION).run(pause_reply, request_id, "بانتظار صك جديد")
    assert office.door(Role.RECEPTION).ask(window).latest is None
    office.clock.move(days=days)
    office.door(Role.RECEPTION).run(resume_reply, request_id)
    after = office.door(Role.RECEPTION).ask(window).latest
    assert before is not None
    assert after is not None
    assert after >= before

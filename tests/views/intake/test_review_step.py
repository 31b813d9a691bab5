"""The last look sums up, lists mistakes and says what is missing."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.entitlement import Completeness
from desktop_app.policy.terms import DraftKind
from desktop_app.views.intake.review_step import ReviewStep
from desktop_app.views.widgets.error_list import Mistake
from desktop_app.views.widgets.text import Text
from tests.casework.intake.forms import widow_form
from tests.robots.typing import click
from tests.views.intake.stage import RULES, shown


def test_the_form_is_summed_up(qtbot: QtBot) -> None:
    page = shown(qtbot, ReviewStep(DraftKind.INTAKE))
    page.show_draft(widow_form())
    words = " ".join(text.text() for text in page.findChildren(Text))
    for said in ("نورة سعد محمد العتيبي", "أرملة", "الرياض، النسيم", "2,150"):
        assert said in words


def test_each_mistake_leads_to_its_field(qtbot: QtBot) -> None:
    page = shown(qtbot, ReviewStep(DraftKind.INTAKE))
    page.show_mistakes([Mistake("person.mobile", "رقم الجوال غير صحيح.")])
    with qtbot.waitSignal(page.jumped) as jumped:
        click(page, "intake_errors_0")
    assert jumped.args == ["person.mobile"]


def test_missing_documents_are_said_for_a_request_alone(qtbot: QtBot) -> None:
    request, update = (shown(qtbot, ReviewStep(kind)) for kind in (DraftKind.INTAKE, DraftKind.UPDATE))
    for page in (request, update):
        page.show_missing(RULES.gaps(widow_form()))
    assert request.missing.isVisible()
    assert not update.missing.isVisible()
    request.show_missing(Completeness())
    assert request.missing.isVisible()

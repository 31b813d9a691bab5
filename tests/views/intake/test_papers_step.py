"""The papers are issued once, shown, and taken back signed."""

from desktop_app.casework.paper_lists import papers_of
from desktop_app.policy.terms import PaperKind, PaperState, Role
from desktop_app.views.intake.papers_step import PapersStep
from desktop_app.views.widgets.scan_box import ScanBox
from tests.casework.intake.forms import submit, widow_form
from tests.given import PICTURE
from tests.robots.typing import await_deeds, click, find
from tests.views.checks import check_all
from tests.views.intake.conftest import Desk
from tests.views.intake.stage import shown


def step_of(desk: Desk) -> PapersStep:
    submitted = submit(desk.built.door(Role.RECEPTION), widow_form())
    step = shown(desk.qtbot, PapersStep(desk.office), 960, 560)
    step.open_file(submitted.file_id)
    await_deeds()
    return step


def test_papers_are_issued_once(desk: Desk) -> None:
    step = step_of(desk)
    file_id = step._file_id
    assert file_id is not None
    before = len(desk.office.ask(papers_of, file_id))
    step.open_file(file_id)
    await_deeds()
    assert len(desk.office.ask(papers_of, file_id)) == before
    assert step.preview.page_count() >= 1
    step.preview.clear()


def test_any_signed_paper_is_taken_back(desk: Desk) -> None:
    step = step_of(desk)
    kinds = [paper.kind for paper in step.papers.rows()]
    step.papers.select(kinds.index(PaperKind.RIGHTS_AND_DUTIES))
    find(step, "intake_signed", ScanBox).take("حقوق.png", PICTURE)
    await_deeds()
    states = {paper.kind: paper.state for paper in step.papers.rows()}
    assert states[PaperKind.RIGHTS_AND_DUTIES] is PaperState.SCANNED
    assert not find(step, "intake_signed", ScanBox).isVisible()
    step.preview.clear()


def test_the_step_fits_and_leads_on(desk: Desk) -> None:
    step = step_of(desk)
    check_all(step)
    with desk.qtbot.waitSignal(step.file_wanted):
        click(step, "intake_open_file")
    with desk.qtbot.waitSignal(step.done):
        click(step, "intake_done")
    step.preview.clear()

"""The window in which a paper is signed on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.intake.papers import issue_intake_paper
from desktop_app.casework.paper_lists import PaperRow, paper_row
from desktop_app.casework.papers import void_paper
from desktop_app.casework.signatures import offer_signing
from desktop_app.policy.terms import PaperKind, PaperState
from desktop_app.views.office import Office
from desktop_app.views.signing import SigningSheet, sign_on_screen
from desktop_app.views.widgets.doing import Doing
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.signature_pad import SignaturePad
from tests.casework.letters.office import with_widow
from tests.policy.test_drawing import dash
from tests.robots.typing import await_acts, choose, click, find, type_text
from tests.views.checks import check_all
from tests.views.file.pages import sheet
from tests.views.offices import office_of
from tests.views.widgets.stage import on_stage


@pytest.fixture
def office(tmp_path: Path, qapp: object) -> Iterator[Office]:
    built, office = office_of(tmp_path)
    vars(office)["built"] = built
    yield office
    office.finish()
    built.close()


@pytest.fixture
def paper(office: Office) -> PaperRow:
    key = office.run(issue_intake_paper, with_widow(vars(office)["built"]).file_id, PaperKind.CONSENT)
    found = office.ask(paper_row, key)
    assert found is not None
    return found


def draw(window: QWidget, length: int) -> None:
    find(window, "signing_pad", SignaturePad).show_drawing(dash(length, 30))


def notes(window: QWidget) -> str:
    return " ".join(note.text() for note in window.findChildren(Note) if note.isVisible())


def begin(stage: QWidget, office: Office, paper: PaperRow, done: Callable[[PaperState], object]) -> None:
    sign_on_screen(Doing(stage), office, paper, done)
    await_acts(office)


def test_a_person_signs_and_the_next_box_is_offered(qtbot: QtBot, office: Office, paper: PaperRow) -> None:
    stage, told = on_stage(qtbot, QWidget(), 1024, 640), list[PaperState]()
    begin(stage, office, paper, told.append)
    window = sheet("signing")
    assert find(window, "signing_signer").property("text") == "نورة سعد العتيبي"
    draw(window, 6000)
    check_all(window)
    click(window, "signing_yes")
    assert told == [PaperState.COMPOSED]
    begin(stage, office, paper, told.append)
    again = sheet("signing")
    click(again, "signing_show")
    click(sheet("paper_dialog"), "paper_close")
    choose(again, "signing_box", "employee")
    type_text(find(again, "signing_signer"), "سارة محمد الحربي", replace=True)
    draw(again, 6000)
    click(again, "signing_yes")
    assert [box.signed_by for box in office.ask(offer_signing, paper.id).boxes] == [
        "نورة سعد العتيبي",
        "",
        "سارة محمد الحربي",
    ]


def test_a_slip_of_the_pen_and_a_missing_name_are_told_and_the_drawing_stays(
    qtbot: QtBot, office: Office, paper: PaperRow
) -> None:
    stage = on_stage(qtbot, QWidget(), 1024, 640)
    begin(stage, office, paper, lambda _: None)
    window = sheet("signing")
    draw(window, 300)
    click(window, "signing_yes")
    assert "أقصر من أن يكون توقيعًا" in notes(window)
    draw(window, 6000)
    assert "أقصر" not in notes(window)
    type_text(find(window, "signing_signer"), "", replace=True)
    click(window, "signing_yes")
    assert window.isVisible()
    assert find(window, "signing_pad", SignaturePad).drawing() == dash(6000, 30)


def test_strokes_are_undone_and_cleared_with_the_keyboard(qtbot: QtBot, office: Office, paper: PaperRow) -> None:
    stage = on_stage(qtbot, QWidget(), 1024, 640)
    begin(stage, office, paper, lambda _: None)
    window = sheet("signing")
    pad = find(window, "signing_pad", SignaturePad)
    assert not find(window, "signing_undo", QWidget).isEnabled()
    pad.show_drawing(dash(2000, 9) * 3)
    click(window, "signing_undo")
    assert len(pad.drawing()) == 2
    click(window, "signing_clear")
    assert pad.drawing() == ()


def test_a_paper_that_cannot_be_signed_says_why(qtbot: QtBot, office: Office, paper: PaperRow) -> None:
    office.run(void_paper, paper.id, "تمزّقت")
    stage = on_stage(qtbot, QWidget(), 1024, 640)
    begin(stage, office, paper, lambda _: None)
    assert stage.findChildren(SigningSheet) == []
    click(sheet("refusal"), "refusal_close")


def test_once_every_box_is_signed_none_is_offered(qtbot: QtBot, office: Office, paper: PaperRow) -> None:
    stage = on_stage(qtbot, QWidget(), 1024, 640)
    for _ in office.ask(offer_signing, paper.id).boxes:
        begin(stage, office, paper, lambda _: None)
        window = sheet("signing")
        type_text(find(window, "signing_signer"), "من وقّع", replace=True)
        draw(window, 6000)
        click(window, "signing_yes")
    begin(stage, office, paper, lambda _: None)
    whole = sheet("signing_whole")
    click(whole, "signing_show")
    click(sheet("paper_dialog"), "paper_close")
    click(whole, "signing_whole_close")

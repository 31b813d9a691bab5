"""Each part shows what is kept, and keeps what was changed in it."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.casework.association import read_association
from desktop_app.views.association.parts import AreaPart, HolidaysPart, ParticularsPart, RulesPart
from desktop_app.views.widgets.page_picture import PagePicture
from tests.robots.typing import click, find, type_text
from tests.views.administration import Administration
from tests.views.widgets.stage import on_stage


def test_a_logo_is_kept_and_a_wrong_one_is_told(qtbot: QtBot, administration: Administration) -> None:
    part = on_stage(qtbot, ParticularsPart(administration.office), 900, 900)
    part.show_kept(administration.office.ask(read_association))
    part.logo.take("logo.pdf", b"%PDF-1.4")
    click(part, "particulars_keep")
    assert administration.office.ask(read_association).logo is None
    assert part.changed


def test_the_sample_follows_the_letterhead_and_shows_what_a_printed_sheet_takes(
    qtbot: QtBot, administration: Administration
) -> None:
    part = ParticularsPart(administration.office)
    with qtbot.waitSignal(part.preview.shown):
        on_stage(qtbot, part, 900, 900)
        part.show_kept(administration.office.ask(read_association))
    with qtbot.waitSignal(part.preview.shown):
        click(part, "paper_stock_preprinted")
        type_text(find(part, "head_space"), "55", replace=True)
    page = part.preview.findChild(PagePicture)
    assert page is not None
    assert [round(band.height() * 297 / page.height()) for band in page.bands()] == [55, 25]
    click(part, "particulars_keep")
    kept = administration.office.ask(read_association).typed
    assert (kept["paper_stock"], kept["head_space"]) == ("preprinted", "55")
    administration.office.finish()


def test_a_printed_sheet_without_room_for_the_text_is_said_beside_its_field_while_it_is_typed(
    qtbot: QtBot, administration: Administration
) -> None:
    part = ParticularsPart(administration.office)
    on_stage(qtbot, part, 900, 900)
    part.show_kept(administration.office.ask(read_association))
    click(part, "paper_stock_preprinted")
    with qtbot.waitSignal(part.preview.refused):
        type_text(find(part, "head_space"), "100", replace=True)
        type_text(find(part, "foot_space"), "60", replace=True)
    assert "150" in find(part, "foot_space", QWidget).accessibleDescription()
    administration.office.finish()


def test_every_part_shows_what_is_kept(qtbot: QtBot, administration: Administration) -> None:
    known = administration.office.ask(read_association)
    office = administration.office
    area, holidays, rules = AreaPart(office), HolidaysPart(office), RulesPart(office)
    for part in (area, holidays, rules):
        part.show_kept(known)
    assert area.editor.places() == known.area
    assert holidays.list.changes() == ()
    assert rules.typed()["idle_minutes"] == "5"

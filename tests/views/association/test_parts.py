"""Each part shows what is kept, and keeps what was changed in it."""

from pytestqt.qtbot import QtBot

from desktop_app.casework.association import read_association
from desktop_app.views.association.parts import AreaPart, HolidaysPart, ParticularsPart, RulesPart
from tests.robots.typing import click
from tests.views.administration import Administration
from tests.views.widgets.stage import on_stage


def test_a_logo_is_kept_and_a_wrong_one_is_told(qtbot: QtBot, administration: Administration) -> None:
    part = on_stage(qtbot, ParticularsPart(administration.office), 900, 900)
    part.show_kept(administration.office.ask(read_association))
    part.logo.take("logo.pdf", b"%PDF-1.4")
    click(part, "particulars_keep")
    assert administration.office.ask(read_association).logo is None
    assert part.changed


def test_every_part_shows_what_is_kept(qtbot: QtBot, administration: Administration) -> None:
    known = administration.office.ask(read_association)
    office = administration.office
    area, holidays, rules = AreaPart(office), HolidaysPart(office), RulesPart(office)
    for part in (area, holidays, rules):
        part.show_kept(known)
    assert area.editor.places() == known.area
    assert holidays.list.changes() == ()
    assert rules.typed()["idle_minutes"] == "5"

"""Everything of set-up is changed afterwards by the administrator, and by nobody else."""

from pathlib import Path

import pytest

from desktop_app.casework.association import (
    change_logo,
    edit_area,
    edit_particulars,
    edit_rules,
    preview_letterhead,
    read_association,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.paper_terms import PaperStock
from desktop_app.policy.terms import Role
from desktop_app.printing.logo import logo_for_paper
from tests.builders import BuiltOffice
from tests.printing.material import png
from tests.printing.reading import lost_words, text_of

PNG = logo_for_paper(png(40, 20))


def test_what_is_kept_is_read_as_typed(office: BuiltOffice) -> None:
    known = office.door(Role.ADMINISTRATOR).ask(read_association)
    assert known.typed["branch_prefix"] == "NSM"
    assert (known.typed["own_target_count"], known.typed["own_target_unit"]) == ("15", "working_days")
    assert known.area == (("الخرج", ""), ("الرياض", "الروضة"), ("الرياض", "النسيم"))
    assert (known.logo, known.policy.key, known.today) == (None, "services", office.clock.day)


def test_particulars_are_changed(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    typed = {**door.ask(read_association).typed, "branch_name": "فرع الروضة", "branch_prefix": "rwd"}
    door.run(edit_particulars, typed)
    known = door.ask(read_association).typed
    assert (known["branch_name"], known["branch_prefix"]) == ("فرع الروضة", "RWD")


def test_particulars_with_faults_change_nothing(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    with pytest.raises(Refused) as refusal:
        door.run(edit_particulars, {"association": "جمعية"})
    assert {fault.field for fault in refusal.value.faults} == {
        "licence_number",
        "branch_name",
        "branch_prefix",
        "head_space",
        "foot_space",
    }


def test_a_logo_is_given_and_taken_away(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    door.run(change_logo, PNG)
    assert door.ask(read_association).logo == PNG
    door.run(change_logo, None)
    assert door.ask(read_association).logo is None


def test_the_stock_and_the_foot_of_papers_are_changed(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    known = door.ask(read_association).typed
    assert (known["paper_stock"], known["head_space"], known["foot_space"]) == ("plain", "40", "25")
    changed = {"footer": "حساب التبرع", "paper_stock": "preprinted", "head_space": "٤٥", "foot_space": "30"}
    door.run(edit_particulars, {**known, **changed})
    assert {name: door.ask(read_association).typed[name] for name in changed} == {**changed, "head_space": "45"}


def test_a_sample_is_printed_under_the_head_as_typed_and_nothing_is_kept(office: BuiltOffice, tmp_path: Path) -> None:
    door = office.door(Role.ADMINISTRATOR)
    known = door.ask(read_association).typed
    typed = {**known, "association": "جمعية الروضة الخيرية", "email": "half@", "footer": "حساب التبرع"}
    text = text_of(door.ask(preview_letterhead, typed, PNG), tmp_path)
    assert lost_words({"association": typed["association"], "footer": typed["footer"]}, text) == []
    assert door.ask(read_association).typed == known


@pytest.mark.parametrize("stock", PaperStock)
def test_a_sample_is_printed_on_every_stock_while_everything_is_still_empty(
    office: BuiltOffice, stock: PaperStock
) -> None:
    typed = {"paper_stock": stock.value, "head_space": "100", "foot_space": "50"}
    assert office.door(Role.ADMINISTRATOR).ask(preview_letterhead, typed, None).startswith(b"%PDF")


def test_sheets_without_room_and_broken_logos_have_no_sample(office: BuiltOffice) -> None:
    typed = {"paper_stock": "preprinted", "head_space": "100", "foot_space": "60"}
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).ask(preview_letterhead, typed, b"GIF89a")
    assert [fault.field for fault in refusal.value.faults] == ["foot_space", "logo"]


def test_the_area_becomes_what_is_given(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    door.run(edit_area, (("الرياض", "النسيم"), ("الدرعية", "")))
    assert door.ask(read_association).area == (("الدرعية", ""), ("الرياض", "النسيم"))
    with pytest.raises(Refused):
        door.run(edit_area, ())


def test_own_choices_are_changed(office: BuiltOffice) -> None:
    door = office.door(Role.ADMINISTRATOR)
    wanted = {
        "idle_minutes": "10",
        "retention_years": "7",
        "deadline_calendar": "gregorian",
        "own_target_count": "4",
        "own_target_unit": "weeks",
        "two_person_branch": "yes",
    }
    door.run(edit_rules, wanted)
    known = door.ask(read_association).typed
    assert {name: known[name] for name in wanted} == wanted


def test_choices_out_of_bounds_are_named_together(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.ADMINISTRATOR).run(edit_rules, {"idle_minutes": "0", "retention_years": "x"})
    assert {fault.field: fault.code for fault in refusal.value.faults} == {
        "idle_minutes": FaultCode.NUMBER_OUT_OF_RANGE,
        "retention_years": FaultCode.NUMBER_OUT_OF_RANGE,
        "own_target_count": FaultCode.REQUIRED,
    }


def test_nobody_else_changes_the_office(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.EXECUTIVE_DIRECTOR).run(edit_area, (("الخرج", ""),))
    assert refusal.value.faults[0].code is FaultCode.NOT_PERMITTED

"""The report holds everything that helps and nobody's name."""

from pathlib import Path

from desktop_app.casework.doctor.examine import Examination, examine, examine_outside
from desktop_app.casework.doctor.report import compose_report
from desktop_app.casework.upkeep import back_up_now
from desktop_app.policy.terms import Role
from desktop_app.settings import VERSION, Places
from desktop_app.traces.crashes import write_report
from desktop_app.traces.log import keep_log
from desktop_app.traces.told import Where
from tests.builders import ADMINISTRATOR, STAFF_NAMES, build_office
from tests.casework.doctor.outlooks import outlook
from tests.casework.intake.forms import submit, widow_form


def test_it_holds_versions_sizes_counts_findings_crashes_and_the_log(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    end = keep_log(office.places.logs)
    submit(office.door(Role.RECEPTION), widow_form())
    office.door(Role.ADMINISTRATOR).ask(back_up_now, office.opened, None)
    write_report(office.places.logs, Where.WINDOW, ["builtins.ValueError", "  a.b:1:c"])
    seen = outlook(office.places)
    text = compose_report(seen, office.door(Role.ADMINISTRATOR).ask(examine, office.opened, seen))
    end()
    office.close()
    for part in (
        f"Mustafid {VERSION}",
        "sqlcipher3",
        "case_file: 1",
        "backups: 1 copies",
        "  a.b:1:c",
        "submit_request",
    ):
        assert part in text
    named = ["نورة", "1012345672", ADMINISTRATOR, "النسيم", str(office.places.root), *STAFF_NAMES.values()]
    assert [name for name in named if name in text] == []


def test_it_is_made_where_no_office_is(tmp_path: Path) -> None:
    seen = outlook(Places(tmp_path / "office"))
    text = compose_report(seen, Examination(examine_outside(seen), {}))
    assert "store.db: 0 bytes" in text

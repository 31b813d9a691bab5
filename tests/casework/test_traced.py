"""Every act leaves its line in the log; what it was about does not get there."""

from pathlib import Path

import pytest

from desktop_app.casework.files.listing import find_files
from desktop_app.casework.files.query import FileQuery
from desktop_app.casework.traced import SLOW_MILLISECONDS
from desktop_app.policy.faults import Refused
from desktop_app.policy.terms import Role
from desktop_app.traces.log import keep_log, last_lines
from tests.builders import build_office
from tests.casework.intake.forms import submit, widow_form

NAME = "نورة سعد محمد العتيبي"


def test_acts_are_noted_by_their_code_and_refusals_by_theirs(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    end = keep_log(tmp_path / "logs")
    submit(office.door(Role.RECEPTION), widow_form())
    with pytest.raises(Refused):
        office.door(Role.ADMINISTRATOR).ask(find_files, FileQuery(text=NAME))
    end()
    office.close()
    lines = "\n".join(last_lines(tmp_path / "logs"))
    assert '"event": "did", "act": "submit_request", "ms": ' in lines
    assert '"event": "refused", "act": "find_files", "fault": "not_permitted"' in lines
    assert NAME not in lines


def test_only_slow_readings_are_noted(tmp_path: Path) -> None:
    office = build_office(tmp_path)
    end = keep_log(tmp_path / "logs")
    office.door(Role.SERVICES_MANAGER).ask(find_files, FileQuery())
    end()
    office.close()
    assert all(f'"ms": {ms}' not in line for line in last_lines(tmp_path / "logs") for ms in range(SLOW_MILLISECONDS))

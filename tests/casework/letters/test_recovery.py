from pathlib import Path

from desktop_app.casework.letters.recovery import recovery_paper
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.printing.reading import text_of

CODE = "9BVH0C3XX-F4F8M1YHA-YKTDCYH8F"


def test_the_sheet_shows_the_code_and_the_files_hold_it_nowhere(office: BuiltOffice, tmp_path: Path) -> None:
    pdf = office.door(Role.ADMINISTRATOR).ask(recovery_paper, CODE)
    assert CODE in text_of(pdf, tmp_path)
    kept = [path for path in office.places.root.rglob("*") if path.is_file()]
    assert all(CODE.encode() not in path.read_bytes() for path in kept)

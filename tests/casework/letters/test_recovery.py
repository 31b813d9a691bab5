from pathlib import Path

from desktop_app.casework.letters.recovery import recovery_papers
from desktop_app.policy.terms import Role
from tests.builders import BuiltOffice
from tests.printing.reading import text_of

FIRST, SECOND = "9BVH0C3XX-F4F8M1YHA-YKTDCYH8F", "JSR567WZH-BXSSRTB8K-JPXJX7E7A"


def test_each_sheet_shows_its_half_alone_and_the_files_hold_neither(office: BuiltOffice, tmp_path: Path) -> None:
    first, second = office.door(Role.ADMINISTRATOR).ask(recovery_papers, (FIRST, SECOND))
    assert [FIRST in text_of(pdf, tmp_path) for pdf in (first, second)] == [True, False]
    assert [SECOND in text_of(pdf, tmp_path) for pdf in (first, second)] == [False, True]
    kept = [path for path in office.places.root.rglob("*") if path.is_file()]
    assert all(half.encode() not in path.read_bytes() for path in kept for half in (FIRST, SECOND))

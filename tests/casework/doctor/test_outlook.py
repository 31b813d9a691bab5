"""What the doctor is handed says nothing of printers unless it was told."""

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.casework.doctor.outlook import Outlook
from desktop_app.settings import Places


def test_nothing_is_known_of_printers_until_it_is_told(tmp_path: Path) -> None:
    seen = Outlook(Places(tmp_path), datetime(2026, 11, 19, tzinfo=UTC))
    assert (seen.printers, seen.printers_gone) == (0, 0)

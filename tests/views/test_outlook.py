"""The computer's zone and printers are seen, and a printer that is remembered and gone is missed."""

from pathlib import Path

import pytest

from desktop_app.settings import Places
from desktop_app.views import printers
from desktop_app.views.outlook import look_around
from desktop_app.views.printers import PrinterChoice, PrinterMemory


def test_the_time_carries_the_computers_zone(qapp: object, tmp_path: Path) -> None:
    assert look_around(Places(tmp_path)).now.utcoffset() is not None


def test_printers_are_counted_and_those_that_are_gone_are_missed(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = Places(tmp_path)
    PrinterMemory(places.printers).remember("receipt", PrinterChoice("front desk"))
    monkeypatch.setattr(printers, "available", lambda: ["back room", "cellar"])
    seen = look_around(places)
    assert (seen.printers, seen.printers_gone) == (2, 1)

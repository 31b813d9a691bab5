"""Evidence is asked for kind by kind, and what was typed stays when more is asked."""

from pytestqt.qtbot import QtBot

from desktop_app.policy.terms import Evidence
from desktop_app.views.decision.evidence_lines import EvidenceLines
from desktop_app.views.widgets.scan_box import Scan
from tests.robots.typing import find, type_text
from tests.views.checks import check_all
from tests.views.decision.stage import settle, shown


def test_what_was_typed_stays_when_more_is_asked_for(qtbot: QtBot) -> None:
    lines = EvidenceLines()
    assert lines.ask_for([Evidence.DEATH_CERTIFICATE]) == ["evidence.death_certificate"]
    shown(qtbot, lines)
    type_text(find(lines, "evidence_death_certificate"), "شهادة 881203")
    assert lines.ask_for([Evidence.DEATH_CERTIFICATE, Evidence.GUARDIANSHIP_DEED]) == ["evidence.guardianship_deed"]
    assert lines.draft() == {"evidence.death_certificate": "شهادة 881203", "evidence.guardianship_deed": ""}
    settle()
    check_all(lines)
    assert lines.ask_for([]) == []
    assert lines.draft() == {}


def test_a_scan_is_told_with_its_field(qtbot: QtBot) -> None:
    lines = EvidenceLines()
    lines.ask_for([Evidence.PROOF])
    shown(qtbot, lines)
    lines.show_errors({"evidence.proof": "ينقص القرار."})
    line = lines.lines["evidence.proof"]
    assert line.field.error()
    with qtbot.waitSignal(lines.attached) as told:
        line.box.take("محضر.pdf", b"%PDF-1.4")
    assert told.args == ["evidence.proof", Scan("محضر.pdf", b"%PDF-1.4")]
    assert line.field.error() == ""

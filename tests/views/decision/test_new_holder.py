"""Who takes a file over is chosen with a reason; of a minor the guardian is asked."""

import uuid

from pytestqt.qtbot import QtBot

from desktop_app.casework.life_events import Candidate
from desktop_app.policy.terms import Relation
from desktop_app.views.decision.new_holder import NewHolderPart
from tests.views.checks import check_all
from tests.views.decision.stage import settle, shown

SON = Candidate(uuid.uuid4(), "خالد عبدالعزيز العتيبي", Relation.SON, True, 11)
WIFE = Candidate(uuid.uuid4(), "منيرة فهد العتيبي", Relation.WIFE, True, None)


def test_a_guardian_is_asked_only_for_a_minor(qtbot: QtBot) -> None:
    part = NewHolderPart()
    part.offer([WIFE, SON], guarded=False)
    shown(qtbot, part, (640, 700))
    settle()
    part.show_draft({"guardian_name": "محمد سعد"})
    assert part.draft()["guardian_name"] == ""
    part.offer([WIFE, SON], guarded=True)
    part.show_draft({"new_holder": str(SON.person_id), "holder_reason": "الأكبر", "guardian_name": "محمد سعد"})
    settle()
    assert part.draft()["new_holder"] == str(SON.person_id)
    assert part.draft()["guardian_name"] == "محمد سعد"
    check_all(part)


def test_faults_stand_beside_their_fields(qtbot: QtBot) -> None:
    part = NewHolderPart()
    part.offer([SON], guarded=True)
    shown(qtbot, part, (640, 700))
    part.show_errors({"guardian": "اذكر وليه.", "holder_reason": "مطلوب."})
    assert part.form.field("guardian_name").error() == "اذكر وليه."
    assert part.jump("holder_reason")
    assert part.jump("guardian")
    assert not part.jump("reasons")
    assert part.caption("guardian_deed")
    assert part.caption("reasons") == ""


def test_a_household_without_living_members_says_so(qtbot: QtBot) -> None:
    part = NewHolderPart()
    part.offer([], guarded=False)
    shown(qtbot, part)
    assert part.people.keys() == []

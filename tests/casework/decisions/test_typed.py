"""What was typed is read field by field; what makes no sense is left out and asked for later."""

import uuid
from datetime import date

from desktop_app.casework.decisions.drafts import evidence_field
from desktop_app.casework.decisions.typed import course_key, read_course, read_decision
from desktop_app.policy.terms import ContactMeans, Evidence, Outcome, Relation, Situation

FILE, PERSON, REQUEST = uuid.uuid4(), uuid.uuid4(), uuid.uuid4()
MARRIED = Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE


def test_a_course_is_an_answer_or_a_situation_with_its_way() -> None:
    assert read_course({"course": course_key(Outcome.ACCEPT, None)}) == (Outcome.ACCEPT, None)
    typed = {"course": course_key(Outcome.EXCLUDE, MARRIED), "way": "transfer"}
    assert read_course(typed) == (Outcome.TRANSFER, MARRIED)
    assert read_course({}) == (None, None)


def test_everything_typed_is_read() -> None:
    draft = read_decision(
        {
            "course": MARRIED.value,
            "way": "transfer",
            "reasons": "تزوجت الأم.",
            "event_on": "G2026-11-01",
            "tell_by": "mobile",
            "new_holder": str(PERSON),
            "holder_reason": "الأكبر",
            "guardian_name": "محمد سعد",
            "guardian_relation": "brother",
            evidence_field(Evidence.MARRIAGE_PROOF): "عقد 55",
        },
        FILE,
        request_id=REQUEST,
    )
    assert (draft.outcome, draft.situation, draft.request_id) == (Outcome.TRANSFER, MARRIED, None)
    assert (draft.event_on, draft.tell_by) == (date(2026, 11, 1), ContactMeans.MOBILE)
    assert draft.new_holder is not None
    assert draft.new_holder.guardian is not None
    assert draft.new_holder.guardian.relation is Relation.BROTHER
    assert {one.kind: one.note for one in draft.evidence}[Evidence.MARRIAGE_PROOF] == "عقد 55"


def test_a_request_is_answered_with_its_key() -> None:
    assert read_decision({"course": "refuse"}, FILE, request_id=REQUEST).request_id == REQUEST


def test_what_makes_no_sense_is_left_out() -> None:
    draft = read_decision({"course": "x", "event_on": "?H:1448::", "new_holder": "؟", "tell_by": "pigeon"}, FILE)
    assert (draft.outcome, draft.event_on, draft.new_holder, draft.tell_by) == (None, None, None, None)

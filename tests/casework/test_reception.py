"""The reception log and questions that are referred."""

from pathlib import Path

import pytest

from desktop_app.casework.reception import (
    ReceptionLine,
    ReceptionRow,
    answer_referral,
    log_reception,
    reception_log,
    reception_rules,
    refer_question,
    referrals,
)
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.permissions import RULES, Act
from desktop_app.policy.terms import Body, Channel, Role
from tests.builders import STAFF_NAMES, BuiltOffice, build_office


def test_the_log_says_who_came_how_and_what_was_answered(office: BuiltOffice) -> None:
    door = office.door(Role.RECEPTION)
    line = ReceptionLine(
        "أم فهد", Channel.TELEPHONE, "٠٥٠١٢٣٤٥٦٧", asked="متى الدوام؟", answered="من الأحد إلى الخميس."
    )
    door.run(log_reception, line)
    (row,) = door.ask(reception_log)
    assert (row.line.visitor, row.line.mobile, row.line.channel) == ("أم فهد", "+966501234567", Channel.TELEPHONE)
    assert (row.received_by, row.at) == (STAFF_NAMES[Role.RECEPTION], office.clock())


def test_the_log_is_gone_on_with_though_two_came_at_one_moment(office: BuiltOffice) -> None:
    door, gone_through = office.door(Role.RECEPTION), list[ReceptionRow]()
    for visitor, minutes in (("سعد", 1), ("علي", 0), ("مها", 0)):
        door.run(log_reception, ReceptionLine(visitor, Channel.INTERVIEW))
        office.clock.move(minutes=minutes)
    while page := door.ask(reception_log, 1, gone_through[-1] if gone_through else None):
        gone_through += page
    assert [row.line.visitor for row in gone_through] == ["مها", "علي", "سعد"]


def test_everything_wrong_with_a_line_is_named(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refused:
        office.door(Role.RECEPTION).run(log_reception, ReceptionLine(" ", Channel.INTERVIEW, "05"))
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [
        (FaultCode.REQUIRED, "visitor"),
        (FaultCode.PHONE_NOT_VALID, "mobile"),
    ]


@pytest.mark.parametrize(
    ("line", "field", "longest"),
    [
        (ReceptionLine("م" * 201, Channel.TELEPHONE), "visitor", 200),
        (ReceptionLine("أم فهد", Channel.TELEPHONE, accompanied_by="م" * 201), "accompanied_by", 200),
        (ReceptionLine("أم فهد", Channel.TELEPHONE, asked="م" * 20_001), "asked", 20_000),
    ],
)
def test_a_line_too_long_is_refused_at_its_field_and_nothing_is_cut_off(
    office: BuiltOffice, line: ReceptionLine, field: str, longest: int
) -> None:
    with pytest.raises(Refused) as refusal:
        office.door(Role.RECEPTION).run(log_reception, line)
    assert [(one.code, one.field, one.params["limit"]) for one in refusal.value.faults] == [
        (FaultCode.TOO_LONG, field, str(longest))
    ]


def test_a_question_goes_to_the_body_of_the_policy_and_comes_back_answered(office: BuiltOffice) -> None:
    reception = office.door(Role.RECEPTION)
    referral_id = reception.run(refer_question, "هل تُقبل صورة الصك؟")
    (row,) = reception.ask(referrals, open_only=True)
    assert (row.to_body, row.answered_on) == (Body.SERVICES_MANAGER, None)
    office.door(Role.SERVICES_MANAGER).run(answer_referral, referral_id, "نعم، مع الأصل للمطابقة.")
    assert reception.ask(referrals, open_only=True) == ()
    (row,) = reception.ask(referrals)
    assert (row.answer, row.answered_on) == ("نعم، مع الأصل للمطابقة.", office.clock.day)


def test_only_the_body_asked_may_answer_and_only_once(office: BuiltOffice) -> None:
    referral_id = office.door(Role.RECEPTION).run(refer_question, "سؤال")
    with pytest.raises(Refused) as refused:
        office.door(Role.RESEARCH_OFFICER).run(answer_referral, referral_id, "جواب")
    assert refused.value.faults[0].code is FaultCode.NOT_PERMITTED
    manager = office.door(Role.SERVICES_MANAGER)
    manager.run(answer_referral, referral_id, "جواب")
    with pytest.raises(Refused) as refused:
        manager.run(answer_referral, referral_id, "جواب آخر")
    assert refused.value.faults[0].code is FaultCode.ALREADY_ANSWERED


def test_a_policy_without_such_a_body_refers_nothing(tmp_path: Path) -> None:
    built = build_office(tmp_path, "ektefaa")
    with pytest.raises(Refused) as refused:
        built.door(Role.RECEPTION).run(refer_question, "سؤال")
    assert refused.value.faults[0].code is FaultCode.NOT_WITH_THIS_POLICY
    built.close()


def test_a_channel_that_the_policy_does_not_open_is_refused(office: BuiltOffice) -> None:
    with pytest.raises(Refused) as refused:
        office.door(Role.RECEPTION).run(log_reception, ReceptionLine("أم فهد", Channel.FAX))
    assert [(fault.code, fault.field) for fault in refused.value.faults] == [
        (FaultCode.NOT_WITH_THIS_POLICY, "channel")
    ]


def test_the_desk_is_told_the_channels_and_who_answers(office: BuiltOffice, tmp_path: Path) -> None:
    rules = office.door(Role.LIAISON).ask(reception_rules)
    assert rules.refers_to is Body.SERVICES_MANAGER
    assert Channel.FIELD_VISIT in rules.channels
    built = build_office(tmp_path / "model", policy="model")
    assert built.door(Role.RECEPTION).ask(reception_rules).refers_to is None
    built.close()


def test_a_question_tells_who_may_answer_it_and_who_did(office: BuiltOffice) -> None:
    referral_id = office.door(Role.RECEPTION).run(refer_question, "سؤال")
    may = {role for role in RULES[Act.FIND_FILES].roles if office.door(role).ask(referrals)[0].may_answer}
    assert may == {Role.SERVICES_MANAGER}
    office.door(Role.SERVICES_MANAGER).run(answer_referral, referral_id, "جواب")
    (row,) = office.door(Role.SERVICES_MANAGER).ask(referrals)
    assert (row.answered_by, row.may_answer) == (STAFF_NAMES[Role.SERVICES_MANAGER], False)

"""The five policies: what each says, and that a wrong file is refused."""

from datetime import date

import msgspec
import pytest

from desktop_app.policy.chapters import Approval, ReplyEnd, SigningRule
from desktop_app.policy.faults import FaultCode, Refused
from desktop_app.policy.policy import BUNDLED_KEYS, Policy, bundled, load_bundled
from desktop_app.policy.rule_terms import ClauseStanding, ReplyStart, ReplyUnit, Requirement
from desktop_app.policy.terms import Body, Category, Channel, DocumentKind, Outcome, Role, Situation, VerificationMeans

BOARD = Approval(body=Body.BOARD, meeting="7", day=date(2026, 10, 4))
TWO_WEEKS = ReplyEnd(count=2, unit=ReplyUnit.WEEKS, start=ReplyStart.SUBMITTED)
POLICIES = pytest.mark.parametrize("policy", bundled(), ids=BUNDLED_KEYS)


def _channels(*left_out: Channel) -> set[Channel]:
    common = {Channel.INTERVIEW, Channel.SOCIAL_NETWORKS, Channel.TELEPHONE, Channel.WEB_SITE}
    help_too = {Channel.LETTERS, Channel.VOLUNTEERING, Channel.HELP_REQUEST_SERVICE, Channel.OFFICE_DELEGATE}
    return (common | help_too) - set(left_out)


@pytest.mark.parametrize(
    ("key", "body", "role", "referral"),
    [
        ("model", Body.ADMINISTRATIVE_UNIT, Role.SERVICES_MANAGER, None),
        ("ektefaa", Body.EXECUTIVE_MANAGEMENT, Role.EXECUTIVE_DIRECTOR, None),
        ("raha_coop", Body.RESEARCH_COMMITTEE, Role.RESEARCH_COMMITTEE, Body.RESEARCH_OFFICER),
        ("services", Body.SERVICES_MANAGER, Role.SERVICES_MANAGER, Body.SERVICES_MANAGER),
        ("ajyal", Body.RESEARCH_COMMITTEE, Role.RESEARCH_COMMITTEE, Body.RESEARCH_OFFICER),
    ],
)
def test_each_policy_names_who_decides_and_who_answers_referrals(
    key: str, body: Body, role: Role, referral: Body | None
) -> None:
    policy = load_bundled(key)
    assert (policy.reviewing_body, policy.referral_to) == (body, referral)
    assert policy.reviewing_roles == {role}
    assert bool(policy.referral_roles) == (referral is not None)


def test_the_model_promises_a_latest_day_and_the_others_an_earliest() -> None:
    latest = ReplyEnd(count=15, unit=ReplyUnit.WORKING_DAYS, start=ReplyStart.COMPLETED)
    assert (load_bundled("model").reply.earliest, load_bundled("model").reply.latest) == (None, latest)
    for key in BUNDLED_KEYS[1:]:
        assert (load_bundled(key).reply.earliest, load_bundled(key).reply.latest) == (TWO_WEEKS, None)


@pytest.mark.parametrize(
    ("key", "channels"),
    [
        (
            "model",
            {*_channels(Channel.HELP_REQUEST_SERVICE, Channel.OFFICE_DELEGATE)}
            | {Channel.FAX, Channel.EMAIL, Channel.OTHER},
        ),
        ("ektefaa", _channels(Channel.OFFICE_DELEGATE)),
        ("raha_coop", _channels()),
        (
            "services",
            _channels(Channel.LETTERS, Channel.VOLUNTEERING, Channel.HELP_REQUEST_SERVICE)
            | {Channel.FIELD_VISIT, Channel.REFERRED_BY_BODY},
        ),
        ("ajyal", _channels()),
    ],
)
def test_each_policy_opens_its_own_channels(key: str, channels: set[Channel]) -> None:
    assert set(load_bundled(key).channel_ids) == channels


@pytest.mark.parametrize(
    ("key", "meeting", "day"),
    [
        ("ektefaa", "24-1", date(2024, 4, 24)),
        ("services", "24-45-8", date(2024, 6, 25)),
        ("ajyal", "", date(2024, 5, 8)),
    ],
)
def test_an_approval_is_recorded_where_the_policy_records_one(key: str, meeting: str, day: date) -> None:
    approval = load_bundled(key).approval
    assert approval is not None
    assert approval.day == day
    assert meeting in approval.meeting


def test_the_model_was_approved_by_nobody() -> None:
    assert load_bundled("model").approval is None


@pytest.mark.parametrize(
    ("key", "tools"), [("model", 5), ("ektefaa", 0), ("raha_coop", 6), ("services", 0), ("ajyal", 4)]
)
def test_each_policy_lists_its_tools(key: str, tools: int) -> None:
    assert len(load_bundled(key).tools.items) == tools


@POLICIES
def test_every_policy_is_complete(policy: Policy) -> None:
    assert {row.id for row in policy.control.items} == set(Situation)
    assert {rule.id for rule in policy.verification.items} == set(VerificationMeans)
    assert {rule.id for rule in policy.categories.items} == set(Category)
    assert (len(policy.rights.items), len(policy.duties.items), len(policy.basic_services.items)) == (11, 13, 8)
    assert len(policy.grievances.items) == 9
    assert {"reception", "declaration", "told_what_follows"} <= {step.id for step in policy.handling.items}
    assert policy.staff.items


@POLICIES
def test_a_policy_reads_back_as_it_was_written(policy: Policy) -> None:
    assert Policy.from_toml(policy.to_toml(), "own.toml") == policy


@POLICIES
def test_the_control_table_is_advice_but_in_the_one_policy_that_has_it(policy: Policy) -> None:
    row = policy.row(Situation.LATE_DOCUMENTS_ON_UPDATE)
    clause = policy.clause(policy.control, row.item)
    assert clause.citable is (policy.key == "services")


@POLICIES
def test_a_board_approval_makes_the_control_table_the_associations_own(policy: Policy) -> None:
    adopted = policy.adopt_control_table(BOARD)
    assert adopted.control.standing is ClauseStanding.ADOPTED
    assert adopted.control.items == policy.control.items
    assert adopted.clause(adopted.control, "الحالة 6").citable
    assert Policy.from_toml(adopted.to_toml(), "own.toml") == adopted


@pytest.mark.parametrize(
    ("approval", "field"),
    [
        (Approval(body=Body.EXECUTIVE_DIRECTOR, meeting="7", day=date(2026, 10, 4)), "approval.body"),
        (Approval(meeting=" ", day=date(2026, 10, 4)), "approval.meeting"),
        (Approval(meeting="7"), "approval.day"),
    ],
)
def test_nothing_less_than_a_dated_meeting_of_the_board_adopts_advice(approval: Approval, field: str) -> None:
    with pytest.raises(Refused) as refusal:
        load_bundled("model").adopt_control_table(approval)
    assert [fault.field for fault in refusal.value.faults] == [field]


@POLICIES
def test_freezes_last_one_month_and_three_and_then_exclude(policy: Policy) -> None:
    freezes = {row.id: row for row in policy.control.items if row.outcome is Outcome.FREEZE}
    assert {situation: row.freeze_months for situation, row in freezes.items()} == {
        Situation.LATE_DOCUMENTS_ON_UPDATE: 1,
        Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED: 3,
    }
    assert all(row.then and row.then.outcome is Outcome.EXCLUDE for row in freezes.values())


@POLICIES
def test_every_exclusion_and_closure_needs_a_second_person_and_a_paper(policy: Policy) -> None:
    for row in policy.control.items:
        if row.outcome in {Outcome.EXCLUDE, Outcome.CLOSE}:
            assert row.second_person
            assert row.papers
            assert row.evidence


@pytest.mark.parametrize("situation", [Situation.DEATH_WITHOUT_DEPENDANTS, Situation.LATE_DOCUMENTS_ON_UPDATE])
def test_a_policy_that_ends_a_file_by_one_person_alone_is_refused(situation: Situation) -> None:
    policy = load_bundled("services")
    rows = tuple(
        msgspec.structs.replace(row, second_person=row.second_person and row.id is not situation)
        for row in policy.control.items
    )
    alone = msgspec.structs.replace(policy, control=msgspec.structs.replace(policy.control, items=rows))
    with pytest.raises(Refused) as refusal:
        Policy.from_toml(alone.to_toml(), "own.toml")
    assert [fault.field for fault in refusal.value.faults] == [f"control.items.{situation}.second_person"]


def test_one_policy_alone_keeps_the_study_of_a_file_and_says_by_which_right() -> None:
    assert {policy.key for policy in bundled() if policy.study} == {"services"}
    services = load_bundled("services")
    assert services.study is not None
    assert services.study.readers == {
        Role.RESEARCH_OFFICER,
        Role.SERVICES_MANAGER,
        Role.RESEARCH_COMMITTEE,
        Role.EXECUTIVE_DIRECTOR,
        Role.AUDITOR,
    }
    assert services.study_clause == services.clause(services.rights, "البند 6")
    assert load_bundled("model").study_clause is None


def test_two_witnesses_are_required_of_a_deserted_woman_alone() -> None:
    rule = load_bundled("services").means(VerificationMeans.TWO_WITNESSES)
    assert rule.requirement is Requirement.OPTIONAL
    assert rule.by_category == {Category.DESERTED: Requirement.REQUIRED}


def test_a_document_that_no_policy_names_is_marked_as_the_associations_own() -> None:
    widow = load_bundled("services").category(Category.WIDOW)
    assert widow is not None
    assert {need.kind: need.means for need in widow.documents}[DocumentKind.DEATH_CERTIFICATE] is None


def test_a_grievance_is_filed_within_thirty_days_and_decided_within_fifteen_working_days() -> None:
    grievances = load_bundled("services").grievances
    assert (grievances.file_within_days, grievances.decide_within_working_days) == (30, 15)
    assert [item.required for item in grievances.items] == [True] * 7 + [False] * 2


@pytest.mark.parametrize(
    ("old", "new", "code", "key"),
    [
        ('title = "', 'titel = "', FaultCode.POLICY_KEY_UNKNOWN, "titel"),
        ('reviewing_body = "services_manager"', "", FaultCode.POLICY_KEY_MISSING, "reviewing_body"),
        ('id = "two_witnesses"', 'id = "field_visit"', FaultCode.POLICY_NAME_TWICE, "verification.items"),
        ("freeze_months = 3", "freeze_months = 0", FaultCode.POLICY_VALUE_WRONG, "control.items.address_or_contact"),
        ('right = "secrecy_of_study"', 'right = "silence"', FaultCode.POLICY_NAME_UNKNOWN, "study.right"),
        ('readers = ["auditor"', 'readers = ["neighbour"', FaultCode.POLICY_VALUE_WRONG, "study.readers[0]"),
        ('board = ["executive_director"]', "", FaultCode.POLICY_NAME_UNKNOWN, "reviewing_body"),
        ('board = ["executive_director"]', "board = []", FaultCode.POLICY_VALUE_WRONG, "bodies[...]"),
        (
            "[reply.earliest]\ncount = 2",
            "[reply.earliest]\ncount = 0",
            FaultCode.POLICY_VALUE_WRONG,
            "reply.earliest.count",
        ),
    ],
)
def test_a_policy_with_an_error_is_refused_with_its_key(old: str, new: str, code: FaultCode, key: str) -> None:
    text = load_bundled("services").to_toml()
    if key == "reviewing_body" and code is FaultCode.POLICY_NAME_UNKNOWN:
        text = text.replace('reviewing_body = "services_manager"', 'reviewing_body = "board"')
    assert old in text
    with pytest.raises(Refused) as refusal:
        Policy.from_toml(text.replace(old, new, 1), "own.toml")
    assert refusal.value.faults[0].code is code
    assert refusal.value.faults[0].field.startswith(key)


def test_a_latest_end_before_the_earliest_is_refused() -> None:
    text = (
        load_bundled("services").to_toml() + '\n[reply.latest]\ncount = 5\nunit = "working_days"\nstart = "completed"\n'
    )
    with pytest.raises(Refused) as refusal:
        Policy.from_toml(text, "own.toml")
    assert refusal.value.faults[0].field == "reply.latest"


def test_a_policy_without_any_end_of_the_reply_is_refused() -> None:
    text = load_bundled("model").to_toml()
    end = '[reply.latest]\ncount = 15\nunit = "working_days"\nstart = "completed"\n'
    assert end in text
    with pytest.raises(Refused) as refusal:
        Policy.from_toml(text.replace(end, ""), "own.toml")
    assert refusal.value.faults[0].field == "reply"


@POLICIES
def test_the_model_alone_has_compensation_liaison_and_satisfaction_of_its_own(policy: Policy) -> None:
    own = policy.key == "model"
    for chapter in (policy.compensation, policy.information, policy.satisfaction, policy.staff):
        assert policy.clause(chapter).citable is own
    assert [len(chapter.items) for chapter in (policy.compensation, policy.information, policy.satisfaction)] == [
        3,
        3,
        6,
    ]
    assert (policy.complaints is not None) is own


@POLICIES
def test_only_the_policies_that_speak_of_privacy_have_it_of_their_own(policy: Policy) -> None:
    assert policy.clause(policy.privacy).citable is (policy.key in {"model", "raha_coop"})


@POLICIES
def test_every_policy_is_reviewed_constantly_and_rating_is_a_right_but_in_the_model(policy: Policy) -> None:
    said = {item.id for item in policy.principles.items}
    assert "constant_review" in said
    assert ("rating_is_a_right" in said) is (policy.key != "model")


@POLICIES
def test_a_policy_names_no_person(policy: Policy) -> None:
    assert policy.approval is None or policy.approval.chair == ""


def test_that_a_signature_on_the_screen_suffices_is_kept_where_an_association_decides_it() -> None:
    policy = msgspec.structs.replace(load_bundled("services"), signing=SigningRule(screen_signature_suffices=True))
    assert Policy.from_toml(policy.to_toml(), "own.toml").signing.screen_signature_suffices

"""Which role may do which act: one rule an act, read by every use case and every screen."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from desktop_app.policy.terms import Role


class Act(StrEnum):
    """Everything that a member of staff can do with the program."""

    SET_UP_OFFICE = "set_up_office"
    EDIT_OFFICE = "edit_office"
    EDIT_HOLIDAYS = "edit_holidays"
    ADOPT_POLICY = "adopt_policy"
    MANAGE_STAFF = "manage_staff"
    CHANGE_KEYS = "change_keys"
    CHANGE_OWN_PASS_PHRASE = "change_own_pass_phrase"  # noqa: S105 - the name of an act
    BACK_UP = "back_up"
    KEEP_COPIES = "keep_copies"
    DRILL_COPY = "drill_copy"
    RESTORE = "restore"
    READ_JOURNAL = "read_journal"
    VERIFY_JOURNAL = "verify_journal"
    EXAMINE_PROGRAM = "examine_program"
    REBUILD_SEARCH = "rebuild_search"
    SEE_TODAY = "see_today"
    LOG_RECEPTION = "log_reception"
    SAVE_DRAFT = "save_draft"
    DISCARD_DRAFT = "discard_draft"
    SUBMIT_REQUEST = "submit_request"
    ENTER_EXISTING_FILE = "enter_existing_file"
    RECEIVE_DOCUMENT = "receive_document"
    MATCH_DOCUMENT = "match_document"
    MAKE_DECLARATION = "make_declaration"
    RECORD_CONSENT = "record_consent"
    UPDATE_PERSON = "update_person"
    PAUSE_REPLY = "pause_reply"
    REFER_QUESTION = "refer_question"
    ANSWER_REFERRAL = "answer_referral"
    WITHDRAW_REQUEST = "withdraw_request"
    FIND_FILES = "find_files"
    OPEN_FILE = "open_file"
    OPEN_SENSITIVE_PAGE = "open_sensitive_page"
    EXPORT_LIST = "export_list"
    ASSIGN_RESEARCHER = "assign_researcher"
    PLAN_VISIT = "plan_visit"
    RECORD_VISIT = "record_visit"
    VERIFY_MEANS = "verify_means"
    RECORD_WITNESSES = "record_witnesses"
    PROPOSE_DECISION = "propose_decision"
    DECIDE_REQUEST = "decide_request"
    APPROVE_DECISION = "approve_decision"
    REJECT_PROPOSAL = "reject_proposal"
    PUT_IN_FORCE = "put_in_force"
    TELL_PERSON = "tell_person"
    RECORD_RESPONSE = "record_response"
    LIFT_FREEZE = "lift_freeze"
    RECORD_HAND_OVER = "record_hand_over"
    SUPERSEDE_DECISION = "supersede_decision"
    REOPEN_FILE = "reopen_file"
    PRINT_PAPER = "print_paper"
    ATTACH_SCAN = "attach_scan"
    VOID_PAPER = "void_paper"
    RECORD_OUTSIDE_APPROVAL = "record_outside_approval"
    READ_POLICY = "read_policy"
    TAKE_SCANS_IN = "take_scans_in"
    SORT_SCANS = "sort_scans"
    CHECK_PAPER = "check_paper"
    MANAGE_SEAL = "manage_seal"
    EDIT_WORDING = "edit_wording"
    SORT_DUPLICATES = "sort_duplicates"
    MERGE_RECORDS = "merge_records"
    UNDO_MERGE = "undo_merge"


class Scope(StrEnum):
    """How far a permission reaches."""

    ANY = "any"
    """Every file of the branch."""
    ASSIGNED = "assigned"
    """A researcher, on the files assigned to them alone; the rule's other roles, on every file."""
    BODY = "body"
    """The rule's roles, where the policy in force gives them the body that decides."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may do one act, on what, and whether it must be somebody else than the person who began it."""

    roles: frozenset[Role]
    scope: Scope = Scope.ANY
    second_person: bool = False


_EVERYONE = frozenset(Role)
_READERS = _EVERYONE - {Role.ADMINISTRATOR, Role.INVESTIGATION_COMMITTEE}
_CASE_WORKERS = _READERS - {Role.AUDITOR, Role.LIAISON}
_DECIDERS = frozenset({Role.SERVICES_MANAGER, Role.RESEARCH_COMMITTEE, Role.EXECUTIVE_DIRECTOR})
_MANAGERS = frozenset({Role.RESEARCH_OFFICER, Role.SERVICES_MANAGER})
_SUPERIORS = frozenset({Role.SERVICES_MANAGER, Role.EXECUTIVE_DIRECTOR})
_FRONT = frozenset({Role.RECEPTION, Role.RESEARCHER})
_FIELD = frozenset({Role.RESEARCHER, Role.RESEARCH_OFFICER})


def _only(*roles: Role) -> Rule:
    return Rule(frozenset(roles))


def _assigned(roles: Collection[Role]) -> Rule:
    return Rule(frozenset(roles), Scope.ASSIGNED)


RULES: Mapping[Act, Rule] = MappingProxyType(
    {
        Act.SET_UP_OFFICE: _only(Role.ADMINISTRATOR),
        Act.EDIT_OFFICE: _only(Role.ADMINISTRATOR),
        Act.EDIT_HOLIDAYS: _only(Role.ADMINISTRATOR),
        Act.ADOPT_POLICY: _only(Role.ADMINISTRATOR),
        Act.MANAGE_STAFF: _only(Role.ADMINISTRATOR),
        Act.CHANGE_KEYS: Rule(frozenset({Role.ADMINISTRATOR}), second_person=True),
        Act.CHANGE_OWN_PASS_PHRASE: Rule(_EVERYONE),
        Act.BACK_UP: _only(Role.ADMINISTRATOR),
        Act.KEEP_COPIES: Rule(_EVERYONE),
        Act.DRILL_COPY: Rule(_EVERYONE),
        Act.RESTORE: Rule(frozenset({Role.ADMINISTRATOR}), second_person=True),
        Act.READ_JOURNAL: _only(Role.AUDITOR, Role.EXECUTIVE_DIRECTOR),
        Act.VERIFY_JOURNAL: _only(Role.AUDITOR, Role.EXECUTIVE_DIRECTOR, Role.ADMINISTRATOR),
        Act.EXAMINE_PROGRAM: _only(Role.ADMINISTRATOR),
        Act.REBUILD_SEARCH: _only(Role.ADMINISTRATOR),
        Act.SEE_TODAY: Rule(_EVERYONE - {Role.ADMINISTRATOR}),
        Act.LOG_RECEPTION: _only(Role.RECEPTION, Role.LIAISON),
        Act.SAVE_DRAFT: _assigned(_CASE_WORKERS | {Role.ADMINISTRATOR}),
        Act.DISCARD_DRAFT: _assigned(_CASE_WORKERS | {Role.ADMINISTRATOR}),
        Act.SUBMIT_REQUEST: _only(Role.RECEPTION),
        Act.ENTER_EXISTING_FILE: Rule(_MANAGERS | {Role.RECEPTION}),
        Act.RECEIVE_DOCUMENT: _assigned(_FRONT),
        Act.MATCH_DOCUMENT: _assigned(_FRONT),
        Act.MAKE_DECLARATION: _assigned(_FRONT),
        Act.RECORD_CONSENT: _assigned(_FRONT),
        Act.UPDATE_PERSON: _assigned(_FRONT),
        Act.PAUSE_REPLY: _assigned(_FRONT | _MANAGERS),
        Act.REFER_QUESTION: _only(Role.RECEPTION, Role.LIAISON),
        Act.ANSWER_REFERRAL: Rule(_MANAGERS),
        Act.WITHDRAW_REQUEST: _only(Role.RECEPTION, Role.SERVICES_MANAGER),
        Act.FIND_FILES: _assigned(_READERS),
        Act.OPEN_FILE: _assigned(_READERS),
        Act.OPEN_SENSITIVE_PAGE: _assigned(_READERS - {Role.LIAISON}),
        Act.EXPORT_LIST: Rule(_MANAGERS | {Role.EXECUTIVE_DIRECTOR, Role.AUDITOR}),
        Act.ASSIGN_RESEARCHER: Rule(_MANAGERS),
        Act.PLAN_VISIT: _assigned(_FIELD),
        Act.RECORD_VISIT: _assigned(_FIELD),
        Act.VERIFY_MEANS: _assigned(_FIELD),
        Act.RECORD_WITNESSES: _assigned(_FRONT | {Role.RESEARCH_OFFICER}),
        Act.PROPOSE_DECISION: _assigned(_FIELD | _DECIDERS),
        Act.DECIDE_REQUEST: Rule(_DECIDERS, Scope.BODY),
        Act.APPROVE_DECISION: Rule(_DECIDERS, second_person=True),
        Act.REJECT_PROPOSAL: Rule(_DECIDERS),
        Act.PUT_IN_FORCE: Rule(_DECIDERS),
        Act.TELL_PERSON: _assigned(_FRONT | _MANAGERS),
        Act.RECORD_RESPONSE: _assigned(_FRONT | _MANAGERS),
        Act.LIFT_FREEZE: Rule(_SUPERIORS),
        Act.RECORD_HAND_OVER: _only(Role.RECEPTION, Role.SERVICES_MANAGER),
        Act.SUPERSEDE_DECISION: Rule(_DECIDERS),
        Act.REOPEN_FILE: Rule(_SUPERIORS),
        Act.PRINT_PAPER: _assigned(_CASE_WORKERS),
        Act.ATTACH_SCAN: _assigned(_CASE_WORKERS),
        Act.VOID_PAPER: Rule(_SUPERIORS | {Role.RECEPTION}),
        Act.RECORD_OUTSIDE_APPROVAL: Rule(_MANAGERS | {Role.RECEPTION}),
        Act.READ_POLICY: Rule(_EVERYONE),
        Act.TAKE_SCANS_IN: Rule(_CASE_WORKERS),
        Act.SORT_SCANS: Rule(_MANAGERS | {Role.RECEPTION}),
        Act.CHECK_PAPER: Rule(_EVERYONE),
        Act.MANAGE_SEAL: _only(Role.ADMINISTRATOR),
        Act.EDIT_WORDING: _only(Role.ADMINISTRATOR, Role.EXECUTIVE_DIRECTOR),
        Act.SORT_DUPLICATES: Rule(_MANAGERS),
        Act.MERGE_RECORDS: Rule(_MANAGERS),
        Act.UNDO_MERGE: Rule(_MANAGERS),
    }
)


def may(act: Act, roles: Collection[Role]) -> bool:
    """Say whether somebody with these roles may do the act at all."""
    return not RULES[act].roles.isdisjoint(roles)


def may_on(
    act: Act, roles: Collection[Role], *, assigned: bool = False, body: Collection[Role] = frozenset(Role)
) -> bool:
    """Say whether the permission reaches one file: assigned to this person or not, decided by these roles or others."""
    held = RULES[act].roles.intersection(roles)
    match RULES[act].scope:
        case Scope.ASSIGNED:
            return bool(held - {Role.RESEARCHER}) or (bool(held) and assigned)
        case Scope.BODY:
            return not held.isdisjoint(body)
        case Scope.ANY:
            return bool(held)


def may_read_study(roles: Collection[Role], readers: Collection[Role], *, assigned: bool) -> bool:
    """Say whether somebody reads the study of a file that a policy keeps: its own researcher, and the readers named."""
    return not set(readers).isdisjoint(roles) or (assigned and Role.RESEARCHER in roles)


def reach(act: Act, role: Role) -> Scope | None:
    """Say how far an act reaches for one role: one cell of the table, none where the role may not do it."""
    if not may(act, [role]):
        return None
    if RULES[act].scope is Scope.ASSIGNED:
        return Scope.ASSIGNED if sees_assigned_alone(act, [role]) else Scope.ANY
    return RULES[act].scope


def sees_assigned_alone(act: Act, roles: Collection[Role]) -> bool:
    """Say whether somebody with these roles does the act on the files assigned to them and no others."""
    return may_on(act, roles, assigned=True) and not may_on(act, roles, assigned=False)

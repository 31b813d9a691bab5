"""What can be wrong with what a person asked for, as values that a screen turns into a sentence.

The sentences stand in ``resources/faults.toml``, one a code and a language; ``{name}`` takes a parameter.
"""

import dataclasses
from collections.abc import Mapping
from enum import StrEnum


class FaultCode(StrEnum):
    """Every fault that the program can name."""

    REQUIRED = "required"
    NOT_PERMITTED = "not_permitted"
    NOT_FOUND = "not_found"
    CHANGED_MEANWHILE = "changed_meanwhile"
    NOT_ALLOWED_IN_STATE = "not_allowed_in_state"
    SECOND_PERSON_NEEDED = "second_person_needed"
    SECOND_PERSON_IS_FIRST = "second_person_is_first"
    TOO_LONG = "too_long"
    RESEARCHER_MISSING = "researcher_missing"
    VISIT_ALREADY_PLANNED = "visit_already_planned"
    VISIT_IN_THE_PAST = "visit_in_the_past"
    VISIT_BEFORE_REQUEST = "visit_before_request"
    ANSWER_MISSING = "answer_missing"
    DIFFERENCE_NOT_SETTLED = "difference_not_settled"
    WITNESS_TWICE = "witness_twice"
    WITNESSES_MISSING = "witnesses_missing"
    MEANS_WITHOUT_TRACE = "means_without_trace"
    MEANS_REQUIRED_BY_POLICY = "means_required_by_policy"
    NOT_A_RESEARCHER = "not_a_researcher"
    ALREADY_THEIRS = "already_theirs"
    PASSPHRASES_DIFFER = "passphrases_differ"
    CONSENT_UNCHANGED = "consent_unchanged"
    CONSENT_BEFORE_THE_LAST = "consent_before_the_last"
    USER_NAME_TAKEN = "user_name_taken"
    WRONG_PASSPHRASE = "wrong_passphrase"  # noqa: S105 - the name of a fault
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"  # noqa: S105 - the name of a fault
    PASSPHRASE_TOO_LONG = "passphrase_too_long"  # noqa: S105 - the name of a fault
    PASSPHRASE_TOO_UNIFORM = "passphrase_too_uniform"  # noqa: S105 - the name of a fault
    PASSPHRASE_SEQUENCE = "passphrase_sequence"  # noqa: S105 - the name of a fault
    PASSPHRASE_REPEATED = "passphrase_repeated"  # noqa: S105 - the name of a fault
    PASSPHRASE_GUESSABLE = "passphrase_guessable"  # noqa: S105 - the name of a fault
    USER_NAME_WRONG = "user_name_wrong"
    BRANCH_PREFIX_WRONG = "branch_prefix_wrong"
    LOGO_NOT_A_PICTURE = "logo_not_a_picture"
    RECOVERY_CODE_NOT_AS_PRINTED = "recovery_code_not_as_printed"
    TOO_MANY_TRIES = "too_many_tries"
    RECOVERY_CODE_MISTYPED = "recovery_code_mistyped"
    RECOVERY_HALF_TWICE = "recovery_half_twice"
    RECOVERY_CODE_WRONG = "recovery_code_wrong"
    NO_ROLE_TODAY = "no_role_today"
    STORE_DAMAGED = "store_damaged"
    STORE_NEWER = "store_newer"
    STORE_TEXT_TOO_LONG = "store_text_too_long"
    STORE_ON_NETWORK = "store_on_network"
    STORE_MISSING = "store_missing"
    STORE_IN_USE = "store_in_use"
    STORE_BUSY = "store_busy"
    NOT_A_HEAD = "not_a_head"
    HEAD_OF_ANOTHER = "head_of_another"
    NOT_A_BACKUP = "not_a_backup"
    BACKUP_DAMAGED = "backup_damaged"
    ATTACHMENT_KIND = "attachment_kind"
    ATTACHMENT_TOO_LARGE = "attachment_too_large"
    ATTACHMENT_EMPTY = "attachment_empty"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    LAST_SLOT = "last_slot"
    SEAL_DOES_NOT_OPEN = "seal_does_not_open"
    SEAL_REVOKED_BEFORE = "seal_revoked_before"
    CARD_UNREADABLE = "card_unreadable"
    CARD_IS_OWN = "card_is_own"
    FINGERPRINT_DIFFERS = "fingerprint_differs"
    DISK_FULL = "disk_full"
    DISK_NEARLY_FULL = "disk_nearly_full"
    NO_ROOM_FOR_COPY = "no_room_for_copy"
    ID_NOT_TEN_DIGITS = "id_not_ten_digits"
    ID_WRONG_START = "id_wrong_start"
    ID_CHECK_DIGIT = "id_check_digit"
    FAMILY_RECORD_NUMBER = "family_record_number"
    MOBILE_NOT_SAUDI = "mobile_not_saudi"
    PHONE_NOT_VALID = "phone_not_valid"
    IBAN_NOT_VALID = "iban_not_valid"
    IBAN_NOT_SAUDI = "iban_not_saudi"
    EMAIL_NOT_VALID = "email_not_valid"
    NAME_TOO_SHORT = "name_too_short"
    NAME_NOT_LETTERS = "name_not_letters"
    DATE_NOT_READ = "date_not_read"
    DATE_NOT_IN_CALENDAR = "date_not_in_calendar"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    POLICY_NOT_TOML = "policy_not_toml"
    POLICY_KEY_UNKNOWN = "policy_key_unknown"
    POLICY_KEY_MISSING = "policy_key_missing"
    POLICY_VALUE_WRONG = "policy_value_wrong"
    POLICY_NAME_TWICE = "policy_name_twice"
    POLICY_PLACE_LEFT_OUT = "policy_place_left_out"
    POLICY_NAME_UNKNOWN = "policy_name_unknown"
    REPLY_TARGET_TOO_EARLY = "reply_target_too_early"
    REPLY_TARGET_NOT_NEEDED = "reply_target_not_needed"
    HOLIDAY_ENDS_BEFORE_IT_BEGINS = "holiday_ends_before_it_begins"
    HOLIDAY_TOO_LONG = "holiday_too_long"
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    VERSION_IN_THE_PAST = "version_in_the_past"
    NOTHING_CHANGED = "nothing_changed"
    PLACEHOLDER_GONE = "placeholder_gone"
    PLACEHOLDER_UNKNOWN = "placeholder_unknown"
    TEXT_EMPTY = "text_empty"
    HIDDEN_CHARACTERS = "hidden_characters"
    WORDING_UNCHANGED = "wording_unchanged"
    EDITION_IN_THE_PAST = "edition_in_the_past"
    LOGO_TOO_LARGE = "logo_too_large"
    LOGO_DAMAGED = "logo_damaged"
    NO_ROOM_FOR_TEXT = "no_room_for_text"
    STOPPED = "stopped"
    PAUSE_ENDS_BEFORE_IT_BEGINS = "pause_ends_before_it_begins"
    EVIDENCE_MISSING = "evidence_missing"
    PERSON_NOT_OF_THIS_SITUATION = "person_not_of_this_situation"
    ORPHANS_EXCEPTED = "orphans_excepted"
    NEW_HOLDER_NEEDED = "new_holder_needed"
    GUARDIAN_NEEDED = "guardian_needed"
    DOCUMENT_MISSING = "document_missing"
    DOCUMENT_NOT_MATCHED = "document_not_matched"
    DOCUMENT_EXPIRED = "document_expired"
    DECLARATION_MISSING = "declaration_missing"
    DECLARATION_OUT_OF_DATE = "declaration_out_of_date"
    OUTSIDE_SERVICE_AREA = "outside_service_area"
    VERIFICATION_MISSING = "verification_missing"
    AMOUNT_NOT_READ = "amount_not_read"
    COUNT_NOT_READ = "count_not_read"
    DATE_IN_FUTURE = "date_in_future"
    PAPER_IS_VOID = "paper_is_void"
    SIGNED_BEFORE_IT_WAS_ISSUED = "signed_before_it_was_issued"
    EXPIRES_BEFORE_ISSUE = "expires_before_issue"
    INCOME_NOT_STATED = "income_not_stated"
    CONSENT_NEEDED = "consent_needed"
    IDENTITY_TWICE = "identity_twice"
    PERSON_ALREADY_KNOWN = "person_already_known"
    REQUEST_ALREADY_OPEN = "request_already_open"
    NOT_WITH_THIS_POLICY = "not_with_this_policy"
    FILE_NOT_CHOSEN = "file_not_chosen"
    REPLY_NOT_RUNNING = "reply_not_running"
    ALREADY_ANSWERED = "already_answered"
    BEFORE_THE_DECISION = "before_the_decision"
    OUTSIDE_APPROVAL_NOT_HERE = "outside_approval_not_here"
    DECISION_ALREADY_OPEN = "decision_already_open"
    ALREADY_TOLD = "already_told"
    ALREADY_HANDED_OVER = "already_handed_over"
    FREEZE_NOT_DUE = "freeze_not_due"
    FREEZE_ANSWERED = "freeze_answered"
    DRAWING_TOO_SHORT = "drawing_too_short"
    BOX_ALREADY_SIGNED = "box_already_signed"
    FINGERPRINT_TOO_SHORT = "fingerprint_too_short"
    SCAN_UNREADABLE = "scan_unreadable"
    SCAN_TOO_LARGE = "scan_too_large"
    SCAN_TOO_MANY_PAGES = "scan_too_many_pages"
    NO_SUCH_PAGE = "no_such_page"
    WRITTEN_BADLY = "written_badly"
    NO_VISIT_THAT_DAY = "no_visit_that_day"


@dataclasses.dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: its code, the field it concerns (a dotted path or empty), and words for the sentence."""

    code: FaultCode
    field: str = ""
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)


class Refused(Exception):
    """A use case refuses; it carries every fault found, never the first alone."""

    def __init__(self, *faults: Fault) -> None:
        """Keep the faults; at least one is expected."""
        super().__init__(", ".join(f"{fault.code}:{fault.field}" for fault in faults))
        self.faults = faults


def refuse_if(faults: list[Fault]) -> None:
    """Raise :class:`Refused` with all the faults, if there are any."""
    if faults:
        raise Refused(*faults)

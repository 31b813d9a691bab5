"""The words of paper on its way: the stock it is printed on, the pen on a screen, the tray of scanned pages."""

from enum import StrEnum


class PaperStock(StrEnum):
    """What lies in the printer's tray."""

    PLAIN = "plain"
    PREPRINTED = "preprinted"


class SigningDevice(StrEnum):
    """What a signature on screen was drawn with."""

    PEN = "pen"
    TOUCH = "touch"
    MOUSE = "mouse"


class TrayReason(StrEnum):
    """Why a scanned page waits for a person."""

    NO_CODE = "no_code"
    FOREIGN_CODE = "foreign_code"
    CODE_NOT_GENUINE = "code_not_genuine"
    PAPER_UNKNOWN = "paper_unknown"
    PAPER_VOID = "paper_void"
    NOT_TO_BE_SIGNED = "not_to_be_signed"
    OUT_OF_REACH = "out_of_reach"


class TrayState(StrEnum):
    """What became of a page in the tray."""

    WAITING = "waiting"
    PLACED = "placed"
    DISCARDED = "discarded"


class CheckMeans(StrEnum):
    """What the check of a paper rests on: the seal of a file, the printed code, or digits that a person typed."""

    SEAL = "seal"
    CODE = "code"
    DIGITS = "digits"


class CheckVerdict(StrEnum):
    """What the check of a paper found; the first alone is good."""

    GENUINE = "genuine"
    CHANGED = "changed"
    VOID = "void"
    REVOKED = "revoked"
    UNKNOWN_ASSOCIATION = "unknown_association"
    NOT_IN_RECORDS = "not_in_records"
    OTHER_BRANCH = "other_branch"
    LATER_PAGE = "later_page"
    NOT_OURS = "not_ours"

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
    ALREADY_SCANNED = "already_scanned"
    OUT_OF_REACH = "out_of_reach"


class TrayState(StrEnum):
    """What became of a page in the tray."""

    WAITING = "waiting"
    PLACED = "placed"
    DISCARDED = "discarded"

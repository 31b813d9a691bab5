"""How a record answers to what was typed in a search: by which of its words or numbers, and by how much of it."""

from enum import StrEnum


class Found(StrEnum):
    """By what a record was found."""

    NAME = "name"
    ADDRESS = "address"
    IDENTITY = "identity"
    MOBILE = "mobile"
    OTHER_PHONE = "other_phone"
    IBAN = "iban"
    NATIONAL_ADDRESS = "national_address"
    FILE_NUMBER = "file_number"
    REQUEST_NUMBER = "request_number"
    DECISION_NUMBER = "decision_number"
    PAPER_NUMBER = "paper_number"


class Part(StrEnum):
    """How much of it was typed; the closest first."""

    WHOLE = "whole"
    BEGINNING = "beginning"
    END = "end"

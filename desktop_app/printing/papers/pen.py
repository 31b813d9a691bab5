"""Which fields are written with a box a letter, or as a day, where a form leaves them for the pen."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.printing.blocks import DateBoxes, LetterBoxes

Room = str | LetterBoxes | DateBoxes
FieldRow = tuple[str, Room]
_IDENTITY, _MOBILE = LetterBoxes((10,)), LetterBoxes((3, 3, 4), printed="05")
_LETTERS: Mapping[str, LetterBoxes] = MappingProxyType(
    {
        "identity_number": _IDENTITY,
        "proxy_identity": _IDENTITY,
        "mobile": _MOBILE,
        "other_phone": LetterBoxes((3, 3, 4)),
        "call_at": LetterBoxes((3, 3, 4)),
        "iban": LetterBoxes((4, 4, 4, 4, 4, 4), printed="SA"),
        "national_address": LetterBoxes((4, 4)),
    }
)
"""Fields that are written with a box a letter, where they are left for the pen."""
LONG = frozenset({"iban"})
"""Fields that take a whole row."""
_DAYS = frozenset(
    {
        "acknowledged_on",
        "answered_on",
        "birth",
        "compensated_until",
        "declared_on",
        "event_on",
        "filed_on",
        "met_on",
        "offered_on",
        "paid_on",
        "raised_on",
        "settled_by",
        "settled_on",
        "starts_on",
        "studied_on",
        "submitted_on",
        "visited_on",
    }
)
"""Fields that hold a day."""


def room_for(name: str) -> Room:
    """Return the room that a field leaves for the pen; most need nothing but height."""
    return DateBoxes() if name in _DAYS else _LETTERS.get(name, "")

"""What an association says of itself, read from what was typed: at set-up, and whenever it changes afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass
from re import fullmatch

from desktop_app.casework.typed_form import Typed, read_count, required
from desktop_app.models.bounds import LINE_LENGTH, NAME_LENGTH
from desktop_app.policy.chapters import ReplyEnd
from desktop_app.policy.deadlines import TARGET_OFFERED, check_own_target
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.identity import check_email, check_phone
from desktop_app.policy.names import check_hidden
from desktop_app.policy.paper_terms import PaperStock
from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.text import clean, latin_digits, one_line

Place = tuple[str, str]
"""A city and one of its districts; an empty district is the whole city."""

IDLE_MINUTES = range(1, 61)
RETENTION_YEARS = range(1, 51)
TARGET_COUNTS = range(1, 367)
LICENCE_LENGTH = 40
_PREFIX = r"[A-Z][A-Z0-9]{1,5}"
_USER_NAME = r"[\w.\-]{2,60}"
HEAD_SPACE = range(10, 101)
FOOT_SPACE = range(5, 61)
MOST_SPACE = 150
"""Millimetres that the head and foot of pre-printed sheets may take, each and together: a page has 297."""


@dataclass(frozen=True)
class OwnTarget:
    """The latest reply that an association promises where its policy names none."""

    count: int
    unit: ReplyUnit


@dataclass(frozen=True)
class Particulars:
    """The association and the branch, as the letterhead names them."""

    association: str
    licence_number: str
    branch_name: str
    phone: str
    email: str
    address: str
    web_site: str
    letterhead: str


@dataclass(frozen=True)
class Stationery:
    """The sheets that papers are printed on: the line at their foot, the stock, its head and foot in millimetres."""

    footer: str
    paper_stock: PaperStock
    head_space: int
    foot_space: int


def read_particulars(typed: Typed) -> tuple[Particulars, list[Fault]]:
    """Read the association and the branch, with everything that is wrong with them."""
    words = {name: clean(typed.get(name, "")) for name in Particulars.__dataclass_fields__}
    faults = required(words, "association", "licence_number", "branch_name")
    limits = {"licence_number": LICENCE_LENGTH, "address": LINE_LENGTH, "letterhead": LINE_LENGTH}
    faults += [
        Fault(FaultCode.TOO_LONG, name, {"limit": str(limits.get(name, NAME_LENGTH))})
        for name, text in words.items()
        if len(text) > limits.get(name, NAME_LENGTH)
    ]
    faults += [fault for name, text in words.items() for fault in check_hidden(text, name)]
    words["licence_number"] = latin_digits(words["licence_number"])
    for name, check in (("phone", check_phone), ("email", check_email)):
        if words[name]:
            checked = check(words[name], name)
            words[name] = checked.value
            faults += checked.faults
    return Particulars(**words), faults


def read_stationery(typed: Typed) -> tuple[Stationery, list[Fault]]:
    """Read the line at the foot, the stock, and the room that its printed head and foot take."""
    footer = one_line(typed.get("footer", ""))
    too_long = len(footer) > LINE_LENGTH
    faults = [Fault(FaultCode.TOO_LONG, "footer", {"limit": str(LINE_LENGTH)})] if too_long else []
    stock = PaperStock(typed.get("paper_stock") or PaperStock.PLAIN)
    head, wrong_head = read_count(typed, "head_space", HEAD_SPACE)
    foot, wrong_foot = read_count(typed, "foot_space", FOOT_SPACE)
    faults += wrong_head + wrong_foot
    taken = (head or 0) + (foot or 0)
    if taken > MOST_SPACE:
        faults.append(Fault(FaultCode.NO_ROOM_FOR_TEXT, "foot_space", {"sum": str(taken), "most": str(MOST_SPACE)}))
    return Stationery(footer, stock, head or HEAD_SPACE.start, foot or FOOT_SPACE.start), faults


def read_prefix(text: str) -> tuple[str, list[Fault]]:
    """Read the letters that stand before every number of the branch."""
    prefix = clean(latin_digits(text)).upper()
    if not prefix:
        return "", [Fault(FaultCode.REQUIRED, "branch_prefix")]
    return prefix, [] if fullmatch(_PREFIX, prefix) else [Fault(FaultCode.BRANCH_PREFIX_WRONG, "branch_prefix")]


def read_user_name(text: str) -> tuple[str, list[Fault]]:
    """Read the name by which a person signs in."""
    name = clean(text)
    if not name:
        return "", [Fault(FaultCode.REQUIRED, "user_name")]
    if hidden := check_hidden(name, "user_name"):
        return name, [*hidden]
    return name, [] if fullmatch(_USER_NAME, name) else [Fault(FaultCode.USER_NAME_WRONG, "user_name")]


def read_area(places: Iterable[Place]) -> tuple[tuple[Place, ...], list[Fault]]:
    """Read the service area: each place once, and one at least."""
    cleaned = dict.fromkeys((one_line(city), one_line(district)) for city, district in places)
    area = tuple(place for place in cleaned if place[0])
    too_long = any(len(word) > NAME_LENGTH for place in area for word in place)
    faults = [Fault(FaultCode.TOO_LONG, "area", {"limit": str(NAME_LENGTH)})] if too_long else []
    return area, faults or ([] if area else [Fault(FaultCode.REQUIRED, "area")])


def read_target(policy: Policy, typed: Typed) -> tuple[OwnTarget | None, list[Fault]]:
    """Read the association's own latest day, which is asked for where its policy names none."""
    if policy.reply.latest is not None:
        return None, []
    count, faults = read_count(typed, "own_target_count", TARGET_COUNTS)
    if faults or count is None:
        return None, faults
    target = OwnTarget(count, ReplyUnit(typed.get("own_target_unit") or TARGET_OFFERED.unit))
    end = ReplyEnd(count=count, unit=target.unit, start=TARGET_OFFERED.start)
    wrong = check_own_target(policy, end)
    return target, [Fault(fault.code, "own_target_count", fault.params) for fault in wrong]


def read_logo(logo: bytes | None) -> tuple[bytes | None, list[Fault]]:
    """Read a logo into the picture that papers carry."""
    if logo is None:
        return None, []
    # What reads pictures is loaded with the first logo, not with the program.
    from desktop_app.printing.logo import logo_for_paper

    try:
        return logo_for_paper(logo), []
    except Refused as refusal:
        return None, list(refusal.faults)

"""More invented people for lists of files, each a small family as typed at the desk."""

from stdnum import luhn

from tests.casework.intake.forms import widow_form

NAMES = (
    "أمل فهد سالم الدوسري",
    "بدر محسن علي الرشيدي",
    "فاطمة حسن علي الزهراني",
    "هيا ناصر سعد الدوسري",
    "منيرة راشد حمد البقمي",
    "عائشة عمر صالح باوزير",
    "لطيفة فهد عبدالله السبيعي",
    "مريم يوسف أحمد الغامدي",
    "سالم مبارك فهد الحارثي",
    "حصة إبراهيم سليمان المطيري",
)


def identity(number: int) -> str:
    """A national number with a sound check digit, invented from a small number."""
    bare = f"10{number:07d}"
    return bare + str(luhn.calc_check_digit(bare))


def family_form(number: int, **changes: str) -> dict[str, str]:
    """The form of one of these families; every other one lives alone."""
    names = {
        "person__full_name": NAMES[number % len(NAMES)],
        "person__identity_number": identity(3 * number + 1),
        "person__mobile": f"0502{number:06d}",
        "person__iban": "",
        "members__1__identity_number": identity(3 * number + 2),
        "members__2__identity_number": identity(3 * number + 3),
    }
    return widow_form(**{**names, **changes})

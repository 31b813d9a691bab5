"""The office in which the strings are planted: its people, a household's form, and scans that carry words."""

from datetime import UTC, date, datetime
from io import BytesIO

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from benchmarks.vault.planted.strings import PHRASE, PLANTED, SECOND_PHRASE
from desktop_app.casework.founding import Founding, found_office
from desktop_app.casework.opening import door_of, open_office
from desktop_app.casework.particulars import OwnTarget
from desktop_app.casework.staff import StaffForm, add_staff
from desktop_app.policy.rule_terms import ReplyUnit
from desktop_app.policy.terms import CalendarKind, Role
from desktop_app.security.slots import KeySlots
from desktop_app.settings import Places

ADMINISTRATOR, RECEPTION, MANAGER = "admin", "reception", "manager"


def now() -> datetime:
    """The time of this machine."""
    return datetime.now(UTC)


def found(places: Places) -> None:
    """Set the office up, with people who sign in."""
    founding = Founding(
        association="جمعية البر",
        licence_number="1047",
        branch_name="الفرع",
        branch_prefix="NSM",
        policy_key="services",
        deadline_calendar=CalendarKind.HIJRI,
        area=(("الرياض", ""),),
        administrator=PLANTED["administrator"],
        job_title=PLANTED["title"],
        user_name=ADMINISTRATOR,
        passphrase=PHRASE,
        own_target=OwnTarget(15, ReplyUnit.WORKING_DAYS),
        policy_from=date(2020, 1, 1),
    )
    found_office(places, founding, now)
    slots = KeySlots(places.keyslots)
    key = slots.open(ADMINISTRATOR, PHRASE).key
    opened = open_office(places, key)
    door = door_of(opened, ADMINISTRATOR, now)
    for name, role in ((RECEPTION, Role.RECEPTION), (MANAGER, Role.SERVICES_MANAGER)):
        form = StaffForm(PLANTED[name], name, "موظف", "0501234567", frozenset({role}))
        door.run(add_staff, form)
        slots.add(name, SECOND_PHRASE, key)
    opened.store.close()


def household() -> dict[str, str]:
    """A widow with two children as typed at the desk, planted in every field that takes words."""
    planted = PLANTED
    return {
        "reception.channel": "interview",
        "reception.accompanied_by": planted["accompanied"],
        "reception.asked": planted["asked"],
        "reception.answered": planted["answered"],
        "person.full_name": planted["holder"],
        "person.identity_number": planted["holder_id"],
        "person.birth": "H1401-07-03",
        "person.gender": "female",
        "person.marital_status": "widowed",
        "person.mobile": planted["mobile"],
        "person.iban": planted["iban"],
        "person.nationality": "سعودية",
        "request.category": "widow",
        "dwelling.city": "الرياض",
        "dwelling.district": "النسيم",
        "dwelling.street": planted["street"],
        "dwelling.tenure": "owned",
        "members.1.full_name": planted["son"],
        "members.1.relation": "son",
        "members.1.identity_number": planted["son_id"],
        "members.1.birth": "H1434",
        "members.2.full_name": planted["daughter"],
        "members.2.relation": "daughter",
        "members.2.identity_number": planted["daughter_id"],
        "members.2.birth": "G2016-03",
        "incomes.1.kind": "pension",
        "incomes.1.monthly": "٢١٥٠",
        "incomes.1.note": planted["income"],
        "services.chosen": "financial_aid",
        "services.financial_aid": planted["aid"],
        "services.need": planted["need"],
        "consents.processing": "yes",
        "consents.ask_authorities": "yes",
        "contact.means": "mobile",
    }


def picture(words: str) -> bytes:
    """A scan that can be read, with words in its bytes."""
    said = PngInfo()
    said.add_itxt("Comment", words)
    held = BytesIO()
    Image.new("L", (400, 560), 255).save(held, "PNG", pnginfo=said)
    return held.getvalue()

"""The receipt that a beneficiary signs for aid: what was handed over, for what purpose, and to whom."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, Statement, Table, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, grid, ticked, to_write
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording

_ROOM = 3


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Who received what; ``items`` hold what, quantity, value and note, and a proxy receives for who is away."""

    mobile: str = ""
    receipt_number: str = ""
    decision_number: str = ""
    paid_on: str = ""
    purpose: str = ""
    paid_for: str = ""
    payment_means: str = ""
    payment_reference: str = ""
    amount: str = ""
    amount_in_words: str = ""
    items: tuple[tuple[str, str, str, str], ...] = ()
    received_as: str = ""
    proxy_name: str = ""
    proxy_identity: str = ""
    proxy_relation: str = ""
    proxy_deed: str = ""
    employee: str = ""


_PERSON = ("name", "identity_number", "file_number", "mobile")
_AID = (
    "receipt_number",
    "paid_on",
    "decision_number",
    "payment_reference",
    "purpose",
    "paid_for",
    "amount",
    "amount_in_words",
)
_PROXY = ("proxy_name", "proxy_identity", "proxy_relation", "proxy_deed")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Name the aid and who received it, and have them sign for it."""
    signer = fields.proxy_name or fields.name
    received = wording.text("received", amount=to_write(fields.amount))
    return (
        *asked(fields, *_PERSON, title=wording.text("heading_person")),
        *asked(fields, *_AID, title=wording.text("heading_aid")),
        ticked(fields, "payment_means", wording.items("means")),
        _items(fields, wording),
        ticked(fields, "received_as", wording.items("receivers")),
        *asked(fields, *_PROXY),
        Together((Statement(received), *signed_in_a_row(beneficiary=signer, employee=fields.employee, role="payer"))),
    )


def _items(fields: Fields, wording: Wording) -> Table:
    names = ("aid_item", "quantity", "value", "note")
    room = 0 if fields.items else _ROOM
    title = wording.text("heading_items")
    return grid(names, fields.items, widths=(3.2, 1.1, 1.7, 2.6), numbered=True, title=title, blank_rows=room)


def sample() -> Fields:
    """Return an invented receipt for practice."""
    return Fields(
        **people.HOLDER,
        mobile=people.MOBILE,
        receipt_number="V-TDR-1448-0042",
        decision_number="D-TDR-1448-0021",
        paid_on=people.SHORT_DAY,
        purpose="زكاة",
        paid_for="إعانة سكن عن شهر رجب 1448هـ",
        payment_means="عينية",
        payment_reference="أمر الصرف 118",
        amount="1,350.00 ريال",
        amount_in_words="ألف وثلاثمئة وخمسون ريالًا",
        items=(
            ("سلة غذائية", "2", "600.00 ريال", "صلاحيتها إلى شعبان 1449هـ"),
            ("مكيف نافذة", "1", "750.00 ريال", "جديد، بضمان سنتين"),
        ),
        received_as="وكيل عنه",
        proxy_name="محمد بن سعد التدريبي",
        proxy_identity="1023456781",
        proxy_relation="أخ",
        proxy_deed="وكالة رقم 440012",
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("disbursement_receipt", Fields, compose, sample, lambda _: Fields())

"""The declaration of data accuracy: it quotes everything that the file says on its day, and is signed."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import TypedDict

from desktop_app.printing.blocks import Block, Paragraph, Statement, Table, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, common, grid, to_write
from desktop_app.printing.papers.signing import signed_by_person
from desktop_app.printing.wording import Wording

Rows = tuple[tuple[str, ...], ...]


class PersonFields(TypedDict):
    """What is quoted of the person beside the name."""

    identity_kind: str
    birth: str
    gender: str
    marital_status: str
    nationality: str
    mobile: str
    other_phone: str
    email: str
    iban: str
    occupation: str
    education: str
    health: str


class DwellingFields(TypedDict):
    """What is quoted of the dwelling and who lives there."""

    city: str
    district: str
    street: str
    national_address: str
    tenure: str
    rooms: str
    household_size: str


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """The data as of the day: the person, the dwelling, and four tables.

    ``members`` holds name, relation, identity number, birth, dependant; ``incomes`` and ``obligations`` hold kind,
    amount, note and end with their total; ``documents`` hold kind, number, issue, expiry, matched.
    """

    identity_kind: str = ""
    mobile: str = ""
    request_number: str = ""
    declared_on: str = ""
    birth: str = ""
    gender: str = ""
    marital_status: str = ""
    nationality: str = ""
    category: str = ""
    occupation: str = ""
    education: str = ""
    health: str = ""
    other_phone: str = ""
    email: str = ""
    iban: str = ""
    city: str = ""
    district: str = ""
    street: str = ""
    national_address: str = ""
    tenure: str = ""
    rooms: str = ""
    household_size: str = ""
    members: Rows = ()
    incomes: Rows = ()
    obligations: Rows = ()
    documents: Rows = ()
    employee: str = ""


_PERSON = (
    "name",
    "category",
    "identity_kind",
    "identity_number",
    "birth",
    "gender",
    "marital_status",
    "nationality",
    "mobile",
    "other_phone",
    "email",
    "occupation",
    "education",
    "health",
    "iban",
)
_ROOM = MappingProxyType({"members": 8, "incomes": 4, "obligations": 4, "documents": 6})
_DWELLING = ("city", "district", "street", "national_address", "tenure", "rooms", "household_size")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Quote the data, then the statement of responsibility with its signatures."""
    declared = wording.items("statement", name=to_write(fields.name))
    statement = Statement("\n".join(declared), wording.text("statement_title"))
    return (
        Paragraph(
            wording.text(
                "opening",
                file=to_write(fields.file_number),
                request=to_write(fields.request_number),
                day=to_write(fields.declared_on),
            )
        ),
        *asked(fields, *_PERSON, title=wording.text("heading_person")),
        *asked(fields, *_DWELLING, title=wording.text("heading_dwelling")),
        *_tables(fields, wording),
        Together((statement, *signed_by_person(beneficiary=fields.name, employee=fields.employee))),
    )


def _tables(fields: Fields, wording: Wording) -> tuple[Table, ...]:
    members = ("member_name", "relation", "identity_number", "birth", "dependant")
    documents = ("document", "document_number", "document_issued", "document_expires", "document_matched")
    incomes, obligations = ("income_source", "monthly", "note"), ("obligation_kind", "monthly", "note")
    return (
        _table(fields, wording, "members", members, (2.8, 1.4, 2.2, 2.2, 0.9)),
        _table(fields, wording, "incomes", incomes, (2.4, 1.8, 3.4)),
        _table(fields, wording, "obligations", obligations, (2.4, 1.8, 3.4)),
        _table(fields, wording, "documents", documents, (1.9, 1.7, 1.8, 1.8, 2.9)),
    )


def _table(fields: Fields, wording: Wording, name: str, labels: tuple[str, ...], widths: tuple[float, ...]) -> Table:
    """List what was declared, or that there is nothing; a form that nobody declared yet has rows for the pen."""
    rows: Rows = getattr(fields, name)
    title = wording.text(f"heading_{name}")
    if not fields.declared_on:
        return grid(labels, rows, widths=widths, title=title, blank_rows=_ROOM[name])
    nothing = (common().text("none"), *("" for _ in labels[1:]))
    return grid(labels, rows or (nothing,), widths=widths, title=title)


_SAMPLE_MEMBERS = (
    ("خالد بن عبدالعزيز التدريبي", "ابن", "1104567894", "12 رجب 1430هـ", "نعم"),
    ("ريم بنت عبدالعزيز التدريبي", "ابنة", "1122334459", "5 شوال 1433هـ", "نعم"),
    ("سعود بن عبدالعزيز التدريبي", "ابن", "1099887760", "1437هـ", "نعم"),
)
_SAMPLE_DOCUMENTS = (
    ("الهوية الوطنية", "1087654321", "1445هـ", "3 صفر 1455هـ", "طوبق 30 جمادى الأولى 1448هـ"),
    ("سجل الأسرة", "45120", "1431هـ", "لا يوجد", "طوبق 30 جمادى الأولى 1448هـ"),
    ("شهادة الوفاة", "881203", "9 محرم 1448هـ", "لا يوجد", "طوبق 30 جمادى الأولى 1448هـ"),
)


def sample() -> Fields:
    """Return an invented declaration for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        mobile=people.MOBILE,
        request_number=people.REQUEST_NUMBER,
        declared_on=people.DAY,
        birth="1399هـ",
        gender="أنثى",
        marital_status="أرملة",
        nationality="سعودية",
        category="أرملة",
        occupation="ربة منزل",
        education="الثانوية",
        health="مرض مزمن (سكري)",
        other_phone="لا يوجد",
        email="لا يوجد",
        iban="SA03 8000 0000 6080 1016 7519",
        city="الدمام",
        district="حي الريان",
        street="شارع الأمل، خلف مسجد الحي",
        national_address="RDAA1234",
        tenure="مستأجر",
        rooms="3",
        household_size="4",
        members=_SAMPLE_MEMBERS,
        incomes=(
            ("معاش تقاعدي", "2,150.00 ريال", "نصيب الأسرة من معاش الزوج"),
            ("حساب المواطن", "1,240.50 ريال", ""),
            ("الإجمالي", "3,390.50 ريال", ""),
        ),
        obligations=(("إيجار السكن", "1,500.00 ريال", "عقد سنوي"), ("الإجمالي", "1,500.00 ريال", "")),
        documents=_SAMPLE_DOCUMENTS,
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("data_accuracy_declaration", Fields, compose, sample, lambda _: Fields())

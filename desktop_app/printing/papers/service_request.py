"""The service request form: filled from a request, or blank for the pen where its fields are empty."""

from dataclasses import dataclass

from desktop_app.policy.terms import Category, ContactMeans, Service
from desktop_app.printing.blocks import (
    Block,
    Choices,
    FieldsTable,
    Heading,
    Paragraph,
    Statement,
    Together,
    WriteLines,
)
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, common, labelled, names_of
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """What the form asks; the options are every word that may be ticked."""

    identity_kind: str = ""
    mobile: str = ""
    request_number: str = ""
    birth: str = ""
    gender: str = ""
    marital_status: str = ""
    nationality: str = ""
    other_phone: str = ""
    city: str = ""
    district: str = ""
    street: str = ""
    national_address: str = ""
    household_size: str = ""
    category: str = ""
    category_options: tuple[str, ...] = ()
    service_options: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    means_options: tuple[str, ...] = ()
    contact_means: str = ""
    contact_value: str = ""
    need: str = ""
    documents: tuple[str, ...] = ()
    channel: str = ""
    accompanied_by: str = ""
    submitted_on: str = ""
    received_by: str = ""


_PERSON = (
    "name",
    "identity_number",
    "identity_kind",
    "birth",
    "gender",
    "marital_status",
    "nationality",
    "household_size",
    "mobile",
    "other_phone",
    "city",
    "district",
    "street",
    "national_address",
    "contact_value",
)
_OFFICE = ("request_number", "file_number", "submitted_on", "channel", "received_by", "accompanied_by")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask who applies, for what, why and with which documents."""
    words = common()
    return (
        Paragraph(wording.text("opening")),
        *asked(fields, *_PERSON, title=wording.text("heading_applicant")),
        Choices(words.text("label_category"), fields.category_options, (fields.category,) if fields.category else ()),
        Choices(words.text("label_services"), fields.service_options, fields.services),
        *_need(fields, wording),
        *_documents(fields, wording),
        Choices(words.text("label_contact_means"), fields.means_options, _chosen(fields.contact_means)),
        Together(
            (
                Statement(wording.text("statement")),
                *asked(fields, *_OFFICE, title=wording.text("heading_office")),
                *signed_in_a_row(beneficiary=fields.name, employee=fields.received_by),
            )
        ),
    )


def _chosen(value: str) -> tuple[str, ...]:
    return (value,) if value else ()


def _need(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    if not fields.need:
        return (WriteLines(wording.text("need_to_write"), 5),)
    return (Heading(common().text("label_need"), 3), Paragraph(fields.need))


def _documents(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    if not fields.documents:
        return (WriteLines(wording.text("documents_to_write"), 3),)
    return (FieldsTable(labelled(fields, "documents")),)


def sample() -> Fields:
    """Return an invented request for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        mobile=people.MOBILE,
        request_number=people.REQUEST_NUMBER,
        birth="1399هـ",
        gender="أنثى",
        marital_status="أرملة",
        nationality="سعودية",
        other_phone="لا يوجد",
        city="الدمام",
        district="حي الريان",
        street="شارع الأمل، خلف مسجد الحي",
        national_address="RDAA1234",
        household_size="4",
        category="أرملة",
        category_options=("أسرة محدودة الدخل", "أرملة", "يتيم", "مسن", "ذو إعاقة", "أسرة سجين", "مطلقة", "مهجورة"),
        service_options=("مساعدة مالية", "مساعدة عينية", "إعانة سكن", "إعانة تعليم", "أخرى"),
        services=("مساعدة مالية", "إعانة تعليم"),
        means_options=("اتصال بالجوال", "رسالة نصية", "خطاب", "حضور شخصي"),
        contact_means="اتصال بالجوال",
        contact_value="050 000 0101",
        need="توفي زوجي قبل أربعة أشهر، ولديّ ثلاثة أبناء في المدارس، ولا يكفي الدخل لسداد الإيجار.",
        documents=("الهوية الوطنية", "سجل الأسرة", "شهادة الوفاة", "عقد الإيجار"),
        channel="مقابلة",
        accompanied_by="لا يوجد",
        submitted_on=people.DAY,
        received_by=people.EMPLOYEE,
    )


def blank(_: Wording) -> Fields:
    """Leave everything for the pen but the words that may be ticked."""
    return Fields(
        category_options=names_of(Category), service_options=names_of(Service), means_options=names_of(ContactMeans)
    )


FORM = PaperForm("service_request", Fields, compose, sample, blank)

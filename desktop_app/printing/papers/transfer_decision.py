"""The decision by which a file passes to a new holder, with a guardian where one is needed."""

from dataclasses import dataclass
from typing import TypedDict

from desktop_app.printing.blocks import Block, BulletList, FieldsTable, Heading, Paragraph, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import (
    ContestableFields,
    approvals,
    ask_researcher,
    common,
    complaint,
    grounds,
    labelled,
    subject_table,
)
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording


class GuardianFields(TypedDict):
    """Who acts for a new holder who is a minor; all empty where nobody must."""

    guardian_name: str
    guardian_identity: str
    guardian_relation: str
    guardian_deed: str
    guardian_mobile: str


@dataclass(frozen=True, kw_only=True)
class Fields(ContestableFields):
    """From whom (the subject), to whom, who acts for a minor, and why this person was chosen."""

    situation: str = ""
    in_force_on: str = ""
    to_name: str = ""
    to_identity: str = ""
    to_relation: str = ""
    to_birth: str = ""
    guardian_name: str = ""
    guardian_identity: str = ""
    guardian_relation: str = ""
    guardian_deed: str = ""
    guardian_mobile: str = ""
    choice_reason: str = ""
    employee: str = ""


_NEW = ("to_name", "to_identity", "to_relation", "to_birth")
_GUARDIAN = ("guardian_name", "guardian_identity", "guardian_relation", "guardian_deed", "guardian_mobile")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Pass the file on, and have the new holder or the guardian sign."""
    signer = fields.guardian_name or fields.to_name
    return (
        Paragraph(common().text("to_whom", honorific=fields.honorific, name=signer), bold=True, justify=False),
        Paragraph(common().text("greeting"), justify=False),
        Paragraph(wording.text("opening", file=fields.file_number, name=fields.name, situation=fields.situation)),
        subject_table(fields, "decision_number", "decided_on", "body", "in_force_on"),
        FieldsTable(labelled(fields, *_NEW), columns=2, title=wording.text("heading_new")),
        *_guardian(fields, wording),
        *grounds(fields),
        *_choice(fields, wording),
        Heading(wording.text("heading_effects"), 3),
        BulletList(wording.items("effects")),
        *approvals(fields),
        *complaint(fields),
        *ask_researcher(fields),
        *_signing(signer, fields.employee),
    )


def _signing(signer: str, employee: str) -> tuple[Block, ...]:
    attestation = Paragraph(common().text("attestation"), small=True)
    signing = boxes("guardian", "employee", "manager", guardian=signer, employee=employee)
    return (Together((signing, attestation, boxes("fingerprint", "reader", "stamp"))),)


def _guardian(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    if not fields.guardian_name:
        return ()
    return (FieldsTable(labelled(fields, *_GUARDIAN), columns=2, title=wording.text("heading_guardian")),)


def _choice(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    if not fields.choice_reason:
        return ()
    return (Heading(wording.text("heading_choice"), 3), Paragraph(fields.choice_reason))


def sample() -> Fields:
    """Return an invented transfer for practice."""
    return Fields(
        **people.DECISION,
        **people.COMPLAINT,
        reasons="وفاة صاحبة الملف ولها أبناء معالون.",
        clause_reference="ضوابط تقديم الخدمة، 7",
        clause_statement="إذا توفيت المستفيدة ولها تابعون حُوّل الملف باسم أحد أبنائها.",
        evidence=(("شهادة الوفاة", "رقم 881203"), ("صك الولاية", "رقم 440012")),
        situation="وفاة المستفيدة ولها تابعون",
        in_force_on=people.DAY,
        to_name="خالد بن عبدالعزيز التدريبي",
        to_identity="1104567894",
        to_relation="ابن",
        to_birth="12 رجب 1432هـ",
        guardian_name="محمد بن سعد التدريبي",
        guardian_identity="1023456781",
        guardian_relation="خال",
        guardian_deed="440012",
        guardian_mobile="050 000 0105",
        choice_reason="هو أكبر الأبناء المقيمين في المنزل.",
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("transfer_decision", Fields, compose, sample)

"""The statement of two witnesses, filled or left blank for the pen."""

from dataclasses import dataclass

from desktop_app.printing.blocks import Block, FieldsTable, Paragraph, Statement, Together, WriteLines
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, common, field_row, subject_table
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording, isolated

Witness = tuple[str, str, str, str, str]
_NOBODY: Witness = ("", "", "", "", "")
_ROLES = ("one", "two")


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Whom the witnesses know, and each witness: name, identity number, mobile, how they know, what they state."""

    identity_kind: str = ""
    mobile: str = ""
    category: str = ""
    stated_on: str = ""
    witnesses: tuple[Witness, ...] = ()
    employee: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Take down two statements and have them signed before an employee."""
    witnesses = (*fields.witnesses, _NOBODY, _NOBODY)[:2]
    stated = tuple(_statement(role, witness, wording) for role, witness in zip(_ROLES, witnesses, strict=True))
    signing = boxes(
        "witness_one",
        "witness_two",
        "employee",
        "stamp",
        across=4,
        witness_one=witnesses[0][0],
        witness_two=witnesses[1][0],
        employee=fields.employee,
    )
    oath = Statement(wording.text("oath"), wording.text("oath_title"))
    return (
        Paragraph(wording.text("opening", day=fields.stated_on) if fields.stated_on else wording.text("opening_blank")),
        subject_table(fields, "identity_kind", "category", "mobile"),
        *stated,
        Together((oath, signing)),
    )


def _statement(role: str, witness: Witness, wording: Wording) -> Block:
    name, identity, mobile, knows_as, stated = witness
    words = common()
    labels = (("witness", name), ("identity_number", identity), ("mobile", mobile), ("knows_as", knows_as))
    rows = tuple(field_row(label, isolated(value)) for label, value in labels)
    table = FieldsTable(rows, columns=2, title=words.text(f"role_witness_{role}"))
    said = Paragraph(f"{wording.text('states')} {stated}") if stated else WriteLines(wording.text("states"), 3)
    return Together((table, said))


def sample() -> Fields:
    """Return two invented statements for practice."""
    return Fields(
        **people.HOLDER,
        identity_kind=people.IDENTITY_KIND,
        mobile=people.MOBILE,
        category="مهجورة",
        stated_on=people.DAY,
        witnesses=(
            (
                "فاطمة بنت محمد النموذجي",
                "1023456781",
                "050 000 0103",
                "جارة منذ 6 سنوات",
                "أعرف صاحبة الشأن وأبناءها، وقد غاب زوجها عنهم منذ ثلاث سنوات ولا ينفق عليهم، وتعيش من عون أقاربها.",
            ),
            (
                "يوسف بن إبراهيم المثالي",
                "1001122330",
                "050 000 0104",
                "إمام مسجد الحي",
                "أشهد أن زوجها لا يقيم معها منذ أكثر من سنتين، وأن أهل الحي يعينونها على إيجار المسكن.",
            ),
        ),
        employee=people.EMPLOYEE,
    )


FORM = PaperForm("two_witness_statement", Fields, compose, sample, lambda _: Fields())

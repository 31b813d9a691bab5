"""People and days invented for the samples; they exist for practice and tests alone."""

from typing import TypedDict

from desktop_app.printing.papers.parts import Complaint


class Holder(TypedDict):
    """The fields of whom a paper speaks of."""

    name: str
    identity_number: str
    file_number: str


class Letter(Holder):
    """The fields of a letter."""

    honorific: str
    researcher: str
    researcher_contact: str


class Decision(Letter):
    """The fields of a decision that do not depend on its kind."""

    decision_number: str
    decided_on: str
    body: str
    approvals: tuple[tuple[str, str, str], ...]


HOLDER: Holder = {
    "name": "نورة بنت سعد التدريبي",
    "identity_number": "1087654321",
    "file_number": "F-TDR-1448-0007",
}
LETTER: Letter = {
    **HOLDER,
    "honorific": "المكرّمة",
    "researcher": "هند بنت علي النموذجي",
    "researcher_contact": "050 000 0102",
}
IDENTITY_KIND = "هوية وطنية"
MOBILE = "050 000 0101"
REQUEST_NUMBER = "R-TDR-1448-0012"
RESEARCHER = LETTER["researcher"]
GRIEVANCE_NUMBER = "G-TDR-1448-0005"
EMPLOYEE = "ماجد بن حمد المثالي"
MANAGER = "سالم بن فهد الافتراضي"
DIRECTOR = "عبدالله بن خالد التجريبي"
DAY = "الثلاثاء 30 جمادى الأولى 1448هـ الموافق 10 نوفمبر 2026م"
LATER_DAY = "الخميس 16 جمادى الآخرة 1448هـ الموافق 26 نوفمبر 2026م"
LAST_DAY = "الخميس 30 جمادى الآخرة 1448هـ الموافق 10 ديسمبر 2026م"
SHORT_DAY = "30 جمادى الأولى 1448هـ"
FILING_RULES = (
    "مدة تقديم الشكوى 30 يومًا من الواقعة، وما جاء بعدها يُقبل إذا كان له عذر مشروع تقتنع به الإدارة.",
    "يُسلَّم النموذج باليد في ظرف مغلق إلى مكتب المدير التنفيذي في أوقات العمل.",
    "أقصى مدة للبت فيها 15 يوم عمل من تقديمها.",
)
APPROVALS = (
    ("مدير خدمات المستفيدين", MANAGER, DAY),
    ("المدير التنفيذي", DIRECTOR, DAY),
)
COMPLAINT: Complaint = {
    "told_by": "رسالة نصية",
    "last_complaint_day": LAST_DAY,
    "complaint_rule": (
        "تُقبل الشكوى خلال 30 يومًا من إبلاغكم بالقرار، وما جاء بعد ذلك يُقبل إذا كان له عذر مشروع تقبله الإدارة."
    ),
    "how_to_complain": (
        "باليد، في ظرف مغلق، إلى مكتب المدير التنفيذي في أوقات العمل.",
        "بالاتصال على هاتف الجمعية: 013 000 0100.",
    ),
}
DECISION: Decision = {
    **LETTER,
    "decision_number": "D-TDR-1448-0021",
    "decided_on": DAY,
    "body": "مدير خدمات المستفيدين",
    "approvals": APPROVALS,
}

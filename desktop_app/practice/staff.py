"""The invented people who work in a practice office."""

from dataclasses import dataclass

from desktop_app.policy.terms import Role

PASSPHRASE = "قهوة نافذة غيمة طريق تمر"  # noqa: S105 - openly shared: it is shown in the sign-in window


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody who works in the practice office."""

    user_name: str
    full_name: str
    job_title: str
    role: Role


ADMINISTRATOR = Colleague("manal", "منال فهد السبيعي", "مديرة النظام", Role.ADMINISTRATOR)
SECOND_RESEARCHER = Colleague("nawal", "نوال حمد الشهري", "باحثة اجتماعية", Role.RESEARCHER)

COLLEAGUES = (
    Colleague("sara", "سارة محمد الحربي", "موظفة الاستقبال", Role.RECEPTION),
    Colleague("reem", "ريم عبدالله الشمري", "باحثة اجتماعية", Role.RESEARCHER),
    Colleague("huda", "هدى سعد القحطاني", "مسؤولة البحث الاجتماعي", Role.RESEARCH_OFFICER),
    Colleague("khaled", "خالد إبراهيم المطيري", "مدير خدمات المستفيدين", Role.SERVICES_MANAGER),
    Colleague("fahd", "فهد علي العسيري", "عضو لجنة البحث الاجتماعي", Role.RESEARCH_COMMITTEE),
    Colleague("majed", "ماجد صالح العمري", "عضو لجنة التحقيق والمتابعة", Role.INVESTIGATION_COMMITTEE),
    Colleague("nasser", "عبدالعزيز ناصر الدوسري", "المدير التنفيذي", Role.EXECUTIVE_DIRECTOR),
    Colleague("amal", "أمل يوسف الغامدي", "مندوبة المكاتب التعريفية", Role.LIAISON),
    Colleague("latifa", "لطيفة راشد البقمي", "المراجعة الداخلية", Role.AUDITOR),
    SECOND_RESEARCHER,
)
"""Everybody beside the administrator; the first of a role does that role's work in the stories."""


def colleague(role: Role) -> Colleague:
    """Return who does the work of a role."""
    return next(one for one in (*COLLEAGUES, ADMINISTRATOR) if one.role is role)

"""The need study: each factor with what was found and its degree, and what follows from them."""

from dataclasses import dataclass

from desktop_app.policy.terms import Service
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.printing.blocks import Block, Paragraph, Table, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, grid, names_of, ticked, told
from desktop_app.printing.papers.signing import boxes
from desktop_app.printing.wording import Wording, wording

Factor = tuple[str, str, str, str]


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """The household and its need; a factor holds its name, what was found, what shows it, and its degree."""

    request_number: str = ""
    category: str = ""
    household_size: str = ""
    dependants: str = ""
    monthly_income: str = ""
    monthly_obligations: str = ""
    per_person: str = ""
    studied_on: str = ""
    factors: tuple[Factor, ...] = ()
    degree_rule: str = ""
    degree_total: str = ""
    need_degree: str = ""
    needs: str = ""
    service_options: tuple[str, ...] = ()
    services_recommended: tuple[str, ...] = ()
    recommendation_options: tuple[str, ...] = ()
    recommendation: str = ""
    researcher_opinion: str = ""
    researcher: str = ""


_PERSON = ("name", "identity_number", "file_number", "request_number", "category", "studied_on")
_MEANS = ("household_size", "dependants", "monthly_income", "monthly_obligations", "per_person", "degree_total")


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Set out the factors, weigh them, and recommend."""
    return (
        Paragraph(wording.text("opening")),
        *asked(fields, *_PERSON, title=wording.text("heading_person")),
        _factors(fields, wording),
        Paragraph(fields.degree_rule, small=True),
        *asked(fields, *_MEANS, title=wording.text("heading_means")),
        ticked(fields, "need_degree", wording.items("degrees")),
        *told(fields, "needs", 4),
        ticked(fields, "services_recommended", fields.service_options),
        Together(
            (
                ticked(fields, "recommendation", fields.recommendation_options),
                *told(fields, "researcher_opinion", 6),
                boxes("researcher", "research_officer", "manager", researcher=fields.researcher),
            )
        ),
    )


def _factors(fields: Fields, wording: Wording) -> Table:
    names = ("need_factor", "need_found", "need_shown_by", "need_points")
    return grid(names, fields.factors, widths=(2.1, 4.0, 1.7, 0.8), title=wording.text("heading_factors"))


def _known(found: tuple[tuple[str, str, str], ...]) -> tuple[Factor, ...]:
    names = wording("need_study").items("factors")
    return tuple((name, *row) for name, row in zip(names, found, strict=True))


def sample() -> Fields:
    """Return an invented study for practice."""
    return Fields(
        **people.HOLDER,
        request_number=people.REQUEST_NUMBER,
        category="أرملة",
        household_size="4",
        dependants="3",
        monthly_income="3,390.50 ريال",
        monthly_obligations="3,650.00 ريال",
        per_person="عجز 64.88 ريال",
        studied_on=people.SHORT_DAY,
        factors=_known(
            (
                ("الالتزامات أكثر من الدخل بمقدار 259.50 ريال", "تعريف بالدخل", "4"),
                ("لا معيل بعد وفاة الزوج، وثلاثة أبناء في الدراسة", "سجل الأسرة", "5"),
                ("مرض مزمن لدى ربة الأسرة، وعلاجه متوفر", "تقرير طبي", "2"),
                ("شقة مستأجرة من ثلاث غرف، سليمة", "الزيارة", "3"),
                ("ينقصها مكيف وغسالة", "الزيارة", "3"),
                ("الأبناء منتظمون، وتنقصهم مستلزمات الدراسة", "تعريف المدارس", "2"),
                ("لا تعمل، وترغب في تدريب على الخياطة", "المقابلة", "3"),
                ("دين قدره 6,000 ريال لصاحب المسكن", "عقد الإيجار", "4"),
                ("لا تستفيد من جمعية أخرى", "مشهد الضمان", "4"),
            )
        ),
        degree_rule=wording("need_study").text("degree_rule"),
        degree_total="30 من 45",
        need_degree="شديدة",
        needs="سداد الإيجار، ثم مستلزمات الدراسة، ثم المكيف والغسالة.",
        service_options=names_of(Service),
        services_recommended=("إعانة سكن", "إعانة تعليم"),
        recommendation_options=names_of(Recommendation),
        recommendation="أوصي بالقبول",
        researcher_opinion="تُعان الأسرة على الإيجار ستة أشهر، وتُرشَّح ربتها لبرنامج تدريب ينتهي بعمل.",
        researcher=people.RESEARCHER,
    )


def blank(said: Wording) -> Fields:
    """Leave everything for the pen but the factors and the words that may be ticked."""
    return Fields(
        factors=tuple((name, "", "", "") for name in said.items("factors")),
        degree_rule=said.text("degree_rule"),
        service_options=names_of(Service),
        recommendation_options=names_of(Recommendation),
    )


FORM = PaperForm("need_study", Fields, compose, sample, blank)

"""The aid request form: filled from the documents and the visit, and raised to who decides."""

from dataclasses import dataclass

from desktop_app.policy.labels import label
from desktop_app.policy.terms import Service, VerificationMeans
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.printing.blocks import Block, Paragraph, Statement, Together
from desktop_app.printing.papers import people
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import SubjectFields, asked, names_of, ticked, told
from desktop_app.printing.papers.signing import signed_in_a_row
from desktop_app.printing.wording import Wording


@dataclass(frozen=True, kw_only=True)
class Fields(SubjectFields):
    """Who needs what, as documents and visit show it; the options are every word that may be ticked."""

    category: str = ""
    mobile: str = ""
    iban: str = ""
    household_size: str = ""
    dependants: str = ""
    monthly_income: str = ""
    monthly_obligations: str = ""
    visited_on: str = ""
    earlier_aid: str = ""
    service_options: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    aid_period: str = ""
    aid_amount: str = ""
    aid_from: str = ""
    aid_reasons: str = ""
    basis_options: tuple[str, ...] = ()
    based_on: tuple[str, ...] = ()
    recommendation_options: tuple[str, ...] = ()
    recommendation: str = ""
    researcher_opinion: str = ""
    researcher: str = ""
    raised_to: str = ""
    raised_on: str = ""


_PERSON = ("name", "file_number", "identity_number", "mobile", "category")
_MEANS = (
    "household_size",
    "dependants",
    "monthly_income",
    "monthly_obligations",
    "visited_on",
    "earlier_aid",
    "iban",
)


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """State the need as it was established, what aid would meet it, and to whom it is raised."""
    signing = signed_in_a_row(beneficiary=fields.name, employee=fields.researcher, role="researcher")
    return (
        Paragraph(wording.text("opening"), small=True),
        *asked(fields, *_PERSON, title=wording.text("heading_person")),
        *asked(fields, *_MEANS, title=wording.text("heading_means")),
        ticked(fields, "based_on", fields.basis_options),
        ticked(fields, "services", fields.service_options),
        ticked(fields, "aid_period", wording.items("periods")),
        *asked(fields, "aid_amount", "aid_from"),
        *told(fields, "aid_reasons", 4),
        Together(
            (
                ticked(fields, "recommendation", fields.recommendation_options),
                *told(fields, "researcher_opinion", 5),
                *asked(fields, "raised_to", "raised_on"),
            )
        ),
        Together((Statement(wording.text("statement")), *signing)),
    )


def sample() -> Fields:
    """Return an invented aid request for practice."""
    return Fields(
        **people.HOLDER,
        category="أرملة",
        mobile=people.MOBILE,
        iban="SA03 8000 0000 6080 1016 7519",
        household_size="4",
        dependants="3",
        monthly_income="3,390.50 ريال",
        monthly_obligations="3,650.00 ريال",
        visited_on=people.SHORT_DAY,
        earlier_aid="سلة غذائية في رمضان 1447هـ",
        service_options=names_of(Service),
        services=("إعانة سكن",),
        aid_period="شهرية",
        aid_amount="750.00 ريال",
        aid_from="ستة أشهر من 1 رجب 1448هـ",
        aid_reasons="يزيد ما تلتزم به الأسرة شهريًّا على دخلها، وأكبره إيجار المسكن، ولا معيل لها بعد وفاة الزوج.",
        basis_options=_bases(),
        based_on=("الزيارة الميدانية للسكن", "تعريف بالدخل"),
        recommendation_options=names_of(Recommendation),
        recommendation="أوصي بالقبول",
        researcher_opinion="الحاجة ثابتة بالمستندات والزيارة، وأرى صرف نصف الإيجار حتى يُبت في معاش الزوج.",
        researcher=people.RESEARCHER,
        raised_to="مدير خدمات المستفيدين",
        raised_on=people.SHORT_DAY,
    )


def _bases() -> tuple[str, ...]:
    """Name the means of establishing entitlement that this form can rest on: all but the two forms themselves."""
    forms = (VerificationMeans.AID_REQUEST_FORM, VerificationMeans.NEED_STUDY)
    return tuple(label(means) for means in VerificationMeans if means not in forms)


def blank(_: Wording) -> Fields:
    """Leave everything for the pen but the words that may be ticked."""
    return Fields(
        service_options=names_of(Service),
        basis_options=_bases(),
        recommendation_options=names_of(Recommendation),
    )


FORM = PaperForm("aid_request", Fields, compose, sample, blank)

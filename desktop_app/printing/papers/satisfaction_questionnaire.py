"""The questionnaire on satisfaction: a right of the beneficiary, to improve the service and never to punish."""

from dataclasses import dataclass

from desktop_app.policy.terms import Service
from desktop_app.printing.blocks import Block, RatingList, Statement, Together
from desktop_app.printing.papers.form import PaperForm
from desktop_app.printing.papers.parts import asked, names_of, ticked, told
from desktop_app.printing.wording import Wording, wording


@dataclass(frozen=True, kw_only=True)
class Fields:
    """The service, the answers (a question and what was ticked of the scale), and words of the person's own.

    The name is no part of it; ``wants_call`` and ``call_at`` are for who wants to be called.
    """

    period: str = ""
    service_options: tuple[str, ...] = ()
    services_used: tuple[str, ...] = ()
    channel_used: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    effect: str = ""
    best: str = ""
    to_improve: str = ""
    wants_call: str = ""
    call_at: str = ""


def compose(fields: Fields, wording: Wording) -> tuple[Block, ...]:
    """Ask about each step of the service, then for words."""
    return (
        Statement(wording.text("opening"), wording.text("opening_title")),
        *asked(fields, "period"),
        ticked(fields, "services_used", fields.service_options),
        ticked(fields, "channel_used", wording.items("channels")),
        RatingList(wording.items("scale"), fields.answers, wording.text("heading_rated")),
        ticked(fields, "effect", wording.items("effects")),
        *told(fields, "best", 1),
        *told(fields, "to_improve", 2),
        Together((ticked(fields, "wants_call", wording.items("calls")), *asked(fields, "call_at"))),
    )


def sample() -> Fields:
    """Return an invented answer for practice."""
    said = wording("satisfaction_questionnaire")
    high, good, *_ = said.items("scale")
    return Fields(
        period="النصف الأول من 1448هـ",
        service_options=names_of(Service),
        services_used=("مساعدة مالية", "إعانة تعليم"),
        channel_used=("حضوريًّا في الفرع",),
        answers=tuple(
            (question, high if place % 3 else good) for place, question in enumerate(said.items("questions"))
        ),
        effect="تحسّن كثيرًا",
        best="حسن الاستقبال، ووضوح المواعيد.",
        to_improve="إرسال رسالة قبل موعد الزيارة بيوم.",
        wants_call="نعم، تواصلوا معي",
        call_at="050 000 0101",
    )


def blank(said: Wording) -> Fields:
    """Leave every answer for the pen."""
    return Fields(
        service_options=names_of(Service), answers=tuple((question, "") for question in said.items("questions"))
    )


FORM = PaperForm("satisfaction_questionnaire", Fields, compose, sample, blank)

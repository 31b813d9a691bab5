"""The reckoning in words."""

from datetime import date

import pytest

from desktop_app.policy.calendar import WorkingCalendar
from desktop_app.policy.deadlines import TARGET_OFFERED, Pause, Reason, ReplyWindow, Step, reply_window
from desktop_app.policy.labels import Language
from desktop_app.policy.policy import load_bundled
from desktop_app.policy.reasons import explain
from desktop_app.policy.rule_terms import ReplyUnit

_EXPECTED = """
أقل مدة للرد في السياسة أسبوعان من الأحد 21 جمادى الأولى 1448هـ الموافق 1 نوفمبر 2026م، وتنتهي في الأحد 5 جمادى الآخرة 1448هـ الموافق 15 نوفمبر 2026م.
أقصى مدة للرد 15 يوم عمل من الأحد 21 جمادى الأولى 1448هـ الموافق 1 نوفمبر 2026م، وتنتهي في الأربعاء 15 جمادى الآخرة 1448هـ الموافق 25 نوفمبر 2026م.
توقف الحساب بعد الثلاثاء 23 جمادى الأولى 1448هـ الموافق 3 نوفمبر 2026م إلى الأحد 28 جمادى الأولى 1448هـ الموافق 8 نوفمبر 2026م بانتظار المستفيد (صك الإعالة).
آخر موعد هدف وضعته الجمعية لنفسها، وليس من نص سياستها.
""".strip().splitlines()  # noqa: E501 - sentences as they are read


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_step_has_its_words(step: Step, language: Language) -> None:
    reason = Reason(step, date(2026, 11, 1), date(2026, 11, 5), 15, ReplyUnit.WORKING_DAYS, "سبب")
    policy = load_bundled("model")
    window = ReplyWindow(None, None, False, False, policy.clause(policy.reply), (reason,))
    (words,) = explain(window, language)
    assert words.endswith(".")
    assert "{" not in words


def test_a_window_explains_itself_from_its_start_to_its_end() -> None:
    waited = Pause(date(2026, 11, 3), date(2026, 11, 8), "صك الإعالة")
    sunday = date(2026, 11, 1)
    window = reply_window(load_bundled("services"), sunday, sunday, [waited], WorkingCalendar(), TARGET_OFFERED)
    assert explain(window) == _EXPECTED

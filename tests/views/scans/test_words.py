from uuid import UUID

from desktop_app.casework.scans.folder import Outcome
from desktop_app.casework.scans.laying import Placed
from desktop_app.casework.scans.taking import TakenIn, Waiting
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.paper_terms import TrayReason
from desktop_app.views.scans.words import TONES, ScanWords

KEY = UUID(int=1)
WHOLE = Placed(KEY, "P-1", "إقرار", (1, 2), ())
PART = Placed(KEY, "P-2", "طلب", (2,), (1, 3))
VOID = Waiting(KEY, 4, TrayReason.PAPER_VOID, "P-3", "خطأ في الاسم.", "P-4")


def test_every_reason_has_its_tone() -> None:
    assert set(TONES) == set(TrayReason)


def test_a_line_leads_to_its_paper_and_says_what_is_missing(qapp: object) -> None:
    whole, part, void = ScanWords().lines(Outcome("a.pdf", TakenIn((WHOLE, PART), (VOID,))))
    assert (whole.paper_id, whole.tone, part.tone, void.paper_id) == (KEY, "ok", "warn", None)
    assert "1" in part.said
    assert "3" in part.said


def test_a_void_paper_makes_the_news_bad(qapp: object) -> None:
    said, tone = ScanWords().summary([Outcome("a.pdf", TakenIn((WHOLE,), (VOID,)))])
    assert tone == "danger"
    for words in ("P-3", "خطأ في الاسم", "P-4"):
        assert words in said


def test_the_tone_follows_what_happened(qapp: object) -> None:
    words = ScanWords()
    assert words.summary([Outcome("a", TakenIn((WHOLE,)))])[1] == "ok"
    assert words.summary([Outcome("a", TakenIn((PART,)))])[1] == "warn"
    assert words.summary([Outcome("a", TakenIn((WHOLE,)), left=True)])[1] == "warn"
    assert words.summary([Outcome("a", TakenIn(known=2))])[1] == "info"
    assert words.summary([Outcome("a", faults=(Fault(FaultCode.SCAN_UNREADABLE),))])[1] == "danger"

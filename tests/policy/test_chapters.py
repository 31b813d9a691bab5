"""The parts of a policy: what a chapter is to the association, and how its clause is cited."""

from desktop_app.policy.chapters import Approval, Clause, ReplyEnd, TextChapter
from desktop_app.policy.rule_terms import ClauseStanding, ReplyStart, ReplyUnit


def _chapter(*, adopted: bool, approval: Approval | None = None) -> TextChapter:
    return TextChapter(section="الضوابط", items=(), adopted=adopted, approval=approval)


def test_a_chapter_is_advice_until_it_is_adopted() -> None:
    assert _chapter(adopted=False).standing is ClauseStanding.ADVICE
    assert _chapter(adopted=True).standing is ClauseStanding.OWN
    assert _chapter(adopted=True, approval=Approval(meeting="5")).standing is ClauseStanding.ADOPTED


def test_advice_is_never_cited_as_a_clause() -> None:
    clause = Clause(title="سياسة", section="الضوابط", item="الحالة 6", standing=ClauseStanding.ADVICE)
    assert not clause.citable
    assert clause.words() == "إرشاد ليس من سياسة الجمعية"
    assert "الحالة" not in clause.words()


def test_an_own_clause_names_policy_section_and_item() -> None:
    clause = Clause(title="سياسة", section="الضوابط", item="الحالة 6", standing=ClauseStanding.OWN)
    assert clause.words() == "سياسة، الضوابط، الحالة 6"


def test_an_adopted_clause_says_that_the_board_added_it() -> None:
    clause = Clause(title="سياسة", section="الضوابط", item="", standing=ClauseStanding.ADOPTED)
    assert clause.words() == "سياسة، الضوابط، أضافه مجلس الإدارة إلى السياسة"


def test_two_ends_in_other_units_can_be_compared() -> None:
    weeks = ReplyEnd(count=2, unit=ReplyUnit.WEEKS, start=ReplyStart.SUBMITTED)
    working = ReplyEnd(count=10, unit=ReplyUnit.WORKING_DAYS, start=ReplyStart.COMPLETED)
    assert weeks.usual_days == working.usual_days == 14

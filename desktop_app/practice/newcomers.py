"""Families whose request is on its way, or was answered: accepted, refused, on the waiting list."""

from desktop_app.casework.intake.requests import pause_reply, resume_reply
from desktop_app.casework.papers import issue_anew
from desktop_app.casework.papers import void_paper as void
from desktop_app.casework.visits.planning import miss_visit
from desktop_app.policy.terms import Outcome, PaperKind, Role
from desktop_app.policy.visit_terms import Recommendation
from desktop_app.practice import deciding, field, intake
from desktop_app.practice.life import Days, Life
from desktop_app.practice.staff import SECOND_RESEARCHER


def deserted_accepted(life: Life) -> Days:
    """Two witnesses speak for a deserted woman; later she asks for another researcher."""
    yield from life.be_accepted()
    spoilt = intake.issue(life.doors, life.file_id, PaperKind.RIGHTS_AND_DUTIES)
    life.doors.run(Role.RECEPTION, issue_anew, spoilt, "طُبعت الورقة مائلة ولم تتضح سطورها الأخيرة")
    yield life.ago(40)
    reason = "طلبت المستفيدة باحثة أخرى لقرب سكنها منها، وقُبل السبب"
    field.assign(life.doors, life.file_id, SECOND_RESEARCHER.user_name, reason, asked=True)


def elderly_refused(life: Life) -> Days:
    """An old man's income is well above what the category allows."""
    life.come()
    yield from life.study(Recommendation.REFUSE, "الدخل الثابت يزيد على حاجة الأسرة، والسكن ملك.")
    reasons = (
        "دخل الأسرة الثابت 13,300 ريال، وهو أعلى من حاجتها المقدرة، والسكن ملك لها. ويمكن التقديم مجددًا عند تغير الحال."
    )
    yield from life.answer(Outcome.REFUSE, reasons)


def limited_waiting(life: Life) -> Days:
    """A family that deserves help waits until there is money for it; its acceptance is decided, not yet in force."""
    life.come()
    yield from life.study(Recommendation.WAITING_LIST, "مستحق، ولا يتوفر الدعم في هذا الربع.")
    yield from life.answer(Outcome.WAITING_LIST, "الحالة مستحقة، وتُقدَّم عليها حالات أشد حاجة إلى أن يتوفر الدعم.")
    yield life.ago(1)
    deciding.decide(life.doors, life.file_id, life.request_id, Outcome.ACCEPT, "توفر الدعم بعد تبرع لكفالة الأسر.")


def prisoner_incomplete(life: Life) -> Days:
    """A prisoner's wife has not brought everything yet, and knows in writing what is missing."""
    life.hand_in(everything=False)
    intake.sign_at_the_desk(life.doors, life.file_id, PaperKind.SERVICE_REQUEST, PaperKind.CONSENT)
    intake.declare(life.doors, life.file_id)
    intake.issue(life.doors, life.file_id, PaperKind.WHAT_IS_MISSING)
    intake.issue(life.doors, life.file_id, PaperKind.REQUEST_RECEIPT)
    yield from ()


def divorced_visit(life: Life) -> Days:
    """A visit is planned for the next working day, its checklist printed."""
    life.come()
    yield life.after(2)
    field.assign(life.doors, life.file_id)
    yield life.ago(1)
    field.print_checklist(life.doors, field.plan(life.doors, life.file_id, life.next_working_day()))


def disability_late(life: Life) -> Days:
    """Nobody was at home when the researcher came, and the latest day of the answer has passed."""
    life.come()
    yield life.after(1)
    field.assign(life.doors, life.file_id)
    visit_day = life.after(8)
    visit_id = field.plan(life.doors, life.file_id, visit_day)
    yield visit_day
    yield life.after(1)
    life.doors.run(Role.RESEARCHER, miss_visit, visit_id, "لم يكن في المنزل أحد، ولم يُجب على الهاتف")


def orphan_recommended(life: Life) -> Days:
    """Orphans are recommended; for a week the clock stood still until their mother brought a paper."""
    life.come()
    yield life.after(2)
    life.doors.run(Role.RECEPTION, pause_reply, life.request_id, "بانتظار صك حصر الورثة بعد تصحيح اسم فيه")
    yield life.after(5)
    life.doors.run(Role.RECEPTION, resume_reply, life.request_id)
    yield from life.study(Recommendation.ACCEPT, "أيتام لا عائل لهم غير أمهم، ودخل الأسرة دون حاجتها.")


def from_before(life: Life) -> Days:
    """A paper file of earlier years is entered, and its data declared anew."""
    life.file_id = intake.enter_old_file(life.doors, life.family.typed).file_id
    yield life.after(3)
    field.assign(life.doors, life.file_id)
    spoilt = intake.issue(life.doors, life.file_id, PaperKind.RIGHTS_AND_DUTIES)
    life.doors.run(Role.RECEPTION, void, spoilt, "وُقّعت في غير موضع التوقيع")


def written_twice(life: Life) -> Days:
    """A second paper file of a woman whose file was entered before, her name and number written otherwise."""
    life.file_id = intake.enter_old_file(life.doors, life.family.typed).file_id
    yield from ()

"""Families whose file takes a turn of the control table: excluded, frozen, passed on, opened again."""

import uuid

from desktop_app.casework.decisions.drafts import DecisionDraft, NewHolder, ReferralGiven
from desktop_app.casework.decisions.papers import print_cancellation_form
from desktop_app.casework.decisions.superseding import reopen_file
from desktop_app.casework.life_events import Candidate, candidates
from desktop_app.casework.papers import record_printing
from desktop_app.policy.terms import ContactMeans, Evidence, Outcome, PaperKind, Relation, Role, Situation
from desktop_app.practice import deciding, intake
from desktop_app.practice.families import practice_people
from desktop_app.practice.life import Days, Life


def widow_excluded(life: Life) -> Days:
    """The yearly update shows a salary: excluded by situation 2, certificate and originals handed over."""
    yield from life.be_accepted()
    yield life.ago(24)
    intake.update(
        life.doors,
        life.file_id,
        incomes__3__kind="salary",
        incomes__3__monthly="5900",
        incomes__3__note="راتب الابن الأكبر بعد تعيينه",
    )
    yield life.ago(20)
    reasons = "ظهر عند التحديث السنوي أن دخل الأسرة صار 9,150 ريالًا بعد تعيين الابن الأكبر، فلم يعد شرط الدخل منطبقًا."
    decision_id = deciding.decided(life.doors, _draft(life, reasons, Situation.FAILS_CONDITIONS_AFTER_UPDATE))
    yield life.ago(18)
    deciding.tell(life.doors, decision_id, ContactMeans.IN_PERSON)
    yield life.ago(11)
    deciding.hand_over(life.doors, decision_id, life.holder, life.identity)


def widow_frozen_documents(life: Life) -> Days:
    """The papers of the yearly update do not come: frozen for a month."""
    yield from life.be_accepted()
    yield life.ago(14)
    reasons = "مضى موعد التحديث السنوي ولم تصل مستندات الدخل والسكن بعد تذكيرين."
    decision_id = deciding.decided(life.doors, _draft(life, reasons, Situation.LATE_DOCUMENTS_ON_UPDATE))
    yield life.ago(12)
    deciding.tell(life.doors, decision_id)


def family_frozen_address(life: Life) -> Days:
    """The family moved without a word: frozen for three months, which soon end."""
    yield from life.be_accepted()
    yield life.ago(88)
    reasons = "انتقلت الأسرة إلى سكن آخر، وتغير رقم الجوال، ولم تبلغ الجمعية."
    decision_id = deciding.decided(life.doors, _draft(life, reasons, Situation.ADDRESS_OR_CONTACT_CHANGE_NOT_REPORTED))
    yield life.ago(85)
    deciding.tell(life.doors, decision_id, ContactMeans.LETTER, "سُلّم الخطاب لأخيه")


def father_died(life: Life) -> Days:
    """A father dies, and the file passes to his wife (situation 7, first way)."""
    yield from life.be_accepted()
    yield life.ago(60)
    wife = next(one for one in _candidates(life) if one.relation is Relation.WIFE)
    holder = NewHolder(wife.person_id, "زوجته التي تعول الأسرة من بعده، وتقيم مع أبنائها في السكن نفسه.")
    reasons = "توفي صاحب الملف، وثبتت وفاته بالشهادة، وله زوجة وأبناء في رعايتها."
    decision_id = deciding.decided(life.doors, _draft(life, reasons, Situation.DEATH_OF_BENEFICIARY, holder=holder))
    yield life.ago(58)
    deciding.tell(life.doors, decision_id, ContactMeans.IN_PERSON)
    intake.declare(life.doors, life.file_id)


def mother_died(life: Life) -> Days:
    """A mother dies, and the file passes to her son, for whom his uncle acts (situation 7, second way)."""
    yield from life.be_accepted()
    yield from life.be_renewed()
    yield life.ago(90)
    holder = _child(life, "أكبر الأبناء، وعمه وصي عليه وعلى أخته بصك.")
    reasons = "توفيت صاحبة الملف، وثبتت وفاتها بالشهادة، ولها ابن وابنة قاصران."
    situation = Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS
    decision_id = deciding.decided(life.doors, _draft(life, reasons, situation, holder=holder))
    yield life.ago(87)
    deciding.tell(life.doors, decision_id, ContactMeans.RELATIVE, "أُبلغ الوصي حضوريًا")
    intake.declare(life.doors, life.file_id)


def assault(life: Life) -> Days:
    """Somebody breaks the door of the reception: excluded, and referred to the authorities."""
    yield from life.be_accepted()
    yield life.ago(33)
    facts = "كُسر باب مكتب الاستقبال ووُجهت إلى الموظفة ألفاظ تهديد، وسُجل ذلك في محضر وقعه شاهدان."
    draft = _draft(
        life,
        "تعدى على موظفة الاستقبال وعلى ممتلكات الجمعية، وثبت ذلك بمحضر وشاهدين.",
        Situation.ASSAULT_OR_DEFAMATION,
        referral=ReferralGiven("شرطة محافظة الرياض", facts),
    )
    decision_id = deciding.decided(life.doors, draft)
    yield life.ago(31)
    deciding.tell(life.doors, decision_id)


def cancelled(life: Life) -> Days:
    """A woman asks to be taken off the list: the form is signed first."""
    yield from life.be_accepted()
    yield life.ago(45)
    form = life.doors.run(Role.RECEPTION, print_cancellation_form, life.file_id, "التحقت بعمل وتحسنت حال الأسرة")
    life.doors.run(Role.RECEPTION, record_printing, form, "طابعة الاستقبال")
    intake.come_back(life.doors, form, PaperKind.CANCELLATION_FORM)
    reasons = "طلبت إلغاء ملفها بالنموذج المعتمد بعد أن التحقت بعمل."
    decision_id = deciding.decided(life.doors, _draft(life, reasons, Situation.BENEFICIARY_REQUESTS_CANCELLATION))
    yield life.ago(42)
    deciding.tell(life.doors, decision_id, ContactMeans.IN_PERSON)


def widow_remarried(life: Life) -> Days:
    """A widow marries: before the exclusion, the file is offered to her orphan, and passes to him."""
    yield from life.be_accepted()
    yield from life.be_renewed()
    yield life.ago(52)
    draft = _draft(
        life,
        "تزوجت صاحبة الملف، وأيتامها باقون في كفالة عمهم، فبقي الملف باسم أحدهم رعاية لهم.",
        Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE,
        outcome=Outcome.TRANSFER,
        holder=_child(life, "أكبر الأيتام، وعمه وصي عليهم بصك."),
    )
    decision_id = deciding.decided(life.doors, draft)
    yield life.ago(50)
    deciding.tell(life.doors, decision_id)


def income_proposed(life: Life) -> Days:
    """An income that nobody had declared comes to light; the proposal waits for another person."""
    yield from life.be_accepted()
    yield life.ago(2)
    reasons = "ظهر سجل تجاري باسمه يدر دخلًا شهريًا لم يذكره، ورأت إدارة خدمات المستفيدين أن حاله تحسنت."
    deciding.propose(life.doors, _draft(life, reasons, Situation.UNDECLARED_INCOME_DISCOVERED))


def uncooperative_reopened(life: Life) -> Days:
    """Excluded for not receiving the researcher, and opened again when the reason was known; still to be told."""
    yield from life.be_accepted()
    yield life.ago(100)
    reasons = "لم تستقبل الباحثة في ثلاثة مواعيد متفق عليها، وأُثبت ذلك في محاضر."
    decision_id = deciding.decided(life.doors, _draft(life, reasons, Situation.REFUSES_TO_COOPERATE_WITH_RESEARCHER))
    yield life.ago(98)
    deciding.tell(life.doors, decision_id)
    yield life.ago(3)
    sorry = "تبين أنها كانت ترافق ابنها في المستشفى في المواعيد الثلاثة، وأحضرت ما يثبت ذلك."
    again = life.doors.run(Role.SERVICES_MANAGER, reopen_file, life.file_id, sorry, ContactMeans.MOBILE)
    yield life.ago(2)
    deciding.approve(life.doors, again)
    deciding.into_force(life.doors, again, sign=False)


def died_alone(life: Life) -> Days:
    """An old woman dies and leaves nobody: her file is closed, her papers wait for her nephew (situation 7, third)."""
    yield from life.be_accepted()
    yield life.ago(9)
    reasons = "توفيت صاحبة الملف وليس لها تابعون، وثبتت وفاتها بالشهادة."
    deciding.decided(life.doors, _draft(life, reasons, Situation.DEATH_WITHOUT_DEPENDANTS))


def _draft(
    life: Life,
    reasons: str,
    situation: Situation,
    *,
    outcome: Outcome | None = None,
    holder: NewHolder | None = None,
    referral: ReferralGiven | None = None,
) -> DecisionDraft:
    """Fill a decision in, with everything that its situation rests on."""
    return DecisionDraft(
        life.file_id,
        reasons,
        outcome,
        situation,
        evidence=deciding.evidence(*_RESTS_ON.get(situation, (Evidence.PROOF,))),
        new_holder=holder,
        referral=referral,
        event_on=life.doors.clock.today if situation in _HAPPENED else None,
        tell_by=ContactMeans.MOBILE,
    )


_RESTS_ON = {
    Situation.FAILS_CONDITIONS_AFTER_UPDATE: (Evidence.UPDATE_REVIEW,),
    Situation.BENEFICIARY_REQUESTS_CANCELLATION: (Evidence.CANCELLATION_FORM,),
    Situation.DEATH_OF_BENEFICIARY: (Evidence.DEATH_CERTIFICATE,),
    Situation.DEATH_WITHOUT_DEPENDANTS: (Evidence.DEATH_CERTIFICATE,),
    Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS: (Evidence.DEATH_CERTIFICATE, Evidence.GUARDIANSHIP_DEED),
    Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE: (Evidence.MARRIAGE_PROOF, Evidence.GUARDIANSHIP_DEED),
    Situation.UNDECLARED_INCOME_DISCOVERED: (Evidence.PROOF, Evidence.MANAGEMENT_FINDING),
}
_HAPPENED = {
    Situation.DEATH_WITHOUT_DEPENDANTS,
    Situation.DEATH_OF_BENEFICIARY,
    Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
    Situation.REMARRIAGE_OF_WIDOW_OR_DIVORCEE,
}


def _candidates(life: Life) -> tuple[Candidate, ...]:
    return life.doors.ask(Role.RESEARCH_OFFICER, candidates, life.file_id)


def _child(life: Life, reason: str) -> NewHolder:
    eldest: uuid.UUID = next(one.person_id for one in _candidates(life) if one.is_child)
    return NewHolder(eldest, reason, practice_people().guardians[life.family.key])

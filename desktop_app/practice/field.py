"""How a family of the practice office is studied: its researcher, the visit, the report, the means of verification."""

import uuid
from datetime import date, datetime, time

from desktop_app.casework import drafts
from desktop_app.casework.desk import SAUDI_TIME
from desktop_app.casework.files.assignments import assign_researcher, list_researchers
from desktop_app.casework.papers import attach_scan, record_printing
from desktop_app.casework.verification import verification_sheet, verify_means
from desktop_app.casework.visits.planning import plan_visit
from desktop_app.casework.visits.reporting import VisitSheet, report_visit, visit_sheet
from desktop_app.casework.visits.sheets import compose_checklist
from desktop_app.policy.labels import label
from desktop_app.policy.terms import DraftKind, PaperKind, Role
from desktop_app.policy.visit_terms import Recommendation, Settlement, VisitAnswer
from desktop_app.practice.doors import Doors
from desktop_app.practice.families import Typed, practice_people
from desktop_app.practice.intake import day_typed
from desktop_app.practice.pages import picture, scan
from desktop_app.practice.staff import COLLEAGUES, colleague

_VISITING = time(16, 30, tzinfo=SAUDI_TIME)
_LACKING = {"rooms_enough", "washing_machine", "study_place", "internet", "bills_paid", "urgent", "needs_repairs"}
_NOTES = {"rooms_enough": "غرفتان لخمسة أفراد", "washing_machine": "معطلة", "bills_paid": "متأخرات كهرباء لشهرين"}
_SUMMARY = "السكن نظيف ومؤثث بما يكفي الحاجة الأساسية، والأسرة متعاونة، وما ذُكر في الطلب مطابق لما شوهد."
_FOUND = "طُلب من الجهة المصدرة، وردّت بما يوافق الطلب"


def assign(doors: Doors, file_id: uuid.UUID, user_name: str = "", reason: str = "", *, asked: bool = False) -> None:
    """Give a file to a researcher: the first of the office, or another with the reason."""
    wanted = next(one for one in _researchers(doors) if not user_name or one[0] == user_name)
    doors.run(Role.RESEARCH_OFFICER, assign_researcher, file_id, wanted[1], reason, asked_by_beneficiary=asked)


def plan(doors: Doors, file_id: uuid.UUID, day: date, by: str = "") -> uuid.UUID:
    """Plan a visit in the afternoon of a day."""
    return doors.run(by or Role.RESEARCHER, plan_visit, file_id, datetime.combine(day, _VISITING))


def print_checklist(doors: Doors, visit_id: uuid.UUID) -> None:
    """Print the checklist that the researcher takes along."""
    paper_id = doors.run(Role.RESEARCHER, compose_checklist, visit_id)
    doors.run(Role.RESEARCHER, record_printing, paper_id, "طابعة البحث الاجتماعي")


def begin_report(doors: Doors, visit_id: uuid.UUID, day: date, by: str = "") -> tuple[uuid.UUID, Typed]:
    """Type a report with its photos and leave it as a draft; returns the draft and what was typed."""
    sheet = doors.ask(by or Role.RESEARCHER, visit_sheet, visit_id)
    typed = _as_seen(sheet, day)
    draft_id = doors.run(
        by or Role.RESEARCHER,
        drafts.save_draft,
        DraftKind.VISIT,
        typed,
        title=sheet.row.holder,
        subject_id=visit_id,
    )
    for item in [item for part in sheet.sections for item in part.items if item.photo][:2]:
        taken = picture(item.text)
        doors.run(by or Role.RESEARCHER, drafts.attach_to_draft, draft_id, f"answers.{item.id}.photo", taken)
    return draft_id, typed


def report(
    doors: Doors, visit_id: uuid.UUID, day: date, recommendation: Recommendation, reasons: str, by: str = ""
) -> None:
    """Hand a report in with its recommendation, and scan it signed; two witnesses where they are needed."""
    draft_id, typed = begin_report(doors, visit_id, day, by)
    typed |= {"closing.recommendation": recommendation.value, "closing.reasons": reasons}
    if doors.ask(by or Role.RESEARCHER, visit_sheet, visit_id).witnesses_required:
        for place, witness in enumerate(practice_people().witnesses, 1):
            typed |= {f"witnesses.{place}.{field}": text for field, text in witness.items()}
    kinds = (PaperKind.VISIT_REPORT, PaperKind.TWO_WITNESS_STATEMENT)
    papers = doors.run(by or Role.RESEARCHER, report_visit, visit_id, typed, draft_id)
    for paper_id, kind in zip(papers, kinds, strict=False):
        doors.run(by or Role.RESEARCHER, attach_scan, paper_id, scan(label(kind)))


def verify(doors: Doors, request_id: uuid.UUID, by: str = "") -> None:
    """Go through every means of verification that is still open."""
    for row in doors.ask(by or Role.RESEARCHER, verification_sheet, request_id):
        if row.open:
            doors.run(by or Role.RESEARCHER, verify_means, request_id, row.means, note=_FOUND)


def _researchers(doors: Doors) -> list[tuple[str, uuid.UUID]]:
    """List the researchers as sign-in name and key, whoever usually visits first."""
    names = {one.full_name: one.user_name for one in COLLEAGUES}
    first = colleague(Role.RESEARCHER).user_name
    found = [(names[one.full_name], one.id) for one in doors.ask(Role.RESEARCH_OFFICER, list_researchers)]
    return sorted(found, key=lambda one: one[0] != first)


def _as_seen(sheet: VisitSheet, day: date) -> Typed:
    """Fill a report in: most is as declared; one room less was seen, and the difference settled."""
    typed = {
        "header.visited_on": day_typed(day),
        "header.present": sheet.row.holder,
        "closing.summary": _SUMMARY,
    }
    for item in (item for part in sheet.sections for item in part.items):
        answer = VisitAnswer.NO if item.id in _LACKING else VisitAnswer.YES
        typed |= {f"answers.{item.id}.answer": answer.value, f"answers.{item.id}.note": _NOTES.get(item.id, "")}
    for fact in sheet.declared:
        at = f"compared.{fact.fact.value}"
        typed[f"{at}.observed"] = fact.declared
        typed[f"{at}.documented"] = fact.declared if fact.documents else ""
    rooms = typed.get("compared.rooms.observed", "")
    if rooms.isdigit() and int(rooms) > 1:
        typed |= {
            "compared.rooms.observed": str(int(rooms) - 1),
            "compared.rooms.settlement": Settlement.OBSERVED_STANDS.value,
            "compared.rooms.note": "غرفة للمالك مغلقة",
        }
    return typed

"""How a person is told of a decision and may complain of it: until when, by which rule, by which ways."""

from datetime import date

from desktop_app.casework.desk import Desk
from desktop_app.casework.letters import words
from desktop_app.policy.counting import counted, filled
from desktop_app.policy.identity import show_phone
from desktop_app.policy.labels import label
from desktop_app.policy.terms import ContactMeans
from desktop_app.printing.papers.parts import Complaint, common


def complaint_of(desk: Desk, last_day: date, told_by: ContactMeans | None) -> Complaint:
    """Word the way of telling, and the way to complain under the policy in force."""
    policy, said = desk.policy().policy, common()
    chapter = policy.grievances
    days = counted(chapter.file_within_days, "days")
    if policy.clause(chapter).citable:
        settled = counted(chapter.decide_within_working_days, "working_days")
        rule = " ".join((said.text("complaint_rule", days=days), said.text("complaint_settled", days=settled)))
    else:
        rule = said.text("complaint_rule_advice", days=days)
    return Complaint(
        told_by=label(told_by) if told_by else "",
        last_complaint_day=words.day(last_day),
        complaint_rule=rule,
        how_to_complain=_ways(desk),
    )


def filing_rules(desk: Desk) -> tuple[str, ...]:
    """Say until when and how a grievance is filed, and by when it is settled; advice is said to be advice."""
    policy = desk.policy().policy
    rules = tuple(rule(desk, name) for name in ("time_limit", "how_to_file", "settlement_time"))
    return rules if policy.clause(policy.grievances).citable else (common().text("rules_are_advice"), *rules)


def rule(desk: Desk, name: str) -> str:
    """Return a rule of grievances of the policy in force, with its numbers."""
    chapter = desk.policy().policy.grievances
    return filled(next(row.text for row in chapter.rules if row.id == name), chapter.counts)


def _ways(desk: Desk) -> tuple[str, ...]:
    office, said = desk.office, common()
    ways = [said.text("way_by_hand", body=label(desk.policy().policy.grievances.handed_to))]
    if office.web_site:
        ways.append(said.text("way_web_site", web_site=office.web_site))
    if office.email:
        ways.append(said.text("way_email", email=office.email))
    if office.phone:
        ways.append(said.text("way_phone", phone=show_phone(office.phone)))
    return tuple(ways)

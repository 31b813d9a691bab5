"""The ways that several journeys go: taken in, studied, decided; each person at their own window."""

from PySide6.QtWidgets import QWidget

from desktop_app.casework.decisions.lists import decisions_of
from desktop_app.casework.visits.planning import visits_of
from desktop_app.casework.visits.reporting import visit_sheet
from desktop_app.policy.terms import ContactMeans, Outcome, PaperKind, Role
from desktop_app.views.decision.decision_screen import DecisionScreen
from desktop_app.views.decision.new_decision_screen import NewDecisionScreen
from desktop_app.views.intake.screen import IntakeScreen
from tests.journeys.branch import Branch
from tests.robots.decision import DecisionRobot, NewDecisionRobot
from tests.robots.file import FileRobot
from tests.robots.intake import IntakeRobot
from tests.robots.visit import VisitRobot
from tests.views.decision.stage import settle

HOLDER = "نورة سعد محمد العتيبي"
WITNESSES = (("سعد محمد ناصر الدوسري", "1000000545"), ("خلود علي حمد العنزي", "1000000552"))


def reception_begins_a_form(branch: Branch) -> IntakeRobot:
    robot = branch.sits_down(Role.RECEPTION)
    robot.begin_request()
    screen = robot.page
    assert isinstance(screen, IntakeScreen)
    desk = IntakeRobot(screen)
    desk.begin()
    return desk


def reception_takes_her_in(branch: Branch, *, category: str = "widow", marital: str = "widowed") -> None:
    """Fill the form in, scan everything that is asked, hand it in, and take the papers back signed."""
    desk = reception_begins_a_form(branch)
    desk.widow()
    desk.identity(HOLDER, "١٠١٢٣٤٥٦٧٢", category=category, marital=marital)
    for row in list(desk.documents().rows()):
        desk.document(row.key, "٤٥١")
    desk.submit()
    for place, paper in enumerate(list(desk.screen.papers.papers.rows())):
        if paper.needs_signature:
            desk.sign(place)
    assert PaperKind.REQUEST_RECEIPT in branch.papers()


def officer_gives_it_to_a_researcher(branch: Branch) -> None:
    branch.a_day_passes()
    FileRobot(branch.sits_down(Role.RESEARCH_OFFICER).open_file(HOLDER)).assign()


def researcher_visits_her(branch: Branch, *, witnesses: bool = False) -> None:
    """Plan the visit, go there, report it, and go through the other means of verification."""
    robot = branch.sits_down(Role.RESEARCHER)
    FileRobot(robot.open_file(HOLDER)).plan_visit()
    branch.a_day_passes(2)
    robot = branch.sits_down(Role.RESEARCHER)
    FileRobot(robot.open_file(HOLDER)).open_visit()
    door = branch.door(Role.RESEARCHER)
    sheet = door.ask(visit_sheet, door.ask(visits_of, branch.file().id)[0].id)
    report = VisitRobot(robot.page, sheet)
    day = branch.built.clock.day
    report.head(str(day.year), str(day.month), str(day.day), "صاحبة الطلب وابنها")
    report.answer_all()
    if witnesses:
        for number, (name, identity) in enumerate(WITNESSES, 1):
            report.hear(number, name, identity)
    report.conclude("السكن ضيق والأسرة محتاجة.", "1", "الدخل لا يكفي.")
    report.submit()
    FileRobot(robot.open_file(HOLDER)).verify_the_rest("رُوجع مع الجهة المصدرة")


def manager_accepts_her(branch: Branch) -> None:
    """Write the answer, and put it in force."""
    branch.a_day_passes(14)
    robot = branch.sits_down(Role.SERVICES_MANAGER)
    FileRobot(robot.open_file(HOLDER)).begin_decision()
    screen = robot.page
    assert isinstance(screen, NewDecisionScreen)
    writing = NewDecisionRobot(screen)
    writing.choose_course(Outcome.ACCEPT)
    writing.give_reasons("انطبقت شروط الفئة بعد الدراسة والزيارة.")
    writing.hand_over()
    decision_of(robot.page).put_in_force()


def reception_tells_her(branch: Branch) -> None:
    branch.a_day_passes()
    robot = branch.sits_down(Role.RECEPTION)
    (decision,) = branch.door(Role.RECEPTION).ask(decisions_of, branch.file().id)
    robot.shell.go("decision", decision.id)
    decision_of(robot.page).tell(ContactMeans.MOBILE)


def decision_of(page: QWidget) -> DecisionRobot:
    """The decision that is open, once what it replaced is gone."""
    settle()
    assert isinstance(page, DecisionScreen)
    return DecisionRobot(page)

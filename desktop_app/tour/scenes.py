"""What the tour looks at: every screen, at the desk of somebody who works with it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.casework import drafts
from desktop_app.casework.intake.errand import Errand
from desktop_app.casework.intake.steps import Step
from desktop_app.casework.visits.planning import list_visits
from desktop_app.policy.terms import DraftKind, PaperKind, Role, Situation
from desktop_app.policy.visit_terms import VisitState
from desktop_app.tour.guests import Guest
from desktop_app.tour.paper_scenes import a_paper_is_checked, papers_come_back
from desktop_app.views.duplicates.screen import DuplicatesScreen
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.live_preview import LivePreview

Scene = Callable[[Guest], object]


def at_reception(guest: Guest) -> None:
    """The day, the files, and a person being taken in."""
    guest.shell.go("today")
    guest.take_in_every_look("today")
    guest.shell.go("cases")
    guest.take_in_every_look("cases")
    guest.shell.search("ال")
    guest.take("search")
    guest.show("reception")
    guest.show("intake", name="intake_start")
    _intake(guest)
    guest.show("intake", Errand(file_id=guest.file_of("prisoner_incomplete"), papers=True), "intake_papers")
    guest.show("hand_over", guest.lists.to_hand_over[0].id)
    guest.show("decision", guest.lists.to_tell[0].id, "decision_to_tell")
    guest.shell.go("decision", guest.lists.to_tell[0].id)
    press(guest.page("decision"), "tell")
    guest.take("decision_telling")
    guest.show("data_update", Errand(DraftKind.UPDATE, guest.file_of("from_before")))
    papers_come_back(guest)
    a_paper_is_checked(guest)


def _intake(guest: Guest) -> None:
    begun = guest.signed_in.door.ask(drafts.my_drafts, (DraftKind.INTAKE,))[0]
    guest.shell.go("intake", Errand(draft_id=begun.id))
    go_to_step(guest, Step.IDENTITY)
    guest.take_in_every_look("intake", lambda: go_to_step(guest, Step.IDENTITY))
    for step in Step:
        if step not in {Step.IDENTITY, Step.PAPERS}:
            go_to_step(guest, step)
            guest.take(f"intake_{step.value}")


def with_the_researcher(guest: Guest) -> None:
    """Visits, and a report half written."""
    guest.show("visits")
    visits = guest.signed_in.door.ask(list_visits)
    begun = next(row for row in visits if row.state is VisitState.PLANNED)
    guest.shell.go("visit", begun.id)
    guest.take_in_every_look("visit")
    reported = next(row for row in visits if row.state is VisitState.REPORTED)
    guest.show("visit", reported.id, "visit_reported")


def with_the_manager(guest: Guest) -> None:
    """Decisions on their way, one being written, and the papers."""
    guest.show("decisions")
    file_id = guest.file_of("widow_excluded")
    guest.show("file", file_id)
    for side in ("family", "documents", "verification", "visits", "decisions", "papers", "history"):
        guest.show("file", (file_id, side), f"file_{side}")
    guest.shell.go("new_decision", guest.file_of("deserted_accepted"))
    guest.take_in_every_look("new_decision")
    press(guest.page("new_decision"), f"course_{Situation.LATE_DOCUMENTS_ON_UPDATE}")
    guest.take("new_decision_freeze")
    guest.show("papers")
    _written_twice(guest)


def _written_twice(guest: Guest) -> None:
    guest.show("duplicates")
    page = guest.page("duplicates")
    if isinstance(page, DuplicatesScreen):
        page.open_pair(page.pairs.rows()[0])
        guest.take("duplicates_compare")


def with_the_director(guest: Guest) -> None:
    """A proposal to approve, a freeze about to end, the wording of a paper, and the journal."""
    guest.shell.go("decision", guest.lists.for_me[0].id)
    guest.take_in_every_look("decision")
    guest.show("decision", guest.lists.frozen[0].decision_id, "decision_freeze")
    guest.show("wording")
    guest.shell.go("wording", PaperKind.FREEZE_NOTICE)
    print_sample(guest.page("wording"))
    guest.take("wording_text")
    guest.shell.go("journal")
    press(guest.page("journal"), "journal_show")
    guest.take("journal")


def with_the_administrator(guest: Guest) -> None:
    """People, association, policy and copies."""
    guest.shell.go("office")
    print_sample(guest.page("office"))
    for key in ("staff", "office", "policy", "upkeep", "pass_phrase"):
        guest.show(key)


SCENES: Mapping[Role, Scene] = MappingProxyType(
    {
        Role.RECEPTION: at_reception,
        Role.RESEARCHER: with_the_researcher,
        Role.SERVICES_MANAGER: with_the_manager,
        Role.EXECUTIVE_DIRECTOR: with_the_director,
        Role.ADMINISTRATOR: with_the_administrator,
    }
)
"""By the role of the person at whose desk it is seen."""


def print_sample(page: QWidget) -> None:
    """Wait until the sample beside a form is printed."""
    preview, printed = page.findChild(LivePreview), QEventLoop()
    if preview is not None:
        preview.shown.connect(printed.quit)
        preview.refresh()
        printed.exec()


def go_to_step(guest: Guest, step: Step) -> None:
    """Jump to a step of the form that is open."""
    page = guest.page("intake")
    if isinstance(page, IntakeScreen) and page.wizard is not None:
        page.wizard.go(step)


def press(page: QWidget, button: str) -> None:
    """Push a button by its name."""
    found = page.findChild(QAbstractButton, button)
    if found is None:
        raise LookupError(f"there is no button {button} here")
    found.click()

"""Every screen of the window, one row each.

To add a screen: write its use cases and their tests; write `views/<name>/screen.py` with a widget that takes
`(office, navigator)`, reads in `refresh()` and, where it shows one thing, takes it in `open(subject)`; add a row to
`all_screens()`; write its robot and its story; add its Arabic to `translations/ar.ts`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.casework.opening import SignedIn
from desktop_app.policy.permissions import Act
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office

CONTEXT = "Screens"


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen: its key, icon and name, the act one must be permitted, and how it is made.

    `also`: acts each of which opens the screen as well, where several kinds of staff work on it.
    `place`: in the sidebar (`main`), at its foot (`foot`), or reached from other screens alone (`hidden`).
    `action`: the words of the button in the top bar that opens this screen, where it has one.
    """

    key: str
    icon: str
    title: str
    act: Act | None
    make: Callable[[Office, Navigator], QWidget]
    place: Literal["main", "foot", "hidden"] = "main"
    action: str = ""
    also: tuple[Act, ...] = ()

    def is_open_to(self, office: Office) -> bool:
        """Whether the person signed in may use it."""
        return self.act is None or any(office.may(act) for act in (self.act, *self.also))

    def name(self) -> str:
        """Its name in the language of the screen."""
        return QCoreApplication.translate(CONTEXT, self.title)

    def action_words(self) -> str:
        """The words of its button in the top bar."""
        return QCoreApplication.translate(CONTEXT, self.action) if self.action else ""


def all_screens(signed_in: SignedIn) -> tuple[Screen, ...]:
    """The table; a person sees the rows whose act their roles permit."""
    return (
        *_families(),
        *_judging(),
        *_after_a_decision(),
        *_paper(signed_in),
        *_administration(signed_in),
        *_everybody(signed_in),
    )


def _families() -> tuple[Screen, ...]:
    """What begins with a family: the day's work, the files, the intake."""
    return (
        Screen("today", "layout-dashboard", str(QT_TRANSLATE_NOOP("Screens", "Today")), Act.SEE_TODAY, _today),
        Screen("cases", "folder-open", str(QT_TRANSLATE_NOOP("Screens", "Files")), Act.FIND_FILES, _cases),
        Screen(
            "file",
            "folder-open",
            str(QT_TRANSLATE_NOOP("Screens", "Beneficiary file")),
            Act.OPEN_FILE,
            _file,
            place="hidden",
        ),
        Screen(
            "intake",
            "file-pen-line",
            str(QT_TRANSLATE_NOOP("Screens", "Intake")),
            Act.ENTER_EXISTING_FILE,
            _intake,
            action=str(QT_TRANSLATE_NOOP("Screens", "New request")),
        ),
        Screen(
            "data_update",
            "file-pen-line",
            str(QT_TRANSLATE_NOOP("Screens", "Data update")),
            Act.UPDATE_PERSON,
            _data_update,
            place="hidden",
        ),
        Screen(
            "reception",
            "users",
            str(QT_TRANSLATE_NOOP("Screens", "Reception")),
            Act.LOG_RECEPTION,
            _reception,
            also=(Act.ANSWER_REFERRAL,),
        ),
    )


def _judging() -> tuple[Screen, ...]:
    """Records of one person, visits and decisions."""
    return (
        Screen(
            "duplicates",
            "id-card",
            str(QT_TRANSLATE_NOOP("Screens", "Duplicate records")),
            Act.SORT_DUPLICATES,
            _duplicates,
        ),
        Screen(
            "visits", "clipboard-check", str(QT_TRANSLATE_NOOP("Screens", "Field visits")), Act.RECORD_VISIT, _visits
        ),
        Screen(
            "visit",
            "clipboard-check",
            str(QT_TRANSLATE_NOOP("Screens", "Visit report")),
            Act.RECORD_VISIT,
            _visit,
            place="hidden",
        ),
        Screen("decisions", "gavel", str(QT_TRANSLATE_NOOP("Screens", "Decisions")), Act.FIND_FILES, _decisions),
        Screen(
            "decision", "gavel", str(QT_TRANSLATE_NOOP("Screens", "Decision")), Act.OPEN_FILE, _decision, place="hidden"
        ),
    )


def _after_a_decision() -> tuple[Screen, ...]:
    """What a decision leads to."""
    return (
        Screen(
            "new_decision",
            "gavel",
            str(QT_TRANSLATE_NOOP("Screens", "New decision")),
            Act.PROPOSE_DECISION,
            _new_decision,
            place="hidden",
        ),
        Screen(
            "hand_over",
            "file-text",
            str(QT_TRANSLATE_NOOP("Screens", "Hand-over of the originals")),
            Act.RECORD_HAND_OVER,
            _hand_over,
            place="hidden",
        ),
    )


def _paper(signed_in: SignedIn) -> tuple[Screen, ...]:
    """The papers on their way out and back, and the journal."""
    return (
        Screen(
            "papers",
            "file-text",
            str(QT_TRANSLATE_NOOP("Screens", "Papers")),
            Act.OPEN_SENSITIVE_PAGE,
            _papers,
        ),
        Screen(
            "scans",
            "scan-line",
            str(QT_TRANSLATE_NOOP("Screens", "Papers that came back")),
            Act.TAKE_SCANS_IN,
            partial(_scans, signed_in),
        ),
        Screen(
            "journal",
            "history",
            str(QT_TRANSLATE_NOOP("Screens", "Journal")),
            Act.READ_JOURNAL,
            partial(_journal, signed_in),
            place="foot",
        ),
    )


def _administration(signed_in: SignedIn) -> tuple[Screen, ...]:
    """What the administrator looks after."""
    return (
        Screen(
            "staff",
            "users",
            str(QT_TRANSLATE_NOOP("Screens", "Staff")),
            Act.MANAGE_STAFF,
            partial(_staff, signed_in),
        ),
        Screen(
            "office",
            "building-2",
            str(QT_TRANSLATE_NOOP("Screens", "Association and branch")),
            Act.EDIT_OFFICE,
            _association,
        ),
        Screen(
            "wording",
            "notebook-pen",
            str(QT_TRANSLATE_NOOP("Screens", "Wording of the papers")),
            Act.EDIT_WORDING,
            _wording,
        ),
        Screen(
            "upkeep",
            "hard-drive-download",
            str(QT_TRANSLATE_NOOP("Screens", "Upkeep")),
            Act.BACK_UP,
            partial(_upkeep, signed_in),
        ),
    )


def _everybody(signed_in: SignedIn) -> tuple[Screen, ...]:
    """What everybody may read, and their own pass phrase."""
    return (
        Screen(
            "policy",
            "scale",
            str(QT_TRANSLATE_NOOP("Screens", "Policy")),
            Act.READ_POLICY,
            _policy,
            place="foot",
        ),
        Screen(
            "checking",
            "shield-check",
            str(QT_TRANSLATE_NOOP("Screens", "Check a paper")),
            Act.CHECK_PAPER,
            _checking,
            place="foot",
        ),
        Screen(
            "pass_phrase",
            "lock",
            str(QT_TRANSLATE_NOOP("Screens", "My pass phrase")),
            Act.CHANGE_OWN_PASS_PHRASE,
            partial(_pass_phrase, signed_in),
            place="foot",
        ),
    )


def _today(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.today.screen import TodayScreen

    return TodayScreen(office, navigator)


def _cases(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.cases.screen import CasesScreen

    return CasesScreen(office, navigator)


def _file(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.file.screen import FileScreen

    return FileScreen(office, navigator)


def _visits(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.visit.screen import VisitsScreen

    return VisitsScreen(office, navigator)


def _visit(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.visit.report_screen import VisitScreen

    return VisitScreen(office, navigator)


def _intake(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.intake.screen import IntakeScreen

    return IntakeScreen(office, navigator)


def _reception(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.reception.screen import ReceptionScreen

    return ReceptionScreen(office, navigator)


def _duplicates(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.duplicates.screen import DuplicatesScreen

    return DuplicatesScreen(office, navigator)


def _data_update(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.intake.screen import IntakeScreen

    return IntakeScreen(office, navigator, "data_update")


def _decisions(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.decision.screen import DecisionsScreen

    return DecisionsScreen(office, navigator)


def _decision(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.decision.decision_screen import DecisionScreen

    return DecisionScreen(office, navigator)


def _new_decision(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.decision.new_decision_screen import NewDecisionScreen

    return NewDecisionScreen(office, navigator)


def _hand_over(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.decision.hand_over_screen import HandOverScreen

    return HandOverScreen(office, navigator)


def _papers(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.papers.screen import PapersScreen

    return PapersScreen(office, navigator)


def _scans(signed_in: SignedIn, office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.scan_intake import scan_intake
    from desktop_app.views.scans.screen import ScansScreen

    return ScansScreen(office, navigator, scan_intake(office, signed_in.opened.places))


def _journal(signed_in: SignedIn, office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.journal.screen import JournalScreen

    return JournalScreen(office, navigator, signed_in.opened.places)


def _staff(signed_in: SignedIn, office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.staff.screen import StaffScreen

    return StaffScreen(office, navigator, signed_in.keyring)


def _association(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.association.screen import AssociationScreen

    return AssociationScreen(office, navigator)


def _wording(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.wording.screen import WordingScreen

    return WordingScreen(office, navigator)


def _upkeep(signed_in: SignedIn, office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.upkeep.screen import UpkeepScreen

    return UpkeepScreen(office, navigator, signed_in.opened, signed_in.keyring)


def _policy(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.policy.screen import PolicyScreen

    return PolicyScreen(office, navigator)


def _checking(office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.checking.screen import CheckingScreen

    return CheckingScreen(office, navigator)


def _pass_phrase(signed_in: SignedIn, office: Office, navigator: Navigator) -> QWidget:
    from desktop_app.views.upkeep.pass_phrase import PassPhraseScreen

    return PassPhraseScreen(office, navigator, signed_in.keyring)


def permitted(screens: tuple[Screen, ...], office: Office) -> tuple[Screen, ...]:
    """The screens that the person signed in may use."""
    return tuple(screen for screen in screens if screen.is_open_to(office))

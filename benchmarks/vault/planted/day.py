"""A day at the real program with all that is planted: typed, scanned, printed, copied, restored, and ended by a crash.

``python -m benchmarks.vault.planted.day HOME [LEAK]`` is what is watched. It says when a scanner should drop a file.
With LEAK it writes one string in the clear and removes the file at once, which the watch must see.
"""

import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.vault.planted.errors import errors_of_every_kind
from benchmarks.vault.planted.office import ADMINISTRATOR, MANAGER, RECEPTION, found, household, now, picture
from benchmarks.vault.planted.strings import PHRASE, PLANTED, SECOND_PHRASE
from desktop_app.app import FrontDoor, application
from desktop_app.casework import drafts
from desktop_app.casework.agreement import Person
from desktop_app.casework.attachments import Scan
from desktop_app.casework.documents import receive_document
from desktop_app.casework.drills import drill
from desktop_app.casework.intake.papers import issue_intake_paper, sign_declaration
from desktop_app.casework.intake.submission import submit_request
from desktop_app.casework.opening import SignedIn
from desktop_app.casework.paper_lists import papers_of
from desktop_app.casework.papers import issue_anew, read_paper
from desktop_app.casework.reception import ReceptionLine, log_reception, refer_question
from desktop_app.casework.rescue import TwoPeople, prepare_restore, put_in_place
from desktop_app.casework.upkeep import back_up_now, list_copies
from desktop_app.policy.terms import Channel, DocumentKind, DraftKind, PaperKind
from desktop_app.settings import Places, Preferences
from desktop_app.views.intake.screen import IntakeScreen
from desktop_app.views.office import Office
from desktop_app.views.press_run import hand_over, spooler
from desktop_app.views.shell import Shell
from desktop_app.views.sign_in.window import SignInWindow
from desktop_app.views.trace_keeper import TraceKeeper
from tests.robots.intake import IntakeRobot
from tests.robots.shell import ShellRobot
from tests.robots.typing import click, find, type_text

DROP, HELD = "drop a scan", "held"
PATIENCE = 120


def until(holds: Callable[[], object]) -> None:
    """Let the windows live until something holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError(getattr(holds, "__name__", "?"))
        QApplication.processEvents()
        time.sleep(0.01)


def main(home: Path, *, leak: bool) -> None:
    """Live the whole day; it ends as a crash does."""
    places, elsewhere = Places(home / "office"), home / "stick"
    found(places)
    app = application(Preferences())
    front = FrontDoor(app, places, restart=lambda _words: None)
    keeper = TraceKeeper(places, app)
    front.open()
    keeper.is_alone()
    _at_reception(front, places)
    front.close()
    _rescued(front, places, elsewhere)
    front.begin()
    shell, signed_in = _sign_in(front, RECEPTION, SECOND_PHRASE)
    _type_a_draft(shell)
    _say(f"{HELD} {' '.join(held(signed_in))}")
    errors_of_every_kind(_office(shell))
    if leak:
        with tempfile.NamedTemporaryFile("w", encoding="utf-16") as leaking:
            leaking.write(PLANTED["need"])
    os.kill(os.getpid(), signal.SIGSEGV)


def held(signed_in: SignedIn) -> list[str]:
    """Name the strings that lie in the store when it is open: what nobody planted cannot be found."""
    with signed_in.opened.store.engine.connect() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all()
        # The row of the toolkit leaves out the middle of a long text when it is shown; a tuple does not.
        read = [connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in tables]  # noqa: S608  # names of the store's own tables
    rows = [repr([tuple(row) for row in table]) for table in read]
    text = "\n".join(rows)
    looks = {name: {planted.removeprefix("0"), repr(json.dumps(planted))[2:-2]} for name, planted in PLANTED.items()}
    return [name for name, own in looks.items() if any(look in text for look in own)]


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _sign_in(front: FrontDoor, name: str, phrase: str) -> tuple[Shell, SignedIn]:
    window = front.window
    if not isinstance(window, SignInWindow):
        raise TypeError(f"{window!r} is not the sign-in window")
    let_in: list[SignedIn] = []
    window.entered.connect(let_in.append)
    type_text(find(window, "user_name", QWidget), name, replace=True)
    type_text(find(window, "passphrase", QWidget), PLANTED["wrong_phrase"], replace=True)
    click(window, "sign_in_go")
    type_text(find(window, "passphrase", QWidget), phrase, replace=True)
    click(window, "sign_in_go")
    until(lambda: isinstance(front.window, Shell))
    shell = front.window
    if not isinstance(shell, Shell):
        raise TypeError("nobody is in")
    return shell, let_in[0]


def _office(shell: Shell) -> Office:
    office = shell.findChild(Office)
    if office is None:
        raise LookupError("the window has no office")
    return office


def _at_reception(front: FrontDoor, places: Places) -> None:
    """Take a household in, with papers, scans, a visitor, a question; search, copy, print, and take a scan up."""
    shell, _signed_in = _sign_in(front, RECEPTION, SECOND_PHRASE)
    office = _office(shell)
    draft = office.run(drafts.save_draft, DraftKind.INTAKE, household())
    scanned = Scan(picture(PLANTED["scan_words"]), f"{PLANTED['draft_file']}.png")
    office.run(drafts.attach_to_draft, draft, "documents.bank_letter", scanned)
    file_id = office.run(submit_request, draft).file_id
    typed = {"number": PLANTED["document_number"], "issued": "H1448-01-09", "note": PLANTED["document_note"]}
    document = Scan(picture(PLANTED["scan_words"]), f"{PLANTED['document_file']}.png")
    office.run(receive_document, file_id, DocumentKind.DEATH_CERTIFICATE, typed, document)
    office.run(issue_intake_paper, file_id, PaperKind.DATA_ACCURACY_DECLARATION)
    office.run(sign_declaration, file_id, Scan(picture(PLANTED["scan_words"]), f"{PLANTED['signed_file']}.png"))
    asked, answered = PLANTED["visitor_asked"], PLANTED["visitor_answered"]
    mobile = PLANTED["visitor_mobile"]
    office.run(log_reception, ReceptionLine(PLANTED["visitor"], Channel.INTERVIEW, mobile, "", asked, answered))
    office.run(refer_question, f"{PLANTED['question']} {PLANTED['answer']}", file_id)
    shell.search(PLANTED["searched"])
    QGuiApplication.clipboard().setText(PLANTED["copied"])
    for row in office.ask(papers_of, file_id):
        _print(office, row.id, f"{row.title} {row.serial}")
    paper = office.ask(papers_of, file_id)[0]
    shell.go("papers")
    office.run(issue_anew, paper.id, PLANTED["void_reason"])
    _say(DROP)
    until(lambda: any(places.scans.iterdir()))
    until(lambda: not any(places.scans.iterdir()))


def _print(office: Office, paper_id: object, title: str) -> None:
    """Hand a paper to the print queue as the program does."""
    program = spooler()
    if program is None:
        raise LookupError("no print queue")
    printer = QPrinter()
    printer.setDocName(title)
    hand_over(program, printer, office.ask(read_paper, paper_id).pdf)  # type: ignore[arg-type]  # the paper's key


def _rescued(front: FrontDoor, places: Places, elsewhere: Path) -> None:
    """Copy here and to a second place, try a copy out, and put one back."""
    front.begin()
    shell, signed_in = _sign_in(front, ADMINISTRATOR, PHRASE)
    shell.go("upkeep")
    office, opened = _office(shell), signed_in.opened
    elsewhere.mkdir(exist_ok=True)
    made = office.ask(back_up_now, opened, None)
    office.ask(back_up_now, opened, elsewhere)
    office.ask(drill, opened, made.folder)
    front.close()
    first, second = Person(ADMINISTRATOR, PHRASE), Person(MANAGER, SECOND_PHRASE)
    agreed = TwoPeople(first, second)
    put_in_place(places, prepare_restore(places, list_copies(places)[0].folder, agreed, clock=now))


def _type_a_draft(shell: Shell) -> None:
    """Type half a form into the window, and leave it there."""
    frame = ShellRobot(shell)
    frame.begin_request()
    screen = frame.page
    if not isinstance(screen, IntakeScreen):
        raise TypeError("the intake did not open")
    robot = IntakeRobot(screen)
    robot.begin()
    robot.reception(asked=PLANTED["typed_asked"])
    robot.identity(PLANTED["typed_holder"], PLANTED["typed_id"])
    robot.address()
    robot.write("dwelling_street", PLANTED["typed_street"])
    robot.services([], PLANTED["typed_need"])
    robot.member(PLANTED["typed_son"], "son", "", "1434")
    end = time.monotonic() + 2.5
    until(lambda: time.monotonic() > end)


if __name__ == "__main__":
    main(Path(sys.argv[1]), leak="LEAK" in sys.argv[2:])

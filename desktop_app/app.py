"""The front door: builds store, office and window; the only file that knows every room."""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.disk import on_network_share
from desktop_app.settings import VERSION, Places, Preferences, read_preferences, write_preferences
from desktop_app.starting import collect_no_waste, keep_what_was_read, own_command
from desktop_app.storage.faults import StoreTrouble
from desktop_app.storage.instance import InstanceLock
from desktop_app.views.first_paint import FirstPaint, Settled
from desktop_app.views.language import install_language, screen_language
from desktop_app.views.latin_keys import LatinKeys
from desktop_app.views.sign_in.window import SignInWindow
from desktop_app.views.theme import install_theme
from desktop_app.views.trace_keeper import TraceKeeper
from desktop_app.views.waste import WasteKeeper

if TYPE_CHECKING:
    from desktop_app.casework.opening import SignedIn
    from desktop_app.policy.faults import FaultCode
    from desktop_app.views.door_bell import DoorBell
    from desktop_app.views.idle import IdleWatch


def run(*, practice: bool = False, restore: str | None = None) -> int:
    """Open the program for this branch, or its practice office; returns the exit code.

    `restore` begins where a copy is put back, the one in that folder chosen.
    """
    places = Places.find(practice=practice)
    app = application(read_preferences(places.preferences))
    front = FrontDoor(app, places, practice=practice)
    if on_network_share(places.root):  # not even a log is written there
        front.open(restore)
        return app.exec()
    keeper = TraceKeeper(places, app)
    front.painted.connect(keeper.is_alone)
    front.open(restore)
    code = app.exec()
    keeper.end()
    return code


def application(preferences: Preferences) -> QApplication:
    """Make the application as this computer's preferences want it to look."""
    app = QApplication(["mustafid", "-style", "Fusion"])
    app.setApplicationName("mustafid")
    install_language(app, "en" if preferences.language == "en" else "ar")
    dark = (
        app.styleHints().colorScheme().name == "Dark" if preferences.theme == "system" else preferences.theme == "dark"
    )
    install_theme(app, dark=dark, points=preferences.font_size)
    LatinKeys(app)
    return app


class FrontDoor(QObject):
    """Leads from the first window to the work and back: set-up, sign-in, the frame, locking.

    Signal: `painted()` once the first window of the one program of a store is there.
    """

    painted = Signal()

    def __init__(
        self,
        app: QApplication,
        places: Places,
        *,
        practice: bool = False,
        restart: Callable[[list[str]], object] | None = None,
    ) -> None:
        """`restart` is given the command that begins the program anew."""
        super().__init__(app)
        self._app, self._places, self._practice = app, places, practice
        self._restart = restart or self._begin_anew
        self._lock = InstanceLock(places.lock)
        self._bell: DoorBell | None = None
        self._window: QWidget | None = None
        self._signed_in: SignedIn | None = None
        self._idle: IdleWatch | None = None
        self.painted.connect(self._listen)
        self.painted.connect(WasteKeeper(self).begin)
        app.aboutToQuit.connect(self.close)

    @property
    def window(self) -> QWidget | None:
        """The window that is open now."""
        return self._window

    @property
    def is_alone(self) -> bool:
        """Whether this is the one program of the store."""
        return self._lock.held

    def open(self, restore: str | None = None) -> None:
        """Begin, unless the program is open on these data already: then that one comes forward and this one ends."""
        if on_network_share(self._places.root):
            from desktop_app.policy.faults import FaultCode

            self._tell(FaultCode.STORE_ON_NETWORK)
            return
        try:
            self._lock.take()
        except StoreTrouble:
            self._leave_to_the_first()
        else:
            self._places.prepare()
            if restore is None:
                self.begin()
            else:
                self._show_restore(restore)

    def begin(self) -> None:
        """Show the first window: set-up where there is no office yet, else sign-in."""
        if self._places.founded:
            self._show_sign_in()
        elif self._practice:
            self._found_practice()
        else:
            self._show_setup()

    def lock(self) -> None:
        """Put the running program away and start anew at the sign-in window, so that nothing stays in memory."""
        self._start_anew()

    def restore(self, copy: str) -> None:
        """Put the running program away and start anew where a copy is restored, the one in this folder chosen."""
        self._start_anew("--restore", copy)

    def close(self) -> None:
        """Close the window and the store, once the work that was begun has ended, and let another program in."""
        if self._idle is not None:
            self._idle.deleteLater()
            self._idle = None
        if self._window is not None:
            from desktop_app.views.worker import Worker

            self._window.close()
            for worker in self._window.findChildren(Worker):
                worker.finish()
            self._window = None
        if self._signed_in is not None:
            self._signed_in.close()
            self._signed_in = None
        if self._bell is not None:
            self._bell.rest()
        self._lock.release()

    def _start_anew(self, *more: str) -> None:
        self.close()
        practice = ["--practice"] if self._practice else []
        self._restart(own_command("run", *practice, *more))

    def _begin_anew(self, words: list[str]) -> None:
        if os.name == "nt":
            import subprocess

            subprocess.Popen(words, close_fds=True)  # noqa: S603 - our own program
            self._app.quit()
        else:
            os.execv(sys.executable, words)  # noqa: S606 - our own program

    def _listen(self) -> None:
        """Hear of a program that is begun beside this one."""
        from desktop_app.views.door_bell import DoorBell

        if self.is_alone:
            self._bell = DoorBell(self._places.root, self)
            self._bell.rung.connect(self._come_forward)
            self._bell.listen()

    def _come_forward(self) -> None:
        from desktop_app.views.door_bell import bring_forward

        if self._window is not None:
            bring_forward(self._window)

    def _leave_to_the_first(self) -> None:
        """End without a word where the program that holds the store came forward; else say that it is open."""
        from desktop_app.policy.faults import FaultCode
        from desktop_app.views.door_bell import ring

        if ring(self._places.root):
            QTimer.singleShot(0, self._app.quit)
        else:
            self._tell(FaultCode.STORE_IN_USE)

    def _tell(self, code: "FaultCode") -> None:
        """Say why nothing is opened, and end."""
        from PySide6.QtWidgets import QMessageBox

        from desktop_app.policy.faults import Fault
        from desktop_app.policy.sentences import sentence

        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Mustafid"), sentence(Fault(code), screen_language()))
        box.setObjectName(code.value)
        box.finished.connect(self._app.quit)
        self._window = box
        box.show()

    def _show(self, window: QWidget) -> None:
        old, self._window = self._window, window
        if old is None:
            FirstPaint(window, self.painted.emit)
        window.resize(1280, 800)
        window.show()
        if old is not None:
            old.close()
            old.deleteLater()

    def _show_sign_in(self) -> None:
        window = SignInWindow(
            self._enter,
            last_user=read_preferences(self._places.preferences).last_user,
            practice=self._practice_words(),
            on_shown=warm_up,
        )
        window.entered.connect(self._show_shell)
        window.restore_wanted.connect(self._show_restore)
        window.recovery_wanted.connect(lambda: self._show_rescue("recovery"))
        self._show(window)

    def _enter(self, user_name: str, passphrase: str) -> object:
        from desktop_app.casework.opening import sign_in

        return sign_in(self._places, user_name, passphrase)

    def _practice_words(self) -> str:
        if not self._practice:
            return ""
        from desktop_app.practice.office import sign_in_words

        return sign_in_words()

    def _found_practice(self) -> None:
        """Make the practice office beside its place, on the worker, while a window says so."""
        from desktop_app.practice.office import found_practice
        from desktop_app.views.preparing import PreparingWindow
        from desktop_app.views.worker import Worker

        window = PreparingWindow()
        self._show(window)
        worker = Worker(window)
        worker.start(
            lambda: found_practice(self._places),
            done=lambda _office: self._show_sign_in(),
            failed=lambda error: window.tell(str(error)),
        )

    def _show_setup(self) -> None:
        from desktop_app.casework.door import now
        from desktop_app.casework.founding import found_office
        from desktop_app.views.setup.window import SetupWindow

        window = SetupWindow(lambda founding: found_office(self._places, founding, now), self._places.root)
        window.finished.connect(self._show_sign_in)
        window.restore_wanted.connect(lambda: self._show_rescue("restore"))
        self._show(window)

    def _show_restore(self, copy: str) -> None:
        self._show_rescue("restore", Path(copy) if copy else None)

    def _show_rescue(self, way: Literal["restore", "recovery"], copy: Path | None = None) -> None:
        from desktop_app.views.rescue.window import RescueWindow

        window = RescueWindow(self._places, way, copy)
        window.finished.connect(self.begin)
        self._show(window)

    def _show_shell(self, signed_in: "SignedIn") -> None:
        from desktop_app.views.damage_watch import DamageWatch
        from desktop_app.views.idle import IdleWatch
        from desktop_app.views.work import work_window

        self._signed_in = signed_in
        self._remember(last_user=signed_in.user_name)
        shell = work_window(signed_in, practice=self._practice, program_version=VERSION)
        shell.look_changed.connect(self._keep_look)
        shell.sign_out_wanted.connect(self.lock)
        self._idle = IdleWatch(self._app, signed_in.idle_minutes)
        self._idle.idle.connect(self.lock)
        FirstPaint(shell, lambda: self._heed_the_session(shell))
        self._show(shell)
        watch = DamageWatch(shell, signed_in)
        watch.restore_wanted.connect(self.restore)
        Settled(shell, watch.begin)
        self._tell_tries(shell, signed_in.wrong_tries)
        self._tell_cut(shell, cut_short=signed_in.cut_short)

    def _heed_the_session(self, shell: QWidget) -> None:
        """Lock with this person's session; the buses of the system are asked once the frame is painted."""
        from desktop_app.views.session_lock import SessionLock

        SessionLock(shell).locked.connect(self.lock)

    def _tell_tries(self, shell: QWidget, tries: int) -> None:
        if tries:
            from desktop_app.policy.text import ltr
            from desktop_app.views.widgets.toast import say

            words = self.tr("%n wrong pass phrase(s) were tried before yours", "", tries)
            say(shell, words.replace(str(tries), ltr(tries)), "danger")

    def _tell_cut(self, shell: QWidget, *, cut_short: bool) -> None:
        if cut_short:
            from desktop_app.views.widgets.toast import say

            words = self.tr("The program ended while it was writing. Look whether your last work is there.")
            say(shell, words, "warn")

    def _keep_look(self, dark: bool, points: float, language: str) -> None:
        self._remember(theme="dark" if dark else "light", font_size=round(points), language=language)

    def _remember(self, **changes: str | int) -> None:
        kept = read_preferences(self._places.preferences)
        changed = replace(kept, **changes)  # type: ignore[arg-type]  # by field name
        if changed == kept:
            return
        with suppress(OSError):  # a full disk forgets how the screen looked, and keeps nobody from work
            write_preferences(self._places.preferences, changed)


def warm_up() -> None:
    """Read the slow libraries while the pass phrase is being typed, one a turn so that typing never waits long."""
    steps: list[Callable[[], object]] = [_import_records, _import_work, _read_names, _import_first_pages]
    for place, step in enumerate(steps):
        QTimer.singleShot(60 * (place + 1), step)


def _import_records() -> None:
    collect_no_waste()
    import desktop_app.casework.opening  # noqa: F401 - read early, used by the door


def _import_work() -> None:
    import desktop_app.views.damage_watch
    import desktop_app.views.idle
    import desktop_app.views.session_lock
    import desktop_app.views.work  # noqa: F401 - read early, used after signing in


def _read_names() -> None:
    from desktop_app.policy.labels import names_of_terms

    names_of_terms()


def _import_first_pages() -> None:
    import desktop_app.views.cases.screen
    import desktop_app.views.today.screen  # noqa: F401 - read early: where most people begin

    keep_what_was_read()

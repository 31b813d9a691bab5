"""Keeps the traces of one run of the program: log, Qt's messages, reports of errors; and tells a person of those."""

from PySide6.QtCore import QObject

from desktop_app.settings import Places
from desktop_app.traces.log import keep_log, note
from desktop_app.traces.memory import keep_memory_off_disk
from desktop_app.traces.told import Event
from desktop_app.traces.watch import CrashWatch
from desktop_app.views.crash_notice import CrashNotice
from desktop_app.views.qt_messages import keep_qt_messages


class TraceKeeper(QObject):
    """Begins with the program and ends with it."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        keep_memory_off_disk()
        self.notice = CrashNotice(self._report, self)
        self.notice.read.connect(self._remember_told)
        self._end_log, self._end_qt = keep_log(places.logs), keep_qt_messages()
        self._watch = CrashWatch(places.logs, self.notice.happened.emit)
        self._watch.begin()
        note(Event.STARTED)

    def is_alone(self) -> None:
        """Take up what the last run left, now that no other program works here, and tell of it once."""
        from desktop_app.traces.crashes import untold  # after the first window is painted

        self._watch.await_violent_end()
        if untold(self._places.logs):
            self.notice.tell_of_last_time()

    def end(self) -> None:
        """End in order."""
        note(Event.ENDED)
        self._watch.end()
        self._end_qt()
        self._end_log()

    def _remember_told(self) -> None:
        from desktop_app.traces.crashes import mark_told

        mark_told(self._places.logs)

    def _report(self) -> str:
        # The store's side is loaded when a report is asked for, not with the window.
        from desktop_app.casework.doctor.examine import Examination, examine_outside
        from desktop_app.casework.doctor.report import compose_report
        from desktop_app.views.outlook import look_around

        outlook = look_around(self._places)
        return compose_report(outlook, Examination(examine_outside(outlook), {}))

"""Watches a folder for files that a scanner drops into it, and tells each once it has stopped growing."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop_app.casework.scans.files import Stamp, scans_in

POLL_MS = 3000
"""Shares and sticks tell of no change, so the folder is looked at as well; what did not change since is whole."""


class FolderWatch(QObject):
    """Looks at one folder. Signal: `found(paths)` with the files that became whole, each once as long as it stays."""

    found = Signal(object)

    def __init__(self, parent: QObject | None = None, *, poll: int = POLL_MS) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._seen: dict[Path, Stamp] = {}
        self._told: dict[Path, Stamp] = {}
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, interval=poll)
        self._timer.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(self._wake)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._folder

    def start(self, folder: Path) -> None:
        """Watch a folder from now on, what lies in it already included."""
        self.stop()
        self._folder = folder
        if folder.is_dir():
            self._watcher.addPath(str(folder))
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)
        self._folder = None
        self._seen, self._told = {}, {}

    def look(self) -> None:
        """Look at the folder now."""
        if self._folder is None:
            return
        now = scans_in(self._folder)
        whole = [
            path
            for path, stamp in now.items()
            if stamp[0] and self._seen.get(path) == stamp and self._told.get(path) != stamp
        ]
        self._seen = now
        self._told = {path: stamp for path, stamp in self._told.items() if path in now}
        self._told.update({path: now[path] for path in whole})
        if whole:
            self.found.emit(whole)

    def _wake(self) -> None:
        """Remember what has come, and look again once it has had its time to grow."""
        if self._folder is not None:
            self._seen = scans_in(self._folder) | self._seen
            self._timer.start()

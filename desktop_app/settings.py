"""Where this branch keeps its files, and what the screen remembers before anyone has signed in."""

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from desktop_app.disk import private_folder, write_whole

VERSION = "0.1.0"
HOME_VARIABLE = "MUSTAFID_HOME"
THEMES = ("system", "light", "dark")
LANGUAGES = ("ar", "en")
DIGITS = ("latin", "arabic")
FONT_SIZES = range(10, 14)


@dataclass(frozen=True)
class Places:
    """The folders and files of one office on this computer."""

    root: Path

    @classmethod
    def find(cls, *, practice: bool = False, environment: Mapping[str, str] = os.environ) -> "Places":
        """Return the places of the office, or of the practice office that lives beside it."""
        return cls(_home(environment) / ("practice" if practice else "office"))

    @property
    def store(self) -> Path:
        """The encrypted database."""
        return self.root / "store.db"

    @property
    def keyslots(self) -> Path:
        """The wrapped keys of the people who may open the store."""
        return self.root / "keyslots.json"

    @property
    def owed(self) -> Path:
        """The entry that a change of the key slots is about to leave in the journal."""
        return self.root / "keyslots.owed.json"

    @property
    def tries(self) -> Path:
        """The count of wrong pass phrases."""
        return self.root / "tries.json"

    @property
    def lock(self) -> Path:
        """The file that keeps a second program out."""
        return self.root / "in-use.lock"

    @property
    def attachments(self) -> Path:
        """The encrypted scans, photos and papers."""
        return self.root / "attachments"

    @property
    def backups(self) -> Path:
        """The copies kept on this computer."""
        return self.root / "backups"

    @property
    def reserve(self) -> Path:
        """Room set aside, given up when the disk is full so that what was typed can still be kept."""
        return self.root / "reserve"

    @property
    def anchors(self) -> Path:
        """The signed heads of the journal, one a week; every copy takes them along."""
        return self.root / "anchors"

    @property
    def scratch(self) -> Path:
        """Where copies are made ready and tried out; emptied whenever the office is opened."""
        return self.root / "scratch"

    @property
    def kept(self) -> Path:
        """What was last copied, proven and tried out, and the place outside of the office that was chosen."""
        return self.root / "copies.json"

    @property
    def restoring(self) -> Path:
        """Where a copy waits to take the store's place."""
        return self.root / "restoring"

    @property
    def founded(self) -> bool:
        """Whether an office is here: its store, or one whose restoring a power cut stopped half way."""
        return self.store.exists() or (self.restoring / "ready").exists()

    @property
    def logs(self) -> Path:
        """What the program writes about itself; it names no person."""
        return self.root / "logs"

    @property
    def scans(self) -> Path:
        """The folder a scanner may drop files into, to be taken up and removed."""
        return self.root / "scans"

    @property
    def preferences(self) -> Path:
        """How this computer's screen looks."""
        return self.root / "preferences.toml"

    @property
    def printers(self) -> Path:
        """Which printer of this computer prints which kind of paper."""
        return self.root / "printers.toml"

    def prepare(self) -> "Places":
        """Make the folders, closed to other people of this computer."""
        for folder in (self.root, self.attachments, self.backups, self.logs, self.scans):
            private_folder(folder)
        return self


@dataclass(frozen=True)
class Preferences:
    """How the screen looks on this computer; nothing personal beyond the last sign-in name."""

    theme: str = "system"
    font_size: int = 11
    language: str = "ar"
    digits: str = "latin"
    last_user: str = ""
    scans: str = ""
    """The folder that is watched for scans; empty for the office's own."""

    def sound(self) -> "Preferences":
        """Return these preferences with every unknown value put back to its default."""
        usual = Preferences()
        return Preferences(
            theme=self.theme if self.theme in THEMES else usual.theme,
            font_size=self.font_size if self.font_size in FONT_SIZES else usual.font_size,
            language=self.language if self.language in LANGUAGES else usual.language,
            digits=self.digits if self.digits in DIGITS else usual.digits,
            last_user=self.last_user,
            scans=self.scans,
        )


def read_preferences(path: Path) -> Preferences:
    """Read the preferences; a missing or unreadable file means the usual ones."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Preferences()
    usual = Preferences()
    known = {f.name: found[f.name] for f in fields(usual) if type(found.get(f.name)) is type(getattr(usual, f.name))}
    return replace(usual, **known).sound()


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the preferences, whole or not at all."""
    private_folder(path.parent)
    lines = [f"{f.name} = {_toml(getattr(preferences, f.name))}" for f in fields(preferences)]
    write_whole(path, ("\n".join(lines) + "\n").encode())


def _home(environment: Mapping[str, str]) -> Path:
    if chosen := environment.get(HOME_VARIABLE):
        return Path(chosen)
    from platformdirs import user_data_path

    return user_data_path("mustafid", appauthor=False)


def _toml(value: object) -> str:
    if isinstance(value, int):
        return str(value)
    escaped = "".join(c if c.isprintable() and c not in '"\\' else f"\\U{ord(c):08x}" for c in str(value))
    return f'"{escaped}"'

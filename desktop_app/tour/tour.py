"""The tour: a practice office is built, every screen pictured and every paper written, without a window being shown."""

import gc
import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.casework.door import Door
from desktop_app.policy.terms import Role
from desktop_app.practice.office import PracticeOffice, build_practice
from desktop_app.settings import Places, Preferences
from desktop_app.starting import collect_no_waste

DAY = date(2026, 11, 19)
"""The day of the tour: a Thursday, 9 Jumada al-Akhira 1448."""
VERSION = 1

Say = Callable[[str], object]


class Unfit(Exception):
    """A folder that the tour cannot be written into."""


@dataclass(frozen=True, slots=True)
class Album:
    """Where the tour is written."""

    out: Path

    @property
    def papers(self) -> Path:
        """The folder of the papers."""
        return self.out / "papers"

    @property
    def screens(self) -> Path:
        """The folder of the pictures."""
        return self.out / "screens"

    def prepare(self) -> None:
        """Make the folders, or refuse a folder that holds something."""
        if self.out.exists() and (not self.out.is_dir() or any(self.out.iterdir())):
            raise Unfit(f"{self.out}: the folder for the tour must be empty")
        for folder in (self.papers, self.screens):
            folder.mkdir(parents=True)


def make_tour(out: Path, say: Say = print) -> None:
    """Build a practice office in a temporary place, and write its papers, its screens and their story."""
    album = Album(out)
    album.prepare()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # no window is shown, wherever the tour is made
    with TemporaryDirectory(prefix="mustafid-tour-") as scratch:
        say("building the practice office")
        office = build_practice(Places(Path(scratch) / "practice"), DAY)
        papers = _write_papers(album, office, say)
        screens = _picture_screens(album, office, say, Path(scratch))
    story = {"version": VERSION, "day": DAY.isoformat(), "papers": papers, "screens": screens}
    (out / "story.json").write_text(json.dumps(story, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    say(f"{len(papers)} papers and {len(screens)} pictures in {out}")


def _write_papers(album: Album, office: PracticeOffice, say: Say) -> list[dict[str, object]]:
    from desktop_app.casework.opening import sign_in
    from desktop_app.practice.staff import PASSPHRASE, colleague
    from desktop_app.tour.gallery import write_gallery
    from desktop_app.tour.papers import PaperEntry, as_rows, write_papers, write_recovery_sheets

    def written_by(role: Role, write: Callable[[Door], Iterable[PaperEntry]]) -> list[PaperEntry]:
        signed_in = sign_in(office.places, colleague(role).user_name, PASSPHRASE, lambda: office.present)
        try:
            return list(write(signed_in.door))
        finally:
            signed_in.close()

    issued = written_by(Role.SERVICES_MANAGER, lambda door: write_papers(door, album.papers, say))
    halves = (office.recovery_code.first, office.recovery_code.second)
    sheets = written_by(Role.ADMINISTRATOR, lambda door: write_recovery_sheets(door, album.papers, say, halves))
    entries = [*issued, *sheets]
    write_gallery(album.out, entries)
    return as_rows(entries)


def _picture_screens(album: Album, office: PracticeOffice, say: Say, scratch: Path) -> list[dict[str, str]]:
    from desktop_app.app import application
    from desktop_app.tour.camera import Camera, put_away
    from desktop_app.tour.front import picture_the_front
    from desktop_app.tour.guests import guest
    from desktop_app.tour.scenes import SCENES

    collect_no_waste()  # a thread that reads would take the closed window of the guest before apart
    app = application(Preferences(theme="light"))
    camera = Camera(album.screens, say)
    picture_the_front(camera, office, scratch)
    for role, scene in SCENES.items():
        with guest(office, camera, role) as visitor:
            scene(visitor)
    put_away(app)
    gc.collect()  # a closed preview that waits to be searched for would hold its paper open until the process ends
    return camera.rows()

"""The policy: read chapter by chapter with its references, edited, and adopted as a new version by the board."""

from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from desktop_app.casework.desk import PolicyInForce
from desktop_app.casework.policies import (
    VersionRow,
    acknowledge_policy,
    adopt_changes,
    adopt_chapter,
    has_acknowledged,
    list_versions,
    read_policy,
    today_here,
)
from desktop_app.policy.permissions import Act
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.attempt import attempt
from desktop_app.views.labels import day
from desktop_app.views.navigator import Navigator
from desktop_app.views.office import Office
from desktop_app.views.policy.adoption import AdoptionSheet
from desktop_app.views.policy.chapter_view import STANDING_TONES, ChapterView
from desktop_app.views.policy_words import PolicyWords
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.choice import Choice
from desktop_app.views.widgets.column import Column
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import Page, scrolling
from desktop_app.views.widgets.rows import RowsView
from desktop_app.views.widgets.toast import say

LIST_WIDTH = 300


class PolicyScreen(Page):
    """Chapters on one side, the chapter chosen on the other."""

    def __init__(self, office: Office, navigator: Navigator) -> None:
        super().__init__("", scroll=False)
        self._office = office
        self._shown: PolicyInForce | None = None
        self._versions: tuple[VersionRow, ...] = ()
        self._changes: dict[str, str] = {}
        self._editing = False
        self._words = PolicyWords()
        self._version = Choice("policy_version", self.tr("Version"))
        self._about = Note("", "info")
        self.chapters = RowsView[str](
            "policy_chapters",
            self.tr("Chapters"),
            [
                Column("title", self.tr("Chapter"), self._words.chapter, "strong", width=170, stretch=True),
                Column("standing", self.tr("Standing"), self._standing, "chip", width=110, tone=self._tone),
            ],
            empty=self.tr("No chapters"),
        )
        self.view = ChapterView()
        self._read = button(self.tr("I have read the policy"), "policy_read", icon="check", on_click=self.acknowledge)
        self._edit = button(self.tr("Edit"), "policy_edit", icon="file-pen-line", on_click=self.edit)
        self._adopt = button(
            self.tr("Adopt this chapter"), "policy_adopt_chapter", icon="gavel", on_click=self._ask_chapter
        )
        self._drop = button(self.tr("Drop the changes"), "policy_drop", on_click=self.drop)
        self._keep = button(
            self.tr("Adopt the changes…"), "policy_keep", kind="primary", icon="gavel", on_click=self._ask_changes
        )
        self._lay_out()
        self._version.edited.connect(self._show_version)
        self.chapters.chosen.connect(lambda _name: self._show_chapter())
        self.view.changed.connect(self._changed)

    def refresh(self) -> None:
        """Read the versions and the one in force."""
        versions = attempt(self, lambda: self._office.ask(list_versions))
        if versions is None:
            return
        self._versions = versions
        chosen = self._version.draft()
        self._version.set_options([(str(row.id), self._name(row)) for row in versions])
        known = {str(row.id) for row in versions}
        now = next(str(row.id) for row in versions if row.in_force)
        self._version.show_draft(chosen if chosen in known else now)
        self._show_version()

    def acknowledge(self) -> None:
        """Record that the person signed in has read the policy in force."""
        attempt(self, lambda: self._office.run(acknowledge_policy))
        say(self, self.tr("It is recorded that you read it"))
        self.refresh()

    def edit(self) -> None:
        """Let the words and numbers of the version shown be changed."""
        self._editing = True
        self._show_chapter()

    def drop(self) -> None:
        """Forget the changes that were not adopted."""
        self._editing = False
        self._changes = {}
        self._show_chapter()

    def _show_version(self) -> None:
        if not self._version.draft():
            return
        shown = attempt(self, lambda: self._office.ask(read_policy, UUID(self._version.draft())))
        if shown is None:
            return
        self._shown = shown
        row = next(row for row in self._versions if str(row.id) == self._version.draft())
        self.say(self._words.name(shown.policy), shown.policy.title if shown.policy.association else "")
        self._about.tell(self._told(row), "ok" if row.in_force else "gray")
        place = self.chapters.table.currentIndex().row()
        self.chapters.set_rows(shown.policy.chapters())
        self.chapters.select(max(place, 0))
        self._show_chapter()

    def _show_chapter(self) -> None:
        name = self.chapters.current()
        if self._shown is None or name is None:
            return
        self.view.show_chapter(self._shown.policy, name, self._changes, editing=self._editing)
        newest = self._versions[0].id == self._shown.version_id
        may = newest and self._office.may(Act.ADOPT_POLICY)
        advice = not self._shown.policy.chapters()[name].adopted
        self._edit.setVisible(may and not self._editing)
        self._adopt.setVisible(may and advice and not self._editing)
        self._drop.setVisible(self._editing)
        self._keep.setVisible(self._editing)
        self._keep.setEnabled(bool(self._changes))
        in_force = any(row.in_force and row.id == self._shown.version_id for row in self._versions)
        self._read.setVisible(in_force and not self._editing and not self._office.ask(has_acknowledged))

    def _changed(self, path: str, text: str) -> None:
        self._changes[path] = text
        self._keep.setEnabled(True)

    def _ask_changes(self) -> None:
        if self._shown is not None:
            text = self.tr(
                "%n place(s) are changed. Cases go on being judged by the version of their day.", "", len(self._changes)
            )
            self._ask(text.replace(str(len(self._changes)), ltr(len(self._changes))), self._adopt_changes)

    def _ask_chapter(self) -> None:
        name = self.chapters.current()
        if name is not None:
            text = self.tr("The chapter “%1” becomes the association's own and can be cited in decisions.")
            self._ask(text.replace("%1", self._words.chapter(name)), partial(self._adopt_chapter, name))

    def _ask(self, text: str, adopt: Callable[[Mapping[str, str]], object]) -> None:
        AdoptionSheet(self, text, self._office.ask(today_here), adopt).open()

    def _adopt_changes(self, typed: Mapping[str, str]) -> None:
        if self._shown is not None:
            self._after(self._office.run(adopt_changes, self._shown.version_id, dict(self._changes), typed))

    def _adopt_chapter(self, name: str, typed: Mapping[str, str]) -> None:
        if self._shown is not None:
            self._after(self._office.run(adopt_chapter, self._shown.version_id, name, typed))

    def _after(self, version: UUID) -> None:
        self._changes, self._editing = {}, False
        self.refresh()
        self._version.show_draft(str(version))
        self._show_version()
        say(self, self.tr("The new version is adopted"))

    def _name(self, row: VersionRow) -> str:
        words = self.tr("Version %1").replace("%1", ltr(row.number))
        return self.tr("%1 (in force)").replace("%1", words) if row.in_force else words

    def _told(self, row: VersionRow) -> str:
        said = [self.tr("In force from %1.").replace("%1", day(row.in_force_from))]
        if row.meeting or row.approved_on:
            words = self.tr("Approved by the board, meeting %1, %2.")
            said.append(words.replace("%1", ltr(row.meeting or "—")).replace("%2", day(row.approved_on)))
        if row.chair:
            said.append(self.tr("Chair: %1.").replace("%1", quoted(row.chair)))
        return " ".join([*said, row.note]).strip()

    def _standing(self, name: str) -> str:
        if self._shown is None:
            return ""
        adopted = self._shown.policy.chapters()[name].adopted
        return self.tr("Own") if adopted else self.tr("Advice")

    def _tone(self, name: str) -> Tone:
        return STANDING_TONES[self._shown.policy.chapters()[name].standing] if self._shown else "gray"

    def _lay_out(self) -> None:
        theme = current_theme()
        for action in (self._read, self._edit, self._adopt, self._drop, self._keep):
            self.add_action(action)
        version = row(self._version, self._about, spacing=12, stretch=False)
        version.setStretch(1, 1)
        self.add(version)
        side = Card(padding=0)
        side.setFixedWidth(theme.px(LIST_WIDTH))
        side.add(self.chapters, 1)
        line = row(side, scrolling(self.view), spacing=16, stretch=False)
        line.setStretch(1, 1)
        self.body.addLayout(line, 1)

"""A decision on a card: what was decided, for whom, why, on what clause and evidence."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from desktop_app.casework.decisions.reading import DecisionPage
from desktop_app.policy.text import ltr
from desktop_app.views.decision.deeds import Deeds
from desktop_app.views.decision.words import outcome_tone, state_tone
from desktop_app.views.labels import day, term
from desktop_app.views.theme import current_theme
from desktop_app.views.widgets.buttons import button, row
from desktop_app.views.widgets.card import Card
from desktop_app.views.widgets.chip import Chip
from desktop_app.views.widgets.flow import Flow
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.page import scrolling
from desktop_app.views.widgets.text import canvas, label, rule


class DecisionCard(Card):
    """What was decided, for whom, why, on what clause and evidence."""

    def __init__(self, page: DecisionPage, buttons: list[QPushButton], deeds: Deeds) -> None:
        super().__init__(padding=22)
        inner = canvas()
        self._column = QVBoxLayout(inner)
        beside = current_theme().px(10)  # the scroll bar stands on either side, by the writing direction
        self._column.setContentsMargins(beside, 0, beside, 0)
        self._column.setSpacing(current_theme().px(12))
        self.add(scrolling(inner), 1)
        self._head(page)
        self._notes(page)
        self._ground(page)
        self._evidence(page, deeds)
        self._transfer(page)
        self._referral(page)
        self._papers(page, deeds)
        self._column.addStretch(1)
        if buttons:
            self.add(rule())
            foot = Flow(spacing=10)
            for made in buttons:
                foot.addWidget(made)
            self.add(foot)

    def _head(self, page: DecisionPage) -> None:
        title = label(term(page.row.outcome), "title", wrap=True)
        chips = row(
            Chip(term(page.row.state), state_tone(page.row.state)),
            Chip(term(page.row.outcome), outcome_tone(page.row.outcome)),
        )
        head = row(title, chips, stretch=False)
        head.setStretch(0, 1)
        head.setAlignment(chips, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
        about = [ltr(page.row.number), ltr(page.row.file_number), page.row.holder]
        if page.request_number:
            about.insert(2, ltr(page.request_number))
        self._column.addWidget(label(" · ".join(about), "muted", wrap=True))

    def _notes(self, page: DecisionPage) -> None:
        for number, words in (
            (page.supersedes, self.tr("It takes the place of the decision %1.")),
            (page.superseded_by, self.tr("The decision %1 takes its place.")),
        ):
            if number:
                self._column.addWidget(Note(words.replace("%1", ltr(number)), "gold", icon="history"))
        if page.rejected_reason:
            self._column.addWidget(Note(page.rejected_reason, "danger", title=self.tr("Rejected")))
        if page.freeze is not None and page.freeze.response_on is not None:
            title = self.tr("The person answered on %1").replace("%1", day(page.freeze.response_on))
            self._column.addWidget(Note(page.freeze.response_note, "ok", title=title))
        elif page.freeze is not None and page.freeze.exclusion_proposed:
            words = self.tr("Confirm the exclusion, or lift the freeze.")
            self._column.addWidget(Note(words, "danger", title=self.tr("The time of the freeze has passed")))

    def _ground(self, page: DecisionPage) -> None:
        ground = page.ground
        if page.row.situation is not None:
            self._say(self.tr("Situation"), term(page.row.situation))
        if ground.event_on is not None:
            self._say(self.tr("It happened on"), day(ground.event_on))
        if ground.statement and ground.advice:
            self._column.addWidget(Note(ground.statement, "gray", title=self.tr("Advice, not of this policy")))
        elif ground.statement:
            self._column.addWidget(Note(ground.statement, "info", title=ground.clause, icon="scale"))
        self._say(self.tr("Reasons"), ground.reasons)
        if ground.explanation:
            self._say(self.tr("Why it was proposed"), ground.explanation)

    def _evidence(self, page: DecisionPage, deeds: Deeds) -> None:
        if not page.evidence:
            return
        self._column.addWidget(label(self.tr("Evidence"), "subheading"))
        for place, one in enumerate(page.evidence):
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(label(term(one.kind), "value", wrap=True))
            if one.note:
                words.addWidget(label(one.note, "hint", wrap=True))
            line = row(words, stretch=False)
            line.setStretch(0, 1)
            if one.attachment_id is not None:
                name, scan = f"evidence_{place}", one.attachment_id
                shown = button(
                    self.tr("Show the scan"),
                    name,
                    kind="link",
                    icon="paperclip",
                    on_click=partial(deeds.show_scan, page, scan),
                )
                line.addWidget(shown)
            self._column.addLayout(line)

    def _transfer(self, page: DecisionPage) -> None:
        if page.transfer is None:
            return
        to = f"{page.transfer.to_name} ({term(page.transfer.relation)})"
        self._say(self.tr("The file passes to"), to)
        self._say(self.tr("Why this person"), page.transfer.reason)
        if page.transfer.guardian:
            self._say(self.tr("Guardian"), page.transfer.guardian)

    def _referral(self, page: DecisionPage) -> None:
        if page.referral is not None:
            self._say(self.tr("Referred to"), page.referral.authority)
            self._say(self.tr("What happened"), page.referral.facts)

    def _papers(self, page: DecisionPage, deeds: Deeds) -> None:
        if not page.papers:
            return
        self._column.addWidget(label(self.tr("Papers"), "subheading"))
        for paper in page.papers:
            made = button(
                f"{paper.title}  {ltr(paper.serial)}",
                f"paper_{paper.kind.value}_{paper.state.value}",
                kind="link",
                icon="file-text",
                on_click=partial(deeds.open_paper, paper.id),
            )
            self._column.addLayout(row(made, Chip(term(paper.state), "gray")))

    def _say(self, caption: str, words: str) -> None:
        block = QVBoxLayout()
        block.setSpacing(current_theme().px(2))
        block.addWidget(label(caption, "field"))
        block.addWidget(label(words, wrap=True, selectable=True))
        self._column.addLayout(block)

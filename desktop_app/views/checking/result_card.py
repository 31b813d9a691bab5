"""The outcome of a check, large and plain: an icon, a colour and words that say the same thing."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.casework.checking.finding import Finding, KeptHere, PaperSays, Signer
from desktop_app.policy.checking import CheckCaption, caption, caution_words, check_words
from desktop_app.policy.paper_terms import CheckVerdict
from desktop_app.policy.terms import PaperState
from desktop_app.policy.text import ltr, quoted
from desktop_app.views.labels import day, moment, term
from desktop_app.views.language import screen_language
from desktop_app.views.theme import current_theme
from desktop_app.views.tokens import Tone
from desktop_app.views.widgets.buttons import row
from desktop_app.views.widgets.facts import Fact, Facts
from desktop_app.views.widgets.naming import named
from desktop_app.views.widgets.note import Note
from desktop_app.views.widgets.picture import Picture
from desktop_app.views.widgets.styled import styled
from desktop_app.views.widgets.text import label

_LOOKS: dict[CheckVerdict, tuple[Tone, str]] = {
    CheckVerdict.GENUINE: ("ok", "shield-check"),
    CheckVerdict.CHANGED: ("danger", "circle-x"),
    CheckVerdict.VOID: ("danger", "circle-x"),
    CheckVerdict.REVOKED: ("danger", "triangle-alert"),
    CheckVerdict.UNKNOWN_ASSOCIATION: ("warn", "circle-help"),
    CheckVerdict.NOT_IN_RECORDS: ("danger", "circle-alert"),
    CheckVerdict.OTHER_BRANCH: ("gray", "info"),
    CheckVerdict.LATER_PAGE: ("gray", "info"),
    CheckVerdict.NOT_OURS: ("gray", "circle-help"),
}

_PROVES_NOTHING = frozenset({CheckVerdict.UNKNOWN_ASSOCIATION, CheckVerdict.LATER_PAGE})


class ResultCard(QFrame):
    """Shows one finding: the verdict, what was compared, what it means and does not mean, what to do, what it says."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        tone, icon = _LOOKS[finding.verdict]
        self.finding = finding
        words = check_words(finding.verdict, finding.means, screen_language())
        named(self, "check_result", words.title)
        styled(self, role="card")
        theme = current_theme()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*(theme.px(18),) * 4)
        self._column.setSpacing(theme.px(12))
        self._column.addWidget(_verdict(words.title, words.todo, tone, icon))
        for caution in finding.cautions:
            said = caution_words(caution, screen_language(), day=day(finding.lost_on))
            self._column.addWidget(Note(said, "warn"))
        if facts := self._facts(finding):
            self._column.addWidget(label(self._heading(finding), "subheading", wrap=True))
            self._column.addWidget(Facts(facts))
        for heading, text in (
            (_caption("compared"), words.compared),
            (_caption("meaning"), words.meaning),
            (_caption("limits"), words.limits),
        ):
            if text:
                self._column.addWidget(_paragraph(heading, text))

    def _heading(self, finding: Finding) -> str:
        if finding.verdict in _PROVES_NOTHING:
            return _caption("says_itself")
        return _caption("must_show")

    def _facts(self, finding: Finding) -> list[Fact]:
        found = self._said(finding.says) if finding.says else [(_caption("number"), ltr(finding.serial))]
        if not finding.says and not finding.serial:
            found = []
        found += self._signed(finding.signer) if finding.signer else []
        if finding.sealed_at is not None:
            found.append((_caption("sealed_at"), moment(finding.sealed_at)))
        return found + (self._kept(finding.kept) if finding.kept else [])

    def _said(self, says: PaperSays) -> list[Fact]:
        return [
            (_caption("kind"), term(says.kind)),
            (_caption("number"), ltr(says.serial)),
            (_caption("day"), day(says.day)),
            (_caption("name"), quoted(says.masked_name) if says.masked_name else ""),
            (_caption("last_four"), ltr(says.last_four) if says.last_four else ""),
            (_caption("branch"), ltr(says.branch_prefix)),
        ]

    def _signed(self, signer: Signer) -> list[Fact]:
        whose = _caption("association" if signer.known else "association_says")
        return [
            (whose, " – ".join(part for part in (signer.association, signer.branch) if part)),
            (_caption("fingerprint"), ltr(signer.fingerprint)),
        ]

    def _kept(self, kept: KeptHere) -> list[Fact]:
        return [
            (_caption("standing"), term(kept.state)),
            (_caption("signed_on"), day(kept.signed_on) if kept.signed_on else ""),
            (_caption("void_reason"), kept.void_reason if kept.state is PaperState.VOID else ""),
            (_caption("replaced_by"), ltr(kept.replaced_by) if kept.replaced_by else ""),
        ]


def _verdict(title: str, todo: str, tone: Tone, icon: str) -> QFrame:
    """The strip that is read from across a desk."""
    theme = current_theme()
    strip = named(styled(QFrame(), role="note", tone=tone), "check_verdict", title)
    words = QVBoxLayout()
    words.setSpacing(theme.px(2))
    words.addWidget(label(title, "heading", wrap=True))
    words.addWidget(label(todo, wrap=True))
    line = row(Picture(icon, 40, tone), words, spacing=16, stretch=False)
    line.setContentsMargins(*(theme.px(14),) * 4)
    line.setStretch(1, 1)
    strip.setLayout(line)
    return strip


def _caption(of: CheckCaption) -> str:
    return caption(of, screen_language())


def _paragraph(heading: str, text: str) -> QFrame:
    frame = QFrame()
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(current_theme().px(2))
    column.addWidget(label(heading, "field", wrap=True))
    column.addWidget(label(text, wrap=True))
    return frame

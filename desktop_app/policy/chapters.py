"""The parts of a policy as frozen values: statements with their place, and the chapters that hold them."""

from datetime import date
from typing import Annotated

import msgspec

from desktop_app.policy.counting import counted, filled
from desktop_app.policy.labels import Language, label
from desktop_app.policy.rule_terms import Circumstance, ClauseStanding, ReplyStart, ReplyUnit, Requirement
from desktop_app.policy.terms import (
    Body,
    Category,
    Channel,
    DocumentKind,
    Evidence,
    Gender,
    Outcome,
    PaperKind,
    Relation,
    Role,
    Situation,
    VerificationMeans,
)

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]*$")]
Text = Annotated[str, msgspec.Meta(min_length=1, pattern=r"\S")]
Count = Annotated[int, msgspec.Meta(ge=1, le=366)]
_USUAL_DAYS = {ReplyUnit.DAYS: 1.0, ReplyUnit.WEEKS: 7.0, ReplyUnit.WORKING_DAYS: 7 / 5}
_SEPARATOR = {"ar": "، ", "en": ", "}


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """Whatever a policy is made of: frozen, by name, and strict about unknown keys."""


class Approval(Part, frozen=True, kw_only=True):
    """The record of a body's approval of a policy, or of a chapter added to it."""

    body: Body = Body.BOARD
    term: str = ""
    meeting: str = ""
    day: date | None = None
    chair: str = ""


class SigningRule(Part, frozen=True, kw_only=True):
    """How papers are signed: a signature drawn on a screen proves nothing alone, unless the policy says that it does.

    None of the five policies says it; an association that wants it decides so.
    """

    screen_signature_suffices: bool = False


class StudyRule(Part, frozen=True, kw_only=True):
    """Who reads what was studied of a file beside its researcher, and the right that keeps it from everyone else."""

    right: Name
    """The statement among the rights that it rests on."""
    readers: Annotated[frozenset[Role], msgspec.Meta(min_length=1)]


class Statement(Part, frozen=True, kw_only=True):
    """One item of a chapter, in plain words, with its place in the chapter."""

    id: Name
    text: Text
    item: str = ""


class Chapter(Part, frozen=True, kw_only=True):
    """A part of the policy under one heading; advice until it is the association's own."""

    section: str
    intro: str = ""
    adopted: bool = True
    approval: Approval | None = None

    @property
    def standing(self) -> ClauseStanding:
        """What the chapter is to the association."""
        if not self.adopted:
            return ClauseStanding.ADVICE
        return ClauseStanding.OWN if self.approval is None else ClauseStanding.ADOPTED


class TextChapter(Chapter, frozen=True, kw_only=True):
    """A chapter of statements alone."""

    items: tuple[Statement, ...]


class ChannelItem(Part, frozen=True, kw_only=True):
    """A way by which a person may reach the association, as its policy words it."""

    id: Channel
    text: Text
    item: str = ""


class ChannelChapter(Chapter, frozen=True, kw_only=True):
    """The channels that the policy opens."""

    items: Annotated[tuple[ChannelItem, ...], msgspec.Meta(min_length=1)]


class ReplyEnd(Part, frozen=True, kw_only=True):
    """One end of the time for an answer: so many units from an event."""

    count: Count
    unit: ReplyUnit
    start: ReplyStart

    @property
    def usual_days(self) -> int:
        """The calendar days that it takes in weeks without holidays: for comparing two ends, never for counting one."""
        return round(self.count * _USUAL_DAYS[self.unit])


class ReplyChapter(Chapter, frozen=True, kw_only=True):
    """When an answer is promised: not before the earliest end, not after the latest; either may be left open."""

    text: Text
    item: str = ""
    earliest: ReplyEnd | None = None
    latest: ReplyEnd | None = None

    @property
    def counts(self) -> dict[str, str]:
        """The numbers that the statement leaves a place for, in words."""
        ends = {"earliest": self.earliest, "latest": self.latest}
        return {field: counted(end.count, end.unit.value) for field, end in ends.items() if end}


class DocumentNeed(Part, frozen=True, kw_only=True):
    """A document that is asked for in a circumstance; without a means it is the association's own choice."""

    kind: DocumentKind
    when: Circumstance = Circumstance.ALWAYS
    means: VerificationMeans | None = None


class CategoryRule(Part, frozen=True, kw_only=True):
    """One category of beneficiaries and what it must bring beside what everybody brings."""

    id: Category
    text: Text
    documents: tuple[DocumentNeed, ...]
    item: str = ""


class CategoryChapter(Chapter, frozen=True, kw_only=True):
    """Who may be a beneficiary."""

    documents: tuple[DocumentNeed, ...]
    items: Annotated[tuple[CategoryRule, ...], msgspec.Meta(min_length=1)]


class MeansRule(Part, frozen=True, kw_only=True):
    """One means of establishing entitlement: whether it is required, of whom, and in which circumstance."""

    id: VerificationMeans
    text: Text
    requirement: Requirement
    item: str = ""
    when: Circumstance = Circumstance.ALWAYS
    by_category: dict[Category, Requirement] = {}

    def for_category(self, category: Category) -> Requirement:
        """Return whether the means is required of a category."""
        return self.by_category.get(category, self.requirement)


class VerificationChapter(Chapter, frozen=True, kw_only=True):
    """The means of establishing entitlement."""

    items: tuple[MeansRule, ...]


class ThenRule(Part, frozen=True, kw_only=True):
    """What follows a freeze that nobody answered."""

    outcome: Outcome
    decides: Body
    evidence: tuple[Evidence, ...] = ()
    papers: tuple[PaperKind, ...] = ()


class ControlRow(Part, frozen=True, kw_only=True):
    """One situation of the control table, with everything that its decision needs."""

    id: Situation
    number: Text
    text: Text
    outcome: Outcome
    decides: Body
    second_person: bool
    item: str = ""
    advice: str = ""
    evidence: tuple[Evidence, ...] = ()
    papers: tuple[PaperKind, ...] = ()
    form_first: PaperKind | None = None
    freeze_months: Annotated[int, msgspec.Meta(ge=0, le=24)] = 0
    then: ThenRule | None = None
    closes_file: bool = False
    refers_to_authorities: bool = False
    only_categories: tuple[Category, ...] = ()
    except_categories: tuple[Category, ...] = ()
    only_gender: Gender | None = None
    heirs: bool | None = None
    """True where a wife or a dependant must be left, false where nobody may be."""
    transfer_to: tuple[Relation, ...] = ()
    offer_transfer_to: tuple[Relation, ...] = ()

    @property
    def counts(self) -> dict[str, str]:
        """The numbers that the statement leaves a place for, in words."""
        return {"freeze_months": counted(self.freeze_months, "months")} if self.freeze_months else {}

    @property
    def ends_file(self) -> bool:
        """Whether the file may end by it, at once or after a freeze: nobody decides that alone."""
        after = (self.then.outcome,) if self.then else ()
        return self.closes_file or not {Outcome.EXCLUDE, Outcome.CLOSE}.isdisjoint((self.outcome, *after))

    @property
    def statement(self) -> str:
        """The statement with its numbers."""
        return filled(self.text, self.counts)


class ControlChapter(Chapter, frozen=True, kw_only=True):
    """The control table: what happens to a file in each situation."""

    items: tuple[ControlRow, ...]


class GrievanceItem(Statement, frozen=True, kw_only=True):
    """Something that a grievance must hold, or may."""

    required: bool = True


class GrievanceChapter(Chapter, frozen=True, kw_only=True):
    """How a grievance is filed and settled."""

    file_within_days: Count
    decide_within_working_days: Count
    handed_to: Body
    malicious_to: Body
    rules: tuple[Statement, ...]
    items: tuple[GrievanceItem, ...]

    @property
    def counts(self) -> dict[str, str]:
        """The numbers that the rules leave places for, in words."""
        return {
            "file_within_days": counted(self.file_within_days, "days"),
            "decide_within_working_days": counted(self.decide_within_working_days, "working_days"),
        }


class Clause(Part, frozen=True, kw_only=True):
    """Where a statement stands: policy, section, item; advice is nobody's clause."""

    title: str
    section: str
    item: str
    standing: ClauseStanding

    @property
    def citable(self) -> bool:
        """Whether a decision may rest on it as the association's own."""
        return self.standing is not ClauseStanding.ADVICE

    def words(self, language: Language = "ar") -> str:
        """Write the reference; advice says that it is advice and names no place."""
        if not self.citable:
            return label(self.standing, language)
        added = (label(self.standing, language),) if self.standing is ClauseStanding.ADOPTED else ()
        return _SEPARATOR[language].join(part for part in (self.title, self.section, self.item, *added) if part)

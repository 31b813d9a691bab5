"""One association's policy as frozen values, read strictly from TOML and written back to it."""

from collections import Counter
from collections.abc import Collection, Iterator
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Annotated, Literal, Self

import msgspec

from desktop_app.policy.chapters import (
    Approval,
    CategoryChapter,
    CategoryRule,
    ChannelChapter,
    Chapter,
    Clause,
    ControlChapter,
    ControlRow,
    GrievanceChapter,
    MeansRule,
    Name,
    Part,
    ReplyChapter,
    SigningRule,
    StudyRule,
    Text,
    TextChapter,
    VerificationChapter,
)
from desktop_app.policy.counting import place_of, places_in
from desktop_app.policy.faults import Fault, FaultCode, refuse_if
from desktop_app.policy.reading import key_fault, read_as, read_toml
from desktop_app.policy.terms import Body, Category, Channel, Outcome, Role, Situation, VerificationMeans
from desktop_app.policy.toml_text import write_toml
from desktop_app.resources import resource

BUNDLED_KEYS = ("model", "ektefaa", "raha_coop", "services", "ajyal")
_FOLDER = "policies"
_SHARED = "chapters.toml"
_Roles = Annotated[frozenset[Role], msgspec.Meta(min_length=1)]


class Policy(Part, frozen=True, kw_only=True):
    """Everything that one association's policy says, each statement with its place."""

    key: Name
    association: str
    title: Text
    reviewing_body: Body
    bodies: dict[Body, _Roles]
    reply: ReplyChapter
    channels: ChannelChapter
    tools: TextChapter
    handling: TextChapter
    categories: CategoryChapter
    verification: VerificationChapter
    control: ControlChapter
    rights: TextChapter
    duties: TextChapter
    basic_services: TextChapter
    grievances: GrievanceChapter
    compensation: TextChapter
    privacy: TextChapter
    information: TextChapter
    satisfaction: TextChapter
    staff: TextChapter
    principles: TextChapter
    complaints: TextChapter | None = None
    referral_to: Body | None = None
    approval: Approval | None = None
    signing: SigningRule = SigningRule()
    study: StudyRule | None = None

    @classmethod
    def from_toml(cls, text: str, source: str) -> Self:
        """Read a policy; an error is refused with the file, the key and what was expected."""
        return cls.from_tables(read_toml(text, source), source)

    @classmethod
    def from_tables(cls, tables: dict[str, object], source: str) -> Self:
        """Read a policy from tables that were read before."""
        policy = read_as(cls, tables, source)
        refuse_if(list(_faults(policy, source)))
        return policy

    def to_toml(self) -> str:
        """Write the whole policy, so that reading it gives an equal one."""
        return write_toml(msgspec.to_builtins(self, builtin_types=(date,), order="deterministic"))

    def chapters(self) -> dict[str, Chapter]:
        """Return the chapters by name, in the order of the policy."""
        named = ((name, getattr(self, name)) for name in self.__struct_fields__)
        return {name: value for name, value in named if isinstance(value, Chapter)}

    def roles_of(self, body: Body) -> frozenset[Role]:
        """Return the roles that act for a body."""
        return self.bodies.get(body, frozenset())

    @property
    def reviewing_roles(self) -> frozenset[Role]:
        """The roles that decide a request."""
        return self.roles_of(self.reviewing_body)

    @property
    def referral_roles(self) -> frozenset[Role]:
        """The roles that answer a question which reception refers; nobody where the policy names no such body."""
        return frozenset() if self.referral_to is None else self.roles_of(self.referral_to)

    @property
    def channel_ids(self) -> tuple[Channel, ...]:
        """The channels that the policy opens, in its order."""
        return tuple(item.id for item in self.channels.items)

    def row(self, situation: Situation) -> ControlRow:
        """Return a situation's row of the control table."""
        return next(row for row in self.control.items if row.id is situation)

    def category(self, category: Category) -> CategoryRule | None:
        """Return the rule of a category, or none where the association does not serve it."""
        return next((rule for rule in self.categories.items if rule.id is category), None)

    def means(self, means: VerificationMeans) -> MeansRule:
        """Return the rule of a means of verification."""
        return next(rule for rule in self.verification.items if rule.id is means)

    def clause(self, chapter: Chapter, item: str = "") -> Clause:
        """Return the reference of a chapter's item, or of the whole chapter."""
        return Clause(title=self.title, section=chapter.section, item=item, standing=chapter.standing)

    @property
    def study_clause(self) -> Clause | None:
        """The reference of the right that keeps the study of a file; none where the policy keeps it from nobody."""
        if self.study is None:
            return None
        right = next(item for item in self.rights.items if item.id == self.study.right)
        return self.clause(self.rights, right.item)

    def adopt(self, chapter: str, approval: Approval) -> Self:
        """Return the policy with a chapter of advice made its own by a board approval."""
        faults = [] if approval.body is Body.BOARD else [Fault(FaultCode.POLICY_VALUE_WRONG, "approval.body")]
        faults += [Fault(FaultCode.REQUIRED, "approval.meeting")] if not approval.meeting.strip() else []
        faults += [Fault(FaultCode.REQUIRED, "approval.day")] if approval.day is None else []
        refuse_if(faults)
        adopted = msgspec.structs.replace(self.chapters()[chapter], adopted=True, approval=approval)
        return msgspec.structs.replace(self, **{chapter: adopted})

    def adopt_control_table(self, approval: Approval) -> Self:
        """Return the policy with the control table made its own by a board approval."""
        return self.adopt("control", approval)

    def approved(self, approval: Approval) -> Self:
        """Return the policy with the record of its approval by the association's board."""
        return msgspec.structs.replace(self, approval=approval)


@cache
def load_bundled(key: str) -> Policy:
    """Return one of the five shipped policies."""
    source = f"{key}.toml"
    return Policy.from_tables(_joined(_tables(source), _tables(_SHARED), source), source)


def bundled() -> tuple[Policy, ...]:
    """Return the five shipped policies, in their order."""
    return tuple(load_bundled(key) for key in BUNDLED_KEYS)


def _tables(source: str) -> dict[str, object]:
    return read_toml(resource(_FOLDER, source).read_text(encoding="utf-8"), source)


def _joined(own: dict[str, object], shared: dict[str, object], source: str) -> dict[str, object]:
    """Add the shared chapters that a shipped policy takes, each as its own or as advice."""
    takes = read_as(dict[str, Literal["adopted", "advice"]], own.pop("include"), source)
    chapters = read_as(dict[str, dict[str, object]], {name: shared[name] for name in takes}, _SHARED)
    taken = {name: {**chapters[name], "adopted": taking == "adopted"} for name, taking in takes.items()}
    return {"bodies": shared["bodies"], **own, **taken}


def _faults(policy: Policy, source: str) -> Iterator[Fault]:
    """Name what is wrong between the parts of a policy."""
    yield from _names_given_twice(policy, source)
    yield from _bodies_without_roles(policy, source)
    if policy.study is not None and policy.study.right not in {item.id for item in policy.rights.items}:
        yield key_fault(FaultCode.POLICY_NAME_UNKNOWN, source, "study.right", name=policy.study.right)
    yield from _left_out(Situation, [row.id for row in policy.control.items], "control.items", source)
    yield from _left_out(
        VerificationMeans, [rule.id for rule in policy.verification.items], "verification.items", source
    )
    for row in policy.control.items:
        freezes = row.outcome is Outcome.FREEZE
        if row.transfer_to and not row.advice.strip():
            yield key_fault(FaultCode.POLICY_KEY_MISSING, source, f"control.items.{row.id}", expected="advice")
        if freezes != bool(row.freeze_months) or freezes != (row.then is not None):
            key, expected = f"control.items.{row.id}", "freeze_months, then"
            yield key_fault(FaultCode.POLICY_VALUE_WRONG, source, key, expected=expected)
        if row.ends_file and not row.second_person:
            key = f"control.items.{row.id}.second_person"
            yield key_fault(FaultCode.POLICY_VALUE_WRONG, source, key, expected="true")
    ends = (policy.reply.earliest, policy.reply.latest)
    if ends == (None, None):
        yield key_fault(FaultCode.POLICY_KEY_MISSING, source, "reply", expected="earliest, latest")
    if ends[0] and ends[1] and ends[1].usual_days < ends[0].usual_days:
        yield key_fault(FaultCode.POLICY_VALUE_WRONG, source, "reply.latest", expected="reply.earliest <= reply.latest")
    yield from _places_astray(policy, source)


def _names_given_twice(policy: Policy, source: str) -> Iterator[Fault]:
    for name, chapter in policy.chapters().items():
        ids = Counter(item.id for item in getattr(chapter, "items", ()))
        for twice in (known for known, count in ids.items() if count > 1):
            yield key_fault(FaultCode.POLICY_NAME_TWICE, source, f"{name}.items", name=str(twice))


def _bodies_without_roles(policy: Policy, source: str) -> Iterator[Fault]:
    named = {"reviewing_body": policy.reviewing_body, "referral_to": policy.referral_to}
    named |= {f"control.items.{row.id}.decides": row.decides for row in policy.control.items}
    named |= {f"control.items.{row.id}.then.decides": row.then.decides for row in policy.control.items if row.then}
    named |= {
        "grievances.handed_to": policy.grievances.handed_to,
        "grievances.malicious_to": policy.grievances.malicious_to,
    }
    for key, body in named.items():
        if body is not None and body not in policy.bodies:
            yield key_fault(FaultCode.POLICY_NAME_UNKNOWN, source, key, name=body.value)


def _places_astray(policy: Policy, source: str) -> Iterator[Fault]:
    """Name each number that a statement leaves no place for, and each place that no number fills."""
    for key, text, counts in _statements(policy):
        wanted = {place_of(field) for field in counts}
        for place in sorted(places_in(text) - wanted):
            yield key_fault(FaultCode.POLICY_NAME_UNKNOWN, source, key, name=place)
        for place in sorted(wanted - places_in(text)):
            yield key_fault(FaultCode.POLICY_PLACE_LEFT_OUT, source, key, place=place)


def _statements(policy: Policy) -> Iterator[tuple[str, str, Collection[str]]]:
    """Give every statement with its key and the fields whose numbers it takes."""
    yield "reply.text", policy.reply.text, policy.reply.counts
    for name, chapter in policy.chapters().items():
        for number, item in enumerate(getattr(chapter, "items", ())):
            yield f"{name}.items.{number}.text", item.text, getattr(item, "counts", ())
    taken = {"time_limit": ("file_within_days",), "settlement_time": ("decide_within_working_days",)}
    for number, rule in enumerate(policy.grievances.rules):
        yield f"grievances.rules.{number}.text", rule.text, taken.get(rule.id, ())


def _left_out(vocabulary: type[StrEnum], ids: list[StrEnum], key: str, source: str) -> Iterator[Fault]:
    for term in vocabulary:
        if term not in ids:
            yield key_fault(FaultCode.POLICY_KEY_MISSING, source, key, expected=term.value)

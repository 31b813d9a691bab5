"""The control table at work: a situation with its facts and evidence, and what the policy proposes of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import msgspec

from desktop_app.policy.chapters import Clause, ControlRow
from desktop_app.policy.faults import Fault, FaultCode
from desktop_app.policy.labels import label
from desktop_app.policy.policy import Policy
from desktop_app.policy.rule_terms import ClauseStanding
from desktop_app.policy.terms import Body, Category, Evidence, Gender, Outcome, PaperKind, Relation, Role, Situation

DEATHS = frozenset(
    {
        Situation.DEATH_OF_BENEFICIARY,
        Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS,
        Situation.DEATH_WITHOUT_DEPENDANTS,
    }
)
"""The three ways of a death."""


@dataclass(frozen=True, slots=True)
class Survivor:
    """A living member of the household beside its holder."""

    id: str
    relation: Relation
    dependant: bool = True
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a file when a situation is looked at."""

    categories: frozenset[Category]
    gender: Gender
    survivors: tuple[Survivor, ...] = ()
    evidence: frozenset[Evidence] = frozenset()
    new_holder: str | None = None
    guardian_named: bool = False

    @property
    def has_heirs(self) -> bool:
        """Whether a wife or a dependant is left."""
        return any(one.dependant or one.relation is Relation.WIFE for one in self.survivors)

    @property
    def heir(self) -> Survivor | None:
        """The survivor chosen to take the file over."""
        return next((one for one in self.survivors if one.id == self.new_holder), None)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the policy proposes in a situation, with everything that a person needs to decide."""

    situation: Situation
    outcome: Outcome
    then: Outcome | None
    freeze_months: int
    statement: str
    advice: str
    clause: Clause
    evidence_required: tuple[Evidence, ...]
    missing: tuple[Fault, ...]
    decides: Body
    roles: frozenset[Role]
    second_person: bool
    form_first: PaperKind | None
    papers: tuple[PaperKind, ...]
    closes_file: bool
    refers_to_authorities: bool
    transfer_options: tuple[Survivor, ...]
    """Who may take the file over, the likeliest first: for a transfer, or offered before an exclusion."""
    transfer_first: bool
    """A transfer is offered before the proposed exclusion."""
    beyond_table: bool
    """The new holder chosen is not one whom the policy names: a person's choice with its reason, without a clause."""

    @property
    def is_advice(self) -> bool:
        """Whether the association's policy does not say this: no decision cites it as a clause."""
        return not self.clause.citable

    @property
    def sound(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def propose(policy: Policy, situation: Situation, facts: Facts) -> Proposal:
    """Return what a policy proposes in a situation; what is missing is named and refuses nothing by itself."""
    row = policy.row(situation)
    options = _options(row, facts)
    beyond = row.outcome is Outcome.TRANSFER and facts.heir is not None and facts.heir not in options
    clause = policy.clause(policy.control, row.item)
    required = row.evidence + _guardianship(row.outcome, facts)
    return Proposal(
        situation=situation,
        outcome=row.outcome,
        then=row.then.outcome if row.then else None,
        freeze_months=row.freeze_months,
        statement=row.advice if beyond else row.statement,
        advice="" if beyond else row.advice,
        clause=_no_clause(clause) if beyond else clause,
        evidence_required=required,
        missing=tuple(_missing(row, facts, required, options)),
        decides=row.decides,
        roles=policy.roles_of(row.decides),
        second_person=row.second_person,
        form_first=row.form_first,
        papers=row.papers,
        closes_file=row.closes_file,
        refers_to_authorities=row.refers_to_authorities,
        transfer_options=options,
        transfer_first=bool(row.offer_transfer_to and options),
        beyond_table=beyond,
    )


def propose_after_freeze(policy: Policy, situation: Situation, facts: Facts) -> Proposal | None:
    """Return what follows a freeze that nobody answered, or none where the situation freezes nothing."""
    then = policy.row(situation).then
    if then is None:
        return None
    return replace(
        propose(policy, situation, facts),
        outcome=then.outcome,
        then=None,
        freeze_months=0,
        evidence_required=then.evidence,
        missing=tuple(_evidence_missing(then.evidence, facts)),
        decides=then.decides,
        roles=policy.roles_of(then.decides),
        papers=then.papers,
    )


def propose_transfer_first(policy: Policy, situation: Situation, facts: Facts) -> Proposal | None:
    """Return the transfer that is offered before an exclusion, to an orphan of a widow who marries; or none."""
    exclusion = propose(policy, situation, facts)
    if not exclusion.transfer_first:
        return None
    pattern = policy.row(Situation.DEATH_OF_FEMALE_BENEFICIARY_WITH_DEPENDANTS)
    required = exclusion.evidence_required + _guardianship(Outcome.TRANSFER, facts)
    return replace(
        exclusion,
        outcome=pattern.outcome,
        statement=exclusion.advice,
        advice="",
        clause=_no_clause(exclusion.clause),
        evidence_required=required,
        missing=(*_evidence_missing(required, facts), *_holder_missing(facts, exclusion.transfer_options)),
        decides=pattern.decides,
        roles=policy.roles_of(pattern.decides),
        papers=pattern.papers,
        transfer_first=False,
    )


def fitting(policy: Policy, facts: Facts) -> tuple[Situation, ...]:
    """Return the situations that can be true of a file, in the order of the table."""
    return tuple(row.id for row in policy.control.items if not list(_unfit(row, facts)))


def _no_clause(clause: Clause) -> Clause:
    """Return the clause as advice: what is proposed is a person's choice beside it."""
    return msgspec.structs.replace(clause, standing=ClauseStanding.ADVICE)


def _options(row: ControlRow, facts: Facts) -> tuple[Survivor, ...]:
    wanted = row.transfer_to or row.offer_transfer_to
    found = (one for one in facts.survivors if one.relation in wanted)
    return tuple(sorted(found, key=lambda one: (wanted.index(one.relation), one.minor)))


def _guardianship(outcome: Outcome, facts: Facts) -> tuple[Evidence, ...]:
    guarded = outcome is Outcome.TRANSFER and facts.heir is not None and facts.heir.minor
    return (Evidence.GUARDIANSHIP_DEED,) if guarded else ()


def _missing(
    row: ControlRow, facts: Facts, required: tuple[Evidence, ...], options: tuple[Survivor, ...]
) -> Iterator[Fault]:
    yield from _unfit(row, facts)
    yield from _evidence_missing(required, facts)
    if row.outcome is Outcome.TRANSFER:
        yield from _holder_missing(facts, options)


def _unfit(row: ControlRow, facts: Facts) -> Iterator[Fault]:
    """Name why a situation cannot be true of this file, or excepts it."""
    if Category.ORPHAN in facts.categories.intersection(row.except_categories):
        yield Fault(FaultCode.ORPHANS_EXCEPTED, "situation")
    wrong_category = row.only_categories and facts.categories.isdisjoint(row.only_categories)
    wrong_gender = row.only_gender not in {None, facts.gender}
    wrong_heirs = row.heirs not in {None, facts.has_heirs}
    if wrong_category or wrong_gender or wrong_heirs:
        yield Fault(FaultCode.PERSON_NOT_OF_THIS_SITUATION, "situation", {"situation": label(row.id)})


def _evidence_missing(required: tuple[Evidence, ...], facts: Facts) -> Iterator[Fault]:
    for evidence in required:
        if evidence not in facts.evidence:
            yield Fault(FaultCode.EVIDENCE_MISSING, f"evidence.{evidence}", {"evidence": label(evidence)})


def _holder_missing(facts: Facts, options: tuple[Survivor, ...]) -> Iterator[Fault]:
    """Name a missing choice of the new holder; a person may choose anyone of the household, and says why."""
    if facts.heir is None:
        yield Fault(FaultCode.NEW_HOLDER_NEEDED, "new_holder", {"options": str(len(options))})
    elif facts.heir.minor and not facts.guardian_named:
        yield Fault(FaultCode.GUARDIAN_NEEDED, "guardian")

"""Row 14: a day's work where there are many people, against the same where there are a thousand."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import func, select

from benchmarks.figure import Figure
from benchmarks.speed.population import Population, opened
from benchmarks.speed.row import Row
from benchmarks.speed.turns import in_turns
from desktop_app.casework.today import today
from desktop_app.models.cases import Request
from desktop_app.policy.journey import OPEN_REQUEST_STATES
from desktop_app.policy.terms import Role

ROUNDS, FEW = 15, 1000
EVERYBODY = (Role.SERVICES_MANAGER, Role.RECEPTION, Role.RESEARCHER)


def measure(population: Population, few: int = FEW, beside: Path | None = None) -> Iterator[Figure]:
    """Read the day of those who have most of it, in both offices in turns; the worst of them counts."""
    with opened(few, beside) as small:
        found = {
            role: in_turns(
                lambda role=role: population.door(role).ask(today),  # type: ignore[misc]  # of this turn
                lambda role=role: small.door(role).ask(today),  # type: ignore[misc]  # as above
                ROUNDS,
            )
            for role in EVERYBODY
        }
    worst = max(found, key=lambda role: found[role].ratio)
    note = f"{_clocks(population):,} open clocks; {worst.value}: {found[worst].told()}"
    what = f"the day with {population.people:,} people / with {few:,}"
    yield Figure("14-today-ratio", what, found[worst].ratio, "x", "<=", 2, ROUNDS, note)


ROW = Row(("14-today-ratio",), measure)


def _clocks(population: Population) -> int:
    running = select(func.count()).select_from(Request).where(Request.state.in_(OPEN_REQUEST_STATES))
    with population.opened.store.reading() as session:
        return session.scalar(running) or 0

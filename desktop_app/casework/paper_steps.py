"""A paper's way from the printer to the pen and back: every state it comes into, by whom and when."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from desktop_app.casework.desk import SAUDI_TIME, Desk
from desktop_app.casework.paper_reach import reached_paper
from desktop_app.casework.performs import performs
from desktop_app.casework.records import add
from desktop_app.models.bounds import LINE_LENGTH
from desktop_app.models.papers import Paper, PaperStep, Printing
from desktop_app.models.staff import Staff
from desktop_app.policy.permissions import Act
from desktop_app.policy.terms import PaperState


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of a paper as screens show it; each printing is one, ``note`` says where to or why."""

    state: PaperState
    at: datetime
    by: str
    note: str


def came_into(desk: Desk, paper: Paper, state: PaperState, note: str = "") -> None:
    """Bring a paper into a state, and write down who did it and when."""
    paper.state = state
    add(
        desk,
        PaperStep(paper_id=paper.id, state=state, at=desk.now, staff_id=desk.actor.id, note=note[:LINE_LENGTH]),
    )


@performs(Act.OPEN_FILE)
def steps_of(desk: Desk, paper_id: uuid.UUID) -> tuple[StepRow, ...]:
    """List the steps of a paper in the order in which they were made, every printing among them."""
    paper = reached_paper(desk, paper_id)
    steps = (
        select(PaperStep.state, PaperStep.at, Staff.full_name, PaperStep.note)
        .join(Staff, Staff.id == PaperStep.staff_id)
        # Each printing is told by its own row, with where it went.
        .where(PaperStep.paper_id == paper.id, PaperStep.state != PaperState.PRINTED)
        .order_by(PaperStep.id)
    )
    printings = (
        select(Printing.at, Staff.full_name, Printing.target)
        .join(Staff, Staff.id == Printing.staff_id)
        .where(Printing.paper_id == paper.id)
        .order_by(Printing.id)
    )
    rows = [StepRow(state, at.astimezone(SAUDI_TIME), by, note) for state, at, by, note in desk.session.execute(steps)]
    rows += [
        StepRow(PaperState.PRINTED, at.astimezone(SAUDI_TIME), by, target)
        for at, by, target in desk.session.execute(printings)
    ]
    return tuple(sorted(rows, key=lambda row: row.at))

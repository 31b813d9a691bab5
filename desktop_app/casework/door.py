"""The one door: every act passes it, with its permission, its one transaction and its one journal entry."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from desktop_app.casework.desk import OFFICE, Actor, Desk
from desktop_app.casework.performs import act_of, is_sensitive, is_sweeping
from desktop_app.casework.scarcity import gives_up_reserve, require_room
from desktop_app.casework.seals.sealer import Sealer
from desktop_app.casework.traced import traced
from desktop_app.casework.troubles import BREAKING, told_in_words, troubled
from desktop_app.disk import Prepared
from desktop_app.policy.faults import Fault, FaultCode, Refused
from desktop_app.policy.permissions import RULES, Act
from desktop_app.policy.terms import Role
from desktop_app.storage.attachments import AttachmentVault
from desktop_app.storage.context import DENIED, ENTRY, EntryContext
from desktop_app.storage.engine import Store
from desktop_app.storage.lookups import Question
from desktop_app.storage.recorder import note
from desktop_app.storage.room import Room
from desktop_app.traces.told import Event

__all__ = ["DENIED", "Door", "Question", "now"]

P = ParamSpec("P")
Result = TypeVar("Result")


def now() -> datetime:
    """The time of this machine, aware."""
    return datetime.now(UTC)


@dataclass
class _Concerned:
    """What an act was about when it was refused: a denial stands in the history of the file that was tried."""

    desk: Desk | None = None

    @property
    def subject(self) -> UUID:
        return (self.desk.subject if self.desk else None) or OFFICE


@dataclass(frozen=True)
class Door:
    """Opens a desk for one act of one person, and closes it; built anew at every sign-in."""

    store: Store
    vault: AttachmentVault
    sealer: Sealer
    actor: Actor
    room: Room
    clock: Callable[[], datetime] = now

    def run(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Do an act that writes: permission, one transaction, one journal entry."""
        with traced(Event.DID, act_of(use_case)), self._damage_seen():
            return self._do(use_case, *args, **kwargs)

    def ask(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Read only; a sensitive reading is journalled in a short transaction of its own, before it is shown."""
        with traced(Event.READ, act_of(use_case)), self._damage_seen():
            return self._read(use_case, *args, **kwargs)

    def seek(
        self, question: Question, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs
    ) -> Result:
        """Look something up while somebody types; raises `GivenUp` once the question was given up.

        It is read on the connection kept for that, without a transaction: nothing of it is sensitive.
        """
        act = act_of(use_case)
        with traced(Event.READ, act), self._damage_seen(), told_in_words():
            self._permit(act)
            with self.store.lookups().answering(question) as lookups:
                desk = self._desk(self.store.idle, act)
                desk.lookups = lookups
                return use_case(desk, *args, **kwargs)

    def may(self, act: Act) -> bool:
        """Say whether the actor holds a role for an act; a screen hides what may not be done."""
        return bool(self.actor.roles & RULES[act].roles)

    def _do(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        act = act_of(use_case)
        self._permit(act)
        require_room(self.room, act)
        with self._denials_noted(act) as concerned:
            try:
                result = self._write(concerned, use_case, *args, **kwargs)
            except Refused as refusal:
                if not (gives_up_reserve(refusal, act) and self.room.release()):
                    raise
                result = self._write(concerned, use_case, *args, **kwargs)
        self.room.keep_reserve()
        return result

    def _write(
        self,
        concerned: "_Concerned",
        use_case: Callable[Concatenate[Desk, P], Result],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Result:
        try:
            with self.store.writing() as session:
                desk = concerned.desk = self._desk(session, act_of(use_case))
                with _put_back_unless_ended(desk.former):
                    result = use_case(desk, *args, **kwargs)
                    session.info[ENTRY] = self._context(desk, always=desk.always or is_sensitive(use_case))
                    session.commit()
                return result
        except (StaleDataError, IntegrityError) as error:
            raise Refused(Fault(FaultCode.CHANGED_MEANWHILE)) from error
        except BREAKING as error:
            raise troubled(error) from error

    def _read(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        act = act_of(use_case)
        self._permit(act)
        with self._denials_noted(act) as concerned, told_in_words():
            with self.store.reading(sweeping=is_sweeping(use_case)) as session:
                desk = concerned.desk = self._desk(session, act)
                result = use_case(desk, *args, **kwargs)
                context = self._context(desk, always=True)
            if is_sensitive(use_case):
                self._note(context)
            return result

    def _permit(self, act: Act) -> None:
        if not self.may(act):
            with self._denials_noted(act):
                raise Refused(Fault(FaultCode.NOT_PERMITTED))

    @contextmanager
    def _damage_seen(self) -> Iterator[None]:
        """Have nobody write any more into a store that turned out to be damaged."""
        try:
            yield
        except Refused as refusal:
            if any(fault.code is FaultCode.STORE_DAMAGED for fault in refusal.faults):
                self.store.condemn()
            raise

    @contextmanager
    def _denials_noted(self, act: Act) -> Iterator["_Concerned"]:
        concerned = _Concerned()
        try:
            yield concerned
        except Refused as refusal:
            if any(fault.code is FaultCode.NOT_PERMITTED for fault in refusal.faults):
                self._note(self._denial(act, concerned.subject))
            raise

    def _desk(self, session: Session, act: Act) -> Desk:
        return Desk(session, self.actor, act, self.clock(), self.vault, self.sealer)

    def _context(self, desk: Desk, *, always: bool) -> EntryContext:
        return EntryContext(
            actor=None if desk.by_program else self.actor.id,
            role="" if desk.by_program else desk.role.value,
            act=desk.act.value,
            subject=desk.subject or OFFICE,
            reason=desk.reason,
            at=desk.now,
            always=always,
        )

    def _denial(self, act: Act, subject: UUID) -> EntryContext:
        return EntryContext(
            actor=self.actor.id,
            role=next((role.value for role in Role if role in self.actor.roles), ""),
            act=DENIED + act.value,
            subject=subject,
            at=self.clock(),
        )

    def _note(self, context: EntryContext) -> None:
        with told_in_words(), self.store.writing() as session:
            note(session, context)
            session.commit()


@contextmanager
def _put_back_unless_ended(former: list[Prepared]) -> Iterator[None]:
    """Put files back as they were where the transaction could not be ended; else forget how they were."""
    try:
        yield
    except BREAKING:
        for prepared in former:
            prepared.put_in_place()
        raise
    finally:
        for prepared in former:
            prepared.forget()

"""The one door of the screens to the office: doing, asking, and long work beside the window."""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.casework.desk import Actor, Desk
from desktop_app.casework.door import Door, Question
from desktop_app.casework.performs import act_of
from desktop_app.policy.permissions import Act
from desktop_app.views.printers import PrinterMemory
from desktop_app.views.worker import Task, Worker

P = ParamSpec("P")
Result = TypeVar("Result")


class Office(QObject):
    """Hands use cases to the door. Signal: `changed()` after an act that wrote something."""

    changed = Signal()

    def __init__(self, door: Door, parent: QObject | None = None, printers: PrinterMemory | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self.printers = printers or PrinterMemory()
        self.worker, self._searcher, self.long_worker = Worker(self), Worker(self), Worker(self)
        """What takes minutes keeps nobody waiting who asks something while they type."""
        self._acting = Worker(self)
        """For what somebody waits for who pressed a button: it is not kept waiting by anything else."""

    @property
    def actor(self) -> Actor:
        """Who is signed in."""
        return self._door.actor

    @property
    def now(self) -> datetime:
        """The time by the office's clock."""
        return self._door.clock()

    def may(self, act: Act) -> bool:
        """Whether the person signed in may do an act at all; what may not be done is not offered."""
        return self._door.may(act)

    def run(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Do something; `Refused` says why it was not done. What is only kept as typed changes nothing for others."""
        result = self._door.run(use_case, *args, **kwargs)
        self._tell_change(use_case)
        return result

    def task(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Task[Result]:
        """Something to do that takes a moment, as papers do; it is done beside the window, once it is begun."""
        act = partial(self._door.run, use_case, *args, **kwargs)
        return Task(self._acting, act, partial(self._tell_change, use_case))

    def reading(
        self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs
    ) -> Task[Result]:
        """Something to read that takes a moment; it is read beside the window, once it is begun."""
        return Task(self._acting, partial(self._door.ask, use_case, *args, **kwargs))

    def readings(self, work: Callable[[Door], Result]) -> Task[Result]:
        """Several readings one after the other, each through the door, beside the window once they are begun."""
        return Task(self._acting, partial(work, self._door))

    def acts(self, work: Callable[[Door], Result]) -> Task[Result]:
        """Several acts one after the other, each through the door, done beside the window once they are begun."""
        return Task(self._acting, partial(work, self._door), self.changed.emit)

    def alone(self, work: Callable[[Door], Result], others: Iterable[Worker]) -> Task[Result]:
        """Several acts, done beside the window, for which all other work ends first, also that of these workers."""
        ending = [one for one in (*self._workers(), *others) if one is not self._acting]

        def acts() -> Result:
            for worker in ending:
                worker.finish()
            return work(self._door)

        return Task(self._acting, acts, self.changed.emit)

    def ask(self, use_case: Callable[Concatenate[Desk, P], Result], *args: P.args, **kwargs: P.kwargs) -> Result:
        """Read something; `Refused` says why it may not be read."""
        return self._door.ask(use_case, *args, **kwargs)

    def run_in_background(
        self,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        **kwargs: object,
    ) -> None:
        """Do something long on the worker thread; `done` or `failed` is called in the window's own thread."""

        act = partial(self._door.run, use_case, *args, **kwargs)
        Task(self.worker, act, partial(self._tell_change, use_case)).begin(done, failed)

    def ask_in_background(
        self,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        wanted: Callable[[], bool] = lambda: True,
        **kwargs: object,
    ) -> None:
        """Read something long on the worker thread; what is no longer wanted when its turn comes is not read."""
        self.worker.start(lambda: self._door.ask(use_case, *args, **kwargs), done=done, failed=failed, wanted=wanted)

    def ask_beside(
        self,
        worker: Worker,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
        wanted: Callable[[], bool] = lambda: True,
        patience: float = 0,
    ) -> None:
        """Read something on a worker of its own, past whatever long work goes on; see `Worker.start`."""
        read = partial(self._door.ask, use_case, *args)
        worker.start(read, done=done, failed=failed, wanted=wanted, patience=patience)

    def seek(
        self,
        use_case: Callable[..., Result],
        *args: object,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> Callable[[], None]:
        """Look something up beside the window, on a thread for that alone; returns what gives the question up.

        Once it is given up, neither `done` nor `failed` is called.
        """
        question = Question()

        def unless_given_up(tell: Callable[[], object]) -> None:
            if not question.given_up:
                tell()

        self._searcher.start(
            lambda: self._door.seek(question, use_case, *args),
            done=lambda result: unless_given_up(lambda: done(result)),
            failed=lambda error: unless_given_up(lambda: failed(error)),
        )
        return question.give_up

    def work_in_background(
        self,
        work: Callable[[Door], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do several acts on the worker thread, each through the door, with an entry of its own."""

        def ended(tell: Callable[[], object]) -> None:
            tell()
            self.changed.emit()

        self.worker.start(
            lambda: work(self._door),
            done=lambda result: ended(lambda: done(result)),
            failed=lambda error: ended(lambda: failed(error)),
        )

    def work_beside(
        self,
        worker: Worker,
        work: Callable[[Door], Result],
        *,
        done: Callable[[Result], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Do several acts on a worker of their own, that change nothing on any page: copies of the office."""
        worker.start(lambda: work(self._door), done=done, failed=failed)

    def finish(self) -> None:
        """Wait for the workers to end what they have begun; done before the store is closed."""
        for worker in self._workers():
            worker.finish()

    def _workers(self) -> tuple[Worker, ...]:
        return self.long_worker, self.worker, self._acting, self._searcher

    def _tell_change(self, use_case: Callable[..., object]) -> None:
        if act_of(use_case) is not Act.SAVE_DRAFT:
            self.changed.emit()

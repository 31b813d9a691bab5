"""Every act leaves a line in the program's own log: which act, how long it took, and the code of what was refused."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

from desktop_app.policy.faults import Refused
from desktop_app.policy.permissions import Act
from desktop_app.traces.log import note
from desktop_app.traces.told import Event

SLOW_MILLISECONDS = 300
"""A reading is noted when it takes as long as a person notices; screens read too often for noting each."""


@contextmanager
def traced(event: Event, act: Act) -> Iterator[None]:
    """Note an act when it is over, however it ends; what it was about is nowhere in it."""
    begun = monotonic()
    try:
        yield
    except Refused as refusal:
        note(Event.REFUSED, act=act, fault=refusal.faults[0].code, ms=_since(begun))
        raise
    except Exception as error:
        note(Event.FAILED, act=act, error=type(error), ms=_since(begun))
        raise
    taken = _since(begun)
    if event is not Event.READ or taken >= SLOW_MILLISECONDS:
        note(event, act=act, ms=taken)


def _since(begun: float) -> int:
    return round((monotonic() - begun) * 1000)

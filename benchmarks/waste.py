"""The search for waste while something is measured: none, for in the program a worker or an act never begins one."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_search() -> Iterator[None]:
    """Have nobody search for waste meanwhile."""
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()


@contextmanager
def searched_as_in_the_program() -> Iterator[None]:
    """Leave the search to whoever does it as the window does, and what was read in until now out of it."""
    gc.collect()
    with no_search():
        gc.freeze()
        try:
            yield
        finally:
            gc.unfreeze()

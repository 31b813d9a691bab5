"""One parser under a fuzzer that follows coverage: its name, how many seconds, the texts to begin from, a report."""

import json
import logging
import resource
import sys
import time
import traceback
from pathlib import Path

_SAY_EVERY = 0.5
_MOST_BYTES = 2 << 30
"""Told to the system: the fuzzer's own limit counts what the process held that began this one."""


class Watched:
    """A parser that is fed, and what came of it so far."""

    def __init__(self, name: str, out: Path) -> None:
        from benchmarks.vault.fuzz.targets import targets

        self._target, self._out, self._said = targets()[name], out, 0.0
        self.executions, self.worst = 0, 0.0
        self.crashes: dict[str, str] = {}

    def feed(self, data: bytes) -> None:
        """Feed it once; what it may not say is kept under the place where it was said."""
        began = time.perf_counter()
        try:
            self._target.parse(data)
        except self._target.refusals:
            pass
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            at = f"{type(error).__name__} at {Path(where.filename).name}:{where.lineno}"
            self.crashes.setdefault(at, data[:2_000].hex())
        now = time.perf_counter()
        self.worst = max(self.worst, now - began)
        self.executions += 1
        if now - self._said > _SAY_EVERY:
            self._said = now
            self.say()

    def say(self) -> None:
        """Write down what came of it, whole or as it was: the fuzzer ends its process at any moment."""
        told = {"executions": self.executions, "worst": self.worst, "crashes": self.crashes}
        coming = self._out.with_suffix(".coming")
        coming.write_text(json.dumps(told))
        coming.replace(self._out)


def main(name: str, seconds: str, corpus: str, out: str) -> None:
    """Feed a parser for so long."""
    import atheris

    resource.setrlimit(resource.RLIMIT_DATA, (_MOST_BYTES, _MOST_BYTES))
    logging.disable(logging.CRITICAL)
    with atheris.instrument_imports(include=["desktop_app"]):
        watched = Watched(name, Path(out))
    options = [sys.argv[0], f"-max_total_time={seconds}", "-max_len=6000", "-timeout=30", "-rss_limit_mb=0", corpus]
    atheris.Setup(options, watched.feed)
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Shows on stderr that a long step is under way: the seconds counting on a terminal, a line now and then in a log."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_TICK_SECONDS, _LINE_SECONDS = 1.0, 20.0


@contextmanager
def long_step(what: str) -> Iterator[None]:
    """Tell that ``what`` goes on, with the seconds it has taken, until the block is left."""
    done, started = threading.Event(), time.monotonic()
    counting = sys.stderr.isatty()

    def tell() -> None:
        while not done.wait(_TICK_SECONDS if counting else _LINE_SECONDS):
            line = f"{what} {time.monotonic() - started:.0f} s"
            print(f"\r{line}" if counting else line, end="" if counting else "\n", file=sys.stderr, flush=True)

    print(what, file=sys.stderr, end="" if counting else "\n", flush=True)
    ticking = threading.Thread(target=tell, name="long step", daemon=True)
    ticking.start()
    try:
        yield
    finally:
        done.set()
        ticking.join()
        if counting:
            print(file=sys.stderr)

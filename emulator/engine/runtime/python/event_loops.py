"""Makes event loops wait on the virtual clock: `asyncio.sleep` takes no real time, and always wakes."""

from __future__ import annotations

import contextlib
import math
import select
import selectors
from collections.abc import Callable
from typing import Any

from emulator.engine.network.interception import replaced
from emulator.engine.runtime.python.threads import Ownership

_LOOK = 0.02
"""Real seconds between two looks at what a thread that still works may have made ready."""


def waiting_virtually(threads: Ownership, sleep: Callable[[float], None]) -> contextlib.AbstractContextManager[None]:
    """Put waits on the virtual clock, `sleep`, in place of real ones for as long as the context lasts."""
    kind = selectors.DefaultSelector
    real, real_select = kind.select, select.select

    def waited(look: Callable[[float], Any], timeout: float | None) -> Any:
        """Return what `look`, which waits for so many real seconds, finds before virtual time is over."""
        # A selector finds a list, and `select` three.
        found = look(0)
        if any(found) or (timeout is not None and timeout <= 0):
            return found
        threads.aside(lambda: None)
        found = look(0)
        while not any(found) and timeout is None and threads.is_busy():
            found = threads.aside(lambda: look(_LOOK))
        if not any(found):
            # Instants are floats, of which the last digits are noise.
            sleep(math.inf if timeout is None else round(timeout, 6))
        return found

    def virtual(selector: Any, timeout: float | None = None) -> Any:
        if not threads.is_virtual():
            return real(selector, timeout)
        return waited(lambda wait: real(selector, wait), timeout)

    def virtual_select(reads: Any, writes: Any, others: Any, timeout: float | None = None, /) -> Any:
        if not threads.is_virtual():
            return real_select(reads, writes, others, timeout)
        return waited(lambda wait: real_select(reads, writes, others, wait), timeout)

    return replaced([(kind, "select", virtual), (select, "select", virtual_select)])

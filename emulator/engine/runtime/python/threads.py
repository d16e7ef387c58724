"""Finds the invocation that a thread belongs to."""

from __future__ import annotations

import _thread
import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for_futures
from typing import Any

from emulator.engine.network.interception import replaced
from emulator.engine.runtime.python.run import Run
from emulator.engine.runtime.python.turns import HANDLER, Turns

GRACE = 0.25
"""Real seconds that a handler's threads get after it has returned, to end or to show what they still send."""

_real_monotonic = time.monotonic
_real_join = threading.Thread.join


class Ownership:
    """Knows the current run of each thread, and which threads of a run are alive.

    `place` returns the handler's line that the calling thread is at.
    """

    def __init__(self, current: Run, place: Callable[[], str | None]) -> None:
        self._active = current
        self._place = place
        self._local = threading.local()
        self._threads: list[threading.Thread] = []
        self._futures: list[Future[Any]] = []
        self._handlers_own = 0
        self._turns: Turns | None = None

    def begin(self, run: Run) -> None:
        """Make `run` the one that this thread, from which the handler is called, works for."""
        self._active = run
        self._threads.clear()
        self._futures.clear()
        self._handlers_own = threading.get_ident()
        self._turns = None

    def current(self) -> Run:
        """Return the run that this thread works for."""
        run: Run = getattr(self._local, "run", self._active)
        return run

    def cause(self) -> str | None:
        """Return the handler's line that started what this thread does; None in the handler's own thread."""
        return getattr(self._local, "place", None)

    def wait(self, grace: float | None) -> bool:
        """Give the run's threads `grace` real seconds to end, or, with None, all they need; returns whether all did."""
        if not self._threads and not self._futures:
            return True
        turns, self._turns = self._turns, None
        if turns is not None:
            turns.give(HANDLER)
        until = None if grace is None else _real_monotonic() + grace
        for thread in self._threads:
            _real_join(thread, _left(until))
        unfinished = wait_for_futures(self._futures, _left(until)).not_done
        return not unfinished and not any(thread.is_alive() for thread in self._threads)

    def is_virtual(self) -> bool:
        """Return whether this thread belongs to a handler."""
        return hasattr(self._local, "run") or threading.get_ident() == self._handlers_own

    def is_busy(self) -> bool:
        """Return whether another thread of the handler's still works."""
        me = threading.current_thread()
        alive = any(thread.is_alive() for thread in self._threads if thread is not me)
        return alive or not all(future.done() for future in self._futures)

    def aside(self, wait: Callable[[], Any], condition: threading.Condition | None = None) -> Any:
        """Wait, and let others have their turn meanwhile."""
        turns, number = getattr(self._local, "turn", (self._turns, HANDLER))
        if turns is None or getattr(self._local, "starting", False) or not self.is_virtual():
            return wait()
        turns.give(number)
        try:
            return wait()
        finally:
            with _unlocked(condition):
                turns.take(number)

    def tracked(self, failed: Callable[[threading.ExceptHookArgs], Any]) -> contextlib.AbstractContextManager[None]:
        """Follow every thread and work item that is started while the context lasts; `failed` hears of its errors."""
        start, submit = threading.Thread.start, ThreadPoolExecutor.submit
        join, wait = threading.Thread.join, threading.Condition.wait

        def tracked_start(thread: threading.Thread) -> None:
            if not getattr(self._local, "starting", False):
                self._threads.append(thread)
                run, ended = self._owned(thread.run)

                def run_in_turn() -> None:
                    try:
                        run()
                    finally:
                        ended()

                thread.run = run_in_turn  # type: ignore[method-assign]  # this one thread's only
            with self._starting():
                start(thread)

        def tracked_submit(pool: ThreadPoolExecutor, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
            owned, ended = self._owned(fn)
            with self._starting():
                future = submit(pool, owned, *args, **kwargs)
            # Its turn lasts until all who wait for the result know it; no public way comes last.
            invoke_callbacks: Callable[[], None] = future._invoke_callbacks  # type: ignore[attr-defined]  # noqa: SLF001 - see above

            def invoke_callbacks_in_turn() -> None:
                invoke_callbacks()
                ended()

            vars(future)["_invoke_callbacks"] = invoke_callbacks_in_turn
            self._futures.append(future)
            return future

        def tracked_bare(function: Callable[..., Any], args: Any, kwargs: Any = None, /) -> int | None:
            thread = threading.Thread(target=function, args=args, kwargs=kwargs, daemon=True)
            thread.start()
            return thread.ident

        def tracked_join(thread: threading.Thread, timeout: float | None = None) -> None:
            self.aside(lambda: join(thread, timeout))

        def tracked_wait(condition: threading.Condition, timeout: float | None = None) -> Any:
            return self.aside(lambda: wait(condition, timeout), condition)

        return replaced(
            [
                (threading.Thread, "start", tracked_start),
                (threading.Thread, "join", tracked_join),
                (ThreadPoolExecutor, "submit", tracked_submit),
                (threading.Condition, "wait", tracked_wait),
                (_thread, "start_new_thread", tracked_bare),
                (threading, "excepthook", failed),
            ]
        )

    @contextlib.contextmanager
    def _starting(self) -> Iterator[None]:
        """To start a thread is to wait until it has begun, which is not a reason to let it go on."""
        before = getattr(self._local, "starting", False)
        self._local.starting = True
        try:
            yield
        finally:
            self._local.starting = before

    def _owned(self, work: Callable[..., Any]) -> tuple[Callable[..., Any], Callable[[], None]]:
        """Return the work as this run's, done in its turn; and what ends that turn, whether it was done or not."""
        run, place = self.current(), self._place()
        turns, _ = getattr(self._local, "turn", (self._turns, None))
        if turns is None:
            turns = self._turns = Turns()
        number = turns.enter()

        def owned(*args: Any, **kwargs: Any) -> Any:
            self._local.run, self._local.place, self._local.turn = run, place, (turns, number)
            turns.take(number)
            try:
                return work(*args, **kwargs)
            finally:
                self._local.turn = None, number

        return owned, lambda: turns.give(number)


@contextlib.contextmanager
def _unlocked(condition: threading.Condition | None) -> Iterator[None]:
    """Let others have a condition's lock: who waits for its turn with it in hand keeps those before it waiting."""
    lock: Any = condition
    if lock is None or not lock._is_owned():  # noqa: SLF001 - as Condition.wait itself does, here and below
        yield
        return
    saved = lock._release_save()  # noqa: SLF001 - see above
    try:
        yield
    finally:
        lock._acquire_restore(saved)  # noqa: SLF001 - see above


def _left(until: float | None) -> float | None:
    return None if until is None else max(0.0, until - _real_monotonic())

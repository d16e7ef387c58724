"""Finds the invocation that a thread belongs to."""

from __future__ import annotations

import _thread
import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for_futures
from typing import Any, Generic, TypeVar

Run = TypeVar("Run")
GRACE = 0.25
"""Real seconds that a handler's threads get after it has returned, to end or to show what they still send."""

_real_monotonic = time.monotonic


class Ownership(Generic[Run]):
    """Knows the current run of each thread, and which threads of a run are alive."""

    def __init__(self, current: Run) -> None:
        self._active = current
        self._local = threading.local()
        self._threads: list[threading.Thread] = []
        self._futures: list[Future[Any]] = []

    def begin(self, run: Run) -> None:
        """Make `run` the one that the main thread works for."""
        self._active = run
        self._threads.clear()
        self._futures.clear()

    def current(self) -> Run:
        """Return the run that this thread works for."""
        run: Run = getattr(self._local, "run", self._active)
        return run

    def wait(self, grace: float | None) -> bool:
        """Give the run's threads `grace` real seconds to end, or, with None, all they need; returns whether all did."""
        if not self._threads and not self._futures:
            return True
        until = None if grace is None else _real_monotonic() + grace
        for thread in self._threads:
            thread.join(_left(until))
        unfinished = wait_for_futures(self._futures, _left(until)).not_done
        return not unfinished and not any(thread.is_alive() for thread in self._threads)

    @contextlib.contextmanager
    def tracked(self, failed: Callable[[threading.ExceptHookArgs], Any]) -> Iterator[None]:
        """Follow every thread and work item that is started while the context lasts; `failed` hears of its errors."""
        start, submit = threading.Thread.start, ThreadPoolExecutor.submit
        start_bare, hook = _thread.start_new_thread, threading.excepthook

        def tracked_start(thread: threading.Thread) -> None:
            if not getattr(self._local, "submitting", False):
                self._threads.append(thread)
                thread.run = self._owned(thread.run)  # type: ignore[method-assign]  # this one thread's only
            start(thread)

        def tracked_submit(pool: ThreadPoolExecutor, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
            self._local.submitting = True
            try:
                future = submit(pool, self._owned(fn), *args, **kwargs)
            finally:
                self._local.submitting = False
            self._futures.append(future)
            return future

        def tracked_bare(function: Callable[..., Any], args: Any, kwargs: Any = None, /) -> int | None:
            thread = threading.Thread(target=function, args=args, kwargs=kwargs, daemon=True)
            thread.start()
            return thread.ident

        threading.Thread.start, ThreadPoolExecutor.submit = tracked_start, tracked_submit  # type: ignore[method-assign, assignment]  # undone below
        _thread.start_new_thread, threading.excepthook = tracked_bare, failed  # type: ignore[assignment]  # undone below
        try:
            yield
        finally:
            threading.Thread.start, ThreadPoolExecutor.submit = start, submit  # type: ignore[method-assign]  # as found
            _thread.start_new_thread, threading.excepthook = start_bare, hook

    def _owned(self, work: Callable[..., Any]) -> Callable[..., Any]:
        run = self.current()

        def owned(*args: Any, **kwargs: Any) -> Any:
            self._local.run = run
            return work(*args, **kwargs)

        return owned


def _left(until: float | None) -> float | None:
    return None if until is None else max(0.0, until - _real_monotonic())

"""Supervises a worker: sends invocations, keeps the deadline and memory limit, replaces it when it dies.

Invocations go down in a window and results come back in order. When a worker hangs, dies or outgrows its limit, the
first unanswered invocation gets that as its result, and a new worker takes the next.

An invocation that ends retryable may be due again before those after it in the window: they are handed back, and the
window opens again from one, doubling, so that an outage does not send the same events down again and again.
"""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Literal

from emulator.engine.network.answers import Answer
from emulator.engine.network.rule_answers import Answerer, Sent, answered
from emulator.engine.runtime import wire
from emulator.engine.runtime.invocation import Feed, Invocation, InvocationResult, is_retryable, result_of
from emulator.engine.runtime.process import WorkerProcess
from emulator.engine.runtime.wire_check import MOST_BYTES, MOST_REQUESTS, TOO_MUCH_SENT, is_sound, size_of
from emulator.errors import FunctionError
from emulator.values.model import HandlerError
from emulator.values.run import Limits

WINDOW = 128
_MOST_SENT = 1 << 22
"""Bytes sent at once; beyond them the window closes by half."""
_LOOK = 0.02
"""Real seconds between two looks at a busy worker's memory."""
_LOAD_TIMEOUT = 10.0
"""Real seconds that a function's own top level may take."""
_START_MB = 128
"""MB that a worker may need before the function in it begins to load."""

_GO_ON = wire.encode(None)

Stop = Literal["hang", "memory", "exit"]
AnswererOf = Callable[[int], Answerer | None]


class _Stopped(Exception):  # noqa: N818 - a turn of events that the supervisor handles, not an error
    def __init__(self, stop: Stop, name: str, message: str) -> None:
        super().__init__(message)
        self.stop: Stop = stop
        self.error = HandlerError(name=name, message=message)


class Supervisor:
    """Runs invocations in a worker that `start` makes; `limits` are real seconds and MB above the worker's start.

    `memory_mb` holds where the limits name none; `place` is what an error that ends the loading names. A patient one
    stops nothing for taking long.
    """

    def __init__(
        self,
        start: Callable[[], WorkerProcess],
        limits: Limits,
        *,
        memory_mb: float,
        place: str,
        is_patient: bool = False,
    ) -> None:
        self._start = start
        self._timeout = math.inf if is_patient else limits.timeout
        self._load_timeout = math.inf if is_patient else _LOAD_TIMEOUT
        self._place = place
        self._memory_mb = limits.memory_mb or memory_mb
        self._worker: WorkerProcess | None = None
        self._order = b""
        self._owed = b""
        self._said: list[Any] = []
        self._answerer_of: AnswererOf = lambda _: None
        self._retry = False
        self._window = WINDOW
        self._ceiling = 0.0
        self._began = 0.0
        self._looked = 0.0
        self._doom: _Stopped | None = None

    def begin(self, order: dict[str, Any], answerer_of: AnswererOf) -> list[Any]:
        """Have the function loaded anew, under the terms in `order`; returns what the worker says of it.

        `answerer_of` says by position what answers the requests of an event. Raises FunctionError when it cannot be
        loaded.
        """
        self._order = wire.encode(order)
        self._retry = order["options"]["retry"]
        self._answerer_of = answerer_of
        self._owed = b""
        self._window = WINDOW
        self._load()
        return self._said

    def run(self, feed: Feed) -> Iterator[InvocationResult]:
        """Yield one result for each invocation, in order."""
        waiting: deque[Invocation] = deque()
        try:
            while self._fill(waiting, feed):
                yield self._next_result(waiting, feed)
        finally:
            if waiting:
                self.close()

    def close(self) -> None:
        """End the worker."""
        if self._worker is not None:
            self._worker.close()
            self._worker = None
            self._doom = None
            self._owed = b""

    def _load(self) -> WorkerProcess:
        if self._worker is None:
            self._worker = self._start()
        worker = self._worker
        self._began = time.monotonic()
        self._ceiling = (_START_MB + self._memory_mb) * 2**20
        worker.send(self._order)
        try:
            answer = self._told(worker, self._load_timeout)
        except _Stopped as stopped:
            self.close()
            raise FunctionError(f"{self._place}: the file could not be loaded: {stopped}") from None
        if answer[0] == "failed":
            raise FunctionError(answer[1])
        self._said = answer[1:]
        self._ceiling = worker.memory() + self._memory_mb * 2**20
        return worker

    def _fill(self, waiting: deque[Invocation], feed: Feed) -> bool:
        if len(waiting) <= self._window // 2:
            more = feed.take(self._window - len(waiting))
            waiting.extend(more)
            size = self._send(self._worker, more) if self._worker is not None else 0
            self._window = min(WINDOW, self._window * 2) if size < _MOST_SENT else max(1, self._window // 2)
        return bool(waiting)

    def _send(self, worker: WorkerProcess, invocations: Iterable[Invocation]) -> int:
        """Send invocations, and return how many bytes they are."""
        lines = b"".join([wire.encode([*each]) for each in invocations if each.handler])
        if lines:
            worker.send(self._owed + lines)
            self._owed = b""
        return len(lines)

    def _at_work(self, waiting: Iterable[Invocation]) -> WorkerProcess:
        """Return the worker that has what is waiting; a new one, after the last was ended, is sent it all again."""
        if self._worker is not None:
            return self._worker
        worker = self._load()
        self._send(worker, waiting)
        return worker

    def _next_result(self, waiting: deque[Invocation], feed: Feed) -> InvocationResult:
        invocation = waiting[0]
        if invocation.handler is None:
            return InvocationResult(waiting.popleft(), ())
        worker = self._at_work(waiting)
        sent_so_far: list[Sent] = []
        # Not when the last result came: whoever takes the results may have been busy since then.
        self._began = time.monotonic()
        try:
            *parts, leftover = self._follow(worker, invocation, sent_so_far)
        except _Stopped as stopped:
            self.close()
            return InvocationResult(waiting.popleft(), tuple(sent_so_far), stopped.error, stopped.stop)
        waiting.popleft()
        if self._retry and (parts[0] or parts[1]) and is_retryable(parts[0] and parts[0][0], parts[1]):
            self._hand_back(waiting, feed)
        if leftover or (self._doom is not None and (self._doom.stop == "hang" or not waiting)):
            self.close()
        return result_of(invocation, sent_so_far, parts)

    def _hand_back(self, waiting: deque[Invocation], feed: Feed) -> None:
        feed.hand_back(len(waiting))
        waiting.clear()
        # It goes down with what comes next, so that the worker wakes up once.
        self._owed = _GO_ON
        self._window = 1

    def _follow(self, worker: WorkerProcess, invocation: Invocation, sent_so_far: list[Sent]) -> list[Any]:
        size = 0
        while True:
            told = self._told(worker, self._timeout)
            if len(told) < 2 or told[1] != invocation.position or not is_sound(told):
                raise _garbled()
            if told[0] == "done":
                return told[2:] if len(told) > 4 else [None, None, told[2], (), (), (), told[3], None, (), False]
            self._hold_to_deadline(worker, self._timeout)
            asks, elapsed, *parts = told[2:]
            at = invocation.at + elapsed * 1000
            recorded, answer = answered(self._answerer_of(invocation.position) if asks else None, parts, at)
            sent_so_far.append(recorded)
            size += size_of(recorded)
            if len(sent_so_far) > MOST_REQUESTS or size > MOST_BYTES:
                raise _Stopped("memory", "TooManyRequests", TOO_MUCH_SENT)
            if asks:
                worker.reply(_reply_line(answer))

    def _told(self, worker: WorkerProcess, timeout: float) -> list[Any]:
        try:
            told = wire.decode(worker.lines.popleft() if worker.lines else self._next_line(worker, timeout))
        except (ValueError, RecursionError):
            raise _garbled() from None
        if not isinstance(told, list) or not told:
            raise _garbled()
        return told

    def _next_line(self, worker: WorkerProcess, timeout: float) -> bytes:
        """Wait for the next line; only then do clock and memory matter."""
        line: bytes | None = None
        while line is None:
            left = self._began + timeout - time.monotonic()
            try:
                line = worker.line(max(0.0, min(_LOOK, left)))
            except EOFError:
                raise self._doom or _died(worker.death(), self._memory_mb) from None
            self._look_at_memory(worker)
            if line is None:
                self._hold_to_deadline(worker, timeout)
        return line

    def _hold_to_deadline(self, worker: WorkerProcess, timeout: float) -> None:
        if time.monotonic() - self._began >= timeout:
            self._condemn(worker, _Stopped("hang", "Timeout", f"stopped after {timeout:g} s of real time"))

    def _look_at_memory(self, worker: WorkerProcess) -> None:
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        self._looked = now
        if worker.memory() > self._ceiling:
            self._condemn(worker, _outgrown(self._memory_mb))

    def _condemn(self, worker: WorkerProcess, doom: _Stopped) -> None:
        """Kill the worker; what it had written is still read, so that only an unanswered invocation is blamed."""
        if self._doom is None:
            worker.stop()
            self._doom = doom


def _outgrown(memory_mb: float) -> _Stopped:
    return _Stopped("memory", "OutOfMemory", f"stopped at {memory_mb:g} MB above the worker's start")


def _died(how: str, memory_mb: float) -> _Stopped:
    # Node ends itself when it cannot make room; the limit that it was started with is the worker's.
    return _outgrown(memory_mb) if "out of memory" in how else _Stopped("exit", "ProcessExited", how)


def _garbled() -> _Stopped:
    return _Stopped("exit", "ProcessExited", "the process wrote into the emulator's own pipe")


def _reply_line(answer: Answer) -> bytes:
    reply = answer.reply
    if reply is None:
        return wire.encode([None, None, None, answer.wait, answer.fault])
    return wire.encode([reply.status, reply.headers, reply.body, answer.wait, None])

"""Runs in the worker process: reads invocations, runs them, writes their results."""

from __future__ import annotations

import contextlib
import gc
import os
import resource
import threading
from collections.abc import Callable
from typing import Any

from emulator.engine.network.answers import DEFAULT_ANSWER, Answer
from emulator.engine.runtime import wire
from emulator.engine.runtime.invocation import Invocation, is_retryable
from emulator.engine.runtime.python.execution import Execution
from emulator.engine.runtime.python.loader import LoadError
from emulator.engine.runtime.python.run import Assignment
from emulator.values.model import Reply

_BLOCK = 1 << 16


class _Pipes:
    """The worker's ends of its pipes: events and replies come in, results go out."""

    def __init__(self, events: int, results: int, replies: int) -> None:
        self.lines = os.fdopen(events, "rb", _BLOCK)
        self._results = os.fdopen(results, "wb", _BLOCK)
        self._replies = os.fdopen(replies, "rb", _BLOCK)
        self.lock = threading.Lock()

    def reply(self) -> Any:
        """Return the one line that answers a request that asked."""
        return wire.decode(self._replies.readline())

    def send(self, value: Any) -> None:
        self._results.write(wire.encode(value))
        self._results.flush()


class _Channel:
    def __init__(self, pipes: _Pipes, *, asks: bool) -> None:
        self._pipes = pipes
        self._asks = asks

    def request(self, parts: tuple[Any, ...]) -> Answer:
        position, *rest = parts
        with self._pipes.lock:
            self._pipes.send(["request", position, self._asks, *rest])
            if not self._asks:
                return DEFAULT_ANSWER
            status, headers, body, wait, fault = self._pipes.reply()
        reply = None if fault else Reply(status=status, headers=headers, body=body)
        return Answer(reply=reply, fault=fault, wait=wait)


class _Worker:
    """Holds the execution in force, from one `begin` to the next."""

    def __init__(self, pipes: _Pipes) -> None:
        self._pipes = pipes
        self._surroundings = contextlib.ExitStack()
        self._execution: Execution | None = None
        self._reached: Callable[[], list[Any]] = list
        self._retry = False
        self._holds = False

    def begin(self, order: dict[str, Any]) -> None:
        self._surroundings.close()
        assignment = Assignment.of(order)
        self._retry = assignment.options.retry
        self._holds = False
        if assignment.options.measured and self._reached is list:
            from emulator.engine.coverage.recorder import Recorder  # noqa: PLC0415 - few runs are measured

            self._reached = Recorder().install()
        execution = Execution(assignment, _Channel(self._pipes, asks=assignment.asks))
        self._surroundings.enter_context(execution.surroundings())
        self._execution = execution
        try:
            execution.load()
        except LoadError as error:
            self._pipes.send(["failed", str(error)])
        else:
            # What is loaded stays: looking through it again and again for garbage would cost every event.
            gc.freeze()
            self._pipes.send(["ready"])

    def invoke(self, order: list[Any] | None) -> None:
        """Run what is ordered; after an attempt that may be made again only what comes after the word to go on."""
        if self._holds or order is None:
            self._holds = order is not None
            return
        assert self._execution is not None
        invocation = Invocation(*order)
        run = self._execution.run(invocation)
        error, stop, elapsed, logs, notes, refusals, spent, returned = told = run.parts()
        self._holds = self._retry and is_retryable(error and error[0], stop)
        reached = self._reached()
        is_plain = returned is None and not (error or stop or logs or notes or refusals or reached or run.leftover)
        parts = (elapsed, spent) if is_plain else (*told, reached, run.leftover)
        with self._pipes.lock:
            self._pipes.send(["done", invocation.position, *parts])
        if run.leftover:
            os._exit(0)


def main(descriptors: list[int]) -> None:
    """Serve until the event pipe closes; `descriptors` are events, results, replies and lifeline."""
    events, results, replies, lifeline = descriptors
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # On Linux the kernel sees to it (`process`), also while C code keeps every Python thread waiting.
    threading.Thread(target=_end_with, args=(lifeline,), daemon=True).start()
    pipes = _Pipes(events, results, replies)
    worker = _Worker(pipes)
    for line in pipes.lines:
        order = wire.decode(line)
        if isinstance(order, dict):
            worker.begin(order)
        else:
            worker.invoke(order)


def _end_with(lifeline: int) -> None:
    """End this process with the emulator, even inside a handler that never ends."""
    os.read(lifeline, 1)
    os._exit(0)

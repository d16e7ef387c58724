"""Runs a Python function in this process, for a debugger."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from typing import Any

from emulator.engine.network.answers import Answer
from emulator.engine.network.rule_answers import Sent, answered
from emulator.engine.runtime import wire
from emulator.engine.runtime.invocation import Feed, Invocation, InvocationResult, Terms, result_of
from emulator.engine.runtime.python.execution import Execution
from emulator.engine.runtime.python.loader import LoadError
from emulator.engine.runtime.python.run import Assignment
from emulator.engine.runtime.python.runtime import order_of, texts_of
from emulator.errors import FunctionError
from emulator.values.function import Function
from emulator.values.run import Limits


class InlineRuntime:
    """Runs a Python function in this process, so that a debugger and coverage see it.

    Nothing real limits it: a hang hangs, and a thread that outlives its handler is waited for, lest it meet the world
    without this network around it.
    """

    def __init__(self, function: Function, limits: Limits) -> None:
        self._function = function
        self._limits = limits
        self._texts = texts_of(function)
        self._channel = _InlineChannel(Terms(settings={}))
        self._execution: Execution | None = None

    def begin(self, terms: Terms) -> tuple[str, ...]:
        """Load the function anew, under these terms; return the handlers that its file names."""
        self._channel = _InlineChannel(terms)
        order = order_of(self._function, terms, self._limits, self._texts)
        self._execution = Execution(Assignment.of(order), self._channel, grace=None)
        try:
            with self._execution.surroundings():
                self._execution.load()
        except LoadError as error:
            raise FunctionError(str(error)) from error
        return self._function.handlers

    def run(self, feed: Feed) -> Iterator[InvocationResult]:
        """Invoke, in order; one result for each invocation. A hang hangs: that is what `isolate` is for."""
        assert self._execution is not None
        while taken := feed.take(1):
            (invocation,) = taken
            if invocation.handler is None:
                yield InvocationResult(invocation, ())
                continue
            self._channel.begin(invocation.at)
            # What a handler changes in its event must not show outside, as from a worker it could not.
            own = Invocation(*wire.decode(wire.encode(list(invocation))))
            with self._execution.surroundings(), _debugger():
                parts = self._execution.run(own).parts()
            yield result_of(invocation, self._channel.sent, [*parts, ()])

    def close(self) -> None:
        """Do nothing: no process was started."""


@contextlib.contextmanager
def _debugger() -> Iterator[None]:
    """Let `breakpoint()` talk to the terminal, although what is printed goes to the delivery."""
    hook = sys.breakpointhook
    sys.breakpointhook = _break
    try:
        yield
    finally:
        sys.breakpointhook = hook


def _break() -> None:
    import pdb  # noqa: PLC0415 - costs 26 ms, and few replays are debugged

    pdb.Pdb(stdin=sys.__stdin__, stdout=sys.__stdout__).set_trace(sys._getframe(1))  # noqa: SLF001 - the handler's frame


class _InlineChannel:
    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._at = 0
        self.sent: list[Sent] = []

    def begin(self, at: int) -> None:
        self._at = at
        self.sent = []

    def request(self, parts: tuple[Any, ...]) -> Answer:
        position, elapsed, *rest = parts
        recorded, answer = answered(self._terms.answerer_of(position), rest, self._at + elapsed * 1000)
        self.sent.append(recorded)
        return answer

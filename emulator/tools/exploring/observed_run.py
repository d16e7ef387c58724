"""Runs observed code in a worker, each input with settings and replies of its own, and returns what it noted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, Self

from emulator.engine.network.rule_answers import Answerer, LastMoment
from emulator.engine.runtime.invocation import Invocation, InvocationResult, Terms
from emulator.engine.runtime.python.runtime import WorkerRuntime
from emulator.inputs.replies import Fault, replies_from
from emulator.tools.exploring.observer import ADDRESS
from emulator.values.function import Function
from emulator.values.model import DEFAULT_REPLY, HANDLERS, Reply, Request
from emulator.values.run import RunOptions

_MOST_REQUESTS: Final = 60
"""Requests of one input that are answered: what pages on for ever would take seconds."""


class Met(NamedTuple):
    """What one input led to: the marks reached that no input of this worker had, what was noted, how it ended."""

    reached: frozenset[tuple[str, int]]
    noted: Sequence[Sequence[Any]]
    requests: int
    result: InvocationResult

    @property
    def came_through(self) -> bool:
        """Whether it made a request, or was returned by an insert function."""
        return self.requests > 0 or self.result.returned is not None

    @property
    def hung(self) -> bool:
        """Whether it was stopped for the time that it really took."""
        return self.result.stop == "hang"


@dataclass(slots=True)
class _Observed:
    """Answers by reply rules, and takes what observed code tells."""

    rules: Answerer
    noted: list[list[Any]] = field(default_factory=list)
    answered: int = 0

    def begin(self, at: int) -> None:
        self.rules.begin(at)

    def answer(self, request: Request, at: float) -> Reply | Fault | LastMoment:
        if request.url == ADDRESS:
            self.noted = json.loads(request.body or "[]")
            return DEFAULT_REPLY
        self.answered += 1
        if self.answered > _MOST_REQUESTS:
            return Fault(kind="timeout")
        return self.rules.answer(request, at)


@dataclass(slots=True)
class _Queue:
    """Invocations in their order, none of which is made again."""

    left: list[Invocation]
    taken: list[Invocation] = field(default_factory=list)

    def take(self, most: int) -> list[Invocation]:
        found, self.left = self.left[:most], self.left[most:]
        self.taken += found
        return found

    def hand_back(self, count: int) -> None:
        if count:
            self.left = self.taken[-count:] + self.left
            del self.taken[-count:]


class ObservedRun(AbstractContextManager["ObservedRun"]):
    """A worker with a function whose handler file has other text."""

    def __init__(self, function: Function, text: str, options: RunOptions) -> None:
        self._options = options
        self._runtime = _OtherText(function, text, options)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._runtime.close()

    def met(self, documents: Sequence[dict[str, Any]]) -> list[Met]:
        """Run inputs up to one that hangs, on a function loaded anew; raises FunctionError when it cannot be loaded."""
        answerers = [_Observed(replies_from(each["replies"])) for each in documents]
        terms = Terms(settings={}, options=self._options, own_answerers=answerers.__getitem__)
        self._runtime.begin(terms)
        at = self._options.now or 0
        queue = _Queue(
            [
                Invocation(number, at, HANDLERS[each["event"]["type"]], each["event"], 0, each["settings"])
                for number, each in enumerate(documents)
            ]
        )
        found: list[Met] = []
        for result, answerer in zip(self._runtime.run(queue), answerers, strict=True):
            found.append(Met(frozenset(result.reached), answerer.noted, _sent(result), result))
            if found[-1].hung:
                break
        return found


def _sent(result: InvocationResult) -> int:
    return sum(each.url != ADDRESS for each in result.sent)


class _OtherText(WorkerRuntime):
    def __init__(self, function: Function, text: str, options: RunOptions) -> None:
        super().__init__(function, options.limits)
        self._texts[str(function.handler.resolve())] = text.encode().decode("latin-1")

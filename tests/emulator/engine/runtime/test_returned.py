"""What a handler returns comes back where Segment looks at it; an invocation may have settings of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from emulator.engine.runtime.inline import InlineRuntime
from emulator.engine.runtime.invocation import Invocation, InvocationResult, Runtime, Terms
from emulator.engine.runtime.python.runtime import WorkerRuntime
from emulator.values.function import Kind
from emulator.values.run import Limits

from .situations import function


class OneByOne:
    """A feed of invocations that are all there from the beginning."""

    def __init__(self, *invocations: Invocation) -> None:
        self._left = list(invocations)

    def take(self, most: int) -> list[Invocation]:
        taken, self._left = self._left[:most], self._left[most:]
        return taken

    def hand_back(self, count: int) -> None:
        raise AssertionError(f"nothing here is retryable, and {count} came back")


@pytest.fixture(params=[WorkerRuntime, InlineRuntime])
def results(request: pytest.FixtureRequest) -> Any:
    """Return what runs invocations, for a function of a kind, under settings."""

    def run(kind: Kind, settings: dict[str, Any], *invocations: Invocation) -> list[InvocationResult]:
        runtime: Runtime = request.param(replace(function("returns_settings"), kind=kind), Limits())
        try:
            runtime.begin(Terms(settings=settings))
            return list(runtime.run(OneByOne(*invocations)))
        finally:
            runtime.close()

    return run


def invocation(handler: str, event: Any, settings: dict[str, Any] | None = None, position: int = 0) -> Invocation:
    """Return an invocation at the epoch."""
    return Invocation(position=position, at=0, handler=handler, event=event, settings=settings)


@pytest.mark.parametrize(
    ("kind", "handler", "settings", "returned"),
    [
        pytest.param("destination", "onTrack", {"a": 1}, None, id="ignored-in-a-destination-function"),
        pytest.param("insert", "onTrack", {"a": 1}, {"a": 1}, id="the-event-of-an-insert-function"),
        pytest.param("destination", "onBatch", {}, [2, {}], id="statuses-of-a-batch"),
        pytest.param("destination", "onBatch", {"odd": 1}, "(set)", id="what-is-not-JSON"),
    ],
)
def test_returned(results: Any, kind: Kind, handler: str, settings: dict[str, Any], returned: Any) -> None:
    """Only onBatch, and the handlers of insert functions, return something that means anything."""
    (result,) = results(kind, settings, invocation(handler, [{"type": "track"}, {"type": "track"}]))

    assert returned == result.returned


def test_own_settings(results: Any) -> None:
    """An invocation's own settings are for it alone; the next one without has those of the terms again."""
    got = results(
        "insert",
        {"of": "terms"},
        invocation("onTrack", {}, {"of": "first"}),
        invocation("onTrack", {}, {}, position=1),
        invocation("onTrack", {}, position=2),
    )

    assert [{"of": "first"}, {}, {"of": "terms"}] == [result.returned for result in got]


def test_spent(results: Any) -> None:
    """What an invocation really took is told, whatever its virtual clock says."""
    (result,) = results("destination", {}, invocation("onTrack", {}))

    assert 0.0 < result.spent < Limits().timeout
    assert 0.0 == result.elapsed

"""What a handler returns comes back where Segment looks at it; an invocation may have settings of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from emulator.engine.runtime.invocation import Invocation, InvocationResult, Terms
from emulator.engine.runtime.node.runtime import NodeRuntime
from emulator.values.function import Kind
from emulator.values.run import Limits, RunOptions

from .situations import written

SOURCE = """
async function onTrack(event, settings) { return settings.odd ? { odd: 1n } : { ...event, settings } }
function onIdentify(event) { event.traits.at = new Date(0); event.gone = undefined; return event }
async function onPage() {}
function onGroup() { throw new DropEvent('not this one') }
async function onBatch(events, settings) { return events.map((event) => ({ status: 200, ...settings })) }
"""


class OneByOne:
    """A feed of invocations that are all there from the beginning."""

    def __init__(self, *invocations: Invocation) -> None:
        self._left = list(invocations)

    def take(self, most: int) -> list[Invocation]:
        taken, self._left = self._left[:most], self._left[most:]
        return taken

    def hand_back(self, count: int) -> None:
        raise AssertionError(f"nothing here is retryable, and {count} came back")


def results(folder: Path, kind: Kind, settings: dict[str, Any], *invocations: Invocation) -> list[InvocationResult]:
    """Return what comes of invocations of SOURCE."""
    runtime = NodeRuntime(written(folder, SOURCE, kind), RunOptions())
    try:
        runtime.begin(Terms(settings=settings))
        return list(runtime.run(OneByOne(*invocations)))
    finally:
        runtime.close()


def invocation(handler: str, event: Any, settings: dict[str, Any] | None = None, position: int = 0) -> Invocation:
    """Return an invocation at the epoch."""
    return Invocation(position=position, at=0, handler=handler, event=event, settings=settings)


@pytest.mark.parametrize(
    ("called", "returned"),
    [
        pytest.param(("destination", "onTrack", {"a": 1}, {}), None, id="ignored-in-a-destination-function"),
        pytest.param(("insert", "onTrack", {"a": 1}, {"b": 2}), {"a": 1, "settings": {"b": 2}}, id="a-changed-event"),
        pytest.param(
            ("insert", "onIdentify", {"traits": {}}, {}),
            {"traits": {"at": "1970-01-01T00:00:00.000Z"}},
            id="as-its-JSON",
        ),
        pytest.param(("insert", "onPage", {}, {}), None, id="nothing"),
        pytest.param(("insert", "onTrack", {}, {"odd": True}), "(Object)", id="what-is-not-JSON"),
        pytest.param(("destination", "onBatch", [{}, {}], {"x": 1}), [{"status": 200, "x": 1}] * 2, id="statuses"),
    ],
)
def test_returned(tmp_path: Path, called: tuple[Kind, str, Any, dict[str, Any]], returned: Any) -> None:
    """Only onBatch, and the handlers of insert functions, return something that means anything."""
    kind, handler, event, settings = called
    (result,) = results(tmp_path, kind, settings, invocation(handler, event))

    assert (None, returned) == (result.error, result.returned)


def test_an_event_that_is_dropped(tmp_path: Path) -> None:
    """DropEvent is an error like any other here: what it means is for the delivery to say."""
    (result,) = results(tmp_path, "insert", {}, invocation("onGroup", {}))

    assert result.error is not None
    assert ("DropEvent", "not this one", None) == (result.error.name, result.error.message, result.returned)


def test_own_settings(tmp_path: Path) -> None:
    """An invocation's own settings are for it alone; the next one without has those of the terms again."""
    got = results(
        tmp_path,
        "insert",
        {"of": "terms"},
        invocation("onTrack", {}, {"of": "first"}),
        invocation("onTrack", {}, {}, position=1),
        invocation("onTrack", {}, position=2),
    )

    assert [{"of": "first"}, {}, {"of": "terms"}] == [result.returned["settings"] for result in got]


def test_spent(tmp_path: Path) -> None:
    """What an invocation really took is told, whatever its virtual clock says."""
    (result,) = results(tmp_path, "destination", {}, invocation("onTrack", {}))

    assert 0.0 < result.spent < Limits().timeout
    assert 0.0 == result.elapsed

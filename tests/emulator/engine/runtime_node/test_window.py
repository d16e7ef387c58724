"""Whatever the window, the load and the limits: every event has its one delivery, in order, and only the guilty pay."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from emulator.engine.replaying import Stage
from emulator.engine.runtime import supervisor
from emulator.engine.runtime.invocation import Terms
from emulator.inputs.replies import replies_from
from emulator.values.model import Delivery, Event
from emulator.values.run import Limits, RunOptions

from .situations import QUICK, SEND, deliveries, on_track, written

SOURCE = (
    "let count = 0\n"
    + SEND
    + """
const steps = {
  send: (event) => send(event.messageId),
  'send much': (event) => Promise.all(Array.from({ length: 40 }, () => send(event.messageId))),
  'send late': (event) => void setTimeout(() => send(event.messageId), 10),
  count: () => send(count),
  fail: () => { throw new Error('told') },
  reject: () => Promise.reject(new InvalidEventPayload('told')),
  lose: () => void Promise.reject(new Error('told')),
  sleep: () => new Promise((done) => setTimeout(done, 10000)),
  never: () => new Promise(() => {}),
  hang: () => { while (true) {} },
  fill: () => { const kept = []; while (true) kept.push(Buffer.alloc(1 << 24, 1)) }
}
"""
    + on_track("count += 1", "for (const step of event.properties.steps) await steps[step](event)")
)
ENDS = {
    "send": ("delivered", None, 1),
    "send much": ("delivered", None, 40),
    "send late": ("delivered", None, 1),
    "count": ("delivered", None, 1),
    "fail": ("discarded", "Bad Request", 0),
    "reject": ("discarded", "Message Rejected", 0),
    "lose": ("delivered", None, 0),
    "sleep": ("exhausted", "Timeout", 0),
    "never": ("exhausted", "Timeout", 0),
    "hang": ("exhausted", "Timeout", 0),
    "fill": ("discarded", "Bad Request", 0),
}
ONCE = Terms(settings={}, options=RunOptions(retry=False))


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """The function that does what its events say, in one worker until one of them ends it."""
    stage = Stage(written(tmp_path_factory.mktemp("window"), SOURCE), RunOptions(limits=QUICK))
    yield stage
    stage.close()


def told(number: int, *steps: str, **properties: Any) -> Event:
    """Return an event that makes the function take these steps."""
    return Event(
        value={
            "type": "track",
            "event": "Told",
            "userId": "u-1",
            "messageId": f"m-{number}",
            "properties": {"steps": list(steps), **properties},
        }
    )


def ends(found: list[Delivery]) -> list[tuple[str, str | None, int]]:
    """Return how each delivery ended, and how many requests it has."""
    return [(each.outcome, each.reason, len(each.requests)) for each in found]


@hypothesis_settings(max_examples=8, deadline=None)
@given(st.lists(st.sampled_from(sorted(ENDS.keys() - {"hang"})), max_size=9))
def test_any_script(stage: Stage, steps: list[str]) -> None:
    """Any series of ends: one delivery for each event, in order, each as its event says, with its own requests."""
    found = list(stage.replay([told(*pair) for pair in enumerate(steps)], ONCE))

    assert [ENDS[step] for step in steps] == ends(found)
    for at, (step, each) in enumerate(zip(steps, found, strict=True)):
        assert f"m-{at}" == each.message_id
        assert step == "count" or {f"m-{at}"} >= {request.json() for request in each.requests}
        assert {step == "send late"} >= {exchange.late for exchange in each.exchanges}


@pytest.mark.parametrize("window", [1, 2, 64])
@pytest.mark.parametrize("replies", [None, [{"url": "*", "status": 201}]], ids=["answered-there", "asked-here"])
def test_window(stage: Stage, window: int, replies: list[Any] | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """How many events are on their way at once changes nothing of what comes of them."""
    monkeypatch.setattr(supervisor, "WINDOW", window)
    steps = ["send", "count", "count", "fill", "count", "send much", "hang", "count", "fail", "never", "count"]
    terms = Terms(settings={}, options=RunOptions(retry=False), answerer=replies_from(replies) if replies else None)
    found = list(stage.replay([told(*pair) for pair in enumerate(steps)], terms))

    assert [ENDS[step] for step in steps] == ends(found)
    assert [2, 3, 1, 1, 4] == [
        each.requests[0].json() for step, each in zip(steps, found, strict=True) if step == "count"
    ]


def test_slow_consumer(stage: Stage) -> None:
    """The time that the consumer of the deliveries takes is not the handler's."""
    outcomes = []
    for delivery in stage.replay([told(at, "send", "send", large="x" * 100_000) for at in range(4)], ONCE):
        outcomes.append(delivery.outcome)
        time.sleep(1.2 if len(outcomes) < 3 else 0)

    assert ["delivered"] * 4 == outcomes


@pytest.mark.parametrize("replies", [None, [{"json": {"large": "y" * 50_000}}]], ids=["answered-there", "asked-here"])
def test_large_events(tmp_path: Path, replies: list[Any] | None) -> None:
    """Hundreds of events and replies far larger than any pipe pass through without a deadlock."""
    events = [told(number, large="ü" * 25_000).value for number in range(200)]
    source = SEND + on_track("await send(event)", "await send(event)")
    found = deliveries(tmp_path, source, *events, replies=replies, limits=Limits(timeout=5))

    assert [[each, each] for each in events] == [[request.json() for request in each.requests] for each in found]


def test_requests_before_the_end(stage: Stage) -> None:
    """What was sent before a hang or a death is in the delivery, and only there."""
    steps = [("send", "hang"), ("send", "send", "fill"), ("send", "never"), ("send",)]
    found = list(stage.replay([told(at, *each) for at, each in enumerate(steps)], ONCE))

    assert [["m-0"], ["m-1", "m-1"], ["m-2"], ["m-3"]] == [
        [request.json() for request in each.requests] for each in found
    ]


def test_each_replay_loads_anew(stage: Stage) -> None:
    """A second capture meets the function newly loaded, also after one that was not taken to its end."""
    unfinished = stage.replay([told(at, "count") for at in range(9)], ONCE)
    next(iter(unfinished))
    unfinished.close()
    twice = [[each.requests[0].json() for each in stage.replay([told(1, "count")], ONCE)] for _ in range(2)]

    assert [[1], [1]] == twice

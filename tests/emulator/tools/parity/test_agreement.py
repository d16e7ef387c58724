"""A function agrees with itself, whatever it draws, keeps or waits for; what is left to chance is the same for both."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from emulator.engine.runtime.invocation import Terms
from emulator.tools.parity import Pair
from emulator.values.model import Event
from emulator.values.run import RunOptions
from tests.bundles import an_event

from .reference import reference
from .test_sensitivity import differing

RESTLESS = """
import random
import time
import uuid

SEEN = []


def onIdentify(event, settings):
    SEEN.append(random.random())
    time.sleep(random.random())
    body = {"drawn": SEEN, "id": str(uuid.uuid4()), "at": time.time(), "kept": cache.load("k", 1000, time.time)}
    send(settings, random.choice(["POST", "PUT"]), "/users", body)
    if random.random() < 0.2:
        raise ValueError(random.random())


def send("""


def restless(root: Path, name: str) -> Pair:
    """Return a function that is another in each event, beside itself under another name."""
    a, b = (reference(root / each, name=each) for each in ("crm", name))
    for function in (a, b):
        text = function.handler.read_text(encoding="utf-8")
        function.handler.write_text(text.replace("def send(", RESTLESS, 1), encoding="utf-8")
    return Pair(a, b, RunOptions(isolate=False))


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10**9))
def test_a_function_agrees_with_itself(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    """Chance, clock, cache and what a module keeps are the same for both, for every seed and under other names."""
    pair = restless(tmp_path_factory.mktemp("restless"), "crm_next")

    assert [] == list(differing(pair, seed=seed, count=96))


def test_in_workers_too(tmp_path: Path) -> None:
    """At work at the same time in processes of their own, they still agree."""
    a, b = (reference(tmp_path / name) for name in ("old", "new"))
    pair = Pair(a, b)
    try:
        assert [] == list(differing(pair, count=160))
    finally:
        pair.close()


@pytest.mark.parametrize("count", [1, 65, 200])
def test_every_event_is_compared_once_and_in_order(tmp_path: Path, count: int) -> None:
    """However far the two are apart, an event is held against its own."""
    pair = Pair(reference(tmp_path / "old"), reference(tmp_path / "new"))
    events = [Event(value=an_event(number)) for number in range(count)]
    try:
        found = list(pair.compared(lambda: iter(events), lambda: Terms(settings={"apiKey": "k"})))
    finally:
        pair.close()

    assert [event.value["messageId"] for event in events] == [each.a.message_id for each in found]
    assert all(each.a.message_id == each.b.message_id == each.event.value["messageId"] for each in found)
    assert [] == [each for each in found if each.differences]

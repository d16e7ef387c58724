"""The account of batches: whatever onBatch, its destination and its statuses do, each event ends once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from emulator.engine.checks import judge
from emulator.engine.delivery import event_order, spilling_queue
from emulator.engine.runtime import supervisor
from emulator.values.account import Account
from emulator.values.batch import Batch
from emulator.values.model import Delivery
from emulator.values.moments import milliseconds
from emulator.values.run import Limits
from tests.emulator.engine.runtime.situations import QUICK, event, replayed
from tests.emulator.engine.test_retries import RULES, START, WINDOW, at

PROPERTIES = st.fixed_dictionaries(
    {},
    optional={
        "statuses": st.lists(st.sampled_from([200, 200, 204, 400, 429, 500, 501]), min_size=1, max_size=4),
        "ends": st.sampled_from([None, None, None, None, "retry", "crash", "sleep"]),
        "returns": st.sampled_from(["nothing", "fewer", "text"]),
    },
)
KINDS = st.sampled_from(["track", "track", "track", "identify", "page", "odd", "outside"])
STEPS = st.lists(st.tuples(KINDS, PROPERTIES, st.sampled_from([-20, 0, 0, 0.2, 1, 3, 30])), max_size=40)
TERMS = st.builds(Batch, size=st.integers(1, 12), seconds=st.sampled_from([1, 10, 600]), least=st.integers(1, 12))


@settings(deadline=None, max_examples=40)
@given(steps=STEPS, rules=RULES, batch=TERMS, seed=st.integers(0, 99), kept=st.integers(1, 12))
def test_the_account(steps: list[Any], rules: list[Any], batch: Batch, seed: int, kept: int) -> None:
    """Nothing lost, nothing doubled, attempts in the order of time and in the window, and the totals agree."""
    events = list(_events_of(steps))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(spilling_queue, "KEPT", kept)
        patch.setattr(event_order, "HASHES_KEPT", kept)
        deliveries = _replayed(events, rules, batch, seed)

    assert [(n, each["messageId"]) for n, each in enumerate(events)] == [(d.position, d.message_id) for d in deliveries]
    arrivals = list(_arrivals(events))
    for delivery in deliveries:
        _in_the_window(delivery, arrivals[delivery.position])
    _whole_batches(deliveries, batch)
    _requests_once(deliveries)
    _totals(deliveries)


DEADLY = st.tuples(KINDS, PROPERTIES | st.just({"ends": "exit"}), st.sampled_from([0, 0.2, 1, 30, 900]))
HANG = [("track", {"statuses": [429, 200]}, 0.2)] * 12 + [("track", {"ends": "hang"}, 3), ("track", {}, 900)]


@settings(deadline=None, max_examples=8)
@given(
    steps=st.lists(DEADLY, max_size=30),
    rules=RULES,
    batch=TERMS,
    window=st.integers(2, 64),
)
@example(steps=HANG, rules=[{"until": "+2m", "status": 503, "optional": True}], batch=Batch(least=2), window=64)
def test_the_window_makes_no_difference(steps: list[Any], rules: list[Any], batch: Batch, window: int) -> None:
    """Also where workers die and hang: one invocation under way or many, the same attempts, answered alike."""
    events = list(_events_of(steps))
    found = []
    for most in (1, window):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(supervisor, "WINDOW", most)
            found.append(replayed("batches", events, replies=rules, batch=batch, limits=QUICK))

    assert found[0] == found[1]
    _whole_batches(found[0], batch)


def _replayed(events: list[Any], rules: list[Any], batch: Batch, seed: int) -> list[Delivery]:
    return replayed("batches", events, replies=rules, batch=batch, seed=seed, isolate=False, limits=Limits())


def _events_of(steps: list[Any]) -> Iterator[dict[str, Any]]:
    seconds = 0.0
    for number, (kind, properties, apart) in enumerate(steps):
        seconds += apart
        outside = {"type": "track", "integrations": {"All": False}} if kind == "outside" else {"type": kind}
        yield event(number, receivedAt=at(seconds), properties=properties, **outside)


def _arrivals(events: list[dict[str, Any]]) -> Iterator[int]:
    last = 0
    for each in events:
        last = max(last, milliseconds(each["receivedAt"]) or START)
        yield last


def _in_the_window(delivery: Delivery, arrival: int) -> None:
    times = [attempt.at for attempt in delivery.attempts]

    assert times == sorted(set(times))
    assert not times or (arrival <= times[0] and times[-1] <= arrival + WINDOW)
    assert (delivery.outcome == "exhausted") is (delivery.reason in ("RetryError", "Timeout"))
    for attempt in delivery.attempts[:-1]:
        assert attempt.error is not None
        assert attempt.error.name in ("RetryError", "Timeout", "Status 429", "Status 500")


def _whole_batches(deliveries: list[Delivery], batch: Batch) -> None:
    """Each batch has each of its places once, within its terms; what meets no handler is in none."""
    places = Counter((each.batch.id, each.batch.size) for each in deliveries if each.batch)
    found = [(each.batch.id, each.batch.position) for each in deliveries if each.batch]

    assert {size for _, size in places} <= set(range(1, batch.size + 1))
    assert all(count == size and (size == batch.size or size >= batch.least) for (_, size), count in places.items())
    assert sorted(found) == found == [(number, n) for number, size in places for n in range(size)]
    assert not any(each.batch for each in deliveries if each.outcome in ("filtered", "rejected"))


def _requests_once(deliveries: list[Delivery]) -> None:
    """Every event that an attempt was made for is in exactly one request of that time."""
    made = Counter((attempt.at, each.message_id) for each in deliveries for attempt in each.attempts)
    sent = Counter(
        (attempt.at, name)
        for each in deliveries
        for attempt in each.attempts
        for exchange in attempt.exchanges
        for name in exchange.request.json()["ids"]
    )

    assert {1} >= set(made.values())
    assert sent == Counter({key: count for key, count in made.items() if key in sent})
    for each in deliveries:
        asked = each.batch is not None or each.reason != "Unsupported Event Type"
        assert all(((attempt.at, each.message_id) in sent) is asked for attempt in each.attempts)


def _totals(deliveries: list[Delivery]) -> None:
    account = Account().of("batches")
    for each in deliveries:
        account.add(judge(each, None, None))

    assert len(deliveries) == account.events == sum(account.outcomes.values())
    assert account.requests == sum(len(attempt.exchanges) for each in deliveries for attempt in each.attempts)

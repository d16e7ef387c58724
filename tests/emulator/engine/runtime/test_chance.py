"""Whatever a handler draws derives from the seed, the destination and the event's position, and from nothing else."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from emulator.engine.replaying import Stage
from emulator.engine.runtime.invocation import Terms
from emulator.inputs.bundle import read_function
from emulator.values.model import Event
from emulator.values.run import RunOptions

from .situations import FUNCTIONS, bodies, event, function, replayed


def drawn(*events: Any, **options: Any) -> list[dict[str, Any]]:
    """Return what the handler of each event draws."""
    return [bodies(delivery)[0] for delivery in replayed("draws", events, **options)]


def differing(one: dict[str, Any], other: dict[str, Any]) -> set[str]:
    """Return the names of what differs."""
    return {name for name in one if one[name] != other[name]}


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "inline"])
def test_repeats(isolate: bool) -> None:
    """A replay draws the same again, and each event draws its own."""
    random.seed(1)
    first, second = drawn(event(1), event(1), isolate=isolate)
    random.seed(2)

    assert [first, second] == drawn(event(1), event(1), isolate=not isolate)
    assert set(first) == differing(first, second)


def test_seed() -> None:
    """Another seed draws otherwise."""
    (one,), (other,) = (drawn(event(), seed=seed, isolate=False) for seed in (1, 2))

    assert set(one) == differing(one, other)


def test_destination(tmp_path: Path) -> None:
    """Another destination draws otherwise, with the same code."""
    shutil.copytree(FUNCTIONS / "draws", tmp_path / "another")
    stage = Stage(read_function(tmp_path / "another"), RunOptions(isolate=False))

    (other,) = stage.replay([Event(value=event())], Terms(settings={}))
    (one,) = drawn(event(), isolate=False)

    assert set(one) == differing(one, bodies(other)[0])


def test_position() -> None:
    """An event that runs alone, with those before it only counted, draws what it draws among them."""
    stage = Stage(function("draws"), RunOptions(isolate=False))

    (alone,) = stage.replay([Event(value=event(2))], Terms(settings={}), earlier=[Event(value=event(1))])
    _, among = drawn(event(1), event(2), isolate=False)

    assert among == bodies(alone)[0]


def test_position_after_the_epoch() -> None:
    """An event that arrived at 1970's first instant counts like any other."""
    earlier = Event(value=event(1, receivedAt="1970-01-01T00:00:00Z"))
    stage = Stage(function("draws"), RunOptions(isolate=False))

    (alone,) = stage.replay([Event(value=event(2))], Terms(settings={}), earlier=[earlier])

    assert (1, 0) == (alone.position, alone.attempts[0].at)


def test_own_seed() -> None:
    """A handler that seeds Python's generator gets what Python gives for that seed, and can go back to a state."""
    expected = random.Random("Home").random()

    assert [{"first": expected, "again": expected}] == drawn(event(kind="page"))


def test_own_state() -> None:
    """A handler that goes back to a state it kept gets what follows that state."""
    assert [{"first": random.Random(5).random()}] == drawn(event(kind="screen"))


def test_order_of_sets() -> None:
    """A set is gone through in the same order in every worker."""
    one, other = (bodies(replayed("orders_set", [event()])[0]) for _ in range(2))

    assert one == other

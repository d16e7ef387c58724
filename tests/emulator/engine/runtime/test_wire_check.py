"""Whatever a worker's process writes, each event has its one delivery and the run goes on."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from emulator.engine.replaying import replay
from emulator.engine.runtime.wire_check import is_sound
from emulator.inputs.bundle import read_function
from emulator.values.batch import Batch
from emulator.values.run import Limits

from .situations import FUNCTIONS, event, replayed

REQUEST = ["request", 1, True, 0.0, False, "handler.py:1", 2.0, "GET", "https://x.test/", {"A": "b"}, None]
DONE = ["done", 1, None, None, 0.5, ["log"], [], [], 0.01, None, [["handler.py", 3]], False]
PLAIN = ["done", 1, 0.5, 0]
ERROR = ["done", 1, ["KeyError", "'a'", None], "timeout", 0, [], [], [], 0, {"any": ["JSON"]}, [], True]


def deep(levels: int) -> Any:
    """Return a list in a list, and so on."""
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


@pytest.mark.parametrize("line", [REQUEST, DONE, PLAIN, ERROR], ids=["request", "done", "plain", "error"])
def test_sound_lines(line: list[Any]) -> None:
    """What workers tell is let through."""
    assert is_sound(line)


@pytest.mark.parametrize(
    "line",
    [
        [],
        [5, 1],
        [["done"], 1],
        ["ready", 1],
        REQUEST[:-1],
        [*REQUEST, None],
        [*REQUEST[:9], ["A", "b"], None],
        [*REQUEST[:9], {"A": 5}, None],
        [*REQUEST[:7], None, *REQUEST[8:]],
        [*REQUEST[:3], -1, *REQUEST[4:]],
        [*REQUEST[:6], True, *REQUEST[7:]],
        [*DONE[:2], "KeyError", *DONE[3:]],
        [*DONE[:2], [5, "text", None], *DONE[3:]],
        [*DONE[:2], ["KeyError", "text"], *DONE[3:]],
        [*DONE[:3], "exit", *DONE[4:]],
        [*DONE[:4], float("inf"), *DONE[5:]],
        [*DONE[:5], [5], *DONE[6:]],
        [*DONE[:5], "log", *DONE[6:]],
        [*DONE[:9], deep(300), *DONE[10:]],
        [*DONE[:10], None, DONE[11]],
        [*DONE[:10], ["handler.py"], DONE[11]],
        [*DONE[:10], [["handler.py", "3"]], DONE[11]],
        [*DONE[:11], 1],
        [*PLAIN[:2], -1, 0],
        [*PLAIN[:3], None],
        ["request", *PLAIN[1:]],
    ],
)
def test_unsound_lines(line: list[Any]) -> None:
    """Each part has its type, and nothing is nested so deeply that reading it would fail."""
    assert not (line and is_sound(line))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(allow_nan=False) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=8,
)
BENT = st.sampled_from([REQUEST, DONE, ERROR]).flatmap(
    lambda line: st.tuples(st.integers(0, len(line) - 1), JSON).map(
        lambda bend: [*line[: bend[0]], bend[1], *line[bend[0] + 1 :]]
    )
)
LINES = st.text(max_size=20) | (BENT | st.lists(JSON, max_size=12)).map(json.dumps) | st.just("[" * 5000)


@hypothesis_settings(max_examples=8, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=3))
def test_forged_lines(lines: list[str]) -> None:
    """A handler that writes any lines into its worker's pipes harms its own event at most."""
    given = [event(1, properties={"lines": lines}), event(2, "identify")]
    forged, after = replayed("forges_lines", given, retry=False)

    assert ["m-1", "m-2"] == [forged.message_id, after.message_id]
    assert "delivered" == after.outcome


@pytest.mark.parametrize("name", ["number", "object", "symbol", "bare"])
def test_javascript_throws_what_has_no_name(name: str) -> None:
    """The event is discarded as a Bad Request, under a name that is a text."""
    function = read_function(FUNCTIONS / "throws_odd_names")
    (delivery,) = replay(function, [event(1, event=name)], settings={}, batch=False)

    assert ("discarded", "Bad Request") == (delivery.outcome, delivery.reason)
    assert delivery.error


def test_javascript_returns_what_is_nested_deeply() -> None:
    """It is no list of statuses, as anything else that is no JSON: a doubt, and the run goes on."""
    function = read_function(FUNCTIONS / "throws_odd_names")
    batch = Batch(size=2, least=1)
    deliveries = list(replay(function, [event(number) for number in range(4)], settings={}, batch=batch))

    assert ["delivered"] * 4 == [delivery.outcome for delivery in deliveries]


@pytest.mark.parametrize("runtime", ["python", "node"])
@pytest.mark.parametrize("kind", ["track", "page"])
def test_an_invocation_that_asks_without_end(runtime: Any, kind: str) -> None:
    """It is stopped by number or by size, the event says so, and the next one runs."""
    function = read_function(FUNCTIONS / "asks_without_end", runtime)
    endless, after = replay(function, [event(1, kind), event(2, "identify")], settings={}, limits=Limits(timeout=60))

    assert endless.error
    assert "stopped: one invocation may make 10,000 requests, of 64 MB with their replies" == endless.error.message
    assert len(endless.requests) == (3_269 if kind == "track" else 10_001)
    assert "delivered" == after.outcome

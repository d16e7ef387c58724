"""The ways in which a probe replays: each keeps all but the one thing that it changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator.engine.network.rule_answers import LastMoment, settle
from emulator.engine.suite import Plan
from emulator.inputs.bundle import read_function
from emulator.inputs.replies import Fault, replies_from
from emulator.inputs.story_files import conditions_of
from emulator.tools.probe.alike import Sent, pattern_of, unlike
from emulator.tools.probe.answering import Refusing, Slowing, key_of, refusal, steady
from emulator.tools.probe.second_settings import marked, texts_of
from emulator.tools.probe.trial import Trial
from emulator.values.model import Delivery, Event, Reply, Request
from tests.bundles import write
from tests.deliveries import a_delivery, a_request

from .probing import event

HANDLER = """
import time
import uuid

import requests

kept = []


def onTrack(event, settings):
    kept.append(event["messageId"])
    body = {"key": settings["apiKey"], "chance": str(uuid.uuid4()), "time": time.time(), "kept": len(kept)}
    requests.post("https://api.test/", json=body, timeout=2.5)
"""


@pytest.fixture
def trial(tmp_path: Path) -> Iterator[Trial]:
    """Four events through a function that tells all it can know."""
    write(tmp_path / "functions" / "tells" / "handler.py", HANDLER)
    function = read_function(tmp_path / "functions" / "tells")
    plan = Plan(settings={"tells": {"apiKey": "first"}}, expected_dir=tmp_path, schemas_dir=tmp_path)
    events = tuple(Event(value=event(number), place=f"visits:{number}") for number in range(4))
    with plan.stage(function) as stage:
        yield Trial(
            function=function, stage=stage, plan=plan, conditions=conditions_of(tmp_path, "tells", "v"), events=events
        )


def told(deliveries: list[Any], *names: str) -> list[Any]:
    """Return what the events' requests tell, None for an event without one."""
    return [
        None if not each.requests else tuple(each.requests[0].json()[name] for name in names) for each in deliveries
    ]


def test_settings_by_position(trial: Trial) -> None:
    """Events may have settings of their own in one warm worker; those without have the story's."""
    second = {"apiKey": "second"}

    mixed = trial.run(settings_at=lambda position: second if position % 2 else None)

    assert [("first", 1), ("second", 2), ("first", 3), ("second", 4)] == told(mixed, "key", "kept")
    assert told(trial.warm, "chance", "time") == told(mixed, "chance", "time")


def test_fresh(trial: Trial) -> None:
    """Newly loaded for each event, all but the state is the same."""
    assert [(1,)] * 4 == told(trial.alone, "kept")
    assert told(trial.warm, "key", "chance", "time") == told(trial.alone, "key", "chance", "time")


def test_otherwise(trial: Trial) -> None:
    """Another clock and other chance, and nothing else."""
    other = trial.run(otherwise=True)

    assert told(trial.warm, "key", "kept") == told(other, "key", "kept")
    for name in ("chance", "time"):
        assert set(told(trial.warm, name)).isdisjoint(told(other, name))


def test_only_some(trial: Trial) -> None:
    """Those left in keep their place: their time and their chance."""
    warm = told(trial.warm, "chance", "time")

    assert [None, warm[1], None, warm[3]] == told(trial.run(trial.with_only({1, 3})), "chance", "time")


def test_refused(trial: Trial) -> None:
    """The requests that are named are refused, and no others."""
    keys = frozenset(key_of(each.requests[0]) for each in trial.warm[1:3])

    refused = trial.run(over=Refusing(keys, refusal(503)).over)

    assert [200, 503, 503, 200] == [each.exchanges[0].reply.status for each in refused if each.exchanges[0].reply]


def test_slowed(trial: Trial) -> None:
    """Each reply comes just before its call gives up."""
    slowed = trial.run(over=Slowing)

    assert [2.499] * 4 == [each.attempts[0].elapsed for each in slowed]
    assert {2.5} == {each.exchanges[0].timeout for each in slowed}
    assert {"delivered"} == {each.outcome for each in slowed}


@pytest.mark.parametrize(
    ("delay", "timeout", "wait"), [(0, 3.0, 2.999), (0, None, 0), (1.0, None, 1.0), (5.0, 3.0, None), (0, 0.0005, 0)]
)
def test_last_moment(delay: float, timeout: float | None, wait: float | None) -> None:
    """A reply at the last moment is still one, unless its own delay is longer; without a timeout nothing changes."""
    answer = settle(LastMoment(Reply(headers={}, delay=delay)), timeout)

    assert ("timeout", timeout) == (answer.fault, answer.wait) if wait is None else answer.wait == wait


def test_steady_rules() -> None:
    """Rules of a turn or a time are left out; begin and faults pass through what lies over the others."""
    rules = [{"url": "*/a", "fault": "reset"}, {"times": 1}, {"until": "+1s"}, {"every": 2}, {"rate": "1/s"}]
    below = steady(replies_from(rules))
    request = Request(method="GET", url="https://api.test/a", headers={}, body=None)
    slowing = Slowing(below)
    slowing.begin(0)

    assert 1 == len(below.rules)
    assert Fault(kind="reset") == slowing.answer(request, 0)


texts = st.text(st.characters(codec="utf-8"), max_size=30)


@given(st.recursive(texts | st.booleans() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(texts, inner)))
def test_marked(value: Any) -> None:
    """A marked value has the same shape, and differs whenever there is a letter or digit in it."""
    other = marked(value)

    assert type(value) is type(other)
    if isinstance(value, str):
        assert len(value) == len(other)
        assert (value != other) == any(each.isascii() and each.isalnum() for each in value)
        assert [each.isascii() and each.isalnum() for each in value] == [
            each.isascii() and each.isalnum() for each in other
        ]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://analytex.userpilot.io/", "https://analytex.vtfsqjmpu.io/"),
        ("sk-Zz99", "sk-Aa00"),
        ("", ""),
        ("--", "--"),
        (["ab", 1], ["bc", 1]),
        ({"k": "ab"}, {"k": "bc"}),
        (True, True),
    ],
)
def test_marked_examples(value: Any, expected: Any) -> None:
    """The longest word is changed, letter for letter; keys and what is no text stay."""
    assert expected == marked(value)


def test_texts_of() -> None:
    """Texts that both settings have tell nothing."""
    first = {"apiKey": "one", "region": "EU", "keys": ["a", {"b": "c"}]}

    assert {"apiKey/0": "one", "keys/1": "c"} == texts_of(first, {"apiKey": "two", "region": "EU", "keys": ["a"]})


def test_a_delivery_is_like_itself(trial: Trial) -> None:
    """What an event did is what it did; another event's is not, but for what clock and chance decide."""
    first, second, *_ = trial.alone
    other = trial.run(fresh=True, otherwise=True)[0]
    exact, loose = pattern_of(first), pattern_of(first, other)
    assert exact
    assert loose

    assert (None, None, None) == (
        unlike(exact, first, Sent()),
        unlike(loose, first, Sent()),
        unlike(loose, other, Sent()),
    )
    assert "its requests differ at $.body.chance, $.body.time" == unlike(exact, second, Sent())
    assert unlike(loose, second, Sent()) is None


def test_requests_that_were_kept(trial: Trial) -> None:
    """A request may be left out when the same one was made before; one too many, or one that is new, may not."""
    alone, other, *_ = trial.alone
    none = trial.run(trial.with_only(()))[0]
    silent = replace(none, outcome="delivered", reason=None, attempts=(replace(alone.attempts[0], exchanges=()),))
    pattern, nothing = pattern_of(alone), pattern_of(silent)
    assert pattern
    assert nothing
    before, another = Sent(), Sent()
    before.add(alone)
    another.add(other)

    assert unlike(pattern, silent, before) is None
    assert "it sends no requests instead of 1" == unlike(pattern, silent, another)
    assert "it sends 1 request instead of 0" == unlike(nothing, alone, before)
    assert "it ends as filtered" in (unlike(pattern, none, before) or "")


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


def sending(bodies: list[Any]) -> Delivery:
    """Return a delivery that sent these bodies."""
    return a_delivery(*(a_request(body=json.dumps(body)) for body in bodies))


@given(st.lists(st.tuples(values, values), max_size=3), values)
def test_what_differs_by_chance(pairs: list[tuple[Any, Any]], more: Any) -> None:
    """A pattern of two runs fits both, whatever they sent; and neither with one request more."""
    one, other = sending([first for first, _ in pairs]), sending([second for _, second in pairs])
    longer = sending([*(first for first, _ in pairs), more])
    pattern = pattern_of(one, other)
    assert pattern

    assert (None, None) == (unlike(pattern, one, Sent()), unlike(pattern, other, Sent()))
    assert unlike(pattern, longer, Sent()) is not None
    assert pattern_of(one, longer) is None


@given(st.lists(values, max_size=4), st.data())
def test_any_request_may_be_kept(bodies: list[Any], data: st.DataObject) -> None:
    """Whichever requests are left out that were made before, it is alike; what was not made before must be there."""
    left = data.draw(st.lists(st.booleans(), min_size=len(bodies), max_size=len(bodies)))
    shorter = sending([body for body, is_left in zip(bodies, left, strict=True) if is_left])
    pattern, before = pattern_of(sending(bodies)), Sent()
    assert pattern
    before.add(sending(bodies))

    assert unlike(pattern, shorter, before) is None
    assert (unlike(pattern, shorter, Sent()) is None) == (len(shorter.requests) == len(bodies))

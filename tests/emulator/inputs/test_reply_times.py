"""Reply rules that go by time, turn and rate."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.replies import Replies, replies_from
from emulator.inputs.replies.times import Meter, Rate, rate
from emulator.values.model import Reply, Request

START = 1_767_268_800_000  # 2026-01-01T12:00:00Z
REQUEST = Request(method="POST", url="https://shop.test/track", headers={}, body=None)


def statuses(replies: Replies, seconds: list[float]) -> list[int]:
    """Return the statuses of requests made so many seconds after the first arrival."""
    replies.begin(START)
    answers = [replies.answer(REQUEST, START + second * 1000) for second in seconds]
    return [answer.status for answer in answers if isinstance(answer, Reply)]


@pytest.mark.parametrize(
    ("rule", "seconds", "expected"),
    [
        ({"from": "+1m"}, [0, 59.999, 60, 61], [200, 200, 503, 503]),
        ({"until": "+1m"}, [0, 59.999, 60, 61], [503, 503, 200, 200]),
        ({"from": "+1m30s", "until": "+1h2m"}, [89, 90, 3719, 3720], [200, 503, 503, 200]),
        ({"from": "2026-01-01T12:01:00Z"}, [59, 60], [200, 503]),
        ({"until": "2026-01-01T13:01:00.500+01:00"}, [60.499, 60.5], [503, 200]),
        ({"every": 3}, [0, 0, 0, 0, 0, 0, 0], [200, 200, 503, 200, 200, 503, 200]),
        ({"every": 2, "from": "+1m"}, [0, 0, 60, 60, 60, 60], [200, 200, 200, 503, 200, 503]),
        ({"every": 2, "times": 1}, [0, 0, 0, 0], [200, 503, 200, 200]),
        ({"rate": "2/s"}, [0, 0.5, 0.9, 1, 1.1, 1.2], [503, 503, 429, 503, 503, 429]),
        ({"rate": "1/5m"}, [299, 299.5, 300, 599.9], [503, 429, 503, 429]),
        ({"rate": "1/m", "times": 2}, [0, 1, 60], [503, 429, 200]),
    ],
    ids=str,
)
def test_a_rule_in_its_time(rule: dict[str, Any], seconds: list[float], expected: list[int]) -> None:
    """`from` and `until` bound it, `every` gives it each n-th request, beyond `rate` it answers 429."""
    assert expected == statuses(replies_from([{**rule, "status": 503}]), seconds)


def test_too_many_say_when_to_come_again() -> None:
    """Retry-After is what is left of the window, in whole seconds; the rule's delay holds for it too."""
    replies = replies_from([{"rate": "1/m", "delay": 0.5}])
    replies.begin(START)
    replies.answer(REQUEST, START)
    expected = Reply(status=429, headers={"Retry-After": "21", "Content-Type": "application/json"}, delay=0.5)

    assert expected == replies.answer(REQUEST, START + 39_500)


def test_fresh_rules_count_anew() -> None:
    """Another story begins with its own turns and an empty window."""
    replies = replies_from([{"every": 2, "rate": "1/d", "status": 503}])

    assert [200, 503, 200, 429] == statuses(replies, [0, 0, 0, 0])
    assert [200, 503] == statuses(replies.fresh(), [0, 0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10/s", Rate(limit=10, seconds=1)),
        ("600/m", Rate(limit=600, seconds=60)),
        ("1000/5m", Rate(limit=1000, seconds=300)),
        ("1/2d", Rate(limit=1, seconds=172_800)),
    ],
)
def test_rate(text: str, expected: Rate) -> None:
    """So many requests in so long."""
    assert expected == rate(text)


@settings(deadline=None, max_examples=100)
@given(
    limit=st.integers(1, 4),
    seconds=st.integers(1, 3),
    times=st.lists(st.integers(-5000, 60_000), max_size=80),
)
def test_no_window_takes_more_than_its_limit(limit: int, seconds: int, times: list[int]) -> None:
    """In whatever order requests come: none over while there is room, and who is over may come when it is told."""
    meter = Meter(Rate(limit=limit, seconds=seconds))
    taken: dict[int, int] = {}
    for at in times:
        window = at // (seconds * 1000)
        wait = meter.over(at)

        assert (wait is None) is (taken.get(window, 0) < limit)
        if wait is None:
            taken[window] = taken.get(window, 0) + 1
        else:
            assert (at + wait * 1000) // (seconds * 1000) > window
            assert 0 < wait <= seconds

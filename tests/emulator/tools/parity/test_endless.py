"""What a limit stopped in both functions is compared as far as both came."""

from __future__ import annotations

from typing import Any

import pytest

from emulator.tools.parity.comparison import compare
from emulator.tools.parity.endless import as_far_as_both, both_endless
from emulator.values.model import Delivery

from .test_comparing import ended, sending

TIME = ("Timeout", "stopped after 5 s of real time")
REQUESTS = ("TooManyRequests", "stopped: one invocation may make 10,000 requests")
SLEPT = ("Timeout", "7 s of delays and sleeps: Segment stops an invocation after 5 s")


def stopped(count: int, error: tuple[str, str], last: str = "{}", **changes: Any) -> Delivery:
    """Return a delivery that made so many requests, the last with a body of its own."""
    ending = {TIME: ("exhausted", "Timeout"), SLEPT: ("exhausted", "Timeout")}.get(error, ("discarded", "Bad Request"))
    bodies = [{"body": "{}"}] * (count - 1) + [{"body": last}] * bool(count)
    return ended(sending(*bodies), error=error, outcome=ending[0], reason=ending[1], **changes)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (stopped(300, TIME), stopped(200, TIME), True),
        (stopped(300, REQUESTS), stopped(200, TIME), True),
        (stopped(0, TIME), stopped(0, TIME), True),
        (stopped(3, TIME), stopped(3, TIME), True),
        (stopped(3, TIME), stopped(300, TIME), False),
        (stopped(0, TIME), stopped(300, REQUESTS), False),
        (stopped(300, SLEPT), stopped(200, SLEPT), False),
        (stopped(300, TIME), ended(sending(*[{}] * 300)), False),
    ],
)
def test_which_are_endless(one: Delivery, other: Delivery, alike: bool) -> None:
    """Both were stopped by a limit of the emulator, and neither much before the other."""
    assert alike is both_endless(one, other)
    assert alike is both_endless(other, one)


def test_the_common_part_is_compared() -> None:
    """How far each came, and by which limit, is no difference; another request before that is."""
    one, other = stopped(300, REQUESTS, logs=("a", "b")), stopped(200, TIME, logs=("a",))
    wrong = stopped(200, TIME, last='{"a": 1}', logs=("z",))

    assert [] == compare(*as_far_as_both(one, other), same_runtime=False)
    assert [] == compare(*as_far_as_both(other, one), same_runtime=False)
    assert ["request 6 or later body $.a: only B sends it", "log line 1: another text"] == [
        each.cause for each in compare(*as_far_as_both(one, wrong), same_runtime=False)
    ]

"""When an attempt is made again, and how that is said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.cli.retries import explain
from emulator.engine.delivery.schedule import RetrySchedule

MINUTE = 60.0


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, (1, 3)), (2, (2, 6)), (3, (4, 12)), (4, (20 / 3, 20)), (5, (20 / 3, 20)), (5000, (20 / 3, 20))],
)
def test_bounds(number: int, expected: tuple[float, float]) -> None:
    """One to three minutes, doubled each time, twenty at most."""
    assert pytest.approx([minutes * MINUTE for minutes in expected]) == RetrySchedule().bounds(number)


@settings(deadline=None)
@given(number=st.integers(1, 50), event=st.text(max_size=20), arrival=st.integers(0, 2**41), late=st.integers(0, 2**24))
def test_due(number: int, event: str, arrival: int, late: int) -> None:
    """A retry falls due within its bounds, the same each time it is asked for, and never once the window is closed."""
    schedule = RetrySchedule()
    shortest, longest = schedule.bounds(number)
    ended, closes = arrival + late, arrival + schedule.window * 1000
    due = schedule.due(number, event, arrival=arrival, ended=ended)

    assert due == schedule.due(number, event, arrival=arrival, ended=ended)
    if due is None:
        assert ended + longest * 1000 > closes
    else:
        assert ended + shortest * 1000 - 1 <= due <= min(closes, ended + longest * 1000 + 1)


def test_waits_differ_from_event_to_event() -> None:
    """What fails together does not come back together."""
    waits = {RetrySchedule().wait(1, f"0/shop/{position}") for position in range(100)}

    assert 100 == len(waits)


def test_the_schedule_is_explained() -> None:
    """Its parameters, and what they make of one event."""
    schedule = RetrySchedule(first=60, factor=2, longest=120, least=1, window=400)
    expected = """\
RetryError and Timeout are tried again until 0:06:40 after the event's arrival.
Each wait is drawn evenly from 100% of its longest to its longest:

  retry 1: 0:01:00 to 0:01:00 after the attempt before
  retry 2 and on: 0:02:00 to 0:02:00 after the attempt before

With --seed 7, the first event of shop would have 3 retries, at
  0:01:00, 0:03:00, 0:05:00
"""

    assert expected == explain(schedule, ["shop"], 7)

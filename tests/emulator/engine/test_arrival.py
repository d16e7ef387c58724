"""When an event arrives: what its handler's clock starts from."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest

from emulator.engine.delivery.arriving import START, Arrivals
from emulator.values.moments import milliseconds

NOON = 1_767_268_800_000  # 2026-01-01T12:00:00Z


@pytest.fixture
def far_from_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Set the machine's zone to one nine hours east of UTC."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "JST-9")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-01-01T12:00:00Z", NOON),
        ("2026-01-01T12:00:00.000Z", NOON),
        ("2026-01-01T12:00:00.123Z", NOON + 123),
        ("2026-01-01T12:00:00.123999Z", NOON + 123),
        ("2026-01-01T12:00:00.123456789Z", NOON + 123),
        ("2026-01-01T14:00:00+02:00", NOON),
        ("2026-01-01T12:00:00", NOON),
        ("2026-01-01", NOON - 12 * 3_600_000),
        ("1969-12-31T23:59:59.999Z", -1),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000),
        ("0001-01-01T00:00:00+23:00", None),
        ("2026-13-01T12:00:00Z", None),
        ("noon", None),
        ("", None),
        (NOON, None),
        (None, None),
        ({"iso": "2026-01-01"}, None),
    ],
    ids=str,
)
@pytest.mark.usefixtures("far_from_greenwich")
def test_milliseconds(text: Any, expected: int | None) -> None:
    """An ISO 8601 text, cut to the millisecond; no zone means UTC, wherever the machine is; else it is no time."""
    assert expected == milliseconds(text)


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ([{"receivedAt": "2026-01-01T12:00:00Z", "timestamp": "2020-05-05T00:00:00Z"}], [NOON]),
        ([{"timestamp": "2026-01-01T12:00:00Z"}], [NOON]),
        ([{"receivedAt": "odd", "timestamp": "2026-01-01T12:00:00Z"}], [NOON]),
        ([{"receivedAt": None, "timestamp": "2026-01-01T12:00:00Z"}], [NOON]),
        ([{}], [START]),
        ([{"timestamp": "2026-01-01T12:00:00Z"}, {}, {"timestamp": 5}], [NOON, NOON, NOON]),
        ([{"timestamp": "2026-01-01T12:00:00Z"}, {"timestamp": "2026-01-01"}], [NOON, NOON]),
        ([{}, {"timestamp": "2019-01-01"}, {"timestamp": "2026-01-01T12:00:00Z"}], [START, START, NOON]),
        ([{"sentAt": "2026-01-01T12:00:00Z", "originalTimestamp": "2026-01-01T12:00:00Z"}], [START]),
        (["text", None, 5, []], [START] * 4),
    ],
    ids=[
        "receivedAt", "timestamp", "receivedAt unreadable", "receivedAt null", "none at all", "the one before",
        "an earlier one", "earlier than the start", "other times", "no objects",
    ],
)  # fmt: skip
def test_arrivals(events: list[Any], expected: list[int]) -> None:
    """`receivedAt`, else `timestamp`, else the arrival before it, else a fixed start; never before the one ahead."""
    arrivals = Arrivals()

    assert expected == [arrivals.next(event) for event in events]


def test_an_event_that_is_too_early_is_clamped() -> None:
    """Only the event whose own time lies before the arrival ahead of it; the same time, or none, is in order."""
    arrivals = Arrivals()
    times = ["2026-01-01T12:00:00Z", "2026-01-01T11:59:59Z", None, "2026-01-01T12:00:00Z", "2026-01-01T12:00:01Z"]
    expected = [False, True, False, False, False]

    assert expected == [(arrivals.next({"timestamp": each}), arrivals.clamped)[1] for each in times]


def test_the_first_arrival_is_told_once() -> None:
    """What counts from the first arrival hears of it before anything else happens."""
    told: list[int] = []
    arrivals = Arrivals(told.append)
    for each in ("2026-01-01T12:00:00Z", "2026-01-01T12:00:01Z"):
        arrivals.next({"timestamp": each})

    assert [NOON] == told

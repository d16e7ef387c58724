"""Completing the items of a batch body as Segment's ingestion does."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.inputs.captures import complete

from . import written

MADE = "2024-05-01T10:00:00.000Z"
SENT = "2024-05-01T10:00:02.000Z"
RECEIVED = "2024-05-01T10:05:02.500Z"
FIELDS = ["sentAt", "receivedAt", "timestamp", "originalTimestamp", "messageId", "writeKey", "context", "integrations"]
TIMES = st.sampled_from([MADE, SENT, RECEIVED, "2024-05-01T12:00:00+02:00", "2024-05-01", "soon", "", None, 5])


def parts() -> st.SearchStrategy[dict[str, Any]]:
    """Items and envelopes: times that are times or not, and any value anywhere else."""
    objects = st.dictionaries(st.sampled_from(["a", "1", "All"]), st.booleans(), max_size=3)
    values = dict.fromkeys(FIELDS[:4], TIMES) | {name: written.values() | objects for name in FIELDS[4:]}
    return st.fixed_dictionaries({}, optional=values | {"type": st.just("track")})


def times(item: dict[str, Any], envelope: dict[str, Any]) -> dict[str, Any]:
    """Return the four times of the completed item, those that it has."""
    event = complete(item, envelope)
    return {name: event[name] for name in FIELDS[:4] if name in event}


@pytest.mark.parametrize(
    ("item", "envelope", "expected"),
    [
        pytest.param(
            {"timestamp": MADE},
            {"sentAt": SENT},
            {"sentAt": SENT, "receivedAt": SENT, "timestamp": MADE, "originalTimestamp": MADE},
            id="received when sent",
        ),
        pytest.param(
            {"timestamp": "2024-05-01T10:00:00.123456+00:00"},
            {"sentAt": SENT},
            {
                "sentAt": SENT,
                "receivedAt": SENT,
                "timestamp": "2024-05-01T10:00:00.123456+00:00",
                "originalTimestamp": "2024-05-01T10:00:00.123456+00:00",
            },
            id="the client's own words",
        ),
        pytest.param(
            {"timestamp": MADE, "receivedAt": RECEIVED},
            {"sentAt": SENT},
            {
                "sentAt": SENT,
                "receivedAt": RECEIVED,
                "timestamp": "2024-05-01T10:05:00.500Z",
                "originalTimestamp": MADE,
            },
            id="a client clock five minutes slow",
        ),
        pytest.param(
            {"timestamp": "2024-05-01T10:00:00", "receivedAt": RECEIVED},
            {"sentAt": "2024-05-01T12:00:02+02:00"},
            {
                "sentAt": "2024-05-01T12:00:02+02:00",
                "receivedAt": RECEIVED,
                "timestamp": "2024-05-01T10:05:00.500Z",
                "originalTimestamp": "2024-05-01T10:00:00",
            },
            id="zones, and none for UTC",
        ),
        pytest.param(
            {"originalTimestamp": MADE, "timestamp": SENT, "sentAt": SENT, "receivedAt": RECEIVED},
            {},
            {
                "sentAt": SENT,
                "receivedAt": RECEIVED,
                "timestamp": "2024-05-01T10:05:00.500Z",
                "originalTimestamp": MADE,
            },
            id="an original timestamp of its own",
        ),
        pytest.param(
            {"timestamp": MADE, "sentAt": MADE},
            {"sentAt": SENT},
            {"sentAt": SENT, "receivedAt": SENT, "timestamp": MADE, "originalTimestamp": MADE},
            id="the envelope's sentAt holds",
        ),
        pytest.param(
            {"timestamp": MADE},
            {"sentAt": None},
            {"receivedAt": MADE, "timestamp": MADE, "originalTimestamp": MADE},
            id="never sent",
        ),
        pytest.param(
            {},
            {"sentAt": SENT},
            {"sentAt": SENT, "receivedAt": SENT, "timestamp": SENT, "originalTimestamp": SENT},
            id="no timestamp",
        ),
        pytest.param(
            {"timestamp": "2020-05-09 23:54:49.209808489 +0000 UTC m=+70366.29", "receivedAt": RECEIVED},
            {"sentAt": SENT},
            {
                "sentAt": SENT,
                "receivedAt": RECEIVED,
                "timestamp": "2020-05-09 23:54:49.209808489 +0000 UTC m=+70366.29",
                "originalTimestamp": "2020-05-09 23:54:49.209808489 +0000 UTC m=+70366.29",
            },
            id="a time that is not ISO 8601",
        ),
        pytest.param(
            {"timestamp": "9999-12-31T23:59:59Z", "receivedAt": RECEIVED},
            {"sentAt": SENT},
            {
                "sentAt": SENT,
                "receivedAt": RECEIVED,
                "timestamp": "9999-12-31T23:59:59Z",
                "originalTimestamp": "9999-12-31T23:59:59Z",
            },
            id="beyond the calendar",
        ),
        pytest.param({}, {}, {}, id="no time at all"),
    ],
)
def test_times(item: dict[str, Any], envelope: dict[str, Any], expected: dict[str, Any]) -> None:
    """The four times are filled from what the client sent, and the timestamp freed of the client's clock skew."""
    assert expected == times(item, envelope)


@pytest.mark.parametrize("field", ["context", "integrations"])
@pytest.mark.parametrize(
    ("own", "outer", "expected"),
    [
        pytest.param({"a": {"x": 1}}, {"a": {"y": 2}, "b": 3}, {"a": {"x": 1}, "b": 3}, id="the item's key stands"),
        pytest.param({"a": None}, {"a": 1}, {"a": None}, id="even a null"),
        pytest.param(None, {"a": 1}, {"a": 1}, id="a null object is absent"),
        pytest.param([], {"a": 1}, [], id="an array stays"),
        pytest.param({"a": 1}, None, {"a": 1}, id="nothing to merge"),
        pytest.param({"a": 1}, "x", {"a": 1}, id="no object to merge"),
    ],
)
def test_merge(field: str, own: Any, outer: Any, expected: Any) -> None:
    """Context and integrations of the envelope are merged in, key by key."""
    assert expected == complete({field: own}, {field: outer})[field]


def test_merge_keeps_javascript_order() -> None:
    """Merged objects list their keys as JavaScript would, index keys first."""
    event = complete({"context": {"b": 1, "7": 1}}, {"context": {"a": 1, "10": 1}})

    assert ["7", "10", "a", "b"] == list(event["context"])


@pytest.mark.parametrize(
    ("own", "outer", "expected"),
    [
        pytest.param({}, {"writeKey": "outer"}, "outer", id="the envelope's"),
        pytest.param({"writeKey": "own"}, {"writeKey": "outer"}, "own", id="the item's own"),
        pytest.param({"writeKey": None}, {"writeKey": "outer"}, "outer", id="a null is absent"),
    ],
)
def test_write_key(own: dict[str, Any], outer: dict[str, Any], expected: str) -> None:
    """The writeKey is the envelope's where the item has none."""
    assert expected == complete(own, outer)["writeKey"]


def test_message_id() -> None:
    """A missing messageId is made from the item: always the same, another for another item; a given one stays."""
    assert (
        complete({"event": "A"}, {})["messageId"]
        == complete(
            {
                "event": "A",
            },
            {"sentAt": SENT},
        )["messageId"]
    )
    assert complete({"event": "A"}, {})["messageId"] != complete({"event": "B"}, {})["messageId"]
    assert complete({"messageId": "m-1"}, {})["messageId"] == "m-1"


@given(item=parts(), envelope=parts())
@settings(deadline=None, max_examples=300)
def test_any_parts(item: dict[str, Any], envelope: dict[str, Any]) -> None:
    """Completing is total, leaves its arguments alone, never drops a key, and done twice changes nothing."""
    before = deepcopy((item, envelope))
    event = complete(item, envelope)

    assert before == (item, envelope)
    assert item.keys() <= event.keys()
    assert event == complete(event, envelope)

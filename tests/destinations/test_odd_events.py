"""No event and no settings, however odd, make a handler raise anything but Segment's own errors."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from emulator.values.model import EVENT_TYPES

DESTINATIONS = ("userpilot_cloud", "userpilot_mobile", "userleap")
CASUAL = settings(deadline=None, max_examples=120, suppress_health_check=[HealthCheck.too_slow])


def nested(depth: int) -> dict[str, Any]:
    """Return objects in objects, as deep as the emulator reads them."""
    value: dict[str, Any] = {"end": None}
    for _ in range(depth - 1):
        value = {"in": value}
    return value


# Any JSON value; text may hold half characters, and numbers may be larger than a double holds exactly.
texts = st.text(st.characters(codec=None, exclude_categories=()), max_size=6)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
names = st.sampled_from(["id", "createdAt", "created_at", "company", "email", "url", "a.b", "", "__proto__", "10"])
anything = st.recursive(
    scalars | st.sampled_from([10**400, "\ud800", ".", "..", "2026-03-01T12:00:00Z", "8/1/2023", "a@b.io", True]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names | texts, inner, max_size=4),
    max_leaves=8,
)
fields = ["userId", "anonymousId", "groupId", "event", "name", "timestamp", "traits", "properties", "userIds"]
events = st.fixed_dictionaries({"type": st.sampled_from(EVENT_TYPES)}, optional=dict.fromkeys(fields, anything))

# Events that get past the first check, so that what comes after is reached too.
ids = st.sampled_from(["u-1", " ", 7, "a/b", "..", "\ud800"])
good = {"userId": ids, "anonymousId": ids, "groupId": ids, "event": st.just("Paid"), "name": st.just("Home")}
objects = st.dictionaries(names, anything, max_size=5) | st.just(nested(190))
likely = st.fixed_dictionaries(
    {"type": st.sampled_from(EVENT_TYPES), "timestamp": st.just("2026-03-01T12:00:00Z"), **good},
    optional={"traits": objects, "properties": objects},
)

keys = ["apiKey", "token", "endpoint", "authScheme", "onlyIdentifyCreatesUsers", "sendPageUrl", "screenEventName"]
odd_settings = st.fixed_dictionaries({}, optional=dict.fromkeys(keys, anything))
working_settings = st.fixed_dictionaries(
    {"apiKey": st.just("test-key")},
    optional={
        "endpoint": anything | st.text("htps:/.@?#[]%\\a1-_ ", max_size=24),
        "onlyIdentifyCreatesUsers": st.booleans(),
        "sendPageUrl": st.booleans(),
    },
)


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_any_event_ends_in_segments_own_words(destination: str, invoke: Callable[..., Any]) -> None:
    """Whatever the event and settings, the handler ends well or with an error of Segment's, and never asks for a retry.

    Every request is answered with 200, so a RetryError would mean a request that could not even be made.
    """

    @CASUAL
    @example({"type": "identify", "userId": "u", "traits": nested(199)}, {"apiKey": "k"})
    @example({"type": "track", "userId": "\ud800", "event": "\ud800"}, {"apiKey": "k", "token": "\ud800"})
    @example({"type": "identify", "userId": 10**400}, {"apiKey": "k", "endpoint": "https://[::1"})
    @given(events | likely, odd_settings | working_settings)
    def check(event: dict[str, Any], given_settings: dict[str, Any]) -> None:
        _, error = invoke(destination, event, given_settings)

        assert error is None or not error.startswith("RetryError")

    check()


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_any_2xx_after_any_likely_event_is_a_delivery(destination: str, invoke: Callable[..., Any]) -> None:
    """An event that ends well has made at least one request, but where the look-up found nobody."""

    @CASUAL
    @given(likely, working_settings, st.integers(200, 299))
    def check(event: dict[str, Any], given_settings: dict[str, Any], status: int) -> None:
        sent, error = invoke(destination, event, given_settings, ((status, ""),))

        assert (error is None) == (len(sent) > 0)

    check()


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_every_type_has_its_handler(destination: str) -> None:
    """A handler stands for each of the seven types, and says so itself when it takes none of them."""
    handlers = importlib.import_module(f"functions.{destination}.handler")

    assert [name for name in EVENT_TYPES if not callable(getattr(handlers, f"on{name.capitalize()}", None))] == []

"""What filters make of an event: order, samples, fields, and events that an `if` has no answer for."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.engine.delivery.filtering import Filtered, Filtering
from emulator.inputs.filters import filters_from

EVENT: dict[str, Any] = {
    "type": "track",
    "messageId": "m-1",
    "userId": "u-1",
    "context": {"ip": "192.0.2.1", "traits": {"email": "a@example.com", "plan": "Pro"}},
    "properties": {"price": 5, "products": [{"id": 1, "price": 2}, {"id": 2}, "loose"], "a.b": 1},
}
DROP = {"type": "DROP"}
NEVER = "type = 'page'"


def drop_properties(**fields: list[str]) -> dict[str, Any]:
    """Return the action; `event` stands for the event itself, `__` for a dot."""
    named = {"" if path == "event" else path.replace("__", "."): names for path, names in fields.items()}
    return {"type": "DROP_PROPERTIES", "fields": named}


def allow_properties(**fields: list[str]) -> dict[str, Any]:
    """Return the action, as above."""
    return {**drop_properties(**fields), "type": "ALLOW_PROPERTIES"}


def sample(percent: float, **more: str) -> dict[str, Any]:
    """Return the action."""
    return {"type": "SAMPLE", "percent": percent, **more}


def a_filter(condition: str, *actions: Any, **more: Any) -> dict[str, Any]:
    """Return a filter."""
    return {"if": condition, "actions": list(actions), **more}


def applied(*filters: dict[str, Any], event: Any = None, seed: int = 0, position: int = 0) -> Filtered:
    """Apply filters to an event."""
    return Filtering(filters_from(filters), seed).apply(EVENT if event is None else event, position)


class TestDrop:
    """Events that stay outside."""

    @pytest.mark.parametrize(
        ("filters", "reason"),
        [
            ([], None),
            ([a_filter("all", DROP)], "filter 1: DROP"),
            ([a_filter("all", DROP, title="Not now")], 'filter "Not now": DROP'),
            ([a_filter(NEVER, DROP), a_filter("type = 'track'", DROP)], "filter 2: DROP"),
            ([a_filter(NEVER, DROP)], None),
            ([a_filter("all", DROP, enabled=False)], None),
            ([a_filter("all", DROP, enabled=False), a_filter("all", DROP, enabled=True)], "filter 2: DROP"),
            ([a_filter("userId > 5", DROP)], "filter 1: '>' compares numbers, and userId is a string"),
            ([a_filter("userId", sample(1))], "filter 1: userId is a string, neither true nor false"),
            ([a_filter("userId", DROP, enabled=False)], None),
        ],
        ids=["none", "all", "titled", "second", "not meant", "off", "second of which one is off",
             "no answer", "no answer for a sample", "no answer, but off"],
    )  # fmt: skip
    def test_reason(self, filters: list[Any], reason: str | None) -> None:
        """The reason names the filter, by title or number, and what it did."""
        found = applied(*filters)

        assert reason == found.reason
        assert (found.event is EVENT) is (reason is None)

    @pytest.mark.parametrize(
        ("first", "second", "reason"),
        [
            (DROP, sample(0), "filter 2: SAMPLE"),
            (drop_properties(event=["userId"]), DROP, "filter 2: DROP"),
            (sample(0), sample(0), "filter 1: SAMPLE"),
            (DROP, DROP, "filter 1: DROP"),
            (sample(1), DROP, "filter 2: DROP"),
        ],
        ids=["a sample comes first", "a drop comes before properties", "two samples", "two drops", "passed, dropped"],
    )
    def test_order(self, first: Any, second: Any, reason: str) -> None:
        """Samples come before drops, and drops before what changes the event; within one kind the list decides."""
        assert reason == applied(a_filter("all", first), a_filter("all", second)).reason
        assert reason[10:] == str(applied(a_filter("all", first, second)).reason)[10:]


class TestFields:
    """Events that go on without some fields."""

    @pytest.mark.parametrize(
        ("action", "changes"),
        [
            (drop_properties(event=["userId", "nothing"]), {"userId": ...}),
            (drop_properties(context__traits=["email"]), {
                "context": {"ip": "192.0.2.1", "traits": {"plan": "Pro"}}}),
            (drop_properties(properties__products=["price"]), {
                "properties": {**EVENT["properties"], "products": [{"id": 1}, {"id": 2}, "loose"]}}),
            (drop_properties(properties=["products", "a.b"], context=["ip"]), {
                "properties": {"price": 5}, "context": {"traits": EVENT["context"]["traits"]}}),
            (allow_properties(properties=["price", "missing"]), {"properties": {"price": 5}}),
            (allow_properties(properties=[]), {"properties": {}}),
            (allow_properties(event=["type", "messageId"]), {"userId": ..., "context": ..., "properties": ...}),
            (allow_properties(properties__products=["id"]), {
                "properties": {**EVENT["properties"], "products": [{"id": 1}, {"id": 2}, "loose"]}}),
        ],
        ids=["top level", "nested", "in every object of a list", "two paths", "allow", "allow nothing",
             "allow at the top", "allow in a list"],
    )  # fmt: skip
    def test_changes(self, action: Any, changes: dict[str, Any]) -> None:
        """The event that goes on lacks the fields, a note says whose work it is, and the event itself is whole."""
        before = copy.deepcopy(EVENT)
        found = applied(a_filter("all", action, title="Less"))

        assert {key: value for key, value in {**EVENT, **changes}.items() if value is not ...} == found.event
        assert (f'filter "Less": {action["type"]} took fields away',) == found.notes
        assert (before, None) == (EVENT, found.reason)

    @pytest.mark.parametrize(
        "action",
        [
            drop_properties(properties=["missing"]),
            drop_properties(traits=["email"]),
            drop_properties(userId=["x"]),
            drop_properties(properties__products__id=["x"]),
            drop_properties(properties__products=["missing"]),
            drop_properties(context__traits__email=["x"]),
            drop_properties(event=["context.ip"]),
            allow_properties(properties__missing=["x"]),
            allow_properties(context=["ip", "traits"]),
        ],
        ids=["field", "object", "a text", "within a list", "in a list", "below a text",
             "a name with a dot", "allow in nothing", "allow all there is"],
    )  # fmt: skip
    def test_nothing_to_do(self, action: Any) -> None:
        """What an event does not have changes nothing, and nothing is copied."""
        found = applied(a_filter("all", action))

        assert found.event is EVENT
        assert () == found.notes

    def test_conditions_see_the_event_as_it_arrived(self) -> None:
        """A field that one filter takes away still counts for another."""
        first = a_filter("all", drop_properties(event=["userId"]))
        second = a_filter("userId = 'u-1'", allow_properties(event=["type", "messageId", "userId"]))

        assert {"type": "track", "messageId": "m-1"} == applied(first, second).event

    def test_allowing_comes_last(self) -> None:
        """What is dropped stays dropped, whatever the order of the file."""
        allow = a_filter("all", allow_properties(properties=["price", "products"]))
        drop = a_filter("all", drop_properties(properties=["price"]))

        assert [["products"], ["products"]] == [
            list(applied(*filters).event["properties"]) for filters in ((allow, drop), (drop, allow))
        ]
        assert [": DROP_P", ": ALLOW_"] == [note[8:16] for note in applied(allow, drop).notes]


class TestSample:
    """Shares of events."""

    def passed(self, events: Sequence[dict[str, Any]], action: Any, **options: Any) -> list[int]:
        """Return the positions of the events that go on."""
        return [
            position
            for position, event in enumerate(events)
            if applied(a_filter("all", action, title="Tenth"), event=event, position=position, **options).reason is None
        ]

    @pytest.mark.parametrize(
        ("percent", "least", "most"), [(0, 0, 0), (0.1, 60, 140), (0.9, 860, 940), (1, 1000, 1000)]
    )
    def test_share(self, percent: float, least: int, most: int) -> None:
        """About that share of events goes on, and it is the same ones again."""
        events = [{"type": "track", "messageId": f"m-{number}"} for number in range(1000)]
        first = self.passed(events, sample(percent))

        assert least <= len(first) <= most
        assert first == self.passed(events, sample(percent))

    def test_seed(self) -> None:
        """Another seed lets others through."""
        events = [{"type": "track", "messageId": f"m-{number}"} for number in range(100)]

        assert self.passed(events, sample(0.5), seed=1) != self.passed(events, sample(0.5), seed=2)

    @pytest.mark.parametrize("user", ["u-1", 7, {"id": "u"}], ids=str)
    def test_path(self, user: Any) -> None:
        """Events with one value at the path share one fate; without a value the messageId decides."""
        events = [{"type": "track", "messageId": f"m-{number}", "userId": user} for number in range(50)]
        action = sample(0.5, path="userId")

        assert len(self.passed(events, action)) in (0, 50)
        assert 5 < len(self.passed([{**event, "userId": None} for event in events], action)) < 45

    def test_duplicates(self) -> None:
        """Events with one messageId share one fate, wherever they stand."""
        assert len(self.passed([{"type": "track", "messageId": "m"}] * 50, sample(0.5))) in (0, 50)

    def test_without_message_id(self) -> None:
        """Where there is no messageId the position decides."""
        assert 5 < len(self.passed([{"type": "track"}] * 50, sample(0.5))) < 45


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["a", "b"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
    max_leaves=8,
)
PATHS = st.sampled_from(["", "a", "b", "a.b", "a.a.b"])
NAMES = st.lists(st.sampled_from("ab"), max_size=2)
ACTIONS = st.one_of(
    st.just(DROP),
    st.builds(sample, st.sampled_from([0, 0.5, 1])),
    st.builds(
        lambda kind, fields: {"type": kind, "fields": fields},
        st.sampled_from(["DROP_PROPERTIES", "ALLOW_PROPERTIES"]),
        st.dictionaries(PATHS, NAMES),
    ),
)
FILTERS = st.lists(
    st.builds(a_filter, st.sampled_from(["all", "a = 1", "a", "b > a", "'a' in b", "!contains(a, 'b')"]), ACTIONS),
    max_size=4,
)


def holds(small: Any, large: Any) -> bool:
    """Tell whether nothing in `small` is new to `large`."""
    if isinstance(small, dict):
        return isinstance(large, dict) and all(key in large and holds(small[key], large[key]) for key in small)
    if isinstance(small, list):
        return isinstance(large, list) and len(small) == len(large) and all(map(holds, small, large))
    return bool(small == large)


@settings(deadline=None, max_examples=200)
@given(FILTERS, st.dictionaries(st.sampled_from("ab"), JSON))
def test_filters_only_ever_take_away(filters: list[Any], event: dict[str, Any]) -> None:
    """Whatever the filters and the event: it ends outside with a reason, or goes on with nothing that it had not."""
    before = copy.deepcopy(event)
    found = applied(*filters, event=event)

    assert before == event
    assert found.reason is not None or holds(found.event, event)
    assert found == applied(*filters, event=event)

"""Events made smaller while they keep what they show."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.tools.parity.json_paths import paths_of, value_at
from emulator.tools.parity.shrinking import BATCH, BATCHES, simpler, size, smallest

RICH = {
    "type": "track",
    "userId": "u-1042",
    "context": {"page": {"url": "https://shop.example/"}, "ip": "2222"},
    "properties": {
        "name": "x" * 150 + "😀" + "y" * 150,
        "items": [1, 2, {"price": 19.9}, 4],
        "empty": {},
        "none": None,
    },
}


def each(shows: Callable[[Any], bool]) -> Callable[[Sequence[Any]], list[bool]]:
    """Return what asks of several events at once."""
    return lambda events: [shows(event) for event in events]


def holds(event: Any, path: tuple[str | int, ...]) -> bool:
    """Tell whether there is something at a path."""
    return path in set(paths_of(event))


def text_at(event: Any, *path: str) -> str:
    """Return the text at a path, or "" when there is none."""
    held = value_at(event, path) if holds(event, path) else ""
    return held if isinstance(held, str) else ""


@pytest.mark.parametrize(
    ("shows", "expected"),
    [
        (lambda _: True, {}),
        (lambda event: "userId" in event, {"userId": ""}),
        (lambda event: event.get("type") == "track", {"type": "track"}),
        (lambda event: "😀" in text_at(event, "properties", "name"), {"properties": {"name": "😀"}}),
        (lambda event: len(text_at(event, "properties", "name")) > 100, {"properties": {"name": "x" * 101}}),
        (lambda event: text_at(event, "context", "ip"), {"context": {"ip": "2"}}),
    ],
    ids=["anything", "a field", "a value", "a character", "a length", "a field within"],
)
def test_nothing_is_left_that_is_not_needed(shows: Callable[[Any], Any], expected: Any) -> None:
    """What remains is what the cause needs, and no more of it."""
    assert expected == smallest(RICH, each(lambda event: isinstance(event, dict) and bool(shows(event))))


def test_an_event_that_shows_nothing_smaller_stays() -> None:
    """Where every part is needed, the event is as it was."""
    assert RICH == smallest(RICH, each(lambda event: event == RICH))


def test_the_search_ends() -> None:
    """However large the event, only so many are tried."""
    tried = 0

    def shows(events: Sequence[Any]) -> list[bool]:
        nonlocal tried
        tried += len(events)
        return [tried % 1000 == 999] * len(events)

    smallest({f"k{number}": [number] * 20 for number in range(300)}, shows)

    assert tried <= BATCH * BATCHES


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
)


@settings(max_examples=60, deadline=None)
@given(st.dictionaries(st.text(max_size=3), VALUES, min_size=1), st.data())
def test_what_is_shown_is_still_shown(event: dict[str, Any], data: st.DataObject) -> None:
    """Whatever the event, the smallest one found holds the value that was asked for, and is no larger."""
    path = data.draw(st.sampled_from([*paths_of(event)]))
    wanted = value_at(event, path)
    found = smallest(event, each(lambda other: holds(other, path) and value_at(other, path) == wanted))

    assert wanted == value_at(found, path)
    assert size(found) <= size(event)


@settings(deadline=None)
@given(st.dictionaries(st.text(max_size=3), VALUES))
def test_the_event_itself_is_never_changed(event: dict[str, Any]) -> None:
    """Smaller events are copies."""
    before = repr(event)
    for other in simpler(event):
        assert other != event or size(other) <= size(event)

    assert before == repr(event)

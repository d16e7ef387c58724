"""A part of the events of captures: which are taken, and that nothing else decides it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.errors import CaptureError, UsageError
from emulator.inputs.captures import Capture, find_captures
from emulator.inputs.captures.chosen_events import Choice, chosen
from emulator.values.model import Event
from tests.bundles import jsonl, write

EVENTS: dict[str, dict[str, Any]] = {
    "bought": {"type": "track", "event": "Bought", "userId": "ada", "receivedAt": "2026-03-01T23:59:59.999Z",
               "properties": {"plan": "pro", "seats": 4, "paid": True}},
    "left": {"type": "track", "event": "Left", "anonymousId": "bob", "receivedAt": "2026-03-02T00:00:00.000Z"},
    "known": {"type": "identify", "userId": "ada", "timestamp": "2026-03-03T12:00:00+02:00", "traits": {"plan": None}},
    "timeless": {"type": "page", "name": "Bought", "userId": "cleo"},
    "text": "no object",  # type: ignore[dict-item]  # what a capture may hold, too
}  # fmt: skip

CHOICES = [
    ({}, "bought left known timeless"),
    ({"only": ["type=track"]}, "bought left"),
    ({"only": ["type=track", "type=page"]}, "bought left timeless"),
    ({"only": ["type=track", "properties.plan=pro"]}, "bought"),
    ({"only": ["properties.seats=4"]}, "bought"),
    ({"only": ["properties.paid=true"]}, "bought"),
    ({"only": ["traits.plan=null", "type=identify"]}, "known"),
    ({"events": ["Bought", "Left"]}, "bought left"),
    ({"users": ["ada"]}, "bought known"),
    ({"users": ["bob", "cleo"]}, "left timeless"),
    ({"since": "2026-03-02"}, "left known"),
    ({"until": "2026-03-02"}, "bought"),
    ({"since": "2026-03-03T10:00:00Z", "until": "2026-03-03T10:00:00.001Z"}, "known"),
    ({"where": "type = 'track' and properties.seats > 3"}, "bought"),
    ({"where": "contains(event, 'e')"}, "left"),
    ({"limit": 2}, "bought left"),
    ({"limit": 1, "users": ["cleo"]}, "timeless"),
]


@pytest.mark.parametrize(("options", "expected"), CHOICES, ids=[str(options) for options, _ in CHOICES])
def test_which_are_taken(tmp_path: Path, options: dict[str, Any], expected: str) -> None:
    """An event must meet each option that is given, and one of the values of an option that is given again."""
    write(tmp_path / "all.jsonl", jsonl(EVENTS.values()))
    choice = Choice(**{name: tuple(value) if isinstance(value, list) else value for name, value in options.items()})
    captures = chosen(find_captures([str(tmp_path / "all.jsonl")]), choice)

    assert [EVENTS[name] for name in expected.split()] == values_of(captures)


def values_of(captures: Sequence[Capture]) -> list[Any]:
    """All events of captures."""
    return [found.value for capture in captures for found in capture.events() if isinstance(found, Event)]


WRONG = [
    ({"only": ("track",)}, "--only track: write PATH=VALUE, such as type=track or properties.plan=pro"),
    ({"only": ("=1",)}, "--only =1: write PATH=VALUE"),
    ({"since": "yesterday"}, "--since yesterday: not an ISO 8601 day or instant, such as 2026-01-31 or "),
    ({"where": "type = "}, "--where: "),
]


@pytest.mark.parametrize(("options", "line"), WRONG, ids=[line[:20] for _, line in WRONG])
def test_what_can_not_be_understood(options: dict[str, Any], line: str) -> None:
    """It is told before anything is read, with the option."""
    with pytest.raises(UsageError) as raised:
        chosen([], Choice(**options))

    assert str(raised.value).startswith(line)


def test_a_limit_counts_over_all_captures(tmp_path: Path) -> None:
    """The first captures fill it, and those behind it are not read: the broken line at the end is never met."""
    for number in range(3):
        write(tmp_path / f"{number}.jsonl", jsonl([{"type": "track", "n": n} for n in range(2)]) + "{\n" * (number > 0))
    captures = chosen(find_captures([str(tmp_path)]), Choice(limit=3))
    found = [list(capture.events()) for capture in captures]

    assert [2, 1] == [len(each) for each in found]
    assert not any(isinstance(each, CaptureError) for each in found[1])


def test_what_can_not_be_read_is_told(tmp_path: Path) -> None:
    """A choice does not hide a broken line."""
    write(tmp_path / "all.jsonl", jsonl([{"type": "page"}]) + "{]\n" + jsonl([{"type": "track"}]))
    (capture,) = chosen(find_captures([str(tmp_path)]), Choice(only=("type=track",)))

    assert ["CaptureError", "Event"] == [type(each).__name__ for each in capture.events()]


@given(share=st.floats(0.01, 1), seed=st.integers(0, 3), users=st.lists(st.text(max_size=5), min_size=1, max_size=20))
@settings(max_examples=30)
def test_a_sample_takes_whole_users(share: float, seed: int, users: list[str]) -> None:
    """Of each user all events are taken or none, and a larger share takes no user away."""
    fits, more = (Choice(sample=each, seed=seed).test() for each in (share, min(1, share * 2)))
    taken = {user: {fits({"userId": user, "n": n}) for n in range(3)} for user in users}

    assert all(len(each) == 1 for each in taken.values())
    assert all(more({"userId": user}) for user, each in taken.items() if True in each)


def test_the_size_of_a_sample() -> None:
    """A tenth of a thousand users is about a hundred."""
    fits = Choice(sample=0.1).test()

    assert 70 < sum(fits({"anonymousId": f"user-{number}"}) for number in range(1000)) < 130

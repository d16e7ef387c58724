"""The names that Segment's runtime gives a function."""

from __future__ import annotations

from typing import Any

import pytest

from emulator import segment
from emulator.segment import cache


class Clock:
    """Milliseconds that the test moves."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class Source:
    """What a handler would fetch: another value each time; counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> str:
        self.asked += 1
        return f"value {self.asked}"


def test_names_are_pinned() -> None:
    """A handler can rely on these names, and on no other."""
    expected = ["DropEvent", "EventNotSupported", "InvalidEventPayload", "RetryError", "ValidationError", "cache"]

    assert expected == segment.__all__ == sorted(segment.__all__)


@pytest.mark.parametrize("name", [name for name in segment.__all__ if name != "cache"])
def test_errors_are_plain(name: str) -> None:
    """Segment's errors take a message, are siblings, and go by their class's name."""
    error = getattr(segment, name)

    assert (Exception,) == error.__bases__
    assert (name, "words") == (type(error("words")).__name__, str(error("words")))


@pytest.mark.parametrize(
    ("ttl", "later", "asked"),
    [
        (1000, 0, 1), (1000, 999, 1), (1000, 1000, 2), (1000, 5000, 2), (0, 0, 2), (0.5, 0.4, 1),
        (None, 10**12, 1), (-1, 10**12, 1), (-5, 10**12, 1),
    ],
    ids=str,
)  # fmt: skip
def test_ttl(ttl: float | None, later: float, asked: int) -> None:
    """A value is kept for `ttl` milliseconds of the handler's clock; None or a negative one is without end."""
    clock, source = Clock(), Source()
    with cache.holding({}, clock):
        cache.load("key", ttl, source)
        clock.now += later
        found = cache.load("key", ttl, source)

    assert (asked, f"value {asked}") == (source.asked, found)


@pytest.mark.parametrize(
    ("ttl", "told"), [(None, []), (-1, []), (0, [0]), (60, [60]), (999.5, [999.5]), (1000, []), (60_000, [])]
)
def test_short_ttl(ttl: float | None, told: list[float]) -> None:
    """Whoever holds the cache hears of each value that is fetched for less than a second."""
    heard: list[float] = []
    with cache.holding({}, Clock(), heard.append):
        cache.load("key", ttl, lambda: "value")
        if ttl:
            cache.load("key", ttl, lambda: "value")
    cache.load("key", ttl, lambda: "value")
    cache.delete("key")

    assert told == heard


@pytest.mark.parametrize(("ttl", "written"), [(60, "60"), (0.5, "0.5"), (999.0, "999")])
def test_short_ttl_note(ttl: float, written: str) -> None:
    """The note shows the number as the handler's author wrote it, with its unit."""
    assert segment.short_ttl_note(ttl).startswith(
        f"cache.load with a ttl of {written} keeps its value for {written} ms:"
    )


def test_keys_are_apart() -> None:
    """Each key has a value of its own, which may be None."""
    with cache.holding({}, Clock()):
        assert [1, 2, 1] == [cache.load(key, 5, lambda each=each: each) for key, each in [("a", 1), ("b", 2), ("a", 3)]]
        assert [None, None] == [cache.load("c", 5, lambda each=each: each) for each in (None, 4)]


def test_delete() -> None:
    """What was deleted is asked for again; what is not there may be deleted."""
    source = Source()
    with cache.holding({}, Clock()):
        cache.load("key", None, source)
        cache.delete("key")
        cache.delete("absent")

        assert "value 2" == cache.load("key", None, source)


def test_what_fails_is_not_kept() -> None:
    """When the function raises, nothing is kept, and the next load asks again."""

    def fail() -> Any:
        raise segment.RetryError("later")

    with cache.holding({}, Clock()):
        with pytest.raises(segment.RetryError):
            cache.load("key", None, fail)

        assert "good" == cache.load("key", None, lambda: "good")


def test_holding_is_put_back() -> None:
    """Each holder has entries of its own, and leaves those outside as they were, also when it fails."""
    entries: dict[str, Any] = {}
    with cache.holding(entries, Clock()):
        cache.load("key", None, lambda: "outer")
        with pytest.raises(ZeroDivisionError), cache.holding({}, Clock()):
            cache.load("key", None, lambda: 1 // 0)

        assert "outer" == cache.load("key", None, lambda: "other")
    assert {"key": (None, "outer")} == entries

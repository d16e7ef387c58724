"""The names that Segment's runtime gives a function, for handlers to import.

At Segment these are globals of the JavaScript runtime; a Python handler imports them from here, and its port to
JavaScript drops the import. Source: Segment's public documentation of functions, "Errors and error handling" and
"Runtime and dependencies".
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

__all__ = ["DropEvent", "EventNotSupported", "InvalidEventPayload", "RetryError", "ValidationError", "cache"]

Value = TypeVar("Value")

SHORT_TTL = 1000
"""Milliseconds: a shorter ttl was probably meant in seconds."""


def short_ttl_note(ttl: float) -> str:
    """Return what a delivery notes of a ttl under `SHORT_TTL`; every runtime says the same."""
    return (
        f"cache.load with a ttl of {ttl:g} keeps its value for {ttl:g} ms: the ttl is in milliseconds, not in seconds"
    )


class EventNotSupported(Exception):  # noqa: N818 - Segment's own name
    """The function does not handle this type of event. Discarded: Unsupported Event Type."""


class InvalidEventPayload(Exception):  # noqa: N818 - Segment's own name
    """The event lacks something, or has it wrong. Discarded: Message Rejected."""


class ValidationError(Exception):
    """The event or a setting fails the function's own checks. Discarded: Message Rejected."""


class RetryError(Exception):
    """The destination could not take the event now. Segment tries again for four hours."""


class DropEvent(Exception):  # noqa: N818 - Segment's own name
    """Insert functions only: the event is filtered and not forwarded."""


ERRORS = (DropEvent, EventNotSupported, InvalidEventPayload, RetryError, ValidationError)


class _Cache:
    """Segment's `cache`: values kept by one warm instance of a function, lost with it."""

    def __init__(self) -> None:
        self._entries: dict[str, tuple[float | None, Any]] = {}
        self._clock: Callable[[], float] = lambda: 0.0
        self._short: Callable[[float], None] | None = None

    def load(self, key: str, ttl: float | None, fn: Callable[[], Value]) -> Value:
        """Return the value kept under `key`, or call `fn`, keep what it returns, and return that.

        `ttl` is in milliseconds; `None` or -1 keeps the value without end. What `fn` raises is not kept.
        """
        now = self._clock()
        if key in self._entries:
            expires, value = self._entries[key]
            if expires is None or now < expires:
                return value  # type: ignore[no-any-return]  # one key, one type: the handler's own promise
        if self._short and ttl is not None and 0 <= ttl < SHORT_TTL:
            self._short(ttl)
        value = fn()
        self._entries[key] = (None if ttl is None or ttl < 0 else now + ttl, value)
        return value

    def delete(self, key: str) -> None:
        """Forget the value kept under `key`, if there is one."""
        self._entries.pop(key, None)

    @contextlib.contextmanager
    def holding(
        self,
        entries: dict[str, tuple[float | None, Any]],
        clock: Callable[[], float],
        short: Callable[[float], None] | None = None,
    ) -> Iterator[None]:
        """Keep values in `entries`, by the milliseconds that `clock` tells. The emulator calls this, not handlers.

        `short` hears of every value that is fetched to be kept for less than `SHORT_TTL`.
        """
        outside = self._entries, self._clock, self._short
        self._entries, self._clock, self._short = entries, clock, short
        try:
            yield
        finally:
            self._entries, self._clock, self._short = outside


cache = _Cache()

"""Keeps the workers that one part of a run has started for the next part in the same job: to start them has a price."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol, TypeVar


class _Started(Protocol):
    def close(self) -> None:
        """End the workers."""


T = TypeVar("T", bound=_Started)


class Kept:
    """Gives parts what they start. Once it `keeps`, the last of it stays for the next part that starts the same.

    Each capture meets its functions loaded anew all the same, as it does where one process takes them all.
    """

    def __init__(self) -> None:
        self.keeps = False
        self._started: tuple[object, _Started] | None = None

    @contextmanager
    def started(self, what: object, start: Callable[[], T]) -> Iterator[T]:
        """Give what `start` starts, or what it has started for an equal `what`."""
        if self._started is None or self._started[0] != what:
            self.clear()
            self._started = (what, start())
        started: T = self._started[1]  # type: ignore[assignment]  # equal parts start the same
        try:
            yield started
        finally:
            if not self.keeps:
                self.clear()

    def clear(self) -> None:
        """End what is kept."""
        if self._started is not None:
            self._started[1].close()
            self._started = None


KEPT = Kept()
"""That of this process; only a job, which serves one run and ends with it, lets it keep anything."""

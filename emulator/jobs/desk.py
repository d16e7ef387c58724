"""Keeps the worker that one part of a run has started for the next part in the same job: to start one has a price."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from emulator.engine.replaying import Stage
from emulator.values.function import Function
from emulator.values.run import RunOptions


class Desk:
    """Gives parts their stages. Once it `keeps`, the last stage stays for the next part with the same function.

    Each capture meets the function loaded anew all the same, as it does where one process replays them all.
    """

    def __init__(self) -> None:
        self.keeps = False
        self._stage: Stage | None = None
        self._of: tuple[Function, RunOptions] | None = None

    @contextmanager
    def stage(self, function: Function, options: RunOptions) -> Iterator[Stage]:
        """Give the function a stage."""
        if self._stage is None or self._of != (function, options):
            self.clear()
            self._stage, self._of = Stage(function, options), (function, options)
        try:
            yield self._stage
        finally:
            if not self.keeps:
                self.clear()

    def clear(self) -> None:
        """End what is kept."""
        if self._stage is not None:
            self._stage.close()
            self._stage = None


DESK = Desk()
"""That of this process; only a job, which serves one run and ends with it, lets it keep anything."""

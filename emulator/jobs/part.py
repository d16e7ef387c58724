"""Defines what a job can be given: a part of a run."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, Protocol

Tick = Callable[[int, int], None]
"""Hears how many events, and failures among them, a part has come to."""


class Part(Protocol):
    """A share of a run that needs nothing of the others. It must be picklable, and do the same whenever it runs."""

    @property
    def title(self) -> str:
        """What messages call it: "crm visits"."""

    def run(self, out: BinaryIO, tick: Tick) -> None:
        """Do the work, and write what came of it."""

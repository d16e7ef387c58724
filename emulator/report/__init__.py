"""Writes reports from verdicts as they come."""

from __future__ import annotations

from enum import IntEnum
from typing import Protocol

from emulator.errors import EmulatorError
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict


class Needs(IntEnum):
    """The part of a run's verdicts that a reporter needs: its attribute `needs`; without one it gets all."""

    NOTHING = 0
    REMARKABLE = 1
    EACH = 2
    WHOLE = 3


class Reporter(Protocol):
    """Receives the results of a run in order, and writes them in its format."""

    def begin(self, destination: str, story: str) -> None:
        """Begin one capture with one destination."""

    def verdict(self, verdict: Verdict) -> None:
        """Receive the verdict on one event."""

    def error(self, error: EmulatorError) -> None:
        """Receive an error; the run goes on."""

    def failure(self, failure: Failure) -> None:
        """Receive a failure that belongs to no event."""

    def finish(self, account: Account) -> None:
        """Finish the report."""

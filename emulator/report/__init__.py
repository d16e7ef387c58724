"""Reports: built from values as they come; a report can not run anything again."""

from __future__ import annotations

from typing import Protocol

from emulator.errors import EmulatorError
from emulator.values.account import Account
from emulator.values.model import Failure, Verdict


class Reporter(Protocol):
    """Takes what a run yields, in order, and writes its format."""

    def begin(self, destination: str, story: str) -> None:
        """One capture begins its way through one destination."""

    def verdict(self, verdict: Verdict) -> None:
        """One event is done."""

    def error(self, error: EmulatorError) -> None:
        """Something could not be read; the run goes on."""

    def failure(self, failure: Failure) -> None:
        """Something is wrong that belongs to no one event."""

    def finish(self, account: Account) -> None:
        """The run is over."""

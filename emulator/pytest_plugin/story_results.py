"""Replays a function's stories and keeps the results for its tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from emulator.engine.suite import Audience, Plan, run
from emulator.errors import EmulatorError
from emulator.inputs.captures.capture_files import Capture
from emulator.values.account import Account
from emulator.values.function import Function
from emulator.values.model import Failure, Verdict


@dataclass(slots=True)
class Told:
    """What was told of one story: how many events were judged, the red ones, and lines that belong to no event."""

    judged: int = 0
    red: dict[int, Verdict] = field(default_factory=dict)
    loose: list[str] = field(default_factory=list)


class _Teller:
    """A reporter that sorts what it is told by story; what comes before the first story concerns all of them."""

    def __init__(self, captures: Sequence[Capture]) -> None:
        self.told = {capture.story: Told() for capture in captures}
        self._now = list(self.told.values())

    def begin(self, destination: str, story: str) -> None:  # noqa: ARG002 - the Protocol's
        """Turn to the next story."""
        self._now = [self.told[story]]

    def verdict(self, verdict: Verdict) -> None:
        """Count one event; keep it if it is red."""
        for told in self._now:
            told.judged += 1
            if verdict.failures:
                told.red[verdict.delivery.position] = verdict

    def error(self, error: EmulatorError) -> None:
        """Keep an error's line."""
        for told in self._now:
            told.loose.append(str(error))

    def failure(self, failure: Failure) -> None:
        """Keep a failure that belongs to no one event."""
        for told in self._now:
            told.loose.append(f"✗ {failure.check}: {failure.cause}")

    def finish(self, account: Account) -> None:
        """All is kept already."""


def replayed(function: Function, captures: Sequence[Capture], plan: Callable[[], Plan]) -> dict[str, Told]:
    """Replay the captures through the function and return what was told, by story; raises nothing."""
    teller = _Teller(captures)
    audience = Audience([teller])
    with audience.errors_told():
        run([function], captures, plan(), audience)
    return teller.told

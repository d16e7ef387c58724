"""Holds the state of one invocation while it runs, and what it came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from emulator.engine.runtime import wire
from emulator.engine.runtime.python.output import Log
from emulator.values.function import Kind
from emulator.values.run import RunOptions

ErrorParts = tuple[str, str, str | None]
"""The name, the message and the place of what a handler raised."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """What an execution is to run: the function's files, its settings as JSON, and how the run goes.

    `asks` says whether reply rules exist. `actions` are functions of the file that mappings call, `texts` the Python
    files as they were when the run began. With `options.retry`, an attempt that ends retryable is followed by nothing
    until the emulator says what is next.
    """

    name: str
    kind: Kind
    handler: Path
    functions_dir: Path
    settings: bytes = field(repr=False)
    asks: bool
    options: RunOptions
    actions: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, order: dict[str, Any]) -> Assignment:
        """Return what an order to a worker, as JSON, says."""
        paths = {key: Path(order[key]) for key in ("handler", "functions_dir")}
        options = RunOptions.in_worker(order["options"])
        return cls(**{**order, **paths, "settings": wire.encode(order["settings"]), "options": options})


class InvocationTimeout(BaseException):
    """Delays and sleeps have passed the limit. Not an Exception, so that a handler's own `except` lets it by."""


@dataclass(slots=True, kw_only=True)
class Run:
    """One invocation while it goes on; -1 is the position of the loading of a file.

    `returns` says that what its handler returns means something; `elapsed` are virtual seconds, `spent` real ones;
    `leftover` says that a thread still runs.
    """

    position: int
    attempt: int = 0
    log: Log = field(default_factory=Log)
    elapsed: float = 0.0
    timed_out: bool = False
    finished: bool = False
    notes: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    returns: bool = False
    returned: Any = None
    error: ErrorParts | None = None
    stop: str | None = None
    spent: float = 0.0
    leftover: bool = False

    def spend(self, seconds: float | None, limit: float) -> None:
        """Count virtual seconds, None for ever; raises InvocationTimeout past the limit, and from then on always."""
        self.elapsed += limit if seconds is None else seconds
        if self.timed_out or seconds is None or self.elapsed > limit:
            self.timed_out = self.log.closed = True
            raise InvocationTimeout(f"{self.elapsed:g} s of delays and sleeps, and {limit:g} s is the limit")

    def parts(self) -> list[Any]:
        """Return what the invocation came to, as `wire` lists it from `error` to `returned`."""
        told = [self.log.lines(), [*self.log.notes(), *self.notes], self.refusals]
        return [self.error, self.stop, self.elapsed, *told, self.spent, self.returned]

"""Holds the options of a run: clock, seed, retries, batches and limits."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from emulator.errors import UsageError
from emulator.values.batch import Batch

NODE_VARIABLE = "SEGMENT_EMULATOR_NODE"
PACKAGES_VARIABLE = "SEGMENT_EMULATOR_PACKAGES"
"""What names the Node that runs JavaScript, and a folder of packages for it, where no option does."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of one invocation: `timeout` in seconds, `memory_mb` in MB above the worker's own start."""

    timeout: float = 5.0
    memory_mb: float | None = None

    def __post_init__(self) -> None:
        """Refuse what is no limit; raises UsageError."""
        for what, value in (("timeout", self.timeout), ("memory", self.memory_mb)):
            if value is not None and not 0 < value < math.inf:
                raise UsageError(f"the {what} limit is {value:g}; it must be a number above 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """The options of a run; each field is an option of the command.

    `now` fixes the clock, in ms since the epoch; None for the time of each attempt. `seed` is what random numbers,
    samples and waits derive from. `fresh` loads the function anew for every attempt. `retry` says whether an attempt
    that ends retryable is made again. `batch` is when onBatch, where there is one, gets events together: None as at
    Segment, False never. `isolate` runs Python handlers in a supervised process. `also_named` are further names that
    the function answers to in `integrations`. `node` is the Node that runs JavaScript, `packages` a folder of further
    npm packages, each None if not named. `measured` says whether to tell what of the code is reached. `inspect` is the
    loopback port on which Node's inspector waits for a debugger, None without one; nothing is then stopped for taking
    long.
    """

    now: int | None = None
    seed: int = 0
    fresh: bool = False
    retry: bool = True
    batch: Batch | Literal[False] | None = None
    limits: Limits = field(default_factory=Limits)
    isolate: bool = True
    also_named: tuple[str, ...] = ()
    node: Path | None = None
    packages: Path | None = None
    measured: bool = False
    inspect: int | None = None

    def for_worker(self, limits: Limits) -> dict[str, Any]:
        """Return the part that a worker of either runtime needs, as JSON; the limits are its runtime's."""
        told = {name: getattr(self, name) for name in ("now", "seed", "fresh", "retry", "measured")}
        return {**told, "timeout": limits.timeout}

    @classmethod
    def in_worker(cls, order: dict[str, Any]) -> RunOptions:
        """Return what `for_worker` wrote."""
        given = dict(order)
        return cls(limits=Limits(timeout=given.pop("timeout")), **given)

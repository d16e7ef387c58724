"""Holds what surrounds a function during one run: its names, limits, filters and retry schedule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from emulator.engine.delivery.redacted import Redacted
from emulator.engine.delivery.schedule import RetrySchedule
from emulator.values.batch import Batch
from emulator.values.model import Violation
from emulator.values.run import Limits

if TYPE_CHECKING:
    from emulator.engine.delivery.filtering import Filtering
    from emulator.engine.delivery.matching import Matching

Violations = Callable[[Any], Sequence[Violation]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What surrounds a function: the names it answers to, its limits, how events are checked and secrets hidden.

    `filtering` is None without filters, `batch` where onBatch is not to be called. `retries` is when attempts are made
    again, None for never; their chance derives from `seed`. `begin` is told the first arrival, in ms since the epoch.
    `settings` gives an event that is in no batch its own by its position; otherwise they are those of the terms.
    `matching` is what takes events instead of handlers, None where handlers do.
    """

    names: frozenset[str]
    limits: Limits
    violations: Violations
    redacted: Redacted
    filtering: Filtering | None = None
    batch: Batch | None = None
    retries: RetrySchedule | None = None
    seed: int = 0
    begin: Callable[[int], None] | None = None
    settings: Callable[[int], dict[str, Any] | None] | None = None
    matching: Matching | None = None

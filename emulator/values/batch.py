"""Says when Segment calls onBatch, with how many events, and where in its batch an event stood."""

from __future__ import annotations

from dataclasses import dataclass

from emulator.errors import UsageError

LARGEST_BATCH = 400
"""Source: destination functions, "Batch handlers": what support can raise the size to."""

NOTHING_RETURNED = "onBatch returned nothing: every event of the batch counts as delivered"
"""The doubt about a return that many functions mean so, and that Segment does not speak of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """The size and time at which Segment calls onBatch. Source: destination functions, "Batch handlers".

    A batch is full with `size` events, and closes `seconds` of event time after its first. One that closes with fewer
    than `least` events goes to the single handlers: below about one event a second Segment may never call onBatch.
    """

    size: int = 20
    seconds: float = 10.0
    least: int = 10

    def __post_init__(self) -> None:
        if not 1 <= self.size <= LARGEST_BATCH:
            raise UsageError(f"batch: size {self.size}: a batch holds 1 to {LARGEST_BATCH} events")
        if not self.seconds > 0:
            raise UsageError(f"batch: seconds {self.seconds:g}: a batch waits for longer than 0")


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchPlace:
    """The place of an event in a batch: `id` counts the batches from 1, `position` the `size` events of one from 0."""

    id: int
    position: int
    size: int

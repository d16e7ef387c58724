"""What is counted and told of one event that two functions met."""

from __future__ import annotations

from typing import NamedTuple

from emulator.tools.parity.comparison import ParityDifference
from emulator.tools.parity.pair import Compared
from emulator.values.model import Delivery, Event, Outcome

_NONE = Event(value=None)


class Ending(NamedTuple):
    """What one function made of an event, in numbers: `begins_batch` says that it was the first of a call of onBatch.

    `came_through` tells whether it made a request or was forwarded, `error` what ended it.
    """

    outcome: Outcome
    reason: str | None
    requests: int
    came_through: bool
    error: str | None
    begins_batch: bool

    @classmethod
    def of(cls, delivery: Delivery) -> Ending:
        """Return that of a delivery."""
        requests = sum(len(attempt.exchanges) for attempt in delivery.attempts)
        return cls(
            delivery.outcome,
            delivery.reason,
            requests,
            requests > 0 or delivery.event is not None,
            None if delivery.error is None else str(delivery.error),
            delivery.batch is not None and delivery.batch.position == 0,
        )


class ComparedEvent(NamedTuple):
    """One event: how it ended in A and in B, and their differences.

    `events` are the event itself, or all those of its batch; nobody asks for them where there is no difference, and
    then they are left out.
    """

    a: Ending
    b: Ending
    worded_apart: bool
    differences: list[ParityDifference]
    events: tuple[Event, ...] = (_NONE,)
    in_batch: bool = False
    endless: bool = False

    @classmethod
    def of(cls, compared: Compared) -> ComparedEvent:
        """Return what is told of a comparison."""
        events = compared.batch or (compared.event,)
        return cls(
            Ending.of(compared.a),
            Ending.of(compared.b),
            compared.worded_apart,
            compared.differences,
            events if compared.differences else (_NONE,),
            compared.batch is not None,
            compared.endless,
        )

"""Reads the statuses that onBatch returned for the events of its batch.

Source: Segment's docs, "Destination functions", "Handling batching errors": a list with `{status, errormessage}` for
each event, by position. Which statuses are tried again is not said there; it is Segment's rule for its own
destinations. What a return of another form means is not said either: what has no status counts as delivered.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from emulator.values.batch import NOTHING_RETURNED

_SHOWN = 10
_RETRIED = (408, 423, 429)

NO_LIST = "onBatch returned no list of statuses: every event of the batch counts as delivered"
TOO_FEW = "onBatch returned fewer statuses than it got events: one without a status counts as delivered"
TOO_MANY = "onBatch returned more statuses than it got events: those beyond the last event are ignored"
NO_NUMBER = "onBatch returned a status that is not a number: its event counts as delivered"


class Status(NamedTuple):
    """The status that onBatch returned for one event, None for none, and any doubt about it."""

    status: float | None
    message: str = ""
    doubt: str | None = None


def statuses_of(returned: Any, size: int) -> list[Status]:
    """Return what was said of each of `size` events, by position."""
    if not isinstance(returned, list):
        return [Status(None, doubt=NOTHING_RETURNED if returned is None else NO_LIST)] * size
    found = [status_of(item) for item in returned[:size]]
    if len(returned) > size and found:
        found[0] = found[0]._replace(doubt=found[0].doubt or TOO_MANY)
    return found + [Status(None, doubt=TOO_FEW)] * (size - len(found))


def status_of(item: Any) -> Status:
    """Return what one item of the list says."""
    fields = item if isinstance(item, dict) else {}
    status, message = fields.get("status"), fields.get("errormessage")
    if not isinstance(status, int | float) or isinstance(status, bool):
        return Status(None, doubt=NO_NUMBER)
    return Status(status, message if isinstance(message, str) else "")


def is_delivered(status: float | None) -> bool:
    """Return whether the event is done."""
    return status is None or 200 <= status < 300


def is_tried_again(status: float) -> bool:
    """Return whether the event is sent again. Source: the Actions framework's rule for a destination's replies."""
    return status in _RETRIED or (500 <= status < 600 and status != 501)


def note_of(returned: Any, statuses: Sequence[Status]) -> str | None:
    """Say in one line which positions of the batch were given no status; None when each was."""
    size = len(statuses)
    said = _said(returned)
    events = "1 event" if size == 1 else f"{size} events"
    silent = [position for position, each in enumerate(statuses) if each.status is None]
    if silent:
        return f"onBatch returned {said} for {events}: {_positions(silent)} without a status, taken as delivered"
    if len(returned) > size:
        beyond = _positions(list(range(size, len(returned))))
        return f"onBatch returned {said} for {events}: {beyond} ignored"
    return None


def _said(returned: Any) -> str:
    if not isinstance(returned, list):
        return "nothing" if returned is None else "no list"
    return "1 status" if len(returned) == 1 else f"{len(returned)} statuses"


def _positions(numbers: list[int]) -> str:
    """Return "position 3", "positions 3, 5", "positions 0 to 19"."""
    if len(numbers) == 1:
        return f"position {numbers[0]}"
    if numbers[-1] - numbers[0] == len(numbers) - 1 and len(numbers) > 2:
        return f"positions {numbers[0]} to {numbers[-1]}"
    more = f" and {len(numbers) - _SHOWN} more" if len(numbers) > _SHOWN else ""
    return f"positions {', '.join(map(str, numbers[:_SHOWN]))}{more}"

"""When an event arrives: the time that its handler's clock starts from."""

from __future__ import annotations

import datetime as dt
from typing import Any

START = 1_577_836_800_000
"""2020-01-01T00:00:00Z in ms: the arrival of an event without any time that has none before it."""

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)


def milliseconds(value: Any) -> int | None:
    """Return an ISO 8601 text as ms since the epoch, or None; no zone is UTC; years are 1 to 9999."""
    if not isinstance(value, str):
        return None
    try:
        moment = dt.datetime.fromisoformat(value)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=dt.UTC)
        return (moment.astimezone(dt.UTC) - _EPOCH) // _MILLISECOND
    except (ValueError, OverflowError):
        return None


class Arrivals:
    """Gives each event of a run its arrival: `receivedAt`, else `timestamp`, else the arrival before it."""

    def __init__(self) -> None:
        self._last = START

    def next(self, event: Any) -> int:
        """Return the event's arrival in ms since the epoch."""
        if isinstance(event, dict):
            for key in ("receivedAt", "timestamp"):
                found = milliseconds(event.get(key))
                if found is not None:
                    self._last = found
                    break
        return self._last

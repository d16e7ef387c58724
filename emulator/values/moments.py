"""Computes the moments of ISO 8601 texts, and the time of an event."""

from __future__ import annotations

import datetime as dt
from typing import Any

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


def own_time(event: Any) -> int | None:
    """Return an event's `receivedAt`, else its `timestamp`, in ms since the epoch; None when it has neither."""
    if isinstance(event, dict):
        for key in ("receivedAt", "timestamp"):
            found = milliseconds(event.get(key))
            if found is not None:
                return found
    return None

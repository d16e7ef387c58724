"""Reads and writes ISO 8601 instants, and finds the time of an event."""

from __future__ import annotations

import datetime as dt
from typing import Any

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MILLISECOND = dt.timedelta(milliseconds=1)


def instant(value: Any) -> dt.datetime | None:
    """Return an ISO 8601 text as a time in UTC, or None; no zone is UTC; years are 1 to 9999."""
    if not isinstance(value, str):
        return None
    try:
        moment = dt.datetime.fromisoformat(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        return None


def milliseconds(value: Any) -> int | None:
    """Return an ISO 8601 text as ms since the epoch, or None."""
    moment = instant(value)
    return None if moment is None else (moment - _EPOCH) // _MILLISECOND


def iso(moment: dt.datetime | int, timespec: str = "milliseconds") -> str:
    """Return a time in UTC, or ms since the epoch, as "2026-01-31T12:00:00.000Z"."""
    if isinstance(moment, int):
        moment = _EPOCH + moment * _MILLISECOND
    return moment.isoformat(timespec=timespec).replace("+00:00", "Z")


def own_time(event: Any) -> int | None:
    """Return an event's `receivedAt`, else its `timestamp`, in ms since the epoch; None when it has neither."""
    if isinstance(event, dict):
        for key in ("receivedAt", "timestamp"):
            found = milliseconds(event.get(key))
            if found is not None:
                return found
    return None

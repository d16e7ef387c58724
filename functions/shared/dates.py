"""Dates and times as they stand in events: ISO 8601 above all."""

from datetime import UTC, datetime
from typing import Any

from functions.shared.text import is_digits


def is_date(value: Any) -> bool:
    """Return whether the value can be a date: a number, digits, ISO 8601, M/D/YYYY or YYYY/M/D."""
    if isinstance(value, str):
        return is_digits(value) or is_iso(value) or is_slashed(value)
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_iso(text: str) -> bool:
    """Return whether the text is a date or date-time that Python's fromisoformat reads."""
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def is_slashed(text: str) -> bool:
    """Return whether the text is a real day written M/D/YYYY or YYYY/M/D."""
    parts = text.split("/")
    if len(parts) != 3 or not all(is_digits(part) for part in parts):
        return False
    if len(parts[0]) == 4:
        return is_iso(f"{parts[0]}-{two_digits(parts[1])}-{two_digits(parts[2])}")
    return is_iso(f"{parts[2]}-{two_digits(parts[0])}-{two_digits(parts[1])}")


def two_digits(text: str) -> str:
    """Return a single digit with a zero before it, and any other text as it is."""
    return "0" + text if len(text) == 1 else text


def epoch_milliseconds(text: str) -> int:
    """Return an ISO 8601 time as whole milliseconds since 1970, cut and not rounded; ValueError when it is none.

    A time without a zone is UTC, whatever zone the machine has.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    # Seconds and the rest apart: one float for both would round the last millisecond of far years up.
    seconds = int(moment.replace(microsecond=0).timestamp())
    return seconds * 1000 + moment.microsecond // 1000

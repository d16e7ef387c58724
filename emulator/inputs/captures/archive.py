"""Knows Segment's archive of raw events: `segment-logs/{source}/{day}/{file}.gz`, in a bucket or as copied from one.

Source: Segment's docs, "Amazon S3 Destination". The day is the one on which Segment received the events: a Unix
timestamp, in ms as it is seen in buckets, in seconds as the docs may be read, or a date as tools rename it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from emulator.inputs.captures.capture_files import Capture

FOLDER: Final = "segment-logs"
_PLACE: Final = re.compile(
    rf"(?:^|/){FOLDER}/([^/]+)/([0-9]{{9,14}}|[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}})/(?:.*/)?([^/]+)$"
)
_DAY: Final = 86_400_000
_SECONDS: Final = 10
"""A timestamp of so many digits at most is in seconds."""


class ArchivePlace(NamedTuple):
    """Where a file of an archive lies. Places are ordered by source, then by day, then by name."""

    source: str
    day: dt.date
    name: str


def archive_place(path: str) -> ArchivePlace | None:
    """Return where a file lies in an archive; None when it lies in none."""
    found = _PLACE.search(path)
    day = _day(found[2]) if found else None
    return ArchivePlace(found[1], day, found[3]) if found and day else None


def _day(text: str) -> dt.date | None:
    try:
        if "-" in text:
            return dt.date.fromisoformat(text)
        seconds = int(text) if len(text) <= _SECONDS else int(text) // 1000
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date()
    except (ValueError, OverflowError):
        return None


def as_archived(captures: Sequence[Capture]) -> list[Capture]:
    """Return captures in the order of their places in an archive, each with a story that says which file it is.

    In its name the day is a date, whatever its folder is called. Captures that lie elsewhere come first.
    """
    placed = [(archive_place(capture.label), capture) for capture in captures]
    renamed = [
        (place, replace(capture, story=f"{place.source}/{place.day}/{capture.story}"))
        for place, capture in placed
        if place is not None
    ]
    others = [capture for place, capture in placed if place is None]
    return [*others, *(capture for _, capture in sorted(renamed, key=lambda each: each[0]))]


def may_hold(capture: Capture, since: int | None, until: int | None) -> bool:
    """Return whether a file may hold events received in this span, in ms since the epoch.

    The day of its folder may be another one than that of its events by a day.
    """
    place = archive_place(capture.label)
    if place is None:
        return True
    midnight = int(dt.datetime.combine(place.day, dt.time(), dt.UTC).timestamp() * 1000)
    return (since is None or midnight + 2 * _DAY > since) and (until is None or midnight - _DAY < until)

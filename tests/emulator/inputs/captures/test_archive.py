"""Segment's archive as it lies in a bucket, in a local copy of one, and which of its files may hold a time."""

from __future__ import annotations

import datetime as dt
import gzip
from pathlib import Path

import pytest

from emulator.inputs.captures import find_captures
from emulator.inputs.captures.archive import archive_place
from emulator.inputs.captures.chosen_events import Choice, chosen
from emulator.values.model import Event
from tests.bundles import jsonl

PLACES = [
    ("s3://b/segment-logs/src1/1767225600000/1.gz", ("src1", dt.date(2026, 1, 1), "1.gz")),
    ("segment-logs/src1/1767225600/1.gz", ("src1", dt.date(2026, 1, 1), "1.gz")),
    ("/copy/prefix/segment-logs/s/2026-01-01/a.jsonl", ("s", dt.date(2026, 1, 1), "a.jsonl")),
    ("segment-logs/s/2026-01-01/hour/a.gz", ("s", dt.date(2026, 1, 1), "a.gz")),
    ("segment-logs/s/2026-13-01/a.gz", None),
    ("segment-logs/s/latest/a.gz", None),
    ("segment-logs/a.gz", None),
    ("my-segment-logs/s/2026-01-01/a.gz", None),
]


@pytest.mark.parametrize(("path", "place"), PLACES, ids=[path for path, _ in PLACES])
def test_where_a_file_lies(path: str, place: tuple[str, dt.date, str] | None) -> None:
    """Source, day and name; a day is a timestamp or a date."""
    assert place == archive_place(path)


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Two sources; the days are folders of both kinds, the files gzipped or plain by the same name."""
    for source, day, name, packed in (
        ("web", "2026-01-02", "b.gz", True),
        ("web", "1767225600000", "a.gz", True),
        ("web", "1767398400000", "c.gz", False),
        ("app", "2026-01-01", "a.gz", True),
    ):
        text = jsonl([{"type": "track", "messageId": f"{source}-{name}"}]).encode()
        path = tmp_path / "segment-logs" / source / day / name
        path.parent.mkdir(parents=True)
        path.write_bytes(gzip.compress(text) if packed else text)
    (tmp_path / "segment-logs" / "web" / "empty").mkdir()
    return tmp_path


@pytest.mark.parametrize("pattern", ["segment-logs", "segment-logs/**", "segment-logs/*/*/*.gz"])
def test_a_local_archive(archive: Path, pattern: str) -> None:
    """It is read by source, then by day, whatever kind of folder the day is; each file once."""
    captures = find_captures([str(archive / pattern)])
    found = [each.value["messageId"] for capture in captures for each in capture.events() if isinstance(each, Event)]

    assert ["app-a.gz", "web-a.gz", "web-b.gz", "web-c.gz"] == found
    assert ["app/2026-01-01/a", "web/2026-01-01/a", "web/2026-01-02/b", "web/2026-01-03/c"] == [
        capture.story for capture in captures
    ]


def test_days_that_hold_nothing_are_not_read(archive: Path) -> None:
    """A file is left out when its day is more than a day away: an event may be received around midnight."""
    captures = chosen(find_captures([str(archive)]), Choice(since="2026-01-03", until="2026-01-04"))

    assert ["web/2026-01-02/b", "web/2026-01-03/c"] == [capture.story for capture in captures]

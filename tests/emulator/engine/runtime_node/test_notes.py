"""What the runtime has to say of an invocation, in the same words as the python runtime."""

from __future__ import annotations

from pathlib import Path

import pytest

from emulator.engine.runtime.wire import LOG_CUT
from emulator.segment import short_ttl_note

from .situations import TRACK, deliveries, delivery, on_track


@pytest.mark.parametrize(
    ("ttl", "noted"),
    [
        ("60", 60), ("0.5", 0.5), ("0", 0), ("999", 999), ("1000", None), ("60000", None), ("-1", None),
        ("undefined", None), ("null", None), ("NaN", None),
    ],
)  # fmt: skip
def test_ttl_in_seconds(tmp_path: Path, ttl: str, noted: float | None) -> None:
    """A ttl under a second is noted with its line."""
    found = delivery(tmp_path, on_track(f"await cache.load('key', {ttl}, async () => 1)"))

    handler = tmp_path / "shop" / "handler.js"
    assert ((f"{handler}:2: {short_ttl_note(noted)}",) if noted is not None else ()) == found.notes


def test_ttl_once_for_each_line(tmp_path: Path) -> None:
    """It is noted once for each call site and load of the file."""
    events = [{**TRACK, "messageId": f"m-{number}", "userId": f"u-{number}"} for number in range(3)]
    source = on_track("await cache.load(event.userId, 60, async () => 1)", "await cache.load('key', 60, async () => 1)")

    warm, fresh = (deliveries(tmp_path, source, *events, fresh=fresh) for fresh in (False, True))

    assert [2, 0, 0] == [len(each.notes) for each in warm]
    assert [2, 2, 2] == [len(each.notes) for each in fresh]


def test_much_output(tmp_path: Path) -> None:
    """More output than Segment shows is noted with its size."""
    found = delivery(tmp_path, on_track("console.log('x'.repeat(5000))"))

    assert (f"5,001 bytes of output: {LOG_CUT}, and so does this delivery",) == found.notes

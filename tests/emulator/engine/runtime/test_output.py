"""What a handler prints and logs is in its delivery, up to what Segment shows."""

from __future__ import annotations

import pytest

from .situations import event, replayed


def test_print() -> None:
    """Both standard streams are captured, in order."""
    (delivery,) = replayed("prints", [event()])

    assert ("one, 2", "trouble") == delivery.logs


def test_logging() -> None:
    """Logging from INFO up is captured, and what can not be formatted does no harm, as with Python's own handlers."""
    fine, odd = replayed("logs", [event(1), event(2, "page")])

    assert ("INFO sent 3", "WARNING careful", "ERROR failed") == fine.logs
    assert "delivered" == odd.outcome
    assert ("INFO sent %d (TypeError: %d format: a real number is required, not str)",) == odd.logs


@pytest.mark.parametrize(
    ("nine", "size", "kept", "noted"),
    [
        pytest.param("123456789", 4090, 4090, False, id="within-4-kb"),
        pytest.param("123456789", 10_000, 4096, True, id="10-kb"),
        pytest.param("üüüü1", 10_000, 4096, True, id="10-kb-of-two-byte-letters"),
    ],
)
def test_limit(nine: str, size: int, kept: int, noted: bool) -> None:
    """The first 4 KB are kept, and a note says how much there was."""
    note = f"{size:,} bytes of output: Segment shows the first 4 KB, and so does this delivery"

    (delivery,) = replayed("prints_much", [event(properties={"nine": nine, "bytes": size})])

    assert kept - 10 <= len("\n".join(delivery.logs).encode()) <= kept
    assert ((note,) if noted else ()) == delivery.notes
    assert {nine} >= set(delivery.logs[:-1])
    assert nine.startswith(delivery.logs[-1])

"""What a handler prints and logs is in its delivery, up to what Segment shows."""

from __future__ import annotations

import pytest

from emulator.engine.runtime.python.loggers import TRACEBACK
from emulator.engine.runtime.python.output import Log

from .situations import event, replayed


def test_print() -> None:
    """Both standard streams are captured, in order."""
    (delivery,) = replayed("prints", [event()])

    assert ("one, 2", "trouble") == delivery.logs


def test_what_is_printed_when_the_time_is_over() -> None:
    """Segment runs nothing after its limit, a `finally` neither: what that prints in Python is not in the delivery."""
    (delivery,) = replayed("prints_past_its_time", [event()], retry=False)

    assert ("exhausted", "Timeout", ("begins",)) == (delivery.outcome, delivery.reason, delivery.logs)


def test_logging_that_nobody_configured() -> None:
    """Python shows warnings then, their text alone, until logging.warning() configures it; none fails its caller."""
    alone, odd, fine = replayed("logs", [event(1, "screen"), event(2, "page"), event(3)])

    assert ("a text alone",) == alone.logs
    assert ("WARNING:root:careful", "ERROR:destination:failed", TRACEBACK, "KeyError: 'absent'") == fine.logs
    assert "delivered" == odd.outcome
    assert (
        "--- Logging error ---",
        "TypeError: %d format: a real number is required, not str",
        "Message: 'sent %d'",
        "Arguments: ('three',)",
    ) == odd.logs


CONFIGURED = {
    "track": (
        "INFO:destination:sent 3",
        "ERROR:destination:failed",
        TRACEBACK,
        "KeyError: 'absent'",
    ),
    "page": (
        "--- Logging error ---",
        "TypeError: %d format: a real number is required, not str",
        "Message: 'sent %d'",
        "Arguments: ('three',)",
    ),
    "screen": ("WARNING:destination:here", "Stack (most recent call last):"),
    "identify": ("2024-05-06 07:08:09,123 destination: at last",),
}


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "this-process"])
@pytest.mark.parametrize("kind", CONFIGURED)
def test_logging_as_it_was_configured(kind: str, isolate: bool) -> None:
    """Levels, formats and handlers are Python's; lines of this machine are in no traceback."""
    (delivery,) = replayed("logs_configured", [event(1, kind, receivedAt="2024-05-06T07:08:09.123Z")], isolate=isolate)

    assert CONFIGURED[kind] == delivery.logs


@pytest.mark.parametrize("isolate", [True, False], ids=["worker", "this-process"])
def test_loggers_last_as_long_as_what_is_loaded(isolate: bool) -> None:
    """Warm, a second handler writes a second line; newly loaded, the first one is gone."""
    events = [event(number, "identify") for number in (1, 2)]

    warm, fresh = (replayed("logs_configured", events, isolate=isolate, fresh=each) for each in (False, True))

    assert [1, 2] == [len(delivery.logs) for delivery in warm]
    assert [1, 1] == [len(delivery.logs) for delivery in fresh]


def test_a_line_ends_as_in_node() -> None:
    """A separator of another kind is a character, and half of a surrogate pair is what UTF-8 has for it."""
    log = Log()
    log.write("a\x0b\x1c\x85\u2028b\rc\r\nd\ud800\n\n")

    assert ["a\x0b\x1c\x85\u2028b", "c", "d\ufffd", ""] == log.lines()


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

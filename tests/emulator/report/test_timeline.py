"""The drawing of a story's outcome over virtual time."""

from __future__ import annotations

import io
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from emulator.report.lines import joined
from emulator.report.text_report import TextReporter
from emulator.report.timeline import COLUMNS, Timeline
from emulator.values.account import Account
from emulator.values.model import Attempt, Delivery, Verdict

START = 1_767_268_800_000  # 2026-01-01T12:00:00Z


def delivery(*seconds: float, outcome: Any = "delivered") -> Delivery:
    """Return a delivery with attempts so many seconds after the start."""
    attempts = tuple(Attempt(at=START + round(s * 1000), exchanges=(), error=None, elapsed=0.0) for s in seconds)
    return Delivery(
        position=0,
        destination="shop",
        event_type="track",
        message_id="m-1",
        outcome=outcome,
        reason=None,
        attempts=attempts,
    )


def drawn(*deliveries: Delivery) -> str:
    """Return the drawing of these deliveries."""
    timeline = Timeline("shop", "outage", START)
    for each in deliveries:
        timeline.add(each)
    return joined(timeline.lines())


def test_the_drawing() -> None:
    """Delivered and discarded in the column in which they end, waiting from the first attempt to the last."""
    expected = [
        "shop outage over virtual time",
        "  from 2026-01-01T12:00:00Z, the first event tried again, for 0:05:10; 10 s a column",
        f"  delivered  █{' ' * 9}█{' ' * 19}██  4",
        f"  waiting    {'▄' * 6}{'█' * 18}{'▄' * 7}   2 at most",
        f"  discarded  {' ' * 12}█{' ' * 10}█{' ' * 8}  2",
    ]

    assert (
        expected
        == drawn(
            delivery(0, 130, 300),
            delivery(61, 70, 239, outcome="exhausted"),
            delivery(5),
            delivery(100),
            delivery(125, outcome="discarded"),
            delivery(310),
        ).splitlines()
    )


@settings(deadline=None, max_examples=100)
@given(
    st.lists(
        st.tuples(st.integers(0, 10**7), st.integers(0, 14_400), st.sampled_from(["delivered", "exhausted"])),
        min_size=1,
        max_size=40,
    )
)
def test_nothing_is_left_out(given: list[tuple[int, int, str]]) -> None:
    """Over any time, the drawing fits its columns and its sums are those of the deliveries."""
    lines = drawn(*(delivery(at, at + wait, outcome=outcome) for at, wait, outcome in given)).splitlines()
    delivered = sum(outcome == "delivered" for _, _, outcome in given)

    assert lines[2].endswith(f"  {delivered:,}")
    assert lines[4].endswith(f"  {len(given) - delivered:,}")
    assert all(len(line) <= len("  delivered  ") + COLUMNS + len("  99 at most") for line in lines[2:])


def told(*deliveries: Delivery) -> str:
    """Return the report for people of these deliveries of one story."""
    stream = io.StringIO()
    reporter = TextReporter(stream, color=False)
    reporter.begin("shop", "outage")
    for each in deliveries:
        reporter.verdict(Verdict(delivery=each, failures=(), notices=(), covered=True))
    reporter.finish(Account())
    return stream.getvalue()


def test_only_what_was_tried_again_is_drawn() -> None:
    """A story without retries needs no drawing; with one, it begins at the event that was tried again first."""
    assert "virtual time" not in told(delivery(0), delivery(5))
    assert "virtual time\n  from 2026-01-01T12:00:05Z, the first" in told(delivery(0), delivery(5, 500))


def test_what_was_filtered_after_a_retry_is_neither() -> None:
    """An insert function that drops an event at its second attempt has not discarded it."""
    lines = drawn(delivery(0, 60, outcome="filtered"), delivery(0, 30)).splitlines()

    assert ["1", "most", "0"] == [line.split()[-1] for line in lines[2:]]

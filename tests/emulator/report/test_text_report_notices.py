"""What the report for people says beside failures: notices, events addressed elsewhere, errors."""

from __future__ import annotations

from textwrap import dedent

import pytest

from emulator.errors import CaptureError
from emulator.report.grouped import MOST_ERRORS
from emulator.values.model import Notice

from .report_samples import CAPTURE, DISCARDED, a_verdict, elsewhere, text_of

NO_EXPECTATION = Notice(kind="no expectation", what="no expectation covers the event")


def test_notices():
    """Notices are grouped by kind and counted over destinations; ordinary ones name no place."""
    expected = """\
        notices
          discarded
            discarded, Message Rejected (ValidationError) — 3 events (shop 2, crm 1)
          event schema
            $.userId: not a string (id_not_string) — 1 event, first at tests/captures/visits.jsonl:3
          no expectation
            no expectation covers the event — 1 event (crm)
        """
    schema = Notice(kind="event schema", what="$.userId: not a string (id_not_string)")

    text = text_of(
        a_verdict(0, notices=(DISCARDED,)),
        a_verdict(1, notices=(DISCARDED,)),
        a_verdict(2, notices=(schema,)),
        a_verdict(0, destination="crm", notices=(DISCARDED, NO_EXPECTATION)),
        a_verdict(2, destination="crm", notices=(schema,)),
    )

    assert text.startswith(dedent(expected))


def test_many_notices_of_a_kind():
    """The most frequent are shown; verbose shows all, and where each was met first."""
    verdicts = [a_verdict(n, notices=(Notice(kind="discarded", what=f"reason {n:02}"),)) for n in range(12)]
    verdicts.append(a_verdict(12, notices=(Notice(kind="discarded", what="reason 11"),)))

    short, full = text_of(*verdicts), text_of(*verdicts, verbose=True)

    assert short.splitlines()[2] == "    reason 11 — 2 events (shop)"
    assert "    … and 4 more notices of this kind\n" in short
    assert f"    reason 10 — 1 event (shop), first at {CAPTURE}:11\n" in full


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        (
            [elsewhere(0)],
            """\
            shop: 1 event is addressed to Userpilot Cloud (Actions) only: Segment will not send it here
            --as "Userpilot Cloud (Actions)" makes the function answer to that name
            """,
        ),
        (
            [elsewhere(0), elsewhere(1), elsewhere(0, "crm"), elsewhere(1, "crm")],
            """\
            shop, crm: 2 events are addressed to Userpilot Cloud (Actions) only: Segment will not send them here
            --as "Userpilot Cloud (Actions)" makes the function answer to that name
            """,
        ),
        (
            [elsewhere(0, names=("A", "B", "C"))],
            """\
            shop: 1 event is addressed to A, B and C only: Segment will not send it here
            --as "A" makes the function answer to that name
            """,
        ),
    ],
    ids=["one", "two functions", "three names"],
)
def test_events_addressedelsewhere(verdicts, expected):
    """Events for other destinations only are counted, with what to do about it."""
    assert text_of(*verdicts).startswith(dedent(expected))


def test_many_addressees():
    """The most frequent addressees are shown, and one hint for all."""
    verdicts = [elsewhere(n, names=(f"Destination {n:02}",)) for n in range(12)]

    lines = text_of(*verdicts, elsewhere(12, names=("Destination 11",))).splitlines()[:10]

    assert lines[0].startswith("shop: 2 events are addressed to Destination 11 only")
    assert lines[8:] == [
        "… and 4 more lines of this kind",
        '--as "Destination 11" makes the function answer to that name',
    ]


def test_errors_beyond_the_first_are_counted():
    """A capture full of unreadable lines does not flood the screen."""
    text = text_of(*(CaptureError(f"a.jsonl:{n}", "not JSON") for n in range(MOST_ERRORS + 7)))

    assert text.count("not JSON") == MOST_ERRORS
    assert "  … and 7 more errors\n" in text

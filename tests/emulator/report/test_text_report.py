"""The report for people."""

from __future__ import annotations

import io
import re
import tracemalloc
from dataclasses import replace
from textwrap import dedent

import pytest

from emulator.errors import CaptureError
from emulator.report.grouped import MOST_CAUSES
from emulator.report.text_report import TextReporter
from emulator.values.model import Difference, Notice

from .report_samples import (
    CAPTURE,
    CRASH,
    DIFFERS,
    DISCARDED,
    IGNORED,
    UNUSED,
    a_crash,
    a_verdict,
    elsewhere,
    reported,
    text_of,
)


def test_all_good():
    """A good run is a table and one line."""
    expected = """\
              events  delivered  requests  failures  events/s
        shop       2          2         2         0         4

        ✓ all good: 2 deliveries, 2 requests
        """

    assert dedent(expected) == text_of(a_verdict(), a_verdict(1))


def test_everything_wrong():
    """Failures come first by cause, then those of the run, errors, notices, the table and the last line."""
    expected = """\
        ✗ shop: 2 events differ at $.body.plan [expectation]

          tests/captures/visits.jsonl:1  track visit-1
            at functions/shop/handler.py:41
            $.body.plan
              expected  "free"
              got       "pro"
            expected by tests/expected/shop/visits.jsonl:4
            $ segment-emulator invoke shop tests/captures/visits.jsonl:1

          … and 1 more event

        ✗ shop: 1 event ends as discarded, Bad Request (KeyError) [crash]

          tests/captures/visits.jsonl:2  track visit-2
            discarded: Bad Request (KeyError: 'plan')
            at functions/shop/handler.py:30
            $ segment-emulator invoke shop tests/captures/visits.jsonl:2

        ✗ reply rule: replies.json:3: the rule was never used
          method: GET

        ✗ errors
          tests/captures/visits.jsonl:4: not JSON

        notices
          ignored status
            onTrack ignored HTTP 503: Segment will count this event as delivered — 1 event (shop), first at \
tests/captures/visits.jsonl:5

              events  delivered  requests  failures  events/s
        shop       4          3         3         3         8
          discarded: 1 Bad Request

        ✗ 4 failures, 1 error in 4 deliveries, 3 requests
        """
    error = CaptureError(f"{CAPTURE}:4", "not JSON")

    text = text_of(
        a_verdict(0, DIFFERS),
        a_crash(1),
        a_verdict(2, DIFFERS),
        error,
        a_verdict(4, notices=(IGNORED,)),
        UNUSED,
        show=1,
    )

    assert dedent(expected) == text


@pytest.mark.parametrize(
    ("happenings", "expected"),
    [
        ([], "no events: nothing was replayed\n"),
        (
            [CaptureError("a.jsonl:1", "not JSON")],
            "✗ errors\n  a.jsonl:1: not JSON\n\n✗ 1 error, no events\n",
        ),
        ([UNUSED], "✗ reply rule: replies.json:3: the rule was never used\n  method: GET\n\n✗ 1 failure, no events\n"),
    ],
    ids=["nothing", "error", "failure of the run"],
)
def test_no_events(happenings, expected):
    """A run without events says so."""
    assert expected == text_of(*happenings)


def test_groups_count_events_not_failures():
    """An event that fails twice for one cause is one event."""
    assert "✗ shop: 1 event differs at" in text_of(a_verdict(0, DIFFERS, DIFFERS))


def test_groups_are_told_apart_by_destination_check_and_cause():
    """Each destination, check and cause is a group; the largest comes first, then the order of coming."""
    other = replace(DIFFERS, cause="differs at $.url")
    text = text_of(
        a_verdict(0, DIFFERS),
        a_verdict(0, DIFFERS, destination="crm"),
        a_verdict(1, other),
        a_verdict(2, replace(other, check="parity")),
        a_verdict(3, replace(other, check="parity")),
    )

    assert [line for line in text.splitlines() if line.startswith("✗ ")][:-1] == [
        "✗ shop: 2 events differ at $.url [parity]",
        "✗ shop: 1 event differs at $.body.plan [expectation]",
        "✗ crm: 1 event differs at $.body.plan [expectation]",
        "✗ shop: 1 event differs at $.url [expectation]",
    ]


def test_long_values_and_many_paths_are_cut_unless_verbose():
    """Values over 200 characters and paths beyond the fifth are cut; verbose shows them whole."""
    many = tuple(Difference(path=f"$.body.p{n}", expected="1", got=f'"{"x" * 300}"') for n in range(7))
    verdict = a_verdict(0, replace(DIFFERS, differences=many))

    short, full = text_of(verdict), text_of(verdict, verbose=True)

    assert f'got       "{"x" * 199}… (302 characters)' in short
    assert "    … and 2 more paths\n" in short
    assert "$.body.p6" not in short
    assert f'got       "{"x" * 300}"\n' in full
    assert "$.body.p6" in full


def test_the_command_carries_the_options_of_the_run():
    """What runs an event alone begins as the run says."""
    text = text_of(a_crash(), invoke="segment-emulator invoke --functions ours")

    assert f"    $ segment-emulator invoke --functions ours shop {CAPTURE}:1\n" in text


def test_what_is_copied_is_never_folded():
    """Commands and places stay on one line, however narrow the terminal is."""
    place = f"tests/captures/{'a-long-name' * 8}.jsonl:1"

    assert f"    $ segment-emulator invoke shop {place}\n" in text_of(a_verdict(0, DIFFERS, place=place), width=40)


def test_an_event_of_standard_input_has_no_command():
    """What cannot be read again gets no command."""
    assert "$ segment-emulator" not in text_of(a_verdict(0, DIFFERS, place="<stdin>:1"))


@pytest.mark.parametrize("width", [80, 120])
def test_nothing_but_what_is_copied_is_wider_than_the_terminal(width):
    """Sentences and the table keep to the width."""
    verdicts = [
        verdict
        for destination in ("userpilot_cloud", "userpilot_mobile", "userleap")
        for verdict in (
            a_crash(0),
            replace(a_crash(1), failures=(replace(CRASH, check="a check with a long name", cause="word " * 40),)),
            a_verdict(2, outcome="discarded", reason="Message Rejected", notices=(DISCARDED, IGNORED)),
            a_verdict(3, outcome="discarded", reason="Unsupported Event Type"),
            a_verdict(4, outcome="exhausted", reason="RetryError"),
            a_verdict(5, outcome="rejected", reason="the event has no type"),
            elsewhere(6),
        )
        for verdict in [replace(verdict, delivery=replace(verdict.delivery, destination=destination))]
    ]
    text = text_of(*verdicts, width=width)

    assert max(map(len, text.splitlines())) <= width


def test_a_file_gets_no_colour_and_no_folded_sentences():
    """Away from a terminal each sentence stays on its line, so that it can be searched for."""
    text = text_of(a_verdict(0, replace(DIFFERS, cause="differs at " + "$.a, " * 60)))

    assert "\x1b" not in text
    assert max(map(len, text.splitlines())) > 300


def test_colour_changes_nothing_but_colour():
    """A coloured report, its colours taken out, is the plain report."""
    happenings = (a_verdict(0, DIFFERS, notices=(IGNORED,)), a_crash(1), UNUSED)

    coloured = text_of(*happenings, color=True, width=80)

    assert "\x1b[1;31m✗ shop: 1 event differs at $.body.plan [expectation]\x1b[0m\n" in coloured
    assert text_of(*happenings, width=80) == re.sub(r"\x1b\[[0-9;]*m", "", coloured)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252", "utf-8"])
def test_any_encoding_of_the_stream(encoding):
    """A stream of an old encoding gets escapes instead of a traceback."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding=encoding)
    reported(TextReporter(stream, color=False), a_verdict(0, DIFFERS, message_id="日本"))
    stream.flush()

    assert ("✗ shop" if encoding == "utf-8" else r"\u2717 shop") in raw.getvalue().decode(encoding)
    assert ("日本" if encoding == "utf-8" else r"\u65e5\u672c") in raw.getvalue().decode(encoding)


def test_memory_does_not_grow_with_the_run():
    """Twenty thousand large failing events, each with a cause of its own, leave but a few behind."""
    reporter = TextReporter(io.StringIO(), color=False)

    def tell(start):
        for position in range(start, start + 5000):
            failure = replace(DIFFERS, cause=f"differs at $.body.p{position}", details=("x" * 2000,))
            notice = Notice(kind="event schema", what=f"notice {position}")
            verdict = a_verdict(position, failure, notices=(notice,), addressed_to=(f"Destination {position}",))
            reporter.verdict(verdict)
            reporter.error(CaptureError(f"a.jsonl:{position}", "x" * 2000))

    tell(0)
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    tell(5000)
    after, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert after - before < 100_000


def test_causes_beyond_the_limit_are_counted_together():
    """Nothing is lost: events whose causes come too late to be told apart are one group."""
    verdicts = [a_verdict(n, replace(DIFFERS, cause=f"differs at $.p{n}")) for n in range(MOST_CAUSES + 4)]

    text = text_of(*verdicts, show=0)

    assert f"✗ shop: 4 events: other causes, beyond the first {MOST_CAUSES} [several checks]\n" in text
    assert text.count("✗ shop: ") == MOST_CAUSES + 1

"""What `invoke` prints of one delivery."""

from __future__ import annotations

from textwrap import dedent

import pytest

from emulator.report.event import describe
from emulator.values.model import HandlerError, Notice, Reply, Request, Violation

from .report_samples import (
    CRASH,
    DIFFERS,
    ELSEWHERE,
    HANDLER,
    IGNORED,
    KEY_ERROR,
    a_crash,
    a_verdict,
    an_attempt,
    an_exchange,
)


def test_a_good_delivery():
    """A good delivery shows its outcome, and its request with the reply."""
    expected = """\
        track visit-1 → shop
        tests/captures/visits.jsonl:1

        delivered

        request 1 of 1, from functions/shop/handler.py:41
          → POST https://shop.example.com/v1/track
            Authorization: Token {{settings.apiKey}}
            {
              "user_id": "u-1",
              "metadata": {
                "plan": "pro"
              }
            }
          ← 200 OK
            {}
        """

    assert dedent(expected) == describe(a_verdict())


def test_a_crash():
    """A crash shows what was raised and where, once, and that nothing was sent."""
    expected = """\
        track visit-1 → shop
        tests/captures/visits.jsonl:1

        discarded: Bad Request
          KeyError: 'plan'
          at functions/shop/handler.py:30

        no requests

        ✗ crash: ends as discarded, Bad Request (KeyError)
          at functions/shop/handler.py:30
        """

    assert dedent(expected) == describe(a_crash())


def test_everything_beside_the_requests():
    """Output, notes, refusals, violations, failures and notices each have their part."""
    verdict = a_verdict(
        0,
        DIFFERS,
        notices=(IGNORED, Notice(kind="event schema", what="$.userId: 5 is not a string")),
        attempts=(),
        logs=("first\nsecond\n", "third"),
        notes=("output was cut at 4 KB",),
        refusals=("socket.connect is refused",),
        violations=(
            Violation(path="$.userId", what="5 is not a string", code="id_not_string"),
            Violation(path="$.traits.email", what="5 is not a string"),
        ),
    )

    expected = """\
        track visit-1 → shop
        tests/captures/visits.jsonl:1

        delivered

        no requests

        output
          first
          second
          third

        notes
          output was cut at 4 KB

        refused
          socket.connect is refused

        event schema
          $.userId: 5 is not a string (id_not_string)
          $.traits.email: 5 is not a string

        ✗ expectation: differs at $.body.plan
          at functions/shop/handler.py:41
          $.body.plan
            expected  "free"
            got       "pro"
          expected by tests/expected/shop/visits.jsonl:4

        notices
          ignored status: onTrack ignored HTTP 503: Segment will count this event as delivered
        """

    assert dedent(expected) == describe(verdict)


def test_several_attempts():
    """With several attempts each has its time and its end before its requests."""
    again = HandlerError(name="RetryError", message="HTTP 503")
    verdict = a_verdict(
        attempts=(
            an_attempt(an_exchange(reply=Reply(status=503, headers={}, body="")), error=again),
            an_attempt(an_exchange(), at=1_786_000_060_500),
        )
    )

    headings = [line for line in describe(verdict).splitlines() if line.startswith(("attempt", "  ←"))]

    assert headings == [
        "attempt 1 of 2, at 2026-08-06T07:06:40.000Z: RetryError: HTTP 503",
        "  ← 503 Service Unavailable",
        "attempt 2 of 2, at 2026-08-06T07:07:40.500Z: done",
        "  ← 200 OK",
    ]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"reply": None, "fault": "timeout"}, ["  ← no reply: timed out"]),
        ({"reply": None, "fault": "reset"}, ["  ← no reply: connection reset"]),
        ({"reply": None, "fault": "refused"}, ["  ← no reply: connection refused"]),
        ({"reply": Reply(status=299, headers={}, body="")}, ["  ← 299"]),
        ({"reply": Reply(headers={}, body="", delay=1.5)}, ["  ← 200 OK, after 1.5 s"]),
        (
            {"reply": Reply(status=400, headers={"Retry-After": "3"}, body="not\njson")},
            ["  ← 400 Bad Request", "    Retry-After: 3", "    not", "    json"],
        ),
    ],
    ids=["timeout", "reset", "refused", "unknown status", "delay", "headers and text"],
)
def test_replies(changes, expected):
    """A reply shows its status, delay, headers and body; a fault says that no reply came."""
    lines = describe(a_verdict(attempts=(an_attempt(an_exchange(**changes)),))).splitlines()

    assert expected == lines[lines.index("    }") + 1 :]


def test_a_late_request():
    """A request begun after the handler returned is marked, and need not have a body or a line."""
    request = Request(method="GET", url="https://shop.example.com/", headers={}, body=None)
    exchange = an_exchange(request, late=True, where=None)

    lines = describe(a_verdict(attempts=(an_attempt(exchange),))).splitlines()

    assert lines[5:] == [
        "request 1 of 1",
        "  → GET https://shop.example.com/  (late: begun after the handler had returned)",
        "  ← 200 OK",
        "    {}",
    ]


def test_a_filtered_event():
    """A filtered event says why, and whom it is addressed to instead."""
    verdict = a_verdict(
        outcome="filtered", reason=ELSEWHERE, attempts=(), addressed_to=("Userpilot Cloud (Actions)", "Slack")
    )

    assert describe(verdict).splitlines()[3:5] == [
        'filtered: integrations: "All" is false and this function is not named',
        "  addressed to Userpilot Cloud (Actions), Slack",
    ]


def test_a_refusal_that_failed_the_event_is_shown_once():
    """A refusal which a failure repeats is not listed a second time."""
    sentence = f"socket.connect is refused ({HANDLER}:9)"
    failure = CRASH.__class__(check="refusal", cause=sentence)

    assert describe(a_verdict(0, failure, refusals=(sentence,))).count(sentence) == 1


def test_hostile_text_stays_on_its_line():
    """What an event or a handler brings can neither colour the screen nor begin a line of its own."""
    error = HandlerError(name=KEY_ERROR.name, message="\x1b[2J", where=None)
    text = describe(a_verdict(message_id="a\nb", attempts=(an_attempt(error=error),)))

    assert text.startswith("track a\\nb → shop\n")
    assert "  KeyError: \\x1b[2J\n" in text

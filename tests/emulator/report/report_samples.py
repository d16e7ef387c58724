"""Small hand-made verdicts for the tests of reports."""

from __future__ import annotations

import io
from typing import Any

from emulator.errors import EmulatorError
from emulator.report import Reporter
from emulator.report.text_report import TextReporter
from emulator.values.account import Account
from emulator.values.model import (
    Attempt,
    Delivery,
    Difference,
    Exchange,
    Failure,
    HandlerError,
    Notice,
    Reply,
    Request,
    Verdict,
)

HANDLER = "functions/shop/handler.py"
CAPTURE = "tests/captures/visits.jsonl"
SHOP_REQUEST = Request(
    method="POST",
    url="https://shop.example.com/v1/track",
    headers={"Authorization": "Token {{settings.apiKey}}"},
    body='{"user_id":"u-1","metadata":{"plan":"pro"}}',
)
DIFFERS = Failure(
    check="expectation",
    cause="differs at $.body.plan",
    details=("expected by tests/expected/shop/visits.jsonl:4",),
    differences=(Difference(path="$.body.plan", expected='"free"', got='"pro"'),),
    where=f"{HANDLER}:41",
)
CRASH = Failure(
    check="crash",
    cause="ends as discarded, Bad Request (KeyError)",
    details=("KeyError: 'plan'",),
    where=f"{HANDLER}:30",
)
UNUSED = Failure(check="reply rule", cause="replies.json:3: the rule was never used", details=("method: GET",))
KEY_ERROR = HandlerError(name="KeyError", message="'plan'", where=f"{HANDLER}:30")
IGNORED = Notice(kind="ignored status", what="onTrack ignored HTTP 503: Segment will count this event as delivered")
DISCARDED = Notice(kind="discarded", what="discarded, Message Rejected (ValidationError)")
ELSEWHERE = 'integrations: "All" is false and this function is not named'


def an_exchange(request: Request = SHOP_REQUEST, **changes: Any) -> Exchange:
    """Return an exchange answered by 200 {}, with changes."""
    return Exchange(**{"request": request, "reply": Reply(headers={}), "where": f"{HANDLER}:41", **changes})


def an_attempt(*exchanges: Exchange, error: HandlerError | None = None, at: int = 1_786_000_000_000) -> Attempt:
    """Return an attempt with these exchanges."""
    return Attempt(at=at, exchanges=exchanges, error=error, elapsed=0.0)


def a_delivery(position: int = 0, **changes: Any) -> Delivery:
    """Return a delivered event that made one request, with changes."""
    return Delivery(
        **{
            "position": position,
            "destination": "shop",
            "event_type": "track",
            "message_id": f"visit-{position + 1}",
            "outcome": "delivered",
            "reason": None,
            "attempts": (an_attempt(an_exchange()),),
            "place": f"{CAPTURE}:{position + 1}",
            **changes,
        }
    )


def a_verdict(position: int = 0, *failures: Failure, notices: tuple[Notice, ...] = (), **changes: Any) -> Verdict:
    """Return a judged delivery, with changes to the delivery."""
    return Verdict(delivery=a_delivery(position, **changes), failures=failures, notices=notices, covered=True)


def a_crash(position: int = 0) -> Verdict:
    """Return the verdict on a handler that raised KeyError."""
    attempts = (an_attempt(error=KEY_ERROR),)
    return a_verdict(position, CRASH, outcome="discarded", reason="Bad Request", attempts=attempts)


def reported(reporter: Reporter, *happenings: Verdict | Failure | EmulatorError, seconds: float = 0.5) -> Account:
    """Tell a reporter what happened, as a run of the story "visits" does; each destination took `seconds`."""
    account = Account()
    begun: list[str] = []
    for happening in happenings:
        if isinstance(happening, Verdict):
            destination = happening.delivery.destination
            if destination not in begun:
                begun.append(destination)
                reporter.begin(destination, "visits")
            account.of(destination).add(happening)
            account.of(destination).seconds = seconds
            reporter.verdict(happening)
        elif isinstance(happening, Failure):
            account.failures.append(happening)
            reporter.failure(happening)
        else:
            account.errors += 1
            reporter.error(happening)
    reporter.finish(account)
    return account


def text_of(*happenings: Verdict | Failure | EmulatorError, color: bool = False, **options: Any) -> str:
    """Return the report for people on what happened."""
    stream = io.StringIO()
    reported(TextReporter(stream, color=color, **options), *happenings)
    return stream.getvalue()


def elsewhere(
    position: int, destination: str = "shop", names: tuple[str, ...] = ("Userpilot Cloud (Actions)",)
) -> Verdict:
    """Return the verdict on an event that is addressed to other destinations only."""
    return a_verdict(
        position, destination=destination, outcome="filtered", reason=ELSEWHERE, attempts=(), addressed_to=names
    )

"""An adapter's `max_retries` sends again, as it would outside of here, on the virtual clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from tests.emulator.engine.runtime.situations import event, replayed

AGAIN = {"total": 3, "status_forcelist": [503], "backoff_factor": 1}
BUSY: dict[str, Any] = {"status": 503, "times": 2}
TOO_MANY = "(Caused by ResponseError('too many 503 error responses'))"
POOL = "HTTPSConnectionPool(host='api.test', port=443)"


@dataclass(frozen=True, kw_only=True)
class Case:
    """What an adapter is given, the replies it meets, how often it sends, and what the handler tells of it."""

    retry: Any
    replies: list[dict[str, Any]]
    sent: int
    told: list[str]
    more: dict[str, Any] = field(default_factory=dict)


GET = "GET https://api.test/a?b=1 None"
CASES = {
    "a status, with growing pauses": Case(retry=AGAIN, replies=[BUSY], sent=3, told=["200 2.0", "2.0"]),
    "no status of the list": Case(retry=AGAIN, replies=[{"status": 500}], sent=1, told=["500 0.0", "0.0"]),
    "Retry-After": Case(
        retry={"total": 2},
        replies=[{**BUSY, "headers": {"Retry-After": "1"}, "times": 1}],
        sent=2,
        told=["200 1.0", "1.0"],
    ),
    "Retry-After disregarded": Case(
        retry={**AGAIN, "respect_retry_after_header": False},
        replies=[{**BUSY, "headers": {"Retry-After": "3"}, "times": 1}],
        sent=2,
        told=["200 0.0", "0.0"],
    ),
    "given up": Case(
        retry={**AGAIN, "total": 1},
        replies=[BUSY],
        sent=2,
        told=[
            f"RetryError {POOL}: Max retries exceeded with url: /a?b=1 {TOO_MANY}",
            GET,
            "0.0",
        ],
    ),
    "given up without an error": Case(
        retry={**AGAIN, "total": 1, "raise_on_status": False}, replies=[BUSY], sent=2, told=["503 0.0", "0.0"]
    ),
    "a method that is not sent again": Case(
        retry=AGAIN, replies=[{"status": 503}], sent=1, told=["503 0.0", "0.0"], more={"method": "POST"}
    ),
    "a method that is allowed": Case(
        retry={**AGAIN, "allowed_methods": ["POST"]},
        replies=[{**BUSY, "times": 1}],
        sent=2,
        told=["200 0.0", "0.0"],
        more={"method": "POST"},
    ),
    "refused": Case(
        retry=2,
        replies=[{"fault": "refused"}],
        sent=3,
        told=[
            "ConnectionError request to https://api.test/a?b=1 failed, reason: connect ECONNREFUSED api.test:443",
            GET,
            "0.0",
        ],
    ),
    "refused once": Case(retry=2, replies=[{"fault": "refused", "times": 1}], sent=2, told=["200 0.0", "0.0"]),
    "reset": Case(retry=1, replies=[{"fault": "reset", "times": 1}], sent=2, told=["200 0.0", "0.0"]),
    "a timeout": Case(
        retry=1,
        replies=[{"fault": "timeout"}],
        sent=2,
        told=["ConnectionError network timeout at: https://api.test/a?b=1", GET, "4.0"],
    ),
    "a timeout that is not sent again": Case(
        retry={"total": 3, "read": False},
        replies=[{"fault": "timeout"}],
        sent=1,
        told=["ReadTimeout network timeout at: https://api.test/a?b=1", GET, "2.0"],
    ),
    "no retries": Case(
        retry=0,
        replies=[{"fault": "reset"}],
        sent=1,
        told=["ConnectionError request to https://api.test/a?b=1 failed, reason: socket hang up", GET, "0.0"],
    ),
    "a class of its own": Case(
        retry=0,
        replies=[{"delay": 4}],
        sent=1,
        told=["200 4.0", "4.0"],
        more={"patient": True},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_adapter_sends_again(case: Case) -> None:
    """It sends, waits and ends as urllib3 does; the error has its request."""
    properties = {"retry": case.retry, **case.more}

    (delivery,) = replayed("retries_requests", [event(properties=properties)], replies=case.replies)

    assert (case.sent, case.told) == (len(delivery.requests), list(delivery.logs))

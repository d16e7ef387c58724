"""Records two stories from Segment's Python SDK: a billing server, one call at a time, and a nightly job, one batch.

`python tests/record/record_python.py FOLDER` writes billing-server.jsonl and nightly-usage.jsonl.gz there. The SDK is
the real one; only its clock stands still, and what it posts to goes no further than a listener on 127.0.0.1.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import time_machine
from complete import write_capture
from listener import listening
from segment.analytics.client import Client  # type: ignore[import-untyped]  # the SDK ships no types

WRITE_KEY = "fake-write-key-workshop"
CUSTOMER, COLLEAGUE, ACCOUNT = "cus_3301", "cus_3302", "acct_hollis"

# When, which method, with what. The SDK itself adds the ids, the times and the library's name.
BILLING: list[tuple[str, str, dict[str, Any]]] = [
    (
        "2026-01-19T11:02:00.250",
        "identify",
        {
            "user_id": CUSTOMER,
            "traits": {
                "name": "Dana Hollis",
                "email": "dana@hollis.example.com",
                "createdAt": datetime(2026, 1, 19, 11, 1, 58, tzinfo=UTC),
                "birthday": date(1984, 5, 2),
                "plan": "free",
                "mrr": 0.0,
                "card_on_file": False,
                "company": {"id": ACCOUNT, "name": "Hollis & Byrne", "employee_count": 12, "plan": "free"},
                "address": {"city": "Cork", "country": "Ireland", "postalCode": "T12"},
            },
        },
    ),
    (
        "2026-01-19T11:02:00.900",
        "group",
        {
            "user_id": CUSTOMER,
            "group_id": ACCOUNT,
            "traits": {
                "name": "Hollis & Byrne",
                "industry": "Legal",
                "employees": 12,
                # Without a zone on purpose: the SDK passes on what a careless backend hands it.
                "createdAt": datetime(2026, 1, 19, 11, 2),
            },
        },
    ),
    ("2026-01-19T11:05:41.000", "track", {"user_id": CUSTOMER, "event": "Trial Started", "properties": {"days": 14}}),
    (
        "2026-01-19T11:20:13.104",
        "track",
        {
            "anonymous_id": "checkout-90ab",
            "event": "Checkout Opened",
            "properties": {"plan": "team", "seats": 5, "coupon": None},
        },
    ),
    (
        "2026-01-19T11:21:00.000",
        "identify",
        {"anonymous_id": "checkout-90ab", "traits": {"email": "sam@hollis.example.com", "source": "checkout"}},
    ),
    ("2026-01-19T11:24:55.318", "alias", {"previous_id": "checkout-90ab", "user_id": COLLEAGUE}),
    ("2026-01-19T11:24:56.000", "identify", {"user_id": COLLEAGUE}),
    ("2026-01-19T11:24:57.700", "group", {"user_id": COLLEAGUE, "group_id": ACCOUNT}),
    (
        "2026-01-19T11:31:09.420",
        "page",
        {
            "user_id": COLLEAGUE,
            "category": "Billing",
            "name": "Invoices",
            "properties": {"url": "https://billing.example.com/invoices", "path": "/invoices"},
        },
    ),
    ("2026-01-19T11:31:30.000", "page", {"user_id": COLLEAGUE}),
    ("2026-01-19T11:40:00.000", "screen", {"user_id": COLLEAGUE, "name": "Card terminal", "properties": {"desk": 3}}),
    ("2026-01-19T11:40:10.000", "screen", {"user_id": COLLEAGUE, "category": "Terminal"}),
    (
        "2026-01-20T00:00:07.001",
        "track",
        {
            "user_id": CUSTOMER,
            "event": "Subscription Upgraded",
            "properties": {
                "from": "free",
                "to": "team",
                "revenue": Decimal("145.50"),
                "currency": "EUR",
                "addons": ("sso", "audit log"),
                "effective": date(2026, 1, 20),
            },
        },
    ),
    (
        "2026-01-20T00:00:09.640",
        "track",
        {
            "user_id": CUSTOMER,
            "event": "Invoice Paid",
            "properties": {"invoice": "inv-2026-0077", "amount_cents": 14550, "first": True},
            "integrations": {"All": False, "Userpilot Cloud Function": True, "Userpilot Mobile Function": False},
        },
    ),
    (
        "2026-01-20T06:30:00.000",
        "track",
        {
            "user_id": 42,
            "event": "Ledger Exported",
            "timestamp": datetime(2026, 1, 1, 0, 0, tzinfo=UTC),
            "properties": {"rows": 3021},
        },
    ),
    ("2026-01-21T08:15:44.875", "identify", {"user_id": CUSTOMER, "traits": {"plan": "team", "mrr": 145.5}}),
]

NIGHT = "2026-02-01T02:00:00.500"
SEATS = [("usr_2001", 41, True), ("usr_2002", 0, False), ("usr_2003", 7, True), ("usr_2004", 118, True)]


def billing(client: Client, travel: Callable[[str], None]) -> None:
    """Make the billing server's calls, each at its time."""
    for time, method, words in BILLING:
        travel(time)
        getattr(client, method)(**words)


def nightly_usage(client: Client, travel: Callable[[str], None]) -> None:
    """Make the nightly job's calls, all within one second, so that the SDK sends them as one batch."""
    travel(NIGHT)
    client.group("job-usage", ACCOUNT, {"seats_used": 3, "seats": 4, "usage_score": 0.81})
    for user_id, boards, active in SEATS:
        client.identify(user_id, {"boards_last_30_days": boards, "active_last_30_days": active})
    for user_id, boards, active in SEATS:
        if active:
            client.track(user_id, "Usage Summarised", {"boards": boards, "period": {"from": "2026-01-02", "days": 30}})
    client.track("usr_2004", "Seat Limit Reached", {"seats": 4}, context={"groupId": ACCOUNT})
    client.track("usr_2002", "Seat Idle", {"days": 30, "last_seen": None})


def record(calls: Callable[[Client, Callable[[str], None]], None], *, batched: bool) -> list[dict[str, Any]]:
    """Return the requests that the SDK posts while `calls` uses it, in the order they arrived."""
    with (
        listening() as (host, requests),
        time_machine.travel(datetime(2026, 1, 1, tzinfo=UTC), tick=False) as traveller,
    ):
        client = Client(WRITE_KEY, host=host, sync_mode=not batched)
        calls(client, lambda time: traveller.move_to(datetime.fromisoformat(time).replace(tzinfo=UTC)))
        if batched:
            client.shutdown()
        return requests


def main(folder: Path) -> None:
    """Write both stories into the folder."""
    os.environ["NO_PROXY"] = "127.0.0.1"
    write_capture(folder / "billing-server.jsonl", record(billing, batched=False))
    write_capture(folder / "nightly-usage.jsonl.gz", record(nightly_usage, batched=True))


if __name__ == "__main__":
    main(Path(sys.argv[1]))

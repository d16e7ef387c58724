"""Writes the first sync of an Engage audience, one identify for every member, to standard output.

    python tests/record/first_sync.py 50000 > build/members.jsonl
    segment-emulator replay userleap build/members.jsonl --replies functions/userleap/limits.replies.json

Segment documents no pace for a first sync; here a thousand members arrive in a second, so that what takes time is the
destination and nothing else.
"""

from __future__ import annotations

import datetime as dt
import json
import sys

BEGINS = dt.datetime(2026, 6, 1, 3, 0, tzinfo=dt.UTC)
A_SECOND = 1000


def member(number: int) -> dict[str, object]:
    """Return the event that tells of one member."""
    arrived = (BEGINS + dt.timedelta(seconds=number / A_SECOND)).isoformat(timespec="milliseconds")
    return {
        "channel": "server",
        "context": {"library": {"name": "unknown", "version": "unknown"}},
        "integrations": {},
        "messageId": f"first-sync-{number:06d}",
        "receivedAt": arrived.replace("+00:00", "Z"),
        "timestamp": arrived.replace("+00:00", "Z"),
        "traits": {"order_completed_last_30days": True},
        "type": "identify",
        "userId": f"usr_{number:06d}",
        "version": 2,
    }


if __name__ == "__main__":
    for at in range(int(sys.argv[1])):
        sys.stdout.write(json.dumps(member(at), separators=(",", ":")) + "\n")

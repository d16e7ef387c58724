"""Limits how much one invocation may send, so that its delivery fits in memory."""

from __future__ import annotations

from emulator.values.model import Exchange

MOST_REQUESTS = 10_000
"""A handler makes a few requests, and a batch of 400 events a few for each; Segment states no limit."""
MOST_BYTES = 64 * 2**20
"""Of addresses, bodies and replies together, in characters."""
TOO_MUCH_SENT = (
    f"stopped: one invocation may make {MOST_REQUESTS:,} requests, of {MOST_BYTES >> 20} MB with their replies"
)
_RECORD = 512
"""What an exchange takes beside its texts, about."""


def size_of(exchange: Exchange) -> int:
    """Return about how much memory an exchange takes, in bytes."""
    request, reply = exchange.request, exchange.reply
    return _RECORD + len(request.url) + len(request.body or "") + (len(reply.body) if reply else 0)

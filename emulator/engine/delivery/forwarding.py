"""Reads what onBatch of an insert function returned: the events that Segment forwards to the destination.

Source: Segment's docs, "Destination insert functions": an event is forwarded only when it is returned. For onBatch the
docs ask for the events in their positions and show a shorter list as well, so a list as long as the batch is paired by
position, and any other by messageId.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

NO_LIST = "onBatch returned no list of events, so none of the batch is forwarded"


def returned_events(returned: Any, events: Sequence[Any]) -> list[dict[str, Any] | None]:
    """Return for each event of a batch what came back for it; None where nothing did."""
    if not isinstance(returned, list):
        return [None] * len(events)
    if len(returned) == len(events):
        return [each if isinstance(each, dict) else None for each in returned]
    left: dict[str, list[dict[str, Any]]] = {}
    for each in returned:
        if isinstance(each, dict):
            left.setdefault(_message_id(each), []).append(each)
    return [found.pop(0) if (found := left.get(_message_id(event))) else None for event in events]


def _message_id(event: Any) -> str:
    found = event.get("messageId") if isinstance(event, dict) else None
    return found if isinstance(found, str) else ""

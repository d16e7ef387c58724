"""Turns an item of a batch body into the event that Segment would hand to a function.

Source: Segment's public documentation of the HTTP Tracking API and of the Spec's common fields. Where a time is
missing, Segment puts in its own clock's; here the nearest time that the client sent stands for it, so that a capture
reads the same on every day.
"""

from __future__ import annotations

import json
import uuid
from typing import Any, Final

from emulator.values import jsonvalue
from emulator.values.moments import instant, iso

_NAMESPACE: Final = uuid.uuid5(uuid.NAMESPACE_URL, "https://segment.com/docs/connections/spec/common/#messageId")


def complete(item: dict[str, Any], envelope: dict[str, Any]) -> dict[str, Any]:
    """Return `item` as Segment hands it on; `envelope` is the batch body around it, less its `batch`.

    - `context` and `integrations` of the envelope are merged in; where both have a key, the item's stands.
    - `sentAt` is the envelope's; `writeKey` is, where the item has none. A null counts as absent.
    - `receivedAt`, if absent, is `sentAt`, else `timestamp`.
    - `originalTimestamp`, if absent, is what the client sent as `timestamp`; and then
      `timestamp` = `receivedAt` - (`sentAt` - `originalTimestamp`), in the client's own words when nothing is to shift
      or a time is missing or not ISO 8601.
    - `messageId`, if absent, is a UUID made from the item, always the same.

    Completing an event again, in the same envelope, changes nothing.
    """
    event = dict(item)
    for field in ("context", "integrations"):
        _merge(event, field, envelope.get(field))
    _fill(event, "sentAt", envelope.get("sentAt"), event.get("sentAt"), replace=True)
    _fill(event, "writeKey", envelope.get("writeKey"))
    _fill(event, "receivedAt", event.get("sentAt"), event.get("timestamp"), event.get("originalTimestamp"))
    _fill(event, "originalTimestamp", event.get("timestamp"), event.get("sentAt"), event.get("receivedAt"))
    _fill(event, "timestamp", _corrected(event), replace=True)
    _fill(event, "messageId", str(uuid.uuid5(_NAMESPACE, json.dumps(item, sort_keys=True))))
    return event


def _merge(event: dict[str, Any], field: str, outer: Any) -> None:
    own = event.get(field)
    if isinstance(outer, dict) and (own is None or isinstance(own, dict)):
        event[field] = jsonvalue.in_javascript_order({**outer, **(own or {})})


def _fill(event: dict[str, Any], field: str, *candidates: Any, replace: bool = False) -> None:
    """Give `field` the first candidate that is not None, unless it has a value that may stay."""
    found = next((candidate for candidate in candidates if candidate is not None), None)
    if found is not None and (replace or event.get(field) is None):
        event[field] = found


def _corrected(event: dict[str, Any]) -> Any:
    """Return the timestamp freed of the client's clock skew, as Segment computes it."""
    original = event.get("originalTimestamp")
    received, sent, made = (instant(event.get(field)) for field in ("receivedAt", "sentAt", "originalTimestamp"))
    if received is None or sent is None or made is None or received == sent:
        return original
    try:
        return iso(received - (sent - made))
    except OverflowError:
        return original

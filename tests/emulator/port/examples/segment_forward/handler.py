"""Copies chosen events to another Segment source over the HTTP Tracking API."""
import base64
import json
import logging
import uuid
from datetime import datetime, timezone
from functools import reduce

import requests

from emulator.segment import EventNotSupported, RetryError, ValidationError

log = logging.getLogger(__name__)

ENDPOINTS = {"us": "https://api.segment.io/v1", "eu": "https://events.eu1.segmentapis.com/v1"}
STRIP = ["messageId", "writeKey", "receivedAt", "sentAt", "originalTimestamp", "projectId", "version", "_metadata", "channel"]
MAX_BYTES = 32 * 1024


def compose(*steps):
    return lambda event: reduce(lambda value, step: step(value), steps, event)


def without(*keys):
    return lambda event: {k: v for k, v in event.items() if k not in keys}


def prefixed(prefix):
    def step(event):
        if event["type"] == "track" and prefix:
            return {**event, "event": f"{prefix}{event.get('event', '')}"}
        return event

    return step


def namespaced_ids(namespace):
    """Replace ids by ids of the other workspace, so that people are not mixed up."""
    space = uuid.uuid5(uuid.NAMESPACE_DNS, namespace)

    def step(event):
        changed = dict(event)
        for key in ("userId", "anonymousId", "previousId", "groupId"):
            if (value := event.get(key)) is not None:
                changed[key] = uuid.uuid5(space, f"{key}/{value}").hex
        return changed

    return step


def marked(event):
    context = dict(event.get("context") or {})
    hops = (context.get("forward") or {}).get("hops", 0)
    if hops >= 2:
        raise EventNotSupported(f"loop: {hops} hops")
    context["forward"] = {"hops": hops + 1, "at": datetime.now(timezone.utc).isoformat(timespec="seconds"), "original": event.get("messageId")}
    return {**event, "context": context}


def allowed(path):
    def step(event):
        wanted, node = path.split("=") if "=" in path else (path, None)
        value = reduce(lambda obj, key: obj.get(key) if isinstance(obj, dict) else None, wanted.split("."), event)
        if (node is None and value is None) or (node is not None and str(value) != node):
            raise EventNotSupported(f"{wanted} is {json.dumps(value)}")
        return event

    return step


def pipeline(settings):
    steps = [*map(allowed, settings.get("conditions") or []), marked, without(*STRIP), prefixed(settings.get("prefix", ""))]
    if settings.get("namespace"):
        steps.append(namespaced_ids(settings["namespace"]))
    return compose(*steps)


def forward(event, settings):
    body = pipeline(settings)(event)
    kind = body.pop("type")
    raw = json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=str)
    if (size := len(raw.encode("utf-8"))) > MAX_BYTES:
        raise ValidationError(f"{size:,} bytes are more than {MAX_BYTES:,}")
    base = ENDPOINTS.get((settings.get("region") or "us").lower())
    if base is None:
        raise ValidationError(f"no such region: {settings['region']}")
    key = base64.b64encode(f"{settings['writeKey']}:".encode()).decode()
    try:
        response = requests.post(f"{base}/{kind}", data=raw.encode("utf-8"), headers={"Authorization": f"Basic {key}", "Content-Type": "application/json"}, timeout=2)
    except requests.exceptions.ReadTimeout:
        raise RetryError("tracking API: read timeout") from None
    except requests.exceptions.ConnectionError as error:
        raise RetryError(f"tracking API: {error.__class__.__name__}") from None
    code = response.status_code
    if code in (408, 410, 429, 460) or (code >= 500 and code not in (501, 505)):
        raise RetryError(f"tracking API: {code}")
    if not response.ok:
        raise ValidationError(f"tracking API: {code} {response.text!r}")
    if not response.json().get("success", True):
        raise ValidationError("tracking API: no success")
    log.info("%s forwarded as %s, %d bytes", event.get("messageId"), kind, size)


onTrack = forward
onIdentify = forward
onGroup = forward
onAlias = forward
onPage = onScreen = forward

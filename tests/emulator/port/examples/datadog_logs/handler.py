"""Ship events to Datadog as logs, and errors among them as counted metrics."""
import itertools
import json
import logging
import re
from collections import Counter, defaultdict
from datetime import datetime

import requests

from emulator.segment import RetryError, ValidationError

log = logging.getLogger(__name__)

TAG_BAD = re.compile(r"[^a-z0-9_\-:./]")
ERROR_WORDS = ("error", "failed", "exception", "crash")
LEVELS = [(500, "error"), (400, "warn"), (0, "info")]


def tag(key, value):
    cleaned = TAG_BAD.sub("_", f"{key}:{value}".lower())
    return cleaned[:200].rstrip("_:")


def level(event):
    props = event.get("properties") or {}
    status = props.get("status")
    if isinstance(status, int):
        return next(name for floor, name in LEVELS if status >= floor)
    name = (event.get("event") or "").lower()
    return "error" if any(w in name for w in ERROR_WORDS) else "info"


def tags(event, settings):
    ctx = event.get("context") or {}
    fixed = [t.strip() for t in (settings.get("tags") or "").split(",") if ":" in t]
    dynamic = [
        tag("type", event["type"]),
        tag("event", event.get("event", "none")),
        tag("library", (ctx.get("library") or {}).get("name")),
        *(tag(k, v) for k, v in sorted((ctx.get("app") or {}).items()) if isinstance(v, (str, int, float))),
    ]
    return ",".join(dict.fromkeys(itertools.chain(fixed, dynamic)))


def to_log(event, settings):
    return {
        "ddsource": "segment",
        "service": settings.get("service") or "segment",
        "hostname": "functions.segment",
        "ddtags": tags(event, settings),
        "status": level(event),
        "message": f"{event['type']} {event.get('event') or event.get('name') or ''}".strip(),
        "timestamp": event.get("timestamp"),
        "usr": {"id": event.get("userId"), "anonymous": "userId" not in event},
        "properties": event.get("properties") or event.get("traits") or {},
    }


def size(entry):
    return len(json.dumps(entry, ensure_ascii=False).encode("utf-8"))


def packed(entries, limit):
    batch, total = [], 0
    for entry in entries:
        n = size(entry)
        if batch and total + n > limit:
            yield batch
            batch, total = [], 0
        batch.append(entry)
        total += n
    if batch:
        yield batch


def send(path, body, settings):
    site = settings.get("site", "datadoghq.eu")
    response = requests.post(f"https://{path[0]}.{site}/{path[1]}", json=body, headers={"DD-API-KEY": settings["apiKey"]}, timeout=3)
    if response.status_code in (408, 429) or response.status_code >= 500:
        raise RetryError("datadog %d, %s" % (response.status_code, response.headers.get("X-RateLimit-Reset", "no reset told")))
    if response.status_code != 202:
        errors = response.json().get("errors", ["?"])
        raise ValidationError(" | ".join(e if isinstance(e, str) else e.get("detail", "") for e in errors))


def metrics(events):
    by_minute = defaultdict(Counter)
    for event in events:
        if level(event) == "error":
            minute = int(datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00")).timestamp()) // 60 * 60
            by_minute[minute][event.get("event") or "none"] += 1
    series = []
    for minute in sorted(by_minute):
        for name, count in by_minute[minute].most_common(10):
            series.append({"metric": "segment.errors", "type": 1, "points": [{"timestamp": minute, "value": count}], "tags": [tag("event", name)]})
    return series


def deliver(events, settings):
    for number, batch in enumerate(packed([to_log(e, settings) for e in events], int(settings.get("maxBytes") or 2000)), 1):
        log.debug("part %d: %d logs", number, len(batch))
        send(("http-intake.logs", "api/v2/logs"), batch, settings)
    if series := metrics(events):
        send(("api", "api/v2/series"), {"series": series}, settings)


def onTrack(event, settings):
    deliver([event], settings)


def onIdentify(event, settings):
    deliver([event], settings)


def onBatch(events, settings):
    parts = {"track": [], "identify": []}
    for event in events:
        parts.setdefault(event["type"], []).append(event)
    wanted = parts["track"] + parts["identify"]
    deliver(wanted, settings)
    ids = {e["messageId"] for e in wanted}
    return [{"status": 200} if e["messageId"] in ids else {"status": 400, "errormessage": "type " + e["type"]} for e in events]

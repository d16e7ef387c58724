"""Forward events to our own webhook, signed; batches keep their per-item statuses."""
import base64
import hashlib
import hmac
import json
import logging
import time
from functools import wraps
from urllib.parse import urlparse

import requests

from emulator.segment import RetryError, ValidationError

log = logging.getLogger(__name__)
CHUNK = 5
DROP_KEYS = {"writeKey", "_metadata", "integrations"}


def timed(fn):
    @wraps(fn)
    def wrapper(*args, **kwargs):
        started = time.time()
        try:
            return fn(*args, **kwargs)
        finally:
            log.info("%s took %.3f s", fn.__name__, time.time() - started)

    return wrapper


def canonical(obj):
    return json.dumps(obj, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def sign(secret, timestamp, body):
    mac = hmac.new(secret.encode(), f"{timestamp}.{body}".encode("utf-8"), hashlib.sha256)
    return "v1=" + base64.b64encode(mac.digest()).decode("ascii")


def slim(event):
    return {k: v for k, v in event.items() if k not in DROP_KEYS and v is not None}


def chunks(items, size):
    for i in range(0, len(items), size):
        yield items[i:i + size]


def check_url(url):
    parts = urlparse(url)
    if parts.scheme != "https" or not parts.netloc:
        raise ValidationError(f"url must be https, got {parts.scheme or 'nothing'}")
    return url


@timed
def deliver(events, settings):
    body = canonical({"events": [slim(e) for e in events], "count": len(events)})
    stamp = str(int(time.time()))
    headers = {
        "Content-Type": "application/json",
        "X-Signature": sign(settings["secret"], stamp, body),
        "X-Timestamp": stamp,
        "X-Digest": hashlib.sha1(body.encode()).hexdigest()[:16],
    }
    for name, value in (settings.get("extraHeaders") or {}).items():
        headers[name.strip()] = value
    try:
        return requests.post(check_url(settings["url"]), data=body.encode("utf-8"), headers=headers, timeout=2.5)
    except requests.exceptions.Timeout:
        raise RetryError("webhook timed out")
    except requests.exceptions.RequestException as e:
        log.exception("webhook failed")
        raise RetryError("webhook unreachable: " + type(e).__name__)


def single(event, settings):
    r = deliver([event], settings)
    if r.status_code == 429 or 500 <= r.status_code < 600:
        raise RetryError(f"{r.status_code} after {r.headers.get('Retry-After', 'unknown')}s")
    if r.status_code != 200:
        raise ValidationError(f"webhook said {r.status_code}: {r.text[:80]}")


def onTrack(event, settings):
    single(event, settings)


def onIdentify(event, settings):
    single(event, settings)


def onBatch(events, settings):
    results = []
    for part in chunks(events, CHUNK):
        try:
            r = deliver(part, settings)
        except RetryError as e:
            results += [{"status": 503, "errormessage": str(e)}] * len(part)
            continue
        if r.status_code == 207:
            by_id = {item["id"]: item for item in r.json()["items"]}
            for event in part:
                item = by_id.get(event["messageId"], {"status": 500, "error": "no answer for it"})
                results.append({"status": item["status"], "errormessage": item.get("error") or ""})
        else:
            results.extend({"status": r.status_code, "errormessage": r.text if r.status_code >= 400 else ""} for _ in part)
    log.info("batch of %d: %d failed", len(events), sum(1 for x in results if x["status"] >= 300))
    return results

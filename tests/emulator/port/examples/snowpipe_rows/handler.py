"""Snowpipe-style ingestion: NDJSON body, HS256 bearer token made by hand."""
import base64
import hashlib
import hmac
import json
import logging
import time
import uuid

import requests

from emulator.segment import EventNotSupported, InvalidEventPayload, RetryError, ValidationError, cache

logger = logging.getLogger("snowpipe")
TTL_SECONDS = 3600
TABLES = {"track": "TRACKS", "identify": "IDENTIFIES", "page": "PAGES", "group": "GROUPS"}
SENSITIVE = {"password", "ssn", "creditcard", "credit_card", "token"}


def b64url(data):
    if isinstance(data, dict):
        data = json.dumps(data, separators=(",", ":"))
    if isinstance(data, str):
        data = data.encode("utf-8")
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def make_jwt(settings):
    account = settings["account"].upper().replace(".", "-")
    user = settings["user"].upper()
    now = int(time.time())
    fingerprint = hashlib.sha256(settings["secret"].encode()).digest()
    claims = {
        "iss": "%s.%s.SHA256:%s" % (account, user, base64.b64encode(fingerprint).decode()),
        "sub": "%s.%s" % (account, user),
        "iat": now,
        "exp": now + TTL_SECONDS,
    }
    head = b64url({"alg": "HS256", "typ": "JWT"}) + "." + b64url(claims)
    signature = hmac.new(settings["secret"].encode("utf-8"), head.encode("utf-8"), hashlib.sha256)
    return head + "." + b64url(signature.digest())


def scrub(node, depth=0):
    if depth > 6:
        return None
    if isinstance(node, dict):
        return {k: ("***" if k.lower().replace("-", "_") in SENSITIVE else scrub(v, depth + 1)) for k, v in node.items()}
    if isinstance(node, list):
        return [scrub(item, depth + 1) for item in node]
    return node


def rows(event):
    base = {
        "ID": event["messageId"],
        "USER_ID": event.get("userId") or None,
        "ANONYMOUS_ID": event.get("anonymousId") or None,
        "RECEIVED_AT": event.get("receivedAt"),
        "SOURCE": ((event.get("context") or {}).get("library") or {}).get("name", "unknown"),
    }
    kind = event["type"]
    if kind in ("track", "page"):
        payload = event.get("properties") or {}
    else:
        payload = event.get("traits") or {}
    if not isinstance(payload, dict):
        raise InvalidEventPayload("payload is a %s, not an object" % type(payload).__name__)
    products = payload.get("products")
    if kind == "track" and isinstance(products, list) and products:
        rest = {k: v for k, v in payload.items() if k != "products"}
        for position, product in enumerate(products):
            yield {**base, "ID": f"{base['ID']}:{position}", "EVENT": event.get("event"), "PAYLOAD": scrub({**rest, "product": product})}
    else:
        yield dict(base, EVENT=event.get("event") or kind, PAYLOAD=scrub(payload))


def ingest(event, settings):
    table = TABLES.get(event["type"])
    if table is None or event["type"] in (settings.get("skipTypes") or []):
        raise EventNotSupported(event["type"] + " is not ingested")
    lines = [json.dumps(row, sort_keys=True, ensure_ascii=False) for row in rows(event)]
    body = ("\n".join(lines) + "\n").encode("utf-8")
    if len(body) > 16 * 1024:
        raise ValidationError("row too large: %d bytes, %.1f KiB" % (len(body), len(body) / 1024))
    pipe = "%s.%s.%s_PIPE" % (settings.get("database", "RAW"), settings.get("schema") or "SEGMENT", table)
    token = cache.load("jwt", (TTL_SECONDS - 60) * 1000, lambda: make_jwt(settings))
    response = requests.post(
        "https://%s.snowflakecomputing.com/v1/data/pipes/%s/insertRows" % (settings["account"], pipe),
        params={"requestId": str(uuid.uuid5(uuid.NAMESPACE_URL, event["messageId"]))},
        data=body,
        headers={"Authorization": "Bearer " + token, "Content-Type": "application/x-ndjson", "X-Rows": str(len(lines))},
        timeout=4,
    )
    if response.status_code == 401:
        cache.delete("jwt")
        raise RetryError("token refused, a new one next time")
    if response.status_code == 200:
        result = response.json()
        if result.get("responseCode", "SUCCESS") != "SUCCESS":
            raise ValidationError(result["responseCode"] + ": " + (result.get("message") or "-"))
        logger.info("%s: %s rows, %s bytes", pipe, len(lines), len(body))
    elif response.status_code == 429 or response.status_code // 100 == 5:
        raise RetryError("snowflake %s" % response.status_code)
    else:
        raise ValidationError("snowflake %s %s" % (response.status_code, response.text))


onTrack = onIdentify = onPage = onGroup = onScreen = ingest

import hashlib
import re
from datetime import datetime

import requests

from emulator.segment import EventNotSupported, RetryError, ValidationError

ENDPOINT = "https://business-api.tiktok.com/open_api/v1.3/event/track/"

sha = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
lower = lambda v: str(v).strip().lower()
digits = lambda v: "+" + re.sub(r"[^0-9]", "", str(v))
first = lambda *values: next((v for v in values if v not in (None, "", [])), None)

HASHED = {"email": lower, "phone": digits, "external_id": str}
STANDARD = {
    "Order Completed": "CompletePayment",
    "Product Added": "AddToCart",
    "Product Viewed": "ViewContent",
    "Signed Up": "CompleteRegistration",
    "Products Searched": "Search",
    "Application Installed": "InstallApp",
}
IGNORED_CODES = {40002}
RETRY_CODES = {40100, 50000, 51010}


def pick(source, *keys):
    return {k: source[k] for k in keys if source.get(k) is not None}


def contents(props):
    products = props.get("products") or [props]
    rows = map(
        lambda p: {
            "content_id": first(p.get("product_id"), p.get("sku")),
            "content_name": p.get("name"),
            "quantity": p.get("quantity") or 1,
            "price": p.get("price"),
        },
        products,
    )
    return [{k: v for k, v in row.items() if v is not None} for row in rows if row["content_id"]]


def user(event):
    context = event.get("context") or {}
    props = event.get("properties") or {}
    traits = context.get("traits") or {}
    raw = {
        "email": first(traits.get("email"), props.get("email")),
        "phone": first(traits.get("phone"), props.get("phone")),
        "external_id": first(event.get("userId"), event.get("anonymousId")),
    }
    hashed = {key: sha(HASHED[key](value)) for key, value in raw.items() if value is not None}
    plain = {"ip": context.get("ip"), "user_agent": context.get("userAgent"), "ttclid": first(props.get("ttclid"), click_id(context))}
    return {**hashed, **{k: v for k, v in plain.items() if v}}


def click_id(context):
    search = (context.get("page") or {}).get("search") or ""
    found = re.search(r"[?&]ttclid=([^&#]+)", search)
    return found and found.group(1)


def properties(props):
    items = contents(props)
    total = first(props.get("total"), props.get("revenue"), props.get("value"))
    if total is None and items:
        total = sum(i.get("price", 0) * i["quantity"] for i in items)
    out = {"contents": items, "content_type": "product", "value": total, "currency": props.get("currency", "USD"), "query": props.get("query")}
    return {k: v for k, v in out.items() if v not in (None, [])}


def is_test(settings):
    code = settings.get("testEventCode")
    return bool(code) and code.upper() != "NONE"


def onTrack(event, settings):
    name = {**STANDARD, **(settings.get("customEvents") or {})}.get(event.get("event"))
    if not name:
        raise EventNotSupported("no TikTok event for " + repr(event.get("event")))
    context = event.get("context") or {}
    data = {
        "event": name,
        "event_id": event["messageId"],
        "event_time": round(datetime.fromisoformat(event["timestamp"].replace("Z", "+00:00")).timestamp()),
        "user": user(event),
        "properties": properties(event.get("properties") or {}),
        "page": pick(context.get("page") or {}, "url", "referrer"),
        "limited_data_use": any(lower(v) in ("true", "1", "yes") for v in [(context.get("consent") or {}).get("optOut")]),
    }
    body = {"event_source": "web", "event_source_id": settings["pixelCode"], "data": [data]}
    if is_test(settings):
        body["test_event_code"] = settings["testEventCode"]

    r = requests.post(ENDPOINT, json=body, headers={"Access-Token": settings["accessToken"]}, timeout=4.5)
    if r.status_code != 200:
        raise RetryError("HTTP {0.status_code} {0.reason}".format(r))
    answer = r.json()
    code, message = answer.get("code", 0), answer.get("message")
    if code in RETRY_CODES:
        raise RetryError(f"TikTok {code}: {message}")
    if code and code not in IGNORED_CODES:
        raise ValidationError(f"TikTok {code}: {message} (request {answer.get('request_id', 'unknown')})")

"""Send web events to the Meta Conversions API."""
import hashlib
import logging
import re
import time
from datetime import datetime

import requests

from emulator.segment import EventNotSupported, InvalidEventPayload, RetryError, ValidationError

logger = logging.getLogger(__name__)

GRAPH_URL = "https://graph.facebook.com"
DEFAULT_VERSION = "v19.0"

EVENT_NAMES = {
    "order completed": "Purchase",
    "product added": "AddToCart",
    "checkout started": "InitiateCheckout",
    "products searched": "Search",
    "signed up": "CompleteRegistration",
    "product viewed": "ViewContent",
}
NON_DIGITS = re.compile(r"\D+")
MAX_AGE_DAYS = 7


def _sha256(value):
    return hashlib.sha256(value.encode("utf-8")).hexdigest()


def _normalise_phone(raw):
    digits = NON_DIGITS.sub("", str(raw))
    return digits.lstrip("0")


def _event_time(event):
    stamp = event.get("timestamp") or event.get("receivedAt")
    if not stamp:
        return int(time.time())
    parsed = datetime.fromisoformat(stamp.replace("Z", "+00:00"))
    return int(parsed.timestamp())


def build_user_data(event):
    ctx = event.get("context") or {}
    traits = {**(ctx.get("traits") or {}), **(event.get("traits") or {})}
    props = event.get("properties") or {}
    user_data = {}

    email = traits.get("email") or props.get("email")
    if email and isinstance(email, str):
        user_data["em"] = [_sha256(email.strip().lower())]
    phone = traits.get("phone") or props.get("phone")
    if phone:
        user_data["ph"] = [_sha256(_normalise_phone(phone))]
    for key, field in (("firstName", "fn"), ("lastName", "ln"), ("city", "ct")):
        value = traits.get(key)
        if value:
            user_data[field] = _sha256(str(value).strip().lower().replace(" ", ""))
    if event.get("userId"):
        user_data["external_id"] = _sha256(str(event["userId"]))
    if ctx.get("ip"):
        user_data["client_ip_address"] = ctx["ip"]
    if ctx.get("userAgent"):
        user_data["client_user_agent"] = ctx["userAgent"]
    return user_data


def build_custom_data(props):
    products = [p for p in props.get("products") or [] if isinstance(p, dict)]
    value = props.get("total") or props.get("revenue") or props.get("value") or 0
    custom = {
        "currency": (props.get("currency") or "USD").upper(),
        "value": round(float(value), 2),
    }
    if products:
        custom["contents"] = [
            {
                "id": str(p.get("product_id") or p.get("sku") or ""),
                "quantity": int(p.get("quantity", 1)),
                "item_price": float(p.get("price") or 0),
            }
            for p in products
        ]
        custom["num_items"] = sum(item["quantity"] for item in custom["contents"])
    if props.get("query"):
        custom["search_string"] = props["query"][:100]
    return custom


def onTrack(event, settings):
    name = (event.get("event") or "").strip()
    if not name:
        raise InvalidEventPayload("event name is missing")
    fb_name = EVENT_NAMES.get(name.lower())
    if fb_name is None:
        raise EventNotSupported(f"{name} is not mapped to a Meta event")

    event_time = _event_time(event)
    if time.time() - event_time > MAX_AGE_DAYS * 86400:
        raise ValidationError("event is older than %d days" % MAX_AGE_DAYS)

    payload = {
        "data": [
            {
                "event_name": fb_name,
                "event_time": event_time,
                "event_id": event["messageId"],
                "action_source": "website",
                "user_data": build_user_data(event),
                "custom_data": build_custom_data(event.get("properties") or {}),
            }
        ]
    }
    if settings.get("testEventCode"):
        payload["test_event_code"] = settings["testEventCode"]

    url = f"{GRAPH_URL}/{settings.get('apiVersion') or DEFAULT_VERSION}/{settings['pixelId']}/events"
    response = requests.post(url, params={"access_token": settings["accessToken"]}, json=payload, timeout=4)
    if response.status_code in (429, 500, 502, 503):
        logger.warning("meta answered %s, will retry", response.status_code)
        raise RetryError(f"Meta returned {response.status_code}")
    if not response.ok:
        error = response.json().get("error", {})
        raise ValidationError(f"Meta refused {fb_name}: {error.get('message')} (code {error.get('code')})")
    logger.info("sent %s, received %s", fb_name, response.json().get("events_received"))

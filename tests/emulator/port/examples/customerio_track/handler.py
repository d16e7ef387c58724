"""Customer.io Track API v1."""
import base64
import datetime as dt
import logging
from functools import partial
from urllib.parse import quote_plus

import requests

from emulator.segment import EventNotSupported, InvalidEventPayload, RetryError, ValidationError

log = logging.getLogger("customerio")

HOSTS = {"us": "track.customer.io", "eu": "track-eu.customer.io"}
DATE_SUFFIXES = ("_at", "At", "_date", "Date")
MAX_EVENT_NAME = 100


def auth_header(settings):
    raw = "{siteId}:{apiKey}".format(**settings)
    return "Basic " + base64.b64encode(raw.encode("utf-8")).decode()


def unix(value):
    """Seconds since 1970 of an ISO text, None when it is none."""
    try:
        moment = dt.datetime.fromisoformat(value.replace("Z", "+00:00"))
    except (ValueError, AttributeError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.timezone.utc)
    return int(moment.timestamp())


def with_unix_dates(values):
    converted = {}
    for key, value in (values or {}).items():
        if key.endswith(DATE_SUFFIXES):
            stamp = unix(value)
            converted[key] = value if stamp is None else stamp
        elif isinstance(value, dict):
            converted[key] = with_unix_dates(value)
        else:
            converted[key] = value
    return converted


def request(method, path, settings, payload=None):
    host = HOSTS.get(settings.get("region", "us"), HOSTS["us"])
    response = requests.request(
        method,
        "https://%s/api/v1/%s" % (host, path),
        json=payload,
        headers={"Authorization": auth_header(settings), "User-Agent": "segment-function/1.0"},
        timeout=3,
    )
    if response.ok:
        return
    try:
        detail = response.json()["meta"]["error"]
    except Exception:
        detail = response.text[:100] or "no detail"
    message = f"{method} {path.split('/')[0]} failed with {response.status_code}: {detail}"
    if response.status_code in (408, 429) or response.status_code >= 500:
        raise RetryError(message)
    raise ValidationError(message)


put = partial(request, "PUT")
post = partial(request, "POST")


def person_path(event, *rest):
    person = event.get("userId") or event.get("anonymousId")
    if not person:
        raise InvalidEventPayload("no id")
    return "/".join(["customers", quote_plus(str(person)), *rest])


def onIdentify(event, settings):
    traits = with_unix_dates(event.get("traits"))
    if "createdAt" in traits:
        traits["created_at"] = traits.pop("createdAt")
    if not event.get("userId"):
        traits["anonymous_id"] = event.get("anonymousId")
    device = (event.get("context") or {}).get("device") or {}
    put(person_path(event), settings, traits)
    if token := device.get("token"):
        platform = "ios" if device.get("type", "").lower() in {"ios", "iphone", "ipad"} else "android"
        put(person_path(event, "devices"), settings, {"device": {"id": token, "platform": platform, "last_used": unix(event["timestamp"])}})


def activity(kind, name, event, settings):
    if not name:
        raise InvalidEventPayload(f"{kind} without a name")
    if len(name) > MAX_EVENT_NAME:
        log.warning("name cut from %d to %d characters", len(name), MAX_EVENT_NAME)
        name = name[:MAX_EVENT_NAME]
    body = {"name": name, "data": with_unix_dates(event.get("properties")), "timestamp": unix(event.get("timestamp"))}
    if kind != "event":
        body["type"] = kind
    if event.get("messageId"):
        body["id"] = event["messageId"]
    post(person_path(event, "events"), settings, {k: v for k, v in body.items() if v is not None})


def onTrack(event, settings):
    activity("event", event.get("event"), event, settings)


def onPage(event, settings):
    url = (event.get("properties") or {}).get("url") or event.get("context", {}).get("page", {}).get("url")
    activity("page", url or event.get("name"), event, settings)


def onScreen(event, settings):
    activity("screen", event.get("name"), event, settings)


def onDelete(event, settings):
    request("DELETE", person_path(event), settings)


def onGroup(event, settings):
    raise EventNotSupported("Customer.io has no groups on this plan")

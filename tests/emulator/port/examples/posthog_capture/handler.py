import functools
import logging
import re
import time

import requests

from emulator.segment import EventNotSupported, RetryError, ValidationError

logger = logging.getLogger("posthog")
HOST = "https://eu.i.posthog.com"
HIDDEN = re.compile(r"(pass(word|wd)?|secret|token|iban|card)", re.IGNORECASE)
CONTEXT_PATHS = {
    "$current_url": "page.url",
    "$pathname": "page.path",
    "$referrer": "page.referrer",
    "$ip": "ip",
    "$timezone": "timezone",
    "$raw_user_agent": "userAgent",
    "$lib": "library.name",
    "$lib_version": "library.version",
}


def retrying(attempts):
    def outer(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            last = None
            for n in range(attempts):
                try:
                    return f(*args, **kwargs)
                except (requests.ConnectionError, requests.Timeout) as e:
                    last = e
                    logger.warning("%s failed (%d/%d)", f.__name__, n + 1, attempts)
                    time.sleep(0.1 * 2 ** n)
            raise RetryError(f"{f.__name__}: {type(last).__name__}") from last
        return inner
    return outer


def get_path(obj, path, default=None):
    for key in path.split("."):
        try:
            obj = obj[key]
        except (KeyError, TypeError):
            return default
    return obj


def redact(obj):
    if isinstance(obj, dict):
        return {k: "[redacted]" if HIDDEN.search(k) else redact(v) for k, v in obj.items()}
    if isinstance(obj, list):
        return [*map(redact, obj)]
    return obj


def distinct_id(event):
    for key in ("userId", "anonymousId", "messageId"):
        if event.get(key):
            return str(event[key])


def capture(event, settings, name, **properties):
    context = {new: value for new, path in CONTEXT_PATHS.items() if (value := get_path(event, "context." + path)) is not None}
    excluded = {name.strip() for name in (settings.get("exclude") or "").split(",")} - {""}
    body = {
        "api_key": settings["projectKey"],
        "event": name,
        "distinct_id": distinct_id(event),
        "timestamp": event.get("timestamp"),
        "uuid": event["messageId"][-36:],
        "properties": {k: v for k, v in {**context, **redact(properties)}.items() if k not in excluded},
    }
    return deliver(f"{(settings.get('host') or HOST).rstrip('/')}/i/v0/e/", body)


@retrying(3)
def deliver(url, body):
    response = requests.post(url, json=body, timeout=1.2)
    status = response.status_code
    if status in {429} | set(range(500, 600)):
        raise RetryError("HTTP %i" % status)
    if not 200 <= status <= 299:
        try:
            answer = response.json()
        except ValueError:
            answer = {}
        raise ValidationError("{type}/{code}: {detail}".format(**{"type": "unknown", "code": status, "detail": response.reason, **answer}))
    return response.json().get("status")


def handler(f):
    @functools.wraps(f)
    def wrapped(event, settings):
        disabled = settings.get("disabled") or []
        if event["type"] in disabled:
            raise EventNotSupported(event["type"] + " is switched off")
        status = f(event, settings)
        logger.info("%s %s: %s", event["type"], event["messageId"], status)
    return wrapped


@handler
def onTrack(event, settings):
    return capture(event, settings, event["event"], **(event.get("properties") or {}))


@handler
def onPage(event, settings):
    return capture(event, settings, "$pageview", **{"title": event.get("name"), **(event.get("properties") or {})})


@handler
def onIdentify(event, settings):
    traits = dict(event.get("traits") or {})
    once = {k: traits.pop(k) for k in ("createdAt", "signupSource") if k in traits}
    return capture(event, settings, "$identify", **{"$set": traits, "$set_once": once, "$anon_distinct_id": event.get("anonymousId")})


@handler
def onGroup(event, settings):
    kind = (event.get("traits") or {}).get("groupType", "company")
    return capture(event, settings, "$groupidentify", **{"$group_type": kind, "$group_key": event.get("groupId"), "$group_set": event.get("traits") or {}})


@handler
def onAlias(event, settings):
    return capture(event, settings, "$create_alias", alias=event["previousId"])

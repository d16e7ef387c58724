"""A reference function, and what it becomes when one thing in it is wrong."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from emulator.inputs.bundle import read_function
from emulator.values.function import Function
from tests.bundles import API_KEY, write_function

REFERENCE = '''"""Sends people and what they do to a CRM."""

import threading
from datetime import datetime, timezone
from urllib.parse import quote

import requests
from emulator.segment import InvalidEventPayload, RetryError, ValidationError, cache


def onIdentify(event, settings):
    traits = event.get("traits")
    if traits is None:
        traits = {}
    if not isinstance(traits, dict):
        raise InvalidEventPayload("traits must be an object")
    body = {"id": user_id(event), "attributes": attributes(traits, "")}
    if traits.get("tags"):
        body["tags"] = tags(traits["tags"])
    if "createdAt" in traits:
        body["since"] = milliseconds(traits["createdAt"])
    if "age" in traits:
        body["age"] = whole(traits["age"])
    body["plan"] = traits.get("plan", "free")
    send(settings, "POST", "/users", body)


def onTrack(event, settings):
    user = user_id(event)
    name = event.get("event")
    if not isinstance(name, str) or name.strip() == "":
        raise InvalidEventPayload("event is required")
    if settings.get("checkUsers") is True:
        if send(settings, "GET", "/users/" + quote(user, safe=""), None) == 404:
            send(settings, "POST", "/users", {"id": user})
    at = milliseconds(event.get("timestamp"))
    send(settings, "POST", "/events", {"id": user, "name": name.strip()[:100], "at": at})


def user_id(event):
    value = event.get("userId")
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        raise InvalidEventPayload("userId must be text")
    text = str(value).strip()
    if text == "":
        raise InvalidEventPayload("userId is required")
    return text


def attributes(fields, prefix):
    found = {}
    for name, value in fields.items():
        if isinstance(value, dict):
            found.update(attributes(value, prefix + name + "."))
        elif value is not None and not isinstance(value, list):
            found[prefix + name] = value
    return found


def tags(value):
    if not isinstance(value, list):
        return []
    return sorted([tag.lower() for tag in value if isinstance(tag, str)])


def whole(value):
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value)
    if isinstance(value, float) and abs(value) < 1e15:
        return round(value)
    return value


def milliseconds(value):
    try:
        moment = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    since = moment - datetime(1970, 1, 1, tzinfo=timezone.utc)
    return since.days * 86400000 + since.seconds * 1000 + since.microseconds // 1000


def send(settings, method, path, body):
    key = settings.get("apiKey")
    if not isinstance(key, str) or key.strip() == "" or not key.isascii() or not key.isprintable():
        raise ValidationError("Setting apiKey is required")
    base = settings.get("endpoint") or "https://crm.example.com"
    if not isinstance(base, str) or not base.startswith("https://"):
        raise ValidationError("Setting endpoint is no address")
    headers = {"Authorization": "Bearer " + key, "X-Version": "2"}
    url = base.rstrip("/") + path
    try:
        response = requests.request(method, url, json=body, headers=headers, timeout=2, allow_redirects=False)
    except requests.exceptions.Timeout:
        raise RetryError("timed out") from None
    except requests.exceptions.RequestException:
        raise RetryError("connection failed") from None
    status = response.status_code
    if status in (408, 429) or status >= 500:
        raise RetryError("HTTP " + str(status))
    if status >= 300 and not (method == "GET" and status == 404):
        raise ValidationError("HTTP " + str(status) + ": " + response.text[:200])
    return status
'''


class Variant(NamedTuple):
    """The reference with `old` replaced by `new`, everywhere."""

    old: str
    new: str


LATE = """threading.Thread(target=send, args=(settings, "POST", "/users", body)).start()"""

VARIANTS = {
    "an empty list is true": Variant('if traits.get("tags"):', 'if traits.get("tags") is not None:'),
    "null counts as a value": Variant("elif value is not None and not", "elif not"),
    "null counts as missing": Variant('traits.get("plan", "free")', 'traits.get("plan") or "free"'),
    "zero counts as missing": Variant("elif value is not None and not", "elif value and not"),
    "digits of any script": Variant("value.isascii() and value.isdigit()", "value.isdecimal()"),
    "signs and blanks of integer text": Variant(
        "value.isascii() and value.isdigit()", 'value.replace("_", "").strip(" +").isdecimal()'
    ),
    "half up": Variant("return round(value)", "return int(value // 1 + (value % 1 >= 0.5))"),
    "slice by UTF-16": Variant(
        "name.strip()[:100]", 'name.strip().encode("utf-16-le")[:200].decode("utf-16-le", "replace")'
    ),
    "slice one longer": Variant("name.strip()[:100]", "name.strip()[:101]"),
    "strip as JavaScript does": Variant(
        "str(value).strip()", 'str(value).strip(" \\t\\n\\r\\x0b\\x0c\\xa0\\ufeff\\u3000")'
    ),
    "no strip": Variant("name.strip()[:100]", "name[:100]"),
    "sorted by UTF-16": Variant(
        "isinstance(tag, str)])", 'isinstance(tag, str)], key=lambda tag: tag.encode("utf-16-be"))'
    ),
    "case by folding": Variant("tag.lower()", "tag.casefold()"),
    "dates rounded up": Variant("since.microseconds // 1000", "round(since.microseconds / 1000)"),
    "dates through a float": Variant(
        "since.days * 86400000 + since.seconds * 1000 + since.microseconds // 1000", "int(since.total_seconds() * 1000)"
    ),
    "dates only with a zone": Variant("moment = moment.replace(tzinfo=timezone.utc)", "return None"),
    "true is an integer": Variant("isinstance(value, bool) or not", "not"),
    "one level of fields": Variant('found.update(attributes(value, prefix + name + "."))', "pass"),
    "__proto__ is lost": Variant(
        "for name, value in fields.items():",
        'for name, value in fields.items():\n        if name == "__proto__":\n            continue',
    ),
    "a path part half quoted": Variant('quote(user, safe="")', "quote(user)"),
    "another order of requests": Variant(
        'send(settings, "POST", "/events"', 'send(settings, "POST", "/log", {})\n    send(settings, "POST", "/events"'
    ),
    "a late request": Variant('send(settings, "POST", "/users", body)', LATE),
    "a request less": Variant('send(settings, "POST", "/users", {"id": user})', "pass"),
    "a header's case": Variant('"Bearer "', '"bearer "'),
    "a header less": Variant(', "X-Version": "2"', ""),
    "a lost retry": Variant("status in (408, 429) or", "status == 429 or"),
    "a lost retry of timeouts": Variant('raise RetryError("timed out")', 'raise ValidationError("timed out")'),
    "a retry too many": Variant("status in (408, 429) or", "status in (408, 409, 429) or"),
    "a status taken as good": Variant("if status >= 300 and", "if status >= 400 and"),
    "redirects followed": Variant("allow_redirects=False", "allow_redirects=True"),
    "reply text cut elsewhere": Variant("response.text[:200]", "response.text[:100]"),
    "reply text by guess": Variant("response.text[:200]", 'response.content.decode("latin-1")[:200]'),
    "another error": Variant('InvalidEventPayload("userId is required")', 'ValidationError("userId is required")'),
    "another text of an error": Variant('"userId is required"', '"userId is missing"'),
    "a flag by truth": Variant('settings.get("checkUsers") is True', 'settings.get("checkUsers")'),
    "a blank setting": Variant('key.strip() == ""', 'key == ""'),
    "one slash": Variant('base.rstrip("/")', 'base.removesuffix("/")'),
    "a setting of another type": Variant("if not isinstance(key, str) or ", "if "),
    "what is kept between events": Variant(
        '    at = milliseconds(event.get("timestamp"))',
        '    at = cache.load("at", 60000, lambda: milliseconds(event.get("timestamp")))',
    ),
}
SETTINGS = [
    API_KEY,
    {**API_KEY, "name": "endpoint", "label": "Endpoint", "required": False, "sensitive": False},
    {**API_KEY, "name": "checkUsers", "label": "Check", "type": "BOOLEAN", "required": False, "sensitive": False},
]


def reference(root: Path, name: str = "crm", variant: Variant | None = None, **changes: Any) -> Function:
    """Write the reference, or a variant of it, below a folder, and read it."""
    text = REFERENCE
    if variant is not None:
        assert variant.old in text
        text = text.replace(variant.old, variant.new)
    return read_function(write_function(root, name=name, handler=text, **{"settings": SETTINGS, **changes}))

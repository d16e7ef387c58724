"""Intercom contacts, companies and data events."""
from __future__ import annotations

import logging
from datetime import datetime
from typing import Any, Final, NamedTuple, Optional, Union

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError

Json = dict[str, Any]
Number = Union[int, float]

logger: logging.Logger = logging.getLogger(__name__)
BASES: Final[dict[str, str]] = {
    "us": "https://api.intercom.io",
    "eu": "https://api.eu.intercom.io",
    "au": "https://api.au.intercom.io",
}
STANDARD: Final = ("email", "name", "phone", "avatar", "createdAt", "firstName", "lastName", "company")
MAX_ATTRIBUTE = 255


class Reply(NamedTuple):
    status: int
    body: Json

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    def first_error(self) -> str:
        errors = self.body.get("errors") or [{}]
        return f"{errors[0].get('code', 'unknown')}: {errors[0].get('message', 'no message')}"


def api(method: str, path: str, settings: Json, body: Optional[Json] = None) -> Reply:
    base = BASES[(settings.get("region") or "us").lower()]
    response = requests.request(
        method,
        f"{base}/{path}",
        json=body,
        headers={
            "Authorization": f"Bearer {settings['accessToken']}",
            "Intercom-Version": "2.11",
            "Accept": "application/json",
        },
        timeout=2.5,
    )
    if response.status_code == 429 or response.status_code // 100 == 5:
        reset = response.headers.get("X-RateLimit-Reset")
        raise RetryError(f"Intercom {response.status_code}" + (f", reset at {int(reset)}" if reset else ""))
    try:
        parsed = response.json()
    except requests.exceptions.JSONDecodeError:
        parsed = {}
    return Reply(response.status_code, parsed)


def to_unix(value: Union[str, Number, None]) -> Optional[int]:
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return int(value / 1000) if value > 1e11 else int(value)
    try:
        return int(datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp())
    except ValueError:
        logger.warning("no date: %r", value)
        return None


def attributes(traits: Json) -> Json:
    custom: Json = {}
    for key, value in traits.items():
        if key in STANDARD or isinstance(value, (dict, list)):
            continue
        if isinstance(value, str) and len(value) > MAX_ATTRIBUTE:
            value = value[: MAX_ATTRIBUTE - 1] + "…"
        custom[key.replace(".", "_").replace("$", "")] = value
    return custom


def contact_of(event: Json) -> Json:
    traits: Json = event.get("traits") or {}
    full_name: str = traits.get("name") or " ".join(filter(None, [traits.get("firstName"), traits.get("lastName")]))
    contact: dict[str, Any] = {
        "role": "user" if event.get("userId") else "lead",
        "external_id": event.get("userId") or event.get("anonymousId"),
        "email": traits.get("email"),
        "name": full_name or None,
        "phone": traits.get("phone"),
        "avatar": traits.get("avatar"),
        "signed_up_at": to_unix(traits.get("createdAt")),
        "custom_attributes": attributes(traits),
    }
    return {key: value for key, value in contact.items() if value is not None}


def onIdentify(event: Json, settings: Json) -> None:
    contact = contact_of(event)
    if "external_id" not in contact:
        raise InvalidEventPayload("neither userId nor anonymousId")
    reply = api("POST", "contacts", settings, contact)
    if reply.status == 409:
        existing = reply.first_error().rpartition("id=")[2]
        logger.info("contact exists as %s", existing)
        reply = api("PUT", f"contacts/{existing}", settings, contact)
    if not reply.ok:
        raise ValidationError(reply.first_error())


def onTrack(event: Json, settings: Json) -> None:
    if not (user_id := event.get("userId")):
        raise InvalidEventPayload("events need a userId")
    metadata = {k: v for k, v in (event.get("properties") or {}).items() if isinstance(v, (str, int, float)) and len(k) <= 190}
    body: Json = {"event_name": event["event"], "user_id": user_id, "created_at": to_unix(event.get("timestamp")), "metadata": dict(list(metadata.items())[:20])}
    reply = api("POST", "events", settings, body)
    if reply.status == 404 and settings.get("ignoreUnknown", True):
        return
    if not reply.ok:
        raise ValidationError(f"{event['event']}: {reply.first_error()}")

"""Sends people and what they do to a CRM."""

import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError


def onIdentify(event, settings):
    """Create or update a person."""
    traits = event.get("traits")
    if not isinstance(traits, dict):
        raise InvalidEventPayload("traits must be an object")
    send(settings, "/people", {"id": user_id(event), "plan": traits.get("plan"), "seats": traits.get("seats") or 1})


def onTrack(event, settings):
    """Record that a person did something."""
    name = event.get("event")
    if not isinstance(name, str) or name == "":
        raise InvalidEventPayload("event is required")
    send(settings, "/events", {"id": user_id(event), "name": name.strip()[:100]})


def user_id(event):
    """Return who it is about."""
    value = event.get("userId")
    if not isinstance(value, str) or value == "":
        raise InvalidEventPayload("userId is required")
    return value


def send(settings, path, body):
    """Send one request, and turn a refusal into what Segment understands."""
    key = settings.get("apiKey")
    if not isinstance(key, str) or key == "" or not all("!" <= character <= "~" for character in key):
        raise ValidationError("Setting apiKey is required")
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    try:
        response = requests.post(
            f"https://api.crm.example{path}", json=body, headers=headers, timeout=2, allow_redirects=False
        )
    except requests.exceptions.RequestException:
        raise RetryError("CRM: no reply") from None
    if response.status_code == 429 or response.status_code >= 500:
        raise RetryError(f"CRM: HTTP {response.status_code}")
    if response.status_code >= 300:
        raise ValidationError(f"CRM: HTTP {response.status_code}")

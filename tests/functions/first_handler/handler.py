import requests

from emulator.segment import InvalidEventPayload, RetryError, ValidationError


def onTrack(event, settings):
    if not event.get("userId"):
        raise InvalidEventPayload("userId is required")
    body = {"who": event["userId"], "what": event["event"]}
    response = requests.post("https://crm.example.com/events", json=body, timeout=2)
    if response.status_code == 429 or response.status_code >= 500:
        raise RetryError(f"HTTP {response.status_code}")
    if not response.ok:
        raise ValidationError(f"HTTP {response.status_code}")

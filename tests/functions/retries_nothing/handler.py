"""Refuses whatever is refused, also what the destination would take later."""

import requests
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    try:
        response = requests.post("https://api.test/track", json={"name": event["event"]}, timeout=2)
    except requests.RequestException:
        raise RetryError("no answer") from None
    if response.status_code >= 400:
        raise ValidationError(f"HTTP {response.status_code}")

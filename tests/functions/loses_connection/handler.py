"""Looks at the status, but not after connections that fail."""

import requests
from emulator.segment import RetryError, ValidationError


def onTrack(event, settings):
    response = requests.post("https://api.test/track", json={"name": event["event"]}, timeout=2)
    if response.status_code == 429 or response.status_code >= 500:
        raise RetryError(f"HTTP {response.status_code}")
    if response.status_code >= 400:
        raise ValidationError(f"HTTP {response.status_code}")

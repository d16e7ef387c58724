"""Turns whatever goes wrong with a request into a RetryError."""

import requests
from emulator.segment import RetryError


def onTrack(event, settings):
    try:
        requests.post("https://api.test/track", json={}, timeout=event["properties"]["timeout"])
    except requests.exceptions.Timeout:
        raise RetryError("timed out")
    except requests.exceptions.ConnectionError:
        raise RetryError("connection failed")

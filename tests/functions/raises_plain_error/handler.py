"""Reads a property that is not there, after a request."""

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    requests.post("https://api.test/track", json={}, timeout=5)
    event["properties"]["missing"]

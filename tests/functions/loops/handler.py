"""Loops without end, after a request."""

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    requests.post("https://api.test/track", json={}, timeout=5)
    while True:
        pass

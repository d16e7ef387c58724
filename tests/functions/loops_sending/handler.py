"""Sends without end."""

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    while True:
        requests.post("https://api.test/track", json={}, timeout=5)

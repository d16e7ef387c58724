"""Sends without end, and works meanwhile: time is over long before too many requests are made."""

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    while True:
        sum(range(100_000))
        requests.post("https://api.test/track", json={}, timeout=5)

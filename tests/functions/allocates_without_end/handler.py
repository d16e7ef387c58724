"""Keeps more and more bytes, after a request."""

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    requests.post("https://api.test/track", json={}, timeout=5)
    kept = []
    while True:
        kept.append(b"x" * 1_000_000)

"""Has its key in the address (track) or in the output (identify, as basic auth)."""

import base64

import requests


def onTrack(event, settings):
    requests.post("https://api.test/track", params={"key": settings["apiKey"]}, json={}, timeout=2)


def onIdentify(event, settings):
    headers = {"Authorization": "Basic " + base64.b64encode(f"{settings['apiKey']}:".encode()).decode()}
    print("sending", headers)
    requests.post("https://api.test/identify", json={}, headers=headers, timeout=2)

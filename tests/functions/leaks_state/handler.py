"""Adds a default to a shared object, which the next event finds changed."""

import requests

DEFAULTS = {"source": "segment"}


def onTrack(event, settings):
    body = DEFAULTS
    body.update(event["properties"])
    requests.post("https://api.test/track", json=body, timeout=2)

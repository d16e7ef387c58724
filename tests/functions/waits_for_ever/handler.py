"""Sends without a timeout."""

import requests


def onTrack(event, settings):
    requests.post("https://api.test/track", json=event)

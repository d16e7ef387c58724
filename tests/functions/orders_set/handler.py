"""Sends a set in the order that Python goes through it."""

import requests


def onTrack(event, settings):
    words = {f"word-{number}" for number in range(20)}
    requests.post("https://api.test/track", json=list(words), timeout=5)

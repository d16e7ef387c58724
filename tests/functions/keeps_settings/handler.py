"""Keeps the first settings that it meets for all that come after."""

import requests

connection = {}


def onTrack(event, settings):
    if not connection:
        connection["headers"] = {"Authorization": f"Bearer {settings['apiKey']}"}
    response = requests.post("https://api.test/track", json=event, headers=connection["headers"], timeout=2)
    response.raise_for_status()

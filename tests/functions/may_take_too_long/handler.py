"""Sends twice, each time with three seconds to wait, where Segment gives five in all."""

import requests


def onTrack(event, settings):
    requests.get("https://api.test/user", timeout=3)
    requests.post("https://api.test/track", json=event, timeout=3)

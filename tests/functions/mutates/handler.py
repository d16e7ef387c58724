"""Changes its event and its settings, and sends what it was given."""

import requests


def onTrack(event, settings):
    requests.post("https://api.test/track", json={"event": event, "settings": settings}, timeout=5)
    event.clear()
    settings["list"].append("more")
    settings["added"] = True

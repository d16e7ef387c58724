"""What the odd functions share: a handler that does nothing odd, so that a test sees what becomes of the next event."""

import requests


def onIdentify(event, settings):
    requests.post("https://api.test/identify", json={"userId": event["userId"]}, timeout=5)

"""Does all that a probe looks for as it should be: keeps a token for each key, and tells every event apart."""

import time
import uuid

import requests
from emulator.segment import RetryError, ValidationError, cache

TIMEOUT = 1.9


def onTrack(event, settings):
    key = settings["apiKey"]
    token = cache.load(f"token of {key}", 60_000, lambda: call("GET", "token", key, None).get("token", key))
    body = {"id": event["messageId"], "name": event["event"], "chance": str(uuid.uuid4()), "sentAt": time.time()}
    call("POST", "track", token, body)


def onIdentify(event, settings):
    traits = {"id": event["userId"], "traits": event["traits"], "at": event["timestamp"], "as": event["messageId"]}
    call("POST", "identify", settings["apiKey"], traits)


def call(method, path, key, body):
    url, headers = f"https://api.test/{path}", {"Authorization": f"Bearer {key}"}
    try:
        response = requests.request(method, url, json=body, headers=headers, timeout=TIMEOUT)
    except requests.RequestException:
        raise RetryError("no answer") from None
    if response.status_code == 429 or response.status_code >= 500:
        raise RetryError(f"HTTP {response.status_code}")
    if response.status_code >= 400:
        raise ValidationError(f"HTTP {response.status_code}")
    return response.json()

"""Puts the secrets it was given wherever a delivery might show them."""

import base64
import json
import logging
import sys
from urllib.parse import quote

import requests
from emulator.segment import ValidationError


def onTrack(event, settings):
    for secret in (settings["apiKey"], event["writeKey"]):
        shout(secret)
    raise ValidationError(f"refused: {settings['apiKey']} and {event['writeKey']}")


def onPage(event, settings):
    raise type(settings["apiKey"], (Exception,), {})(event["writeKey"])


def onScreen(event, settings):
    open(f"/{settings['apiKey']}/{event['writeKey']}", "w")


def shout(secret):
    print(secret)
    print(json.dumps({"nested": json.dumps({"key": secret})}), file=sys.stderr)
    logging.warning("key %s", secret)
    encoded = base64.b64encode(f"user:{secret}".encode()).decode()
    requests.request(secret, "https://api.test/method", timeout=5)
    requests.get(f"https://api.test/{quote(secret, safe='')}", params={"key": secret}, timeout=5)
    requests.post("https://api.test/body", json={"key": secret, secret: [secret]}, timeout=5)
    requests.post("https://api.test/form", data={"key": secret}, timeout=5)
    requests.post("https://api.test/head", headers={"X-Key": f"Bearer {secret}", "X-Basic": encoded}, timeout=5)
    requests.get("https://api.test/auth", auth=(secret, ""), timeout=5)

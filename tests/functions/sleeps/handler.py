"""Sleeps as long as the event says, between two requests that tell the time."""

import time

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    requests.post("https://api.test/track", json={"at": time.time()}, timeout=5)
    time.sleep(event["properties"]["seconds"])
    requests.post("https://api.test/track", json={"at": time.time()}, timeout=5)

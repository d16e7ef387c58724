"""Loads through the cache, which calls only when it must; page forgets."""

import requests
from emulator.segment import cache


def onTrack(event, settings):
    requests.post("https://api.test/track", json={"value": cache.load("key", 60_000, call)}, timeout=5)


def onPage(event, settings):
    cache.delete("key")


def call():
    return requests.get("https://api.test/token", timeout=5).json().get("token", "none")

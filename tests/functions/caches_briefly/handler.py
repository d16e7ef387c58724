"""Means seconds where the cache takes milliseconds, in two places; page in none."""

import requests
from emulator.segment import cache


def onTrack(event, settings):
    cache.load(event["userId"], 60, call)


def onIdentify(event, settings):
    cache.load("user", 60, call)


def onPage(event, settings):
    cache.load("key", 60_000, call)
    cache.load("other", None, call)


def call():
    return requests.get("https://api.test/token", timeout=5).json().get("token", "none")

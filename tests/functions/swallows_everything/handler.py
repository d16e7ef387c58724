"""Goes on sending whatever happens to it, for as long as it is let."""

import time

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    for _ in range(3):
        try:
            requests.post("https://api.test/track", json={}, timeout=30)
        except:
            pass


def onPage(event, settings):
    try:
        time.sleep(60)
    except BaseException:
        raise ValueError("something else")

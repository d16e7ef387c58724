"""Sends with urllib3, the library beneath requests."""

import urllib3
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    urllib3.PoolManager(retries=False).request("GET", "http://127.0.0.1:9/", timeout=1)

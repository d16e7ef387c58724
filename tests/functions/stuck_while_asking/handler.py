"""Keeps asking for replies in a thread, and then lets no thread of its process go on."""

import re
import threading

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    threading.Thread(target=ask, daemon=True).start()
    threading.Event().wait(0.05)
    re.match(r"(a|aa)+$", "a" * 200 + "b")


def ask():
    while True:
        requests.get("https://api.test/large", timeout=5)

"""Asks for large replies in a thread, and then lets no thread of its process go on."""

import _thread
import re
import threading

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    _thread.start_new_thread(ask, ())
    threading.Event().wait(0.05)
    re.match(r"(a|aa)+$", "a" * 200 + "b")


def ask():
    for _ in range(3):
        requests.get("https://api.test/large", timeout=5)

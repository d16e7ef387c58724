"""Ends the process without a word, after a request."""

import os

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    requests.post("https://api.test/track", json={}, timeout=5)
    os._exit(3)

"""Ends itself with sys.exit, after a request."""

import sys

import requests
from functions.shared.plain import onIdentify


def onTrack(event, settings):
    requests.post("https://api.test/track", json={}, timeout=5)
    sys.exit(3)

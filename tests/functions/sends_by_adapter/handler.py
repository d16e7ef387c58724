"""Sends through an adapter without any session."""

import requests
from functions.shared.plain import onIdentify
from requests.adapters import HTTPAdapter


def onTrack(event, settings):
    HTTPAdapter().send(requests.Request("GET", "https://api.test/adapter").prepare(), timeout=1)

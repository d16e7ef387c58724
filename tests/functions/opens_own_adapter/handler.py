"""Sends through an adapter without any session, which is a way around the recorded road."""

import requests
from functions.shared.plain import onIdentify
from requests.adapters import HTTPAdapter


def onTrack(event, settings):
    HTTPAdapter().send(requests.Request("GET", "http://127.0.0.1:9/").prepare(), timeout=1)

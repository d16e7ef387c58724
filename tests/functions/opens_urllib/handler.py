"""Sends with urllib, and hides every error."""

import urllib.request

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    try:
        urllib.request.urlopen("http://127.0.0.1:9/", timeout=1)
    except:
        pass

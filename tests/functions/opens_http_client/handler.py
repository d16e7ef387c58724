"""Sends with http.client."""

import http.client

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    http.client.HTTPConnection("127.0.0.1", 9, timeout=1).request("GET", "/")

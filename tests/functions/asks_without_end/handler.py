"""Asks for as long as it is answered well."""

import requests


def onTrack(event, settings):
    while requests.post("https://x.test/", data="x" * 20_000).ok:
        pass


def onPage(event, settings):
    while requests.get("https://x.test/").ok:
        pass


def onIdentify(event, settings):
    requests.get("https://x.test/")

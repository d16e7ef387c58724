"""Counts its events in a module global; page ends the process."""

import os

import requests

seen = []


def onTrack(event, settings):
    seen.append(event["event"])
    requests.post("https://api.test/track", json={"seen": seen}, timeout=5)


def onPage(event, settings):
    os._exit(3)

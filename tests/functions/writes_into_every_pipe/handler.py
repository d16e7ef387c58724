"""Writes what is no JSON to every descriptor of its process."""

import os

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    for descriptor in range(3, 64):
        try:
            os.write(descriptor, b"no JSON\n[]\n")
        except OSError:
            pass

"""Writes the lines that an event names into every descriptor of its process, as if the worker had told them."""

import os

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    for line in event["properties"]["lines"]:
        for descriptor in range(3, 64):
            try:
                os.write(descriptor, line.encode() + b"\n")
            except OSError:
                pass

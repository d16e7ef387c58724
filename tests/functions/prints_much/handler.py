"""Prints lines until the event's number of bytes is reached."""

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    for _ in range(event["properties"]["bytes"] // 10):
        print(event["properties"]["nine"])

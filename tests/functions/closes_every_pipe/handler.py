"""Closes every descriptor of its process and goes on for ever."""

import os

from functions.shared.plain import onIdentify


def onTrack(event, settings):
    os.closerange(3, 256)
    while True:
        pass

"""Defines a handler under a condition that does not hold."""

from functions.shared.plain import onIdentify

if not onIdentify:

    def onTrack(event, settings):
        pass
